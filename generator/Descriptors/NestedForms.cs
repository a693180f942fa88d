using System.Text.Json.Nodes;
using Cremona.Transparency.Generator.Schema;

namespace Cremona.Transparency.Generator.Descriptors;

/// <summary>The JSON Schema forms of nested YAML values.</summary>
internal static class NestedForms
{
    /// <summary>Returns the form of a field of type <see cref="FieldType.Nested"/> or <see cref="FieldType.Identity"/>.</summary>
    public static JsonObject Of(Field field, Func<FileSchema, JsonObject> mapping)
    {
        if (field == YearSchema.States)
        {
            return mapping(ThresholdSchema.Definition);
        }

        if (field == YearSchema.InBrief)
        {
            return mapping(HeadlineSchema.Definition);
        }

        if (field == PortalSchema.Logo)
        {
            return mapping(LogoSchema.Definition);
        }

        if (field == ProspectSchema.Columns)
        {
            var names = CompanySchema
                .Definition.Fields.Concat(OtherBodySchema.Definition.Fields)
                .Select(column => column.Name)
                .Distinct()
                .ToArray();
            return EntriesOf(new JsonObject { ["enum"] = new JsonArray([.. names]) });
        }

        if (field == TableSchema.Groups)
        {
            return EntriesOf(new JsonObject { ["type"] = "array", ["items"] = JsonTypes.Words() });
        }

        return field.Type == FieldType.Identity ? Identities() : EntriesOf(JsonTypes.Words());
    }

    private static JsonObject EntriesOf(JsonObject value) => new() { ["type"] = "object", ["additionalProperties"] = value };

    // «ogni riga: D = D M + D F» parses as a mapping entry in YAML, or as a string if quoted.
    private static JsonObject Identities()
    {
        var entry = new JsonObject
        {
            ["type"] = "object",
            ["patternProperties"] = new JsonObject
            {
                ["^([Oo]gni riga|[Cc]elle|[Cc]olonna .+)$"] = new JsonObject { ["type"] = "string", ["pattern"] = " = " },
            },
            ["additionalProperties"] = false,
            ["minProperties"] = 1,
            ["maxProperties"] = 1,
        };
        var words = new JsonObject { ["type"] = "string", ["pattern"] = "^([Oo]gni riga|[Cc]elle|[Cc]olonna .+): .+ = " };
        return new JsonObject
        {
            ["type"] = "array",
            ["items"] = new JsonObject { ["anyOf"] = new JsonArray(entry, words) },
        };
    }
}
