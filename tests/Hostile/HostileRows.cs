using Cremona.Transparency.Generator.Law;
using Cremona.Transparency.Generator.Schema;

namespace Cremona.Transparency.Tests.Hostile;

/// <summary>Rows whose every field holds a payload, but those that the row cannot be without.</summary>
internal static class HostileRows
{
    /// <summary>The columns of a table, those of the year with them.</summary>
    public static IReadOnlyList<Field> Fields(FileSchema schema) =>
        schema.Yearly is null ? schema.Fields : [.. schema.Fields, schema.Of(2023)];

    /// <summary>The picture of every hostile record: its words hold payloads.</summary>
    public const string Picture = "p.png";

    /// <summary>True for a field that must be filled, and not with words: a hostile row cannot be without it.</summary>
    public static bool IsFixed(Field field) =>
        field.Type == FieldType.Picture
        || field.Required && field.Type is not (FieldType.Text or FieldType.Markdown or FieldType.Citation or FieldType.Nested);

    // Names with quotation marks would have to be quoted.
    private static string[] Sections { get; } =
    [
        .. TransparencyTrees
            .Current.ForTowns.Select(TransparencyTrees.Current.NameOf)
            .Where(name => !name.Contains('"', StringComparison.Ordinal)),
    ];

    /// <summary>How many rows of a table can differ in what must differ.</summary>
    public static int MaxCount(FileSchema schema) => schema == SectionSchema.Definition ? Sections.Length : int.MaxValue;

    /// <summary>A field as it is named in what is missing.</summary>
    public static string NameOf(FileSchema schema, Field field) => $"{schema.Path}: {field.Name}";

    /// <summary>The pieces of a row.</summary>
    public static IEnumerable<HostilePiece> Row(FileSchema schema, int number, string payload)
    {
        var fields = Fields(schema);
        for (var i = 0; i < fields.Count; i++)
        {
            var plain = Plain(schema, fields[i], number);
            yield return IsFixed(fields[i])
                ? new HostilePiece(plain)
                : new HostilePiece(Cell(payload), plain) { Field = NameOf(schema, fields[i]) };
            yield return new HostilePiece(i + 1 < fields.Count ? ";" : "\n");
        }
    }

    /// <summary>Words as a cell.</summary>
    public static string Cell(string words) => $"\"{words.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";

    private static string Plain(FileSchema schema, Field field, int number) =>
        field.Type switch
        {
            FieldType.Code => $"c{number}",
            FieldType.Picture => Picture,
            _ when field == WordSchema.Synonyms => $"x {number}",
            _ when field == PictureFields.Alternative => "La piazza",
            FieldType.Reference when field.Required || (schema == ObjectiveSchema.Definition && field == ObjectiveSchema.Unit) =>
                $"c{number}",
            FieldType.Target when field.Required => $"settore:{(field == UpdateSchema.Where ? "2023/" : "")}c{number}",
            _ when !field.Required => "",
            _ when field == SectionSchema.Label => Sections[number],
            _ when field == ConfirmationSchema.Message => "TR715",
            _ when field == PersonalPermitSchema.File => "portale.yml",
            _ when field == PersonalPermitSchema.Where => $"riga {number}",
            FieldType.Date => "2023-01-31",
            FieldType.Choice => field.Choices[^1] == "altrove" ? "altrove" : field.Choices[0],
            FieldType.Number or FieldType.Whole or FieldType.Percent or FieldType.Value => "1",
            _ => $"x {number}",
        };
}
