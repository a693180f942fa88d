using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Cremona.Transparency.Generator.Comparison;

namespace Cremona.Transparency.Generator.Commands;

/// <summary>Writes what changed between two years for programs (<c>generator/Comparison/README.md</c> documents the keys).</summary>
internal static class YearPairJson
{
    // Readers refuse a newer format.
    private const int Format = 1;

    private static readonly JsonWriterOptions Indented = new() { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Returns one JSON object. Numbers are strings, which keep their decimals.</summary>
    /// <param name="pair">The two years.</param>
    /// <param name="folderOf">Returns the folder that contains the content of a year.</param>
    public static string Of(YearPair pair, Func<int, string> folderOf)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, Indented))
        {
            json.WriteStartObject();
            json.WriteNumber("formato", Format);
            json.WriteNumber("dal", pair.From);
            json.WriteNumber("al", pair.To);
            json.WriteStartArray("cambiamenti");
            foreach (var change in pair.Changes)
            {
                json.WriteStartObject();
                json.WriteNumber("dal", pair.From);
                json.WriteNumber("al", pair.To);
                Write(json, change);
                WritePlace(json, change, folderOf(change.IsGone ? pair.From : pair.To));
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(stream.ToArray());
    }

    private static void Write(Utf8JsonWriter json, YearChange change)
    {
        json.WriteString("elenco", change.List);
        json.WriteString("codice", change.Code);
        json.WriteString("nome", change.Record.Name);
        json.WriteString("cella", change.Cell);
        json.WriteString("cambiamento", YearPairText.KindOf(change));
        json.WriteString("prima", WordsOf(change.Old));
        json.WriteString("dopo", WordsOf(change.New));
        json.WriteString("tipo", TypeOf(change));
        json.WriteString("differenza", Number(change.Difference));
        json.WriteString("percento", Number(change.Percent));
    }

    private static void WritePlace(Utf8JsonWriter json, YearChange change, string folder)
    {
        json.WriteString("file", change.Place?.PathFrom(folder));
        json.WriteNumber("riga", change.Place?.Line ?? 0);
        json.WriteString("posto", change.Place?.Cell);
    }

    private static string? WordsOf(FactCell? cell) => cell is { Words: { Length: > 0 } words } ? words : null;

    private static string? Number(decimal? number) => number is { } known ? FactCells.Written(known) : null;

    // An absence has no type of its own: the other value says what is missing.
    private static string TypeOf(YearChange change)
    {
        FactCell?[] values = [change.New, change.Old];
        FactCell[] known = [.. values.OfType<FactCell>().Where(cell => cell.Value.Length > 0)];
        return FactsFile.NameOf((Array.Find(known, cell => cell.Type != FactType.Absent) ?? known.FirstOrDefault())?.Type ?? FactType.Text);
    }
}
