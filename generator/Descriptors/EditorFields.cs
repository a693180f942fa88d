using System.Text.Json.Nodes;
using Cremona.Transparency.Generator.Schema;

namespace Cremona.Transparency.Generator.Descriptors;

/// <summary>Describes a field for a Git-based editor: its control and its help text.</summary>
internal static class EditorFields
{
    /// <summary>Returns the description of a field.</summary>
    public static JsonObject Of(Field field)
    {
        var described = new JsonObject
        {
            ["name"] = field.Name,
            ["label"] = field.Name,
            ["hint"] = HintOf(field),
            ["required"] = field.Required,
        };
        AddControl(described, field);
        return described;
    }

    private static string HintOf(Field field) =>
        field.Type == FieldType.Reference ? $"{field.Explains} Codice: {field.Refers!.Value.One()}." : field.Explains;

    private static void AddControl(JsonObject described, Field field)
    {
        // Decap has no control for a mapping with free keys. A hidden field is saved unchanged.
        if (field.Type == FieldType.Identity || (field.Type == FieldType.Nested && Fields(field) is null))
        {
            described["widget"] = "hidden";
            return;
        }

        if (field.IsList)
        {
            described["widget"] = "list";
            return;
        }

        switch (field.Type)
        {
            case FieldType.Choice:
                described["widget"] = "select";
                described["options"] = new JsonArray([.. field.Choices.Select(choice => (JsonNode)choice)]);
                break;
            case FieldType.YesNo:
                described["widget"] = "select";
                described["options"] = new JsonArray("sì", "no");
                break;
            case FieldType.Date:
                described["widget"] = "datetime";
                (described["format"], described["date_format"], described["time_format"]) = ("YYYY-MM-DD", "DD/MM/YYYY", false);
                break;
            case FieldType.Picture:
                described["widget"] = "image";
                described["choose_url"] = false;
                break;
            case FieldType.Nested:
                described["widget"] = "object";
                // The fields of an optional object cannot be required, since the object may be missing.
                described["fields"] = new JsonArray([.. Fields(field)!.Select(inner => Of(inner with { Required = field.Required }))]);
                break;
            default:
                AddWords(described, field);
                break;
        }
    }

    // Returns the fields of a mapping with known keys.
    private static IReadOnlyList<Field>? Fields(Field field) =>
        field == YearSchema.States ? ThresholdSchema.Definition.Fields
        : field == YearSchema.InBrief ? HeadlineSchema.Definition.Fields
        : field == PortalSchema.Logo ? LogoSchema.Definition.Fields
        : null;

    // Numbers are text here, because they are written in Italian format.
    private static void AddWords(JsonObject described, Field field)
    {
        described["widget"] = field.Type == FieldType.Markdown ? "markdown" : "string";
        if (JsonTypes.Of(field)["pattern"]?.GetValue<string>() is { } pattern)
        {
            described["pattern"] = new JsonArray(pattern, field.Explains);
        }
    }
}
