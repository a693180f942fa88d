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
        $"# {schema.Explains}\n# Le righe che cominciano con # sono spiegazioni: si possono togliere. Un valore che contiene «: » va fra virgolette.\n\n" + Keys(schema.Fields, "", given);

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

    /// <summary>A chapter of the plan.</summary>
    public static string Chapter() => $"---\n{Keys(ChapterSchema.Definition.Fields, "", new Dictionary<string, string>())}---\n# {Placeholder.Words}: titolo del capitolo\n\n{Placeholder.Words}: testo del capitolo.\n";

    /// <summary>A piece of news.</summary>
    public static string News() => $"---\n{Keys(NewsSchema.Definition.Fields, "", new Dictionary<string, string>())}---\n{Placeholder.Words}: testo della notizia.\n";

    private static string Keys(IEnumerable<Field> fields, string indent, IReadOnlyDictionary<string, string> given)
    {
        var text = new StringBuilder();
        foreach (var field in fields)
        {
            // Lists and entries of their own have no empty form: they wait as comments.
            var waits = !given.ContainsKey(field.Name) && !field.Required && (field.IsList || field.Type is FieldType.Nested or FieldType.Identity);
            var value = given.GetValueOrDefault(field.Name) ?? (field.Required ? Placeholder.Words : "");
            text.Append(indent).Append("# ").Append(FieldWords.OfSetting(field)).Append('\n')
                .Append(indent).Append(waits ? "# " : "").Append(field.Name).Append(':').Append(value.Length > 0 ? " " + value : "").Append('\n')
                .Append(field.Type == FieldType.Identity ? $"{indent}#   - {FieldWords.IdentityExample}\n" : "");
        }

        return text.ToString();
    }
}
