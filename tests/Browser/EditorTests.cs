using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Cremona.Transparency.Generator.Commands;
using Cremona.Transparency.Generator.Descriptors;
using Microsoft.Playwright;

namespace Cremona.Transparency.Tests.Browser;

/// <summary>
/// A clerk who uses Decap CMS with our configuration: a file that it saved gives the pages of the same change made by hand.
/// </summary>
public sealed partial class EditorTests : IDisposable
{
    // Localhost is a secure context, as the editor needs. No request reaches a network: each is answered here, or refused.
    private const string Address = "http://localhost/";
    private static readonly Lazy<Task<string>> Editor = new(InstallAsync);
    private readonly string _folder = Directory.CreateTempSubdirectory("trasparenza-decap-").FullName;

    [Theory]
    [InlineData("portale", "portale", "portale.yml", "telefono", "telefono:", "0000 000099")]
    [InlineData("anno-2011", "2011-anno", "2011/anno.yml", "triennio", "triennio: 2011-2013", "2011 - 2013")]
    [InlineData(
        "anno-2011",
        "2011-prospetti",
        "2011/prospetti.yml",
        "titolo",
        "titolo: Le partecipazioni del Comune di Cremona in Società di capitali (dati in Euro)",
        "Altro titolo"
    )]
    [InlineData(
        "anno-2011",
        "2011-personale-tabelle",
        "2011/personale/tabelle.yml",
        "titolo",
        "titolo: Personale per struttura, categoria e sesso",
        "Altro titolo"
    )]
    [InlineData(
        "2011-piano",
        "04-giunta-comunale",
        "2011/piano/04-giunta-comunale.md",
        "titolo breve",
        "titolo breve: Giunta comunale",
        "La Giunta"
    )]
    public async Task A_field_that_the_editor_changed_is_all_that_changes(
        string collection,
        string entry,
        string path,
        string field,
        string old,
        string value
    )
    {
        var byHand = await File.ReadAllTextAsync(Path.Combine(Repository.Content, path));
        Assert.Contains(old, byHand, StringComparison.Ordinal);
        byHand = new Regex(Regex.Escape(old)).Replace(byHand, $"{field}: \"{value}\"", 1);
        var saved = await SaveAsync($"#/collections/{collection}/entries/{entry}", field, value, path);
        Assert.NotEqual(byHand, saved);
        Assert.Equal(Build("a-mano", path, byHand), Build("decap", path, saved));
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private static async Task<string> SaveAsync(string form, string field, string value, string path)
    {
        var packages = await Editor.Value;
        await using var session = await Chrome.SessionAsync();
        var page = await session.NewPageAsync();
        var config = AllDescriptors.Of(ContentShapes.Of(Repository.Content)).Single(file => file.Path == "config.yml").Text;
        config = Depot()
            .Replace(config, "\"backend\":\n  \"name\": \"test-repo\"\n")
            .Replace("\"editorial_workflow\"", "\"simple\"", StringComparison.Ordinal);
        var start =
            $"<!doctype html><meta charset=utf-8><body><script>window.repoFiles = {Files().ToJsonString()}</script><script "
            + $"src=/decap-cms.js></script>";
        await page.RouteAsync("**/*", route => AnswerAsync(route, packages, config, start));
        await page.GotoAsync(Address);
        await page.GetByRole(AriaRole.Button, new() { Name = "Login" })
            .Or(page.GetByRole(AriaRole.Button, new() { Name = "Accedi" }))
            .First.ClickAsync();
        await page.GotoAsync(Address + form);
        var control = page.Locator($"[id^=\"{field}-field\"]").First;
        await control.FillAsync(value);
        await page.GetByRole(AriaRole.Button, new() { Name = "Pubblica" }).First.ClickAsync();
        await page.GetByText("Pubblica ora").First.ClickAsync();
        var keys = JsonSerializer.Serialize(new[] { "content" }.Concat(path.Split('/')));
        var read = $"({keys}.reduce((node, key) => node[key], window.repoFiles).content)";
        await page.WaitForFunctionAsync($"value => {read}.includes(value)", value);
        return await page.EvaluateAsync<string>(read);
    }

    private static async Task AnswerAsync(IRoute route, string packages, string config, string start)
    {
        var asked = new Uri(route.Request.Url);
        var file = Path.Combine(packages, asked.AbsolutePath.TrimStart('/'));
        await (
            asked.Host != "localhost" ? route.AbortAsync()
            : asked.AbsolutePath == "/" ? route.FulfillAsync(new() { Body = start, ContentType = "text/html; charset=utf-8" })
            : asked.AbsolutePath == "/config.yml" ? route.FulfillAsync(new() { Body = config, ContentType = "text/yaml; charset=utf-8" })
            : File.Exists(file) ? route.FulfillAsync(new() { Path = file, ContentType = "text/javascript; charset=utf-8" })
            : route.FulfillAsync(new() { Status = 404 })
        );
    }

    // The test backend of the editor keeps its files in the page: texts only, an attachment would have to be a file of the browser.
    private static JsonObject Files()
    {
        var root = new JsonObject();
        foreach (
            var file in Directory
                .EnumerateFiles(Repository.Content, "*", SearchOption.AllDirectories)
                .Where(file => Path.GetExtension(file) is ".yml" or ".md")
        )
        {
            var path = Path.GetRelativePath(Repository.Content, file).Replace('\\', '/');
            if (!path.Contains("/allegati/", StringComparison.Ordinal))
            {
                var node = path.Split('/')
                    .SkipLast(1)
                    .Prepend("content")
                    .Aggregate(root, (above, name) => (JsonObject)(above[name] ??= new JsonObject()));
                node[Path.GetFileName(file)] = new JsonObject { ["content"] = File.ReadAllText(file) };
            }
        }

        return root;
    }

    // Every file of the portal, made of the real content with one file in another form.
    private SortedDictionary<string, string> Build(string name, string path, string text)
    {
        var (content, output) = (Path.Combine(_folder, name), Path.Combine(_folder, name + "-pubblico"));
        foreach (var file in Directory.EnumerateFiles(Repository.Content, "*", SearchOption.AllDirectories))
        {
            var copy = Path.Combine(content, Path.GetRelativePath(Repository.Content, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }

        File.WriteAllText(Path.Combine(content, path), text);
        using var says = new StringWriter();
        var exit = CommandLine.Run(
            ["build", "--content", content, "--output", output, "--archive", Path.Combine(_folder, "archivio"), "--format", "plain"],
            says,
            says
        );
        Assert.True(exit == 0, says.ToString());
        return new(
            Directory
                .EnumerateFiles(output, "*.html", SearchOption.AllDirectories)
                .ToDictionary(file => Path.GetRelativePath(output, file), File.ReadAllText),
            StringComparer.Ordinal
        );
    }

    private static async Task<string> InstallAsync()
    {
        var folder = Path.Combine(Machine.Folder, "Editor");
        var (installed, wanted) = (Path.Combine(folder, "node_modules", ".package-lock.json"), Path.Combine(folder, "package-lock.json"));
        if (!File.Exists(installed) || File.GetLastWriteTimeUtc(installed) < File.GetLastWriteTimeUtc(wanted))
        {
            var ran = await Machine.RunAsync("npm", "ci", "--prefix", folder, "--no-progress", "--loglevel=error");
            Assert.True(ran.Exit == 0, ran.Error);
            File.SetLastWriteTimeUtc(installed, DateTime.UtcNow);
        }

        return Path.Combine(folder, "node_modules", "decap-cms", "dist");
    }

    // Which repository it is, a town writes.
    [GeneratedRegex("\"backend\":\n(  .*\n)+", RegexOptions.CultureInvariant)]
    private static partial Regex Depot();
}
