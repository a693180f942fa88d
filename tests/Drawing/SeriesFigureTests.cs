using System.Globalization;
using System.Text;
using System.Xml.Linq;
using AngleSharp.Html.Parser;
using Cremona.Transparency.Generator.Drawing;
using Cremona.Transparency.Tests.Sites;
using Cremona.Transparency.Tests.Theme;

namespace Cremona.Transparency.Tests.Drawing;

/// <summary>Drawings over time as files: values at the same places as on the page, and the words that a reader needs alone.</summary>
public sealed class SeriesFigureTests
{
    private static readonly XNamespace Svg = "http://www.w3.org/2000/svg";

    [Theory]
    [InlineData("2024/obiettivi/tempi-medi")]
    [InlineData("2024/obiettivi/rete-idrica")]
    [InlineData("confronto/obiettivi/tempi-medi")]
    [InlineData("confronto/obiettivi/sportello-digitale")]
    public void The_file_has_what_the_page_draws(string path)
    {
        var files = BuiltSite.Of("complete").Bytes;
        var page = new HtmlParser().ParseDocument(Encoding.UTF8.GetString(files[path + ".html"]));
        var drawings = page.QuerySelectorAll("figure.series");
        Assert.NotEmpty(drawings);
        foreach (var drawing in drawings)
        {
            var root = XDocument.Parse(Encoding.UTF8.GetString(files[$"{path}-{drawing.Id}.svg"])).Root!;
            Assert.Equal(drawing.QuerySelector(".chart-title")!.TextContent.Trim(), root.Element(Svg + "title")!.Value);
            Assert.Equal(drawing.QuerySelector("[role=img]")!.GetAttribute("aria-label"), root.Element(Svg + "desc")!.Value);
            var words = string.Join(' ', root.Elements(Svg + "text").Select(text => text.Value));
            Assert.Contains(drawing.QuerySelector(".chart-title")!.TextContent.Trim(), words, StringComparison.Ordinal);
            Assert.Contains(drawing.QuerySelector(".chart-summary")!.TextContent.Trim(), words, StringComparison.Ordinal);
            Assert.Contains("Licenza: CC BY 4.0", words, StringComparison.Ordinal);
            Assert.All(drawing.QuerySelectorAll("svg.series-plot text"), text =>
                Assert.Contains(text.TextContent, root.Elements(Svg + "text").Select(own => own.Value))
            );
            var points = drawing.QuerySelectorAll("svg.series-plot circle");
            var circles = root.Elements(Svg + "circle").Take(points.Length).ToArray();
            Assert.All(points.Zip(circles), pair =>
            {
                Assert.Equal(80 + (6 * Number(pair.First.GetAttribute("cx")!)), Number(pair.Second.Attribute("cx")!.Value), 0.1);
                var down = 2.4 * (Number(pair.First.GetAttribute("cy")!) - Number(points[0].GetAttribute("cy")!));
                Assert.Equal(Number(circles[0].Attribute("cy")!.Value) + down, Number(pair.Second.Attribute("cy")!.Value), 0.1);
                Assert.Equal(pair.First.ClassList.Contains("series-old"), pair.Second.Attribute("fill")!.Value == "#fff");
            });
        }
    }

    [Fact]
    public void The_file_has_a_white_ground_a_band_a_broken_line_and_a_key()
    {
        var root = SeriesFigure.Of(SampleSeries.Falling, ["Fonte: prova"]);
        Assert.Equal("#fff", root.Elements(Svg + "rect").First().Attribute("fill")!.Value);
        Assert.Single(root.Elements(Svg + "rect"), band => band.Attribute("fill-opacity") is not null);
        var words = root.Elements(Svg + "text").Select(text => text.Value).ToArray();
        Assert.Contains("definizione nuova", words);
        Assert.Equal(["misurato", "poi corretto", "atteso", "partenza", "Fonte: prova"], words[^5..]);
        Assert.All(root.Elements(Svg + "text"), text => Assert.InRange(Number(text.Attribute("x")!.Value), 0, 720));
    }

    private static double Number(string written) => double.Parse(written.TrimEnd('%'), CultureInfo.InvariantCulture);
}
