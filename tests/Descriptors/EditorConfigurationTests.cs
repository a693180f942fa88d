using System.Text.Json.Nodes;
using Cremona.Transparency.Generator.Commands;
using Cremona.Transparency.Generator.Descriptors;
using Cremona.Transparency.Generator.Schema;
using Cremona.Transparency.Tests.Sites;

namespace Cremona.Transparency.Tests.Descriptors;

public sealed class EditorConfigurationTests
{
    [Fact]
    public void Every_file_has_a_form_and_every_field_a_control()
    {
        var config = EditorConfiguration.Of(new ContentShape([], []));
        var forms = Forms(config).ToDictionary(form => form.File, form => form.Fields);
        Assert.Equal(
            FileSchemas
                .All.Where(file => !file.Path.Contains(':', StringComparison.Ordinal))
                .Select(file => file.Path.Replace("/NN-nome.md", "", StringComparison.Ordinal))
                .Order(),
            forms.Keys.Order()
        );
        Assert.All(FileSchemas.All.Where(file => !file.Path.Contains(':', StringComparison.Ordinal)), file =>
            Assert.Equal(
                file.Fields.Select(field => field.Name),
                forms[file.Path.Replace("/NN-nome.md", "", StringComparison.Ordinal)].Where(name => name != "body")
            )
        );
    }

    [Fact]
    public void Each_existing_table_has_a_form()
    {
        var text = AllDescriptors.Of(ContentShapes.Of(BuiltSite.ContentOf("complete"))).Single(file => file.Path == "config.yml").Text;
        Assert.All(new[] { "2022", "2023", "2024" }, year =>
            Assert.Contains($"\"file\": \"content/{year}/anno.yml\"", text, StringComparison.Ordinal)
        );
        Assert.Contains("- \"name\": \"formazione\"", text, StringComparison.Ordinal);
        Assert.DoesNotContain("CODICE", text, StringComparison.Ordinal);
    }

    [Fact]
    public void The_editor_stores_pictures_where_the_program_reads_them()
    {
        var collections = EditorConfiguration.Of(ContentShapes.Of(BuiltSite.ContentOf("complete")))["collections"]!
            .AsArray()
            .Select(node => node!.AsObject())
            .ToArray();
        Assert.Equal(
            ["/content/2022/immagini", "/content/2023/immagini", "/content/2024/immagini", "/content/immagini"],
            collections.Select(collection => (string)collection["media_folder"]!).Distinct().Order(StringComparer.Ordinal)
        );
        Assert.All(collections, collection => Assert.Equal("immagini", (string)collection["public_folder"]!));
        var logo = Widgets(collections[0]).Single(field => (string)field["name"]! == "logo");
        Assert.Equal(
            ["file: image", "testo alternativo: string"],
            logo["fields"]!.AsArray().Select(field => $"{field!["name"]}: {field["widget"]}")
        );
        Assert.All(
            Widgets(collections.Single(collection => (string)collection["name"]! == "2024-notizie"))
                .Where(field => (string)field["name"]! == "immagine"),
            field => Assert.Equal("image", (string)field["widget"]!)
        );
    }

    [Fact]
    public void The_configuration_is_valid_yaml() =>
        Assert.Equal(
            [0, 1],
            Validator
                .Ask([
                    new JsonObject
                    {
                        ["kind"] = "yaml-text",
                        ["text"] = AllDescriptors.Of(new ContentShape([], [])).Single(file => file.Path == "config.yml").Text,
                    },
                    new JsonObject { ["kind"] = "yaml-text", ["text"] = "a: [b\nc: d" },
                ])
                .Select(told => Math.Min(told.Length, 1))
        );

    private static IEnumerable<JsonObject> Widgets(JsonObject collection) =>
        (collection["files"]?[0]!["fields"] ?? collection["fields"])!.AsArray().Select(field => field!.AsObject());

    private static IEnumerable<(string File, IReadOnlyList<string> Fields)> Forms(JsonObject config)
    {
        foreach (var collection in config["collections"]!.AsArray().Select(node => node!.AsObject()))
        {
            foreach (var form in collection["files"]?.AsArray().Select(node => node!.AsObject()) ?? [collection])
            {
                var fields = form["fields"]!.AsArray();
                var only = fields.Count == 1 && fields[0]!["fields"] is JsonArray inner ? inner : fields;
                yield return (
                    ((string)(form["file"] ?? form["folder"])!)["content/".Length..],
                    [.. only.Select(field => (string)field!["name"]!)]
                );
            }
        }
    }
}
