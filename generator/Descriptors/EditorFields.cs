using System.Text.Json.Nodes;
using Cremona.Transparency.Generator.Schema;

namespace Cremona.Transparency.Generator.Descriptors;

/// <summary>A field as a Git-based editor shows it: which control, with which help.</summary>
internal static class EditorFields
{
    /// <summary>The field.</summary>
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
        // Decap has no control for a mapping with keys of its own: what is hidden it saves as it was.
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
                // An object that is not there has fields that nobody can be asked to fill.
                described["fields"] = new JsonArray([.. Fields(field)!.Select(inner => Of(inner with { Required = field.Required }))]);
                break;
            default:
                AddWords(described, field);
                break;
        }
    }

    // The fields of a mapping whose keys are known.
    private static IReadOnlyList<Field>? Fields(Field field) =>
        field == YearSchema.States ? ThresholdSchema.Definition.Fields
        : field == PortalSchema.Logo ? LogoSchema.Definition.Fields
        : null;

    // Numbers are words here: they are written as Italians write them.
    private static void AddWords(JsonObject described, Field field)
    {
        described["widget"] = field.Type == FieldType.Markdown ? "markdown" : "string";
        if (JsonTypes.Of(field)["pattern"]?.GetValue<string>() is { } pattern)
        {
            described["pattern"] = new JsonArray(pattern, field.Explains);
        }
    }
}
