using System.Text.Json.Nodes;
using Cremona.Transparency.Generator.Schema;

namespace Cremona.Transparency.Generator.Descriptors;

/// <summary>The configuration of a Git-based editor (Decap CMS, Sveltia CMS): a form for every file written by clerks.</summary>
public static class EditorConfiguration
{
    /// <summary>Returns the configuration as the tree for <c>config.yml</c>.</summary>
    /// <param name="content">The existing years and tables; without content, <c>ANNO</c> and <c>CODICE</c> are used as
    /// placeholders.</param>
    public static JsonObject Of(ContentShape content)
    {
        YearShape[] years = content.Years.Count > 0 ? [.. content.Years] : [new YearShape("ANNO", [], [])];
        return new JsonObject
        {
            ["backend"] = new JsonObject
            {
                ["name"] = "github",
                ["repo"] = "ENTE/DEPOSITO",
                ["branch"] = "main",
            },
            ["locale"] = "it",
            ["publish_mode"] = "editorial_workflow",
            ["media_folder"] = $"content/{years[^1].Name}/allegati",
            ["collections"] = new JsonArray([Root(), .. years.SelectMany(CollectionsOf)]),
        };
    }

    private static JsonObject Root() =>
        Files(
            "portale",
            "Portale",
            FileSchemas
                .WithFixedName.Where(file => !file.Path.StartsWith("ANNO", StringComparison.Ordinal))
                .Select(file => FileOf(file, file.Path, [])),
            PictureFields.Folder
        );

    private static IEnumerable<JsonObject> CollectionsOf(YearShape year)
    {
        var ofYear = FileSchemas.WithFixedName.Where(file => file.Path.StartsWith("ANNO/", StringComparison.Ordinal));
        yield return Files(
            $"anno-{year.Name}",
            $"Anno {year.Name}",
            ofYear.Select(file =>
                FileOf(
                    file,
                    PathIn(file, year),
                    file == TableSchema.Definition ? year.Tables
                        : file == ProspectSchema.Definition ? year.Prospects
                        : []
                )
            ),
            $"{year.Name}/{PictureFields.Folder}"
        );
        foreach (var file in FileSchemas.All.Where(file => file.Path.EndsWith(".md", StringComparison.Ordinal)))
        {
            var folder = PathIn(file, year)[..^"/NN-nome.md".Length];
            yield return new JsonObject
            {
                ["name"] = folder.Replace('/', '-'),
                ["label"] = $"{year.Name}: {folder.Split('/')[^1]}",
                ["description"] = file.Explains,
                ["folder"] = $"content/{folder}",
                ["media_folder"] = $"/content/{year.Name}/{PictureFields.Folder}",
                ["public_folder"] = PictureFields.Folder,
                ["create"] = true,
                ["extension"] = "md",
                ["format"] = "yaml-frontmatter",
                ["identifier_field"] = file.Fields[0].Name,
                ["fields"] = new JsonArray([.. file.Fields.Select(EditorFields.Of), Body()]),
            };
        }
    }

    private static JsonObject Files(string name, string label, IEnumerable<JsonObject> files, string pictures) =>
        new()
        {
            ["name"] = name,
            ["label"] = label,
            ["media_folder"] = $"/content/{pictures}",
            ["public_folder"] = PictureFields.Folder,
            ["files"] = new JsonArray([.. files]),
        };

    private static JsonObject FileOf(FileSchema file, string path, IReadOnlyList<string> codes)
    {
        var described = new JsonObject
        {
            ["name"] = path[..path.LastIndexOf('.')].Replace('/', '-'),
            ["label"] = path,
            ["description"] = file.Explains,
            ["file"] = $"content/{path}",
        };
        described["fields"] =
            path.EndsWith(".csv", StringComparison.Ordinal) ? new JsonArray(Rows(file))
            : file == TableSchema.Definition || file == ProspectSchema.Definition
                ? new JsonArray([.. codes.DefaultIfEmpty("CODICE").Select(code => Entry(code, file))])
            : new JsonArray([.. file.Fields.Select(EditorFields.Of)]);
        return described;
    }

    private static JsonObject Rows(FileSchema file) =>
        new()
        {
            ["name"] = "righe",
            ["label"] = "righe",
            ["widget"] = "list",
            ["fields"] = new JsonArray([.. file.Fields.Select(EditorFields.Of)]),
        };

    private static JsonObject Entry(string code, FileSchema file) =>
        new()
        {
            ["name"] = code,
            ["label"] = code,
            ["widget"] = "object",
            ["fields"] = new JsonArray([.. file.Fields.Select(EditorFields.Of)]),
        };

    private static JsonObject Body() =>
        new()
        {
            ["name"] = "body",
            ["label"] = "testo",
            ["widget"] = "markdown",
            ["hint"] = "Il testo, in Markdown; di un capitolo la prima riga è il titolo, dopo «# ».",
        };

    private static string PathIn(FileSchema file, YearShape year) => file.Path.Replace("ANNO", year.Name, StringComparison.Ordinal);
}
