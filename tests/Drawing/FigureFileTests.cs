using System.Globalization;
using System.Text;
using System.Xml.Linq;
using AngleSharp.Html.Parser;
using Cremona.Transparency.Generator.Drawing;
using Cremona.Transparency.Pages;
using Cremona.Transparency.Tests.Sites;
using Cremona.Transparency.Tests.Theme;

namespace Cremona.Transparency.Tests.Drawing;

/// <summary>Charts that can be saved: whole without any other file.</summary>
public sealed class FigureFileTests
{
    private static readonly XNamespace Svg = "http://www.w3.org/2000/svg";

    public static TheoryData<string, string> Files
    {
        get
        {
            var data = new TheoryData<string, string>();
            foreach (var site in new[] { "reale", "complete" })
            {
                foreach (var path in BuiltSite.Of(site).Bytes.Keys.Where(IsFigure))
                {
                    data.Add(site, path);
                }
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void A_figure_has_title_text_source_and_licence_and_needs_nothing_else(string site, string path)
    {
        var root = XDocument.Parse(Encoding.UTF8.GetString(BuiltSite.Of(site).Bytes[path])).Root!;
        Assert.Equal(
            (Svg + "svg", "img", "it"),
            (root.Name, (string?)root.Attribute("role"), (string?)root.Attribute(XNamespace.Xml + "lang"))
        );
        Assert.Equal([Svg + "title", Svg + "desc"], root.Elements().Take(2).Select(element => element.Name));
        Assert.All(root.Elements().Take(2), element => Assert.NotEmpty(element.Value));
        Assert.Contains(root.Elements(Svg + "text"), text => text.Value.StartsWith("Fonte: Comune di ", StringComparison.Ordinal));
        Assert.Equal(
            [],
            root.DescendantsAndSelf()
                .SelectMany(element => element.Attributes())
                .Where(mark =>
                    mark.Name.LocalName is "href" or "style" or "class" or "src" || mark.Value.Contains("url(", StringComparison.Ordinal)
                )
        );
        Assert.Equal(
            [],
            root.Descendants().Select(element => element.Name.LocalName).Intersect(["style", "script", "image", "use", "foreignObject"])
        );
    }

    /// <summary>Each page that offers a figure names an existing file and a citation with the publisher.</summary>
    [Theory]
    [InlineData("reale", "2011/personale/strutture.html")]
    [InlineData("reale", "2011/in-breve.html")]
    [InlineData("reale", "index.html")]
    [InlineData("complete", "confronto/2023-2024/index.html")]
    [InlineData("complete", "confronto/obiettivi/tempi-medi.html")]
    [InlineData("complete", "2024/obiettivi/rete-idrica.html")]
    public void A_page_offers_its_figures_with_a_citation(string site, string path)
    {
        var files = BuiltSite.Of(site).Bytes;
        var copies = new HtmlParser().ParseDocument(Encoding.UTF8.GetString(files[path])).QuerySelectorAll("details.copy");
        Assert.NotEmpty(copies);
        foreach (var copy in copies)
        {
            var target = new Uri(new Uri("https://prova.example/" + path), copy.QuerySelector("a")!.GetAttribute("href")).AbsolutePath[1..];
            Assert.Contains(target, files.Keys);
            Assert.Matches("^Comune di .+, «.+», 20", copy.QuerySelector("p")!.TextContent);
        }
    }

    [Fact]
    public void Every_figure_is_offered_by_a_page()
    {
        foreach (var site in new[] { "reale", "complete" })
        {
            var files = BuiltSite.Of(site).Bytes;
            var pages = string.Concat(
                files
                    .Where(file => file.Key.EndsWith(".html", StringComparison.Ordinal))
                    .Select(file => Encoding.UTF8.GetString(file.Value))
            );
            Assert.Equal([], files.Keys.Where(IsFigure).Where(path => !pages.Contains(path.Split('/')[^1], StringComparison.Ordinal)));
            Assert.Contains(files.Keys, IsFigure);
        }
    }

    [Fact]
    public void Bars_are_proportional_and_every_label_is_written()
    {
        Chart chart = new("g", "Titolo", "Testo", ["persone"], [new("A", [4], ["4"]), new("B", [1], ["1"]), new("C", [0], ["0"])]);
        var root = FigureFile.Of(chart, "Titolo", ["Fonte: prova"]);
        double[] widths =
        [
            .. root.Elements(Svg + "rect")
                .Where(bar => (string?)bar.Attribute("fill") == "#0066cc")
                .Select(bar => double.Parse(bar.Attribute("width")!.Value, CultureInfo.InvariantCulture)),
        ];
        Assert.Equal([widths[0], widths[0] / 4, 0], widths);
        Assert.Equal(
            ["Titolo", "Testo", "A", "4", "B", "1", "C", "0", "Fonte: prova"],
            root.Elements(Svg + "text").Select(text => text.Value)
        );
        Assert.Equal("A: 4. B: 1. C: 0.", root.Element(Svg + "desc")!.Value);
    }

    /// <summary>Both years on one line, from the left edge of the scale.</summary>
    [Fact]
    public void A_dumbbell_has_a_hollow_and_a_filled_circle_at_its_values()
    {
        var root = FigureFile.Of(SampleSeries.ByUnit, "Titolo", []);
        double[] places =
        [
            .. root.Elements(Svg + "circle")
                .Skip(2)
                .Select(circle => double.Parse(circle.Attribute("cx")!.Value, CultureInfo.InvariantCulture)),
        ];
        // 60 is at the left end (24), 120 at the right (564).
        Assert.Equal([564, 24 + (540 * 51 / 60.0), 24 + (540 * 20 / 60.0), 24 + (540 * 22 / 60.0)], places);
        Assert.Equal(
            ["#fff", "#0066cc", "#fff", "#0066cc"],
            root.Elements(Svg + "circle").Skip(2).Select(circle => circle.Attribute("fill")!.Value)
        );
    }

    private static bool IsFigure(string path) =>
        path.EndsWith(".svg", StringComparison.Ordinal)
        && !path.Contains("risorse/", StringComparison.Ordinal)
        && !path.Contains("/logo", StringComparison.Ordinal)
        && !path.StartsWith("logo", StringComparison.Ordinal);
}
