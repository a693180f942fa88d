using System.Text.Json.Nodes;
using Cremona.Transparency.Generator.Schema;

namespace Cremona.Transparency.Generator.Descriptors;

/// <summary>JSON Schema (2020-12) of the YAML files and of the front matter of Markdown files.</summary>
public static class JsonSchemas
{
    /// <summary>The JSON Schema dialect.</summary>
    public const string Dialect = "https://json-schema.org/draft/2020-12/schema";

    private const string CodePattern = "^[A-Za-z][A-Za-z0-9-]{0,59}$";

    /// <summary>Returns the schema of a file, or null if the file contains no YAML.</summary>
    public static JsonObject? Of(FileSchema file)
    {
        var isYaml = file.Path.EndsWith(".yml", StringComparison.Ordinal);
        if (!isYaml && !file.Path.EndsWith(".md", StringComparison.Ordinal))
        {
            return null;
        }

        var schema = file == TableSchema.Definition || file == ProspectSchema.Definition ? MapOf(Mapping(file)) : Mapping(file);
        schema.Insert(0, "$schema", Dialect);
        schema.Insert(1, "title", file.Path);
        schema.Insert(2, "description", file.Explains);
        return schema;
    }

    // A mapping with codes chosen by the clerk, whose entries all have the same form.
    private static JsonObject MapOf(JsonObject entry) =>
        new()
        {
            ["type"] = "object",
            ["patternProperties"] = new JsonObject { [CodePattern] = entry },
            ["additionalProperties"] = false,
        };

    private static JsonObject Mapping(FileSchema file)
    {
        var properties = new JsonObject();
        foreach (var field in file.Fields)
        {
            properties[field.Name] = PropertyOf(field);
        }

        var required = file.Fields.Where(field => field.Required).Select(field => (JsonNode)field.Name).ToArray();
        var schema = new JsonObject
        {
            ["type"] = "object",
            ["properties"] = properties,
            ["additionalProperties"] = false,
        };
        if (required.Length > 0)
        {
            schema["required"] = new JsonArray(required);
        }

        return schema;
    }

    private static JsonObject PropertyOf(Field field)
    {
        var value =
            field.Type is FieldType.Nested or FieldType.Identity ? NestedForms.Of(field, Mapping)
            : field.IsList ? ListOf(field)
            : JsonTypes.Of(field);
        var property = new JsonObject { ["description"] = field.Explains };
        JsonNode[] forms = field.Required ? [value] : [value, new JsonObject { ["enum"] = new JsonArray([null, .. JsonTypes.Absent]) }];
        property["anyOf"] = new JsonArray(forms);
        return property;
    }

    // A YAML list, or its values on one line separated by bars.
    private static JsonObject ListOf(Field field) =>
        new() { ["anyOf"] = new JsonArray(new JsonObject { ["type"] = "array", ["items"] = JsonTypes.Of(field) }, JsonTypes.Of(field)) };
}
