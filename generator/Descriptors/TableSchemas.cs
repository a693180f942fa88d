using System.Text.Json.Nodes;
using Cremona.Transparency.Generator.Schema;

namespace Cremona.Transparency.Generator.Descriptors;

/// <summary>Table Schema (Frictionless, version 1) of the spreadsheets.</summary>
public static class TableSchemas
{
    /// <summary>Returns the schema of a kind of spreadsheet with all its columns, or null if the file is not a spreadsheet.</summary>
    public static JsonObject? Of(FileSchema file) =>
        file.Path.EndsWith(".csv", StringComparison.Ordinal) ? Of(file, file.Fields.Select(field => field.Name)) : null;

    /// <summary>Returns the schema of one spreadsheet, with its columns in header order.</summary>
    public static JsonObject Of(SheetShape sheet) => sheet.Schema is { } file ? Of(file, sheet.Columns) : OfStatistics(sheet);

    private static JsonObject Of(FileSchema file, IEnumerable<string> columns)
    {
        var schema = new JsonObject
        {
            ["fields"] = new JsonArray([
                .. columns.Select(column =>
                    file.Find(column) is { } field ? FieldOf(column, field) : new JsonObject { ["name"] = column, ["type"] = "string" }
                ),
            ]),
            ["missingValues"] = Missing([]),
        };
        if (file.Fields.Contains(CommonFields.Code))
        {
            schema["primaryKey"] = CommonFields.Code.Name;
        }

        return schema;
    }

    // The first column names the rows; the others contain numbers and the texts that the table allows.
    private static JsonObject OfStatistics(SheetShape sheet) =>
        new()
        {
            ["fields"] = new JsonArray([
                .. sheet.Columns.Select(
                    (column, i) =>
                        i == 0
                            ? new JsonObject
                            {
                                ["name"] = column,
                                ["type"] = "string",
                                ["constraints"] = new JsonObject { ["required"] = true, ["unique"] = true },
                            }
                            : NumberOf(column)
                ),
            ]),
            ["missingValues"] = Missing(sheet.Texts),
        };

    private static JsonArray Missing(IReadOnlyList<string> texts) => new([.. JsonTypes.Absent, .. texts.Select(text => (JsonNode)text)]);

    private static JsonObject NumberOf(string name) =>
        new()
        {
            ["name"] = name,
            ["type"] = "number",
            ["decimalChar"] = ",",
            ["groupChar"] = ".",
        };

    private static JsonObject FieldOf(string name, Field field)
    {
        var constraints = new JsonObject();
        if (field.Required)
        {
            constraints["required"] = true;
        }

        var described = TypeOf(name, field, constraints);
        described["description"] = field.Explains;
        if (constraints.Count > 0)
        {
            described["constraints"] = constraints;
        }

        return described;
    }

    private static JsonObject TypeOf(string name, Field field, JsonObject constraints)
    {
        switch (field.IsList ? FieldType.Text : field.Type)
        {
            case FieldType.Number or FieldType.Whole:
                return NumberOf(name);
            case FieldType.Percent:
                // «21,94%»: the value is the number before the sign. Bounds are omitted, since readers disagree on how they apply.
                var percent = NumberOf(name);
                percent["bareNumber"] = false;
                return percent;
            case FieldType.YesNo:
                return new JsonObject
                {
                    ["name"] = name,
                    ["type"] = "boolean",
                    ["trueValues"] = new JsonArray("sì", "si", "Sì", "SI"),
                    ["falseValues"] = new JsonArray("no", "No", "NO"),
                };
            case FieldType.Choice:
                constraints["enum"] = new JsonArray([.. field.Choices.Select(choice => (JsonNode)choice)]);
                break;
            case FieldType.Code
            or FieldType.Reference
            or FieldType.Date
            or FieldType.Target
            or FieldType.WebAddress
            or FieldType.WebAddressOrTarget
            or FieldType.Mail:
                // Two date formats are allowed, and no type of Table Schema accepts both.
                constraints["pattern"] = JsonTypes.Of(field)["pattern"]!.GetValue<string>();
                break;
            default:
                break;
        }

        return new JsonObject { ["name"] = name, ["type"] = "string" };
    }
}
