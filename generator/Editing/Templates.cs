using System.Text;
using Cremona.Transparency.Generator.Schema;

namespace Cremona.Transparency.Generator.Editing;

/// <summary>Creates new settings and text files from the schema, with an explanation of each field.</summary>
public static class Templates
{
    /// <summary>Returns a settings file (YAML): required fields contain the placeholder, the others are empty or commented out.</summary>
    /// <param name="schema">The schema of the file.</param>
    /// <param name="given">The known values, by field name.</param>
    public static string Settings(FileSchema schema, IReadOnlyDictionary<string, string> given) =>
        $"# {schema.Explains}\n# Le righe che cominciano con # sono spiegazioni: si possono togliere. Un valore che contiene «: » va "
        + $"fra virgolette.\n\n"
        + Keys(schema.Fields, "", given);

    /// <summary>Returns the clerks' guide, for a content folder without a guide.</summary>
    public static byte[] Guide()
    {
        using var stream = typeof(Templates).Assembly.GetManifestResourceStream("guida.md")!;
        var guide = new byte[stream.Length];
        stream.ReadExactly(guide);
        return guide;
    }

    /// <summary>Returns the entry of a new table in <c>tabelle.yml</c>.</summary>
    public static string Table(string code) => $"{code}:\n{Keys(TableSchema.Definition.Fields, "  ", new Dictionary<string, string>())}";

    /// <summary>Returns the entry of a new prospect in <c>prospetti.yml</c>.</summary>
    /// <param name="code">Its code.</param>
    /// <param name="title">Its title, or null for a placeholder.</param>
    /// <param name="from">The list that provides its rows.</param>
    /// <param name="columns">The fields shown in its columns.</param>
    public static string Prospect(string code, string? title, string from, IEnumerable<Field> columns)
    {
        var given = new Dictionary<string, string>
        {
            [ProspectSchema.Title.Name] = title is null ? Placeholder.Words : Quoted(title),
            [ProspectSchema.From.Name] = from,
            [ProspectSchema.Columns.Name] = string.Concat(
                columns.Select(field => $"\n    {Quoted(char.ToUpperInvariant(field.Name[0]) + field.Name[1..])}: {field.Name}")
            ),
        };
        return $"{code}:\n{Keys(ProspectSchema.Definition.Fields, "  ", given)}";
    }

    // YAML allows any text in double quotes, with two characters escaped.
    private static string Quoted(string text) =>
        $"\"{text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)}\"";

    /// <summary>Returns a template for a chapter of the plan.</summary>
    public static string Chapter() =>
        $"---\n{Keys(ChapterSchema.Definition.Fields, "", new Dictionary<string, string>())}---\n# {Placeholder.Words}: titolo del "
        + $"capitolo\n\n{Placeholder.Words}: testo del capitolo.\n";

    /// <summary>Returns a template for a news item.</summary>
    public static string News() =>
        $"---\n{Keys(NewsSchema.Definition.Fields, "", new Dictionary<string, string>())}---\n{Placeholder.Words}: testo della notizia.\n";

    private static string Keys(IEnumerable<Field> fields, string indent, IReadOnlyDictionary<string, string> given)
    {
        var text = new StringBuilder();
        foreach (var field in fields)
        {
            // Lists and nested entries have no empty form, so they are commented out.
            var waits =
                !given.ContainsKey(field.Name) && !field.Required && (field.IsList || field.Type is FieldType.Nested or FieldType.Identity);
            var value = given.GetValueOrDefault(field.Name) ?? (field.Required ? Placeholder.Words : "");
            text.Append(indent)
                .Append("# ")
                .Append(FieldWords.OfSetting(field))
                .Append('\n')
                .Append(indent)
                .Append(waits ? "# " : "")
                .Append(field.Name)
                .Append(':')
                .Append(value.Length > 0 && value[0] != '\n' ? " " + value : value)
                .Append('\n')
                .Append(field.Type == FieldType.Identity ? $"{indent}#   - {FieldWords.IdentityExample}\n" : "");
        }

        return text.ToString();
    }
}
