using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Cremona.Transparency.Generator.Schema;

namespace Cremona.Transparency.Generator.Descriptors;

/// <summary>All files that describe the content's format to other programs.</summary>
public static class AllDescriptors
{
    private static readonly JsonSerializerOptions Indented = new()
    {
        WriteIndented = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        NewLine = "\n",
    };

    /// <summary>Returns the files, in the order of the explanations.</summary>
    public static IReadOnlyList<Descriptor> Of(ContentShape content)
    {
        var yaml = FileSchemas
            .All.Select(file => (file, schema: JsonSchemas.Of(file)))
            .Where(pair => pair.schema is not null && !pair.file.Path.Contains(':', StringComparison.Ordinal))
            .ToArray();
        var sheets = FileSchemas.All.Select(file => (file, schema: TableSchemas.Of(file))).Where(pair => pair.schema is not null).ToArray();
        return
        [
            .. yaml.Select(pair => new Descriptor(NameOf(pair.file), $"JSON Schema di {pair.file.Path}", Text(pair.schema!))),
            .. sheets.Select(pair => new Descriptor(NameOf(pair.file), $"Table Schema di {pair.file.Path}", Text(pair.schema!))),
            new Descriptor(DataPackage.FileName, "Data Package: i fogli che ci sono, con le loro colonne", Text(DataPackage.Of(content))),
            new Descriptor(
                "vscode-settings.json",
                "per VS Code: quale schema vale per quale file",
                Text(EditorSettings(yaml.Select(pair => pair.file)))
            ),
            new Descriptor(
                "config.yml",
                "per Decap CMS e Sveltia CMS: un modulo per ogni file",
                YamlText.Write(EditorConfiguration.Of(content), "Scritto da «trasparenza schema». Da completare: il deposito, in «repo».")
            ),
        ];
    }

    /// <summary>Returns the name of a file's schema.</summary>
    public static string NameOf(FileSchema file)
    {
        var parts = file.Path.Split('/');
        var name = file.Path.EndsWith(".md", StringComparison.Ordinal) ? parts[^2] : parts[^1].Split('.')[0];
        return $"{name}.{(file.Path.EndsWith(".csv", StringComparison.Ordinal) ? "table-schema" : "schema")}.json";
    }

    // The YAML extension of VS Code does not support front matter in Markdown files.
    private static JsonObject EditorSettings(IEnumerable<FileSchema> files)
    {
        var schemas = new JsonObject();
        foreach (var file in files.Where(file => file.Path.EndsWith(".yml", StringComparison.Ordinal)))
        {
            schemas[$"./schemi/{NameOf(file)}"] = $"content/{file.Path.Replace("ANNO", "*", StringComparison.Ordinal)}";
        }

        return new JsonObject { ["yaml.schemas"] = schemas };
    }

    private static string Text(JsonObject tree) => tree.ToJsonString(Indented) + "\n";
}
