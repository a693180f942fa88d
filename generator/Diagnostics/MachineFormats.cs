using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Cremona.Transparency.Generator.Diagnostics;

/// <summary>Formats messages for programs.</summary>
public static class MachineFormats
{
    private static readonly JsonWriterOptions Indented = new() { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Returns all messages as a JSON array (RFC 8259): code, severity, file, line, column, cell, message, cure.</summary>
    public static string Json(IReadOnlyList<Diagnostic> messages, string folder)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, Indented))
        {
            json.WriteStartArray();
            foreach (var message in messages)
            {
                json.WriteStartObject();
                json.WriteString("codice", message.Problem.Code);
                json.WriteString("gravità", HumanFormat.Word(message.Severity));
                json.WriteString("file", message.Place.PathFrom(folder));
                json.WriteNumber("riga", message.Place.Line);
                json.WriteNumber("colonna", message.Place.Column);
                json.WriteString("cella", message.Place.Cell);
                json.WriteString("messaggio", message.WhatFrom(folder));
                json.WriteString("rimedio", message.CureFrom(folder));
                json.WriteEndObject();
            }

            json.WriteEndArray();
        }

        return System.Text.Encoding.UTF8.GetString(stream.ToArray());
    }

    /// <summary>Formats one message as a workflow command of GitHub Actions.</summary>
    public static string GitHub(Diagnostic message, string folder)
    {
        var level = message.Severity switch
        {
            Severity.Error => "error",
            Severity.Warning => "warning",
            _ => "notice",
        };
        var (line, column) = (Math.Max(message.Place.Line, 1), Math.Max(message.Place.Column, 1));
        return string.Create(
            CultureInfo.InvariantCulture,
            $"::{level} file={Property(message.Place.PathFrom(folder))},line={line},col={column},title={message.Problem.Code}"
                + $"::{Data(HumanFormat.Sentences(message, folder))}\n"
        );
    }

    private static string Data(string text) =>
        text.Replace("%", "%25", StringComparison.Ordinal)
            .Replace("\r", "%0D", StringComparison.Ordinal)
            .Replace("\n", "%0A", StringComparison.Ordinal);

    private static string Property(string text) =>
        Data(text).Replace(":", "%3A", StringComparison.Ordinal).Replace(",", "%2C", StringComparison.Ordinal);
}
