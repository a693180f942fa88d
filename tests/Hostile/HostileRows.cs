using Cremona.Transparency.Generator.Schema;

namespace Cremona.Transparency.Tests.Hostile;

/// <summary>Rows whose every field holds a payload, but those that the row cannot be without.</summary>
internal static class HostileRows
{
    /// <summary>The pieces of a row.</summary>
    public static IEnumerable<HostilePiece> Row(FileSchema schema, int number, string payload)
    {
        for (var i = 0; i < schema.Fields.Count; i++)
        {
            var field = schema.Fields[i];
            var plain = Plain(schema, field, number);
            yield return field.Required && field.Type is not (FieldType.Text or FieldType.Markdown or FieldType.Citation) ? new HostilePiece(plain) : new HostilePiece(Cell(payload), plain);
            yield return new HostilePiece(i + 1 < schema.Fields.Count ? ";" : "\n");
        }
    }

    /// <summary>Words as a cell.</summary>
    public static string Cell(string words) => $"\"{words.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";

    private static string Plain(FileSchema schema, Field field, int number) => field.Type switch
    {
        FieldType.Code => $"c{number}",
        FieldType.Reference when field.Required || (schema == ObjectiveSchema.Definition && field == ObjectiveSchema.Unit) => $"c{number}",
        FieldType.Target when field.Required => $"settore:c{number}",
        _ when !field.Required => "",
        FieldType.Date => "2023-01-31",
        FieldType.Choice => field.Choices[^1] == "altrove" ? "altrove" : field.Choices[0],
        FieldType.Number or FieldType.Whole or FieldType.Percent or FieldType.Value => "1",
        _ => $"x {number}",
    };
}
