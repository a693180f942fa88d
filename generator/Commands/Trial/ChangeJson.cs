using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Cremona.Transparency.Generator.Changes;
using Cremona.Transparency.Generator.Content;
using Cremona.Transparency.Generator.Diagnostics;

namespace Cremona.Transparency.Generator.Commands;

/// <summary>Writes the changes of a publication for programs (<c>generator/Changes/README.md</c> documents the keys).</summary>
internal static class ChangeJson
{
    private static readonly JsonWriterOptions Indented = new() { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Returns one JSON object.</summary>
    /// <param name="pending">The changes, or null if no release is online.</param>
    /// <param name="details">The changes inside pages and files, or null.</param>
    /// <param name="messages">The messages of the run.</param>
    /// <param name="folder">The content folder as the caller named it.</param>
    public static string Of(PendingChanges? pending, ReleaseDetails? details, IReadOnlyList<Diagnostic> messages, string folder)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, Indented))
        {
            json.WriteStartObject();
            json.WriteBoolean("sito online", pending is not null);
            json.WriteBoolean("dati confrontati", pending?.Before is not null);
            Array(
                json,
                "perdite",
                pending is null
                    ? []
                    :
                    [
                        .. pending.Withdrawn.Select(gone =>
                            (Action)(() => Loss(json, gone.Name, gone.Words, 1, ItalianText.Iso(gone.LastDay)))
                        ),
                        .. pending.Losses.Select(loss => (Action)(() => Loss(json, loss.Name, loss.Place, loss.Count, null))),
                    ]
            );
            Array(json, "dati", (pending?.Records ?? []).Select(change => (Action)(() => Record(json, change, folder))));
            Strings(json, "pagine con la spiegazione", pending?.Paths.ExpiredPages);
            Strings(json, "pagine tolte", pending?.Paths.GonePages);
            Strings(json, "file tolti", pending?.Paths.GoneFiles);
            Strings(json, "sezioni rimaste vuote", details?.EmptiedSections);
            Strings(json, "pagine nuove", pending?.Paths.NewPages);
            Strings(json, "file nuovi", pending?.Paths.NewFiles);
            Strings(json, "file cambiati", details?.ChangedFiles);
            Array(
                json,
                "parole",
                (details?.Edits ?? []).Select(edit =>
                    (Action)(
                        () =>
                        {
                            json.WriteString("prima", edit.Old);
                            json.WriteString("dopo", edit.New);
                            Strings(json, "pagine", edit.Pages);
                        }
                    )
                )
            );
            json.WritePropertyName("messaggi");
            json.WriteRawValue(MachineFormats.Json(messages, folder));
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(stream.ToArray());
    }

    /// <summary>Returns one JSON object with the changes of records only.</summary>
    /// <param name="changes">The changes.</param>
    /// <param name="folder">The folder of the present content as the caller named it.</param>
    public static string OfRecords(IReadOnlyList<Change> changes, string folder)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, Indented))
        {
            json.WriteStartObject();
            Array(json, "dati", changes.Select(change => (Action)(() => Record(json, change, folder))));
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(stream.ToArray());
    }

    /// <summary>Returns the word for a kind of change.</summary>
    public static string KindOf(Change change) =>
        change.Kind switch
        {
            ChangeKind.Gone => "tolto",
            ChangeKind.Appeared => "nuovo",
            ChangeKind.Moved => "spostato",
            _ => "cambiato",
        };

    private static void Loss(Utf8JsonWriter json, string name, string what, int count, string? term)
    {
        json.WriteString("conferma", name);
        json.WriteString("che cosa", what);
        json.WriteNumber("quanti", count);
        json.WriteString("termine", term);
    }

    private static void Record(Utf8JsonWriter json, Change change, string folder)
    {
        var place = change.Place;
        json.WriteString("che cosa", KindOf(change));
        json.WriteString("tipo", change.Record.Kind);
        json.WriteString("codice", change.Record.Key);
        json.WriteString("nome", change.Record.Name);
        json.WriteString("voce", change.Field);
        json.WriteString("prima", change.Old);
        json.WriteString("dopo", change.New);
        json.WriteString("file", $"{folder}/{change.File}");
        json.WriteNumber("riga", place?.Line ?? 0);
        json.WriteString("cella", place?.Cell);
    }

    private static void Array(Utf8JsonWriter json, string name, IEnumerable<Action> writes)
    {
        json.WriteStartArray(name);
        foreach (var write in writes)
        {
            json.WriteStartObject();
            write();
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Strings(Utf8JsonWriter json, string name, IReadOnlyList<string>? words)
    {
        json.WriteStartArray(name);
        foreach (var word in words ?? [])
        {
            json.WriteStringValue(word);
        }

        json.WriteEndArray();
    }
}
