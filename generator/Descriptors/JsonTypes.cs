using System.Text.Json.Nodes;
using Cremona.Transparency.Generator.Content;
using Cremona.Transparency.Generator.Schema;

namespace Cremona.Transparency.Generator.Descriptors;

/// <summary>
/// The JSON Schema types of fields. Editors parse <c>019036</c> and <c>12,5</c> differently, so numbers may be JSON numbers or strings in
/// Italian format.
/// </summary>
internal static class JsonTypes
{
    private const string NumberPattern = @"^[-+]?\d{1,3}(\.?\d{3})*(,\d+)?$";
    private const string DatePattern = @"^(\d{4}-\d{2}-\d{2}|\d{1,2}/\d{1,2}/\d{4})$";

    /// <summary>The marks for an absent value, including the empty mark.</summary>
    public static IEnumerable<JsonNode> Absent => Absences.Words.Select(mark => (JsonNode)mark);

    /// <summary>Returns the type of a text, whatever type an editor parses it as.</summary>
    public static JsonObject Words() => new() { ["type"] = new JsonArray("string", "number", "boolean"), ["minLength"] = 1 };

    /// <summary>Returns the type of a single value of a field.</summary>
    public static JsonObject Of(Field field) =>
        field.Type switch
        {
            FieldType.Code or FieldType.Reference => Pattern(@"^(\d{4}/)?[A-Za-z][A-Za-z0-9-]{0,59}$"),
            FieldType.Target => Pattern(TargetPattern),
            FieldType.Date => Pattern(DatePattern),
            FieldType.Number => NumberOf("number", NumberPattern),
            FieldType.Degrees => NumberOf("number", @"^[-+]?\d+([.,]\d+)?$"),
            FieldType.Whole => NumberOf("integer", @"^[-+]?\d{1,3}(\.?\d{3})*$"),
            FieldType.Percent => Percent(),
            FieldType.YesNo => YesNo(),
            FieldType.Choice => new JsonObject { ["enum"] = new JsonArray([.. field.Choices.Select(choice => (JsonNode)choice)]) },
            FieldType.WebAddress => Pattern(@"^https?://\S+$"),
            FieldType.WebAddressOrTarget => Pattern(@"^https?://\S+$|" + TargetPattern),
            FieldType.Mail => Pattern(@"^[^@\s]+@[A-Za-z0-9-]+(\.[A-Za-z0-9-]+)+$"),
            // YAML takes some colours for numbers (000000), and editors hand them over as such.
            FieldType.Colour => NumberOf("integer", @"^\s*(#?([0-9A-Fa-f]{3}|[0-9A-Fa-f]{6})|[Rr][Gg][Bb]\(.+\))\s*$"),
            _ => Words(),
        };

    private static string TargetPattern => $"^({string.Join('|', RecordKinds.Schemes)}):.+$";

    private static JsonObject Pattern(string pattern) => new() { ["type"] = "string", ["pattern"] = pattern };

    private static JsonObject NumberOf(string type, string pattern) =>
        new() { ["anyOf"] = new JsonArray(new JsonObject { ["type"] = type }, Pattern(pattern)) };

    private static JsonObject Percent() =>
        new()
        {
            ["anyOf"] = new JsonArray(
                new JsonObject
                {
                    ["type"] = "number",
                    ["minimum"] = 0,
                    ["maximum"] = 100,
                },
                Pattern(@"^(100(,0+)?|\d{1,2}(,\d+)?)\s?%?$")
            ),
        };

    // Editors suggest the first form; the reader also accepts the second.
    private static JsonObject YesNo() =>
        new()
        {
            ["anyOf"] = new JsonArray(
                new JsonObject { ["enum"] = new JsonArray("sì", "no") },
                Pattern("^([Ss][ìiÌI]|[Nn][Oo]|[Vv][Ee][Rr][Oo]|[Ff][Aa][Ll][Ss][Oo])$")
            ),
        };
}
