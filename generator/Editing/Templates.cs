using System.Text;
using Cremona.Transparency.Generator.Schema;

namespace Cremona.Transparency.Generator.Editing;

/// <summary>New files of settings and text, each field with its explanation, made from the schema.</summary>
public static class Templates
{
    /// <summary>A file of settings (YAML): what must be filled holds the placeholder, the rest is empty or a comment.</summary>
    /// <param name="schema">The file's fields.</param>
    /// <param name="given">Values that are known already, by the name of their field.</param>
    public static string Settings(FileSchema schema, IReadOnlyDictionary<string, string> given) =>
        $"# {schema.Explains}\n# Le righe che cominciano con # sono spiegazioni: si possono togliere. Un valore che contiene «: » va "
        + $"fra virgolette.\n\n"
        + Keys(schema.Fields, "", given);

    /// <summary>The clerks' guide, for a content folder that has none.</summary>
    public static byte[] Guide()
    {
        using var stream = typeof(Templates).Assembly.GetManifestResourceStream("guida.md")!;
        var guide = new byte[stream.Length];
        stream.ReadExactly(guide);
        return guide;
    }

    /// <summary>The entry of a new table in <c>tabelle.yml</c>.</summary>
    public static string Table(string code) => $"{code}:\n{Keys(TableSchema.Definition.Fields, "  ", new Dictionary<string, string>())}";

    /// <summary>The entry of a new prospect in <c>prospetti.yml</c>.</summary>
    /// <param name="code">Its code.</param>
    /// <param name="title">Its title, or null where it is still to be written.</param>
    /// <param name="from">The list that its rows come from.</param>
    /// <param name="columns">The fields that its columns show.</param>
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

    // YAML takes double quotes for anything, with two signs escaped.
    private static string Quoted(string text) =>
        $"\"{text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)}\"";

    /// <summary>A chapter of the plan.</summary>
    public static string Chapter() =>
        $"---\n{Keys(ChapterSchema.Definition.Fields, "", new Dictionary<string, string>())}---\n# {Placeholder.Words}: titolo del "
        + $"capitolo\n\n{Placeholder.Words}: testo del capitolo.\n";

    /// <summary>A piece of news.</summary>
    public static string News() =>
        $"---\n{Keys(NewsSchema.Definition.Fields, "", new Dictionary<string, string>())}---\n{Placeholder.Words}: testo della notizia.\n";

    private static string Keys(IEnumerable<Field> fields, string indent, IReadOnlyDictionary<string, string> given)
    {
        var text = new StringBuilder();
        foreach (var field in fields)
        {
            // Lists and entries of their own have no empty form: they wait as comments.
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
