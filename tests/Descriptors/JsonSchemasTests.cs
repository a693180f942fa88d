using System.Text.Json.Nodes;
using Cremona.Transparency.Generator.Descriptors;
using Cremona.Transparency.Generator.Schema;
using Cremona.Transparency.Tests.Commands;
using Cremona.Transparency.Tests.Sites;

namespace Cremona.Transparency.Tests.Descriptors;

public sealed class JsonSchemasTests
{
    // Codes of faults that a schema of one file can see: keys, values, shapes.
    private static readonly string[] Seen = ["TR110", "TR112", "TR115", "TR204", "TR209", "TR210", "TR215"];

    [Fact]
    public void Every_yaml_of_the_three_portals_is_valid()
    {
        var files = new[] { Repository.Content, BuiltSite.ContentOf("complete"), BuiltSite.ContentOf("minimal") }
            .SelectMany(YamlOf)
            .ToArray();
        Assert.True(files.Length > 30, $"{files.Length}");
        var answers = Validator.Ask(files.Select(file => Job(file.Schema, file.Text)));
        Assert.Equal(
            [],
            answers
                .Zip(files, (told, file) => (file.Path, told))
                .Where(answer => answer.told.Length > 0)
                .Select(answer => $"{answer.Path}: {string.Join("; ", answer.told)}")
        );
    }

    [Fact]
    public void The_yaml_of_a_broken_portal_is_invalid_if_its_structure_is_wrong()
    {
        var sites = BrokenSites
            .Names.Where(name => Seen.Contains(BrokenSites.CodeOf(name)))
            .Select(name => (name, files: YamlOf(Path.Combine(BrokenSites.Folder, name, "content")).ToArray()))
            .Where(site => FaultIsInYaml(site.name))
            .ToArray();
        Assert.True(sites.Length >= 12, string.Join(" ", sites.Select(site => site.name)));
        var answers = Validator.Ask(sites.SelectMany(site => site.files).Select(file => Job(file.Schema, file.Text)));
        var at = 0;
        var missed = sites
            .Where(site => site.files.Select(_ => answers[at++]).ToArray().All(told => told.Length == 0))
            .Select(site => site.name)
            .ToArray();
        Assert.Equal([], missed);
    }

    [Fact]
    public void A_text_may_look_like_a_number_to_an_editor() =>
        Assert.Empty(
            Validator.Ask(
                Job(PortalSchema.Definition, "ente: Comune di Borgosereno\ncodice istat: 019036\nanno corrente: 2023\ntelefono:\n")
            )
        );

    [Fact]
    public void A_value_must_match_the_form_of_its_field()
    {
        (string Text, bool IsValid)[] all =
        [
            ("ente: Comune\nanno corrente: 2023\npec: omesso\n", true),
            ("ente: Comune\nanno corrente: 2023\npec: chi sa\n", false),
            ("ente: Comune\nanno corrente: duemila\n", false),
            ("ente:\nanno corrente: 2023\n", false),
            ("ente: Comune\nanno corrente: 2023\naggiornato: 31/12/23\n", false),
            ("ente: Comune\nanno corrente: 2023\naggiornato: 31/12/2023\n", true),
            ("ente: Comune\nanno corrente: 2023\ndomini istituzionali: [a.example, b.example]\n", true),
        ];
        var answers = Validator.Ask(all.Select(one => Job(PortalSchema.Definition, one.Text)));
        Assert.Equal(all, all.Zip(answers, (one, told) => (one.Text, told.Length == 0)));
    }

    private static bool FaultIsInYaml(string site)
    {
        var place = File.ReadLines(Path.Combine(BrokenSites.Folder, site, "atteso.txt")).First().Split(' ')[2];
        return place.Contains(".yml", StringComparison.Ordinal) || place.Contains(".md", StringComparison.Ordinal);
    }

    private static JsonObject Job(FileSchema schema, string text) =>
        new()
        {
            ["kind"] = "yaml",
            ["schema"] = JsonSchemas.Of(schema),
            ["text"] = text,
        };

    private static IEnumerable<(string Path, FileSchema Schema, string Text)> YamlOf(string folder) =>
        from path in Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
        let schema = SchemaOf(Path.GetRelativePath(folder, path).Replace('\\', '/'))
        where schema is not null
        let text = File.ReadAllText(path)
        select (path, schema, path.EndsWith(".md", StringComparison.Ordinal) ? HeadOf(text) : text);

    private static FileSchema? SchemaOf(string path)
    {
        var parts = path.Split('/');
        return path switch
        {
            _ when path.EndsWith(".yml", StringComparison.Ordinal) => FileSchemas.All.FirstOrDefault(file =>
                file.Path.Split('/')[^1] == parts[^1]
            ),
            _ when parts is [_, "piano", _] => ChapterSchema.Definition,
            _ when parts is [_, "notizie", _] => NewsSchema.Definition,
            _ => null,
        };
    }

    // The text between the two lines of three hyphens; an empty mapping without them.
    private static string HeadOf(string text) =>
        text.StartsWith("---\n", StringComparison.Ordinal) ? text[4..text.IndexOf("\n---", 3, StringComparison.Ordinal)] + "\n" : "{}";
}
