using Cremona.Transparency.Generator.Content;
using Cremona.Transparency.Generator.Diagnostics;
using Cremona.Transparency.Generator.Schema;

namespace Cremona.Transparency.Generator.Reading;

/// <summary>Reads a YAML mapping as answers, by its schema.</summary>
public static class SettingsReader
{
    /// <summary>Returns the answers and the nested values; null if a required field has no value.</summary>
    public static Settings? Read(SourceText source, YamlNode mapping, FileSchema schema, DiagnosticLog log, ByteSpan? where = null)
    {
        var span = where ?? new ByteSpan(0, 0);
        var origin = new Origin(source, span.Start, span.Length, 0);
        var fields = new List<Field?>();
        var values = new List<Answer?>();
        var spans = new List<ByteSpan>();
        var nested = new Dictionary<string, YamlNode>(StringComparer.Ordinal);
        foreach (var entry in mapping.Entries ?? [])
        {
            if (Known(source, entry, schema, fields, log) is { } field)
            {
                fields.Add(field);
                values.Add(ReadValue(source, field, entry, nested, log));
                spans.Add(entry.Value.Span with { Start = entry.Value.Span.Start - span.Start });
            }
        }

        var complete = true;
        foreach (var missing in schema.Fields.Where(field => field.Required && fields.All(other => other!.Key != field.Key)))
        {
            log.Report(Problems.FieldEmpty.At(span.Length == 0 ? source.AtLine(1) : origin.Whole, missing.Name, missing.Explains));
            complete = false;
        }

        complete &= !fields.Where((field, i) => field!.Required && values[i] is null && !nested.ContainsKey(field.Key)).Any();
        return complete ? new Settings(new Answers(origin, fields, [.. values], [.. spans]), nested) : null;
    }

    private static Field? Known(SourceText source, YamlEntry entry, FileSchema schema, List<Field?> before, DiagnosticLog log)
    {
        var place = source.AtBytes(entry.KeySpan.Start, entry.KeySpan.Length);
        if (schema.Find(entry.Key) is not { } field)
        {
            var names = schema.Fields.Select(known => known.Name).ToArray();
            log.Report(Problems.KeyUnknown.At(place, entry.Key, Nearest.Hint(entry.Key, names), string.Join(", ", names)));
            return null;
        }

        if (before.Any(other => other!.Key == field.Key))
        {
            log.Report(Problems.KeyTwice.At(place, entry.Key));
            return null;
        }

        return field;
    }

    private static Answer? ReadValue(
        SourceText source,
        Field field,
        YamlEntry entry,
        Dictionary<string, YamlNode> nested,
        DiagnosticLog log
    )
    {
        var place = source.AtBytes(entry.Value.Span.Start, entry.Value.Span.Length);
        var hasOwnForm = field.Type is FieldType.Nested or FieldType.Identity;
        if (hasOwnForm)
        {
            ReadNested(field, entry, nested, place, log);
            return null;
        }

        var words =
            field.IsList ? entry.Value.Words
            : entry.Value.Text is { } text ? [text]
            : null;
        if (words is null)
        {
            log.Report(
                Problems.YamlShape.At(place, field.Name, field.IsList ? "un elenco: [primo, secondo]" : "un valore sulla stessa riga")
            );
            return null;
        }

        // A table cell may have several lines. A setting must be a single line, since bag-info.txt uses it as such.
        var written = string.Join(" | ", words);
        return AnswerReader.Read(field, field.Type == FieldType.Text ? CellText.OneLine(written) : written, () => place, log);
    }

    private static void ReadNested(Field field, YamlEntry entry, Dictionary<string, YamlNode> nested, Place place, DiagnosticLog log)
    {
        // An editor writes {} for a group of fields without values.
        if (entry.Value is { Text: "" } or { Entries.Count: 0 })
        {
            if (field.Required)
            {
                log.Report(Problems.FieldEmpty.At(place, field.Name, field.Explains));
            }
        }
        else if (field.Type == FieldType.Nested && entry.Value.Entries is null)
        {
            log.Report(Problems.YamlShape.At(place, field.Name, "una voce per riga, con il rientro, nella forma «nome: valore»"));
        }
        else
        {
            nested[field.Key] = entry.Value;
        }
    }
}

/// <summary>The answers of a mapping, and its nested values by field key.</summary>
public sealed record Settings(Answers Answers, IReadOnlyDictionary<string, YamlNode> Nested)
{
    /// <summary>Returns a nested value, or null.</summary>
    public YamlNode? this[Field field] => Nested.GetValueOrDefault(field.Key);
}
