using System.Text.Json.Nodes;

namespace Cremona.Transparency.Generator.Descriptors;

/// <summary>The Data Package (Frictionless, version 1) of a content folder: each spreadsheet with its own columns.</summary>
public static class DataPackage
{
    /// <summary>The file name of the package in a content folder.</summary>
    public const string FileName = "datapackage.json";

    /// <summary>Returns the package; its paths are relative to the content folder.</summary>
    public static JsonObject Of(ContentShape content) =>
        new()
        {
            ["profile"] = "tabular-data-package",
            ["name"] = "contenuti",
            ["title"] = "I fogli del portale",
            ["resources"] = new JsonArray([.. content.Sheets.Select(ResourceOf)]),
        };

    private static JsonObject ResourceOf(SheetShape sheet) =>
        new()
        {
            ["profile"] = "tabular-data-resource",
            ["name"] = sheet.Path[..^4].Replace('/', '-').ToLowerInvariant(),
            ["path"] = sheet.Path,
            ["title"] = sheet.Title,
            ["format"] = "csv",
            ["mediatype"] = "text/csv",
            ["encoding"] = "utf-8",
            ["dialect"] = new JsonObject { ["delimiter"] = sheet.Separator.ToString() },
            ["schema"] = TableSchemas.Of(sheet),
        };
}
