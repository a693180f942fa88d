using System.Text;
using System.Text.Json;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Cremona.Transparency.Tests.Browser;
using Cremona.Transparency.Tests.Sites;
using Cremona.Transparency.Tests.Theme;

namespace Cremona.Transparency.Tests.Rendering;

/// <summary>The JSON-LD in pages: through readers that are not ours, and against what the pages show.</summary>
public sealed class StructuredDataTests
{
    private const string Root = "https://trasparenza.comune.vallechiara.example/";
    private static readonly NpmFolder Tools = new("Rendering");
    private static readonly Lazy<Dictionary<string, IDocument>> Pages = new(() =>
        BuiltSite
            .Of("complete")
            .Bytes.Where(file => file.Key.EndsWith(".html", StringComparison.Ordinal))
            .ToDictionary(file => file.Key, file => (IDocument)new HtmlParser().ParseDocument(Encoding.UTF8.GetString(file.Value)))
    );

    /// <summary>The quick form takes three blocks of each shape.</summary>
    [Fact]
    public void Every_block_is_JSON_LD_with_the_terms_of_schema_org() =>
        Assert.Empty(
            Faults(
                Pages
                    .Value.Where(page => TextOf(page.Value) is not null)
                    .GroupBy(page => Shape(Json(page.Value)))
                    .SelectMany(same => Gate.IsLong ? same : same.Take(3))
                    .ToDictionary(page => page.Key, page => TextOf(page.Value)!)
            )
        );

    [Fact]
    public void The_reader_finds_a_wrong_term_type_or_address()
    {
        var wrong = new Dictionary<string, string>
        {
            ["term.html"] = "{\"@type\":\"Dataset\",\"nome\":\"x\"}",
            ["type.html"] = "{\"@type\":\"Tabella\",\"name\":\"x\"}",
            ["address.html"] = "{\"@type\":\"Dataset\",\"@id\":\"2011/index.html\",\"name\":\"x\"}",
            ["place.html"] = "{\"@type\":\"Dataset\",\"distribution\":{\"@type\":\"Place\",\"name\":\"x\"}}",
        };
        var faults = Faults(
            wrong.ToDictionary(page => page.Key, page => $"{{\"@context\":\"https://schema.org\",\"@graph\":[{page.Value}]}}")
        );
        Assert.Equal(wrong.Keys.Order(), faults.Select(fault => fault.Split(':')[0]).Distinct().Order());
    }

    [Fact]
    public void The_breadcrumb_list_is_the_visible_trail()
    {
        foreach (var (path, page) in Pages.Value.Where(page => page.Key != "404.html"))
        {
            var visible = page.QuerySelectorAll(".breadcrumb-item")
                .Select(step => (Name: Words(step), Address: step.QuerySelector("a")?.GetAttribute("href")))
                .Select(step =>
                    (step.Name, Address: step.Address is null ? null : new Uri(new Uri(Root + path), step.Address).AbsoluteUri)
                );
            var listed = Things(page, "BreadcrumbList")
                .SelectMany(list => list.GetProperty("itemListElement").EnumerateArray())
                .Select(step => (Text(step, "name")!, Text(step, "item")));
            Assert.Equal(visible, listed);
        }
    }

    [Fact]
    public void The_page_of_a_dataset_describes_it_and_the_catalogue_lists_the_newest()
    {
        var catalogue = Assert.Single(Things(Pages.Value["dati-aperti.html"], "DataCatalog"));
        var listed = catalogue.GetProperty("dataset").EnumerateArray().ToDictionary(one => Text(one, "url")!, one => Text(one, "@id"));
        var pages = Pages.Value.Where(page => Things(page.Value, "Dataset").Any()).ToArray();
        Assert.Equal(30, listed.Count);
        Assert.Empty(listed.Keys.Except(pages.Select(page => Root + page.Key)));
        var graph = Encoding.UTF8.GetString(BuiltSite.Of("complete").Bytes["dati/catalogo.jsonld"]);
        foreach (var (path, page) in pages)
        {
            var dataset = Assert.Single(Things(page, "Dataset"));
            Assert.Equal(listed.GetValueOrDefault(Root + path, Text(dataset, "@id")), Text(dataset, "@id"));
            Assert.Contains($"\"{Text(dataset, "@id")}\"", graph, StringComparison.Ordinal);
            Assert.StartsWith(Text(dataset, "name")!, Words(page.QuerySelector("h1")!), StringComparison.Ordinal);
            var files = dataset.GetProperty("distribution").EnumerateArray().Select(file => Text(file, "contentUrl")!).ToArray();
            Assert.NotEmpty(files);
            Assert.Empty(
                files.Except(
                    page.QuerySelectorAll("link[rel=alternate]")
                        .Select(link => new Uri(new Uri(Root + path), link.GetAttribute("href")!).AbsoluteUri)
                )
            );
        }
    }

    [Fact]
    public void The_front_page_names_the_public_body_with_its_settings()
    {
        var body = Assert.Single(Things(Pages.Value["index.html"], "GovernmentOrganization"));
        Assert.Equal("Comune di Vallechiara", Text(body, "name"));
        Assert.Equal("https://comune.vallechiara.example/", Text(body, "url"));
        Assert.Equal("c_vallechiara", Text(body.GetProperty("identifier"), "value"));
        Assert.Contains("inventati", Text(body, "description"), StringComparison.Ordinal);
    }

    /// <summary>Each place with coordinates on the page, and no others.</summary>
    [Fact]
    public void The_page_of_facilities_describes_each_place_with_coordinates()
    {
        var page = Pages.Value["2024/luoghi/index.html"];
        string[] shown =
        [
            .. page.QuerySelectorAll("li.entry[id]")
                .Select(entry => (Entry: entry, Facts: entry.QuerySelectorAll(".fact").Select(Words).ToArray()))
                .Select(known =>
                    $"{known.Entry.Id}: {Words(known.Entry.QuerySelector(".entry-name")!)}, {FactOf(known.Facts, "Latitudine")}, "
                    + FactOf(known.Facts, "Longitudine")
                )
                .Where(place => !place.EndsWith(", , ", StringComparison.Ordinal)),
        ];
        string[] described =
        [
            .. Things(page, "Place")
                .Select(place => (Place: place, Position: place.TryGetProperty("geo", out var geo) ? geo : (JsonElement?)null))
                .Select(known =>
                    $"{Text(known.Place, "url")!.Split('#')[1]}: {Text(known.Place, "name")}, {Degrees(known.Position, "latitude")}, "
                    + Degrees(known.Position, "longitude")
                ),
        ];
        Assert.Equal(shown, described);
        Assert.Contains(described, place => place.Any(char.IsDigit));
    }

    [Fact]
    public void Every_address_of_the_portal_is_a_file_of_it()
    {
        var files = BuiltSite.Of("complete").Bytes;
        foreach (var page in Pages.Value.Values)
        {
            Assert.All(Strings(Json(page)).Where(text => text.StartsWith(Root, StringComparison.Ordinal)), text =>
                Assert.Contains(text[Root.Length..].Split('#')[0], files.Keys)
            );
        }
    }

    [Fact]
    public void Without_a_base_URL_on_the_404_page_and_on_explanations_there_is_no_block()
    {
        var home = SamplePages.At("2011/obiettivi/index.html");
        Assert.NotNull(TextOf(RenderedPages.Of(home)));
        Assert.Null(TextOf(RenderedPages.Of(home with { Frame = home.Frame with { BaseUrl = null } })));
        Assert.Null(TextOf(Pages.Value["404.html"]));
        Assert.All(SamplePages.All.OfType<Cremona.Transparency.Pages.WithdrawnPage>(), page => Assert.Null(TextOf(RenderedPages.Of(page))));
    }

    [Fact]
    public void No_value_can_end_the_block()
    {
        const string Hostile = "</script><script>alert(1)</script><!--<script>";
        var page = RenderedPages.Of(SamplePages.At("2011/obiettivi/index.html") with { Title = Hostile });
        Assert.Empty(page.QuerySelectorAll("script:not([src],[type='application/ld+json'])"));
        Assert.Contains(Hostile, Strings(Json(page)));
    }

    [Fact]
    public void A_block_is_small()
    {
        Assert.All(Pages.Value.Where(page => TextOf(page.Value) is not null), page =>
        {
            var limit =
                page.Key == "dati-aperti.html" ? 9000
                : Things(page.Value, "Dataset").Any() ? 3500
                : Things(page.Value, "Place").Any() ? 1200 + (250 * Things(page.Value, "Place").Count())
                : 1200;
            Assert.InRange(Encoding.UTF8.GetByteCount(TextOf(page.Value)!), 1, limit);
        });
    }

    // "40,5012" as shown; nothing for what is not there.
    private static string FactOf(string[] facts, string name) =>
        facts.FirstOrDefault(fact => fact.StartsWith(name, StringComparison.Ordinal))?[name.Length..].Trim().Replace('.', ',') ?? "";

    private static string Degrees(JsonElement? position, string name) => position is { } known ? Text(known, name)!.Replace('.', ',') : "";

    private static string[] Faults(Dictionary<string, string> blocks) =>
        JsonSerializer.Deserialize<string[]>(Tools.Node(JsonSerializer.Serialize(blocks), "structured-data.mjs"))!;

    // The names of the properties and types.
    private static string Shape(JsonElement json) =>
        json.ValueKind switch
        {
            JsonValueKind.Object => string.Concat(
                json.EnumerateObject()
                    .Select(property => $"{property.Name}({(property.Name == "@type" ? property.Value : Shape(property.Value))})")
            ),
            JsonValueKind.Array => string.Concat(json.EnumerateArray().Select(Shape).Distinct()),
            _ => "",
        };

    private static string? TextOf(IDocument page) => page.QuerySelector("script[type='application/ld+json']")?.TextContent;

    private static JsonElement Json(IDocument page) => JsonDocument.Parse(TextOf(page) ?? "{\"@graph\":[]}").RootElement;

    private static IEnumerable<JsonElement> Things(IDocument page, string type) =>
        Json(page).GetProperty("@graph").EnumerateArray().Where(thing => Text(thing, "@type") == type);

    private static string? Text(JsonElement thing, string name) => thing.TryGetProperty(name, out var value) ? value.GetString() : null;

    private static string Words(IElement element) =>
        string.Join(
            ' ',
            string.Concat(
                    element.ChildNodes.Where(node => node is not IElement { ClassName: "separator" }).Select(node => node.TextContent)
                )
                .Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)
        );

    private static IEnumerable<string> Strings(JsonElement json) =>
        json.ValueKind switch
        {
            JsonValueKind.String => [json.GetString()!],
            JsonValueKind.Array => json.EnumerateArray().SelectMany(Strings),
            JsonValueKind.Object => json.EnumerateObject().SelectMany(member => Strings(member.Value)),
            _ => [],
        };
}
