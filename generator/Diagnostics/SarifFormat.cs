using System.Text.Encodings.Web;
using System.Text.Json;

namespace Cremona.Transparency.Generator.Diagnostics;

/// <summary>Formats messages as a SARIF 2.1.0 log (OASIS), which code hosts and editors display as findings.</summary>
public static class SarifFormat
{
    private static readonly JsonWriterOptions Indented = new() { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Returns one run with the messages in order; its rules are the catalogue's messages that occur.</summary>
    /// <param name="messages">The messages, sorted.</param>
    /// <param name="folder">The content folder as given on the command line.</param>
    public static string Write(IReadOnlyList<Diagnostic> messages, string folder)
    {
        var rules = messages
            .Select(message => message.Problem)
            .Distinct()
            .OrderBy(problem => problem.Code, StringComparer.Ordinal)
            .ToList();
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, Indented))
        {
            json.WriteStartObject();
            json.WriteString("$schema", "https://json.schemastore.org/sarif-2.1.0.json");
            json.WriteString("version", "2.1.0");
            json.WriteStartArray("runs");
            json.WriteStartObject();
            WriteTool(json, rules);
            json.WriteString("language", "it");
            json.WriteString("columnKind", "utf16CodeUnits");
            json.WriteStartArray("results");
            foreach (var message in messages)
            {
                WriteResult(json, message, rules.IndexOf(message.Problem), folder);
            }

            json.WriteEndArray();
            json.WriteEndObject();
            json.WriteEndArray();
            json.WriteEndObject();
        }

        return System.Text.Encoding.UTF8.GetString(stream.ToArray());
    }

    private static void WriteTool(Utf8JsonWriter json, List<Problem> rules)
    {
        json.WriteStartObject("tool");
        json.WriteStartObject("driver");
        json.WriteString("name", "trasparenza");
        json.WriteString("semanticVersion", typeof(SarifFormat).Assembly.GetName().Version!.ToString(3));
        json.WriteStartArray("rules");
        foreach (var problem in rules)
        {
            json.WriteStartObject();
            json.WriteString("id", problem.Code);
            WriteText(json, "shortDescription", Catalogue.WhatOf(problem));
            WriteText(json, "fullDescription", Explanation.Of(problem).Cause);
            json.WriteStartObject("help");
            json.WriteString("text", ExplanationText.Write(problem));
            json.WriteString("markdown", ExplanationText.Markdown(problem));
            json.WriteEndObject();
            json.WriteStartObject("defaultConfiguration");
            json.WriteString("level", Level(problem.Severity));
            json.WriteEndObject();
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteResult(Utf8JsonWriter json, Diagnostic message, int rule, string folder)
    {
        json.WriteStartObject();
        json.WriteString("ruleId", message.Problem.Code);
        json.WriteNumber("ruleIndex", rule);
        json.WriteString("level", Level(message.Severity));
        WriteText(json, "message", HumanFormat.Sentences(message, folder));
        json.WriteStartArray("locations");
        json.WriteStartObject();
        json.WriteStartObject("physicalLocation");
        json.WriteStartObject("artifactLocation");
        json.WriteString("uri", Uri(message.Place.PathFrom(folder)));
        json.WriteEndObject();
        WriteRegion(json, message.Place);
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndArray();
        if (message.Place.Cell is { } cell)
        {
            json.WriteStartObject("properties");
            json.WriteString("cella", cell);
            json.WriteEndObject();
        }

        json.WriteEndObject();
    }

    // A whole file has no region.
    private static void WriteRegion(Utf8JsonWriter json, Place place)
    {
        if (place.Line == 0)
        {
            return;
        }

        json.WriteStartObject("region");
        json.WriteNumber("startLine", place.Line);
        json.WriteNumber("startColumn", place.Column);
        json.WriteNumber("endColumn", place.Column + place.Length);
        WriteText(json, "snippet", place.IsMasked ? "" : place.Source?.Line(place.Line) ?? "");
        json.WriteEndObject();
    }

    private static void WriteText(Utf8JsonWriter json, string name, string text)
    {
        json.WriteStartObject(name);
        json.WriteString("text", text);
        json.WriteEndObject();
    }

    private static string Level(Severity severity) =>
        severity switch
        {
            Severity.Error => "error",
            Severity.Warning => "warning",
            _ => "note",
        };

    // A reference relative to the working directory (RFC 3986); an absolute path becomes a file URI.
    private static string Uri(string path)
    {
        var slashes = path.Replace('\\', '/');
        var isWhole = slashes.StartsWith('/') || (slashes.Length > 1 && slashes[1] == ':');
        var escaped = string.Join(
            '/',
            slashes.Split('/').Select((part, i) => i == 0 && part.EndsWith(':') ? part : System.Uri.EscapeDataString(part))
        );
        return !isWhole ? escaped
            : slashes[0] == '/' ? "file://" + escaped
            : "file:///" + escaped;
    }
}
