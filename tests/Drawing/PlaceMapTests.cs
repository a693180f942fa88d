using System.Globalization;
using System.Text;
using System.Text.Json;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Cremona.Transparency.Tests.Sites;

namespace Cremona.Transparency.Tests.Drawing;

/// <summary>The map on the page of places of <c>complete</c>, against its CSV and GeoJSON files, without the code that draws it.</summary>
public sealed class PlaceMapTests
{
    private const double Earth = 6_371_009;
    private const double HeightOfWidth = 0.75;

    private static readonly IDocument Page = PageOf("complete", "2024/luoghi/index.html");
    private static readonly Dictionary<string, (double Latitude, double Longitude)> Known = Places();

    /// <summary>Distances by the scale bar of the map are the distances on the sphere, and north is at the top.</summary>
    [Fact]
    public void Places_are_as_far_from_one_another_as_their_coordinates_say()
    {
        var marks = Marks();
        Assert.Equal(Known.Keys.Order(), marks.Keys.Order());
        var metres = MetresAcross() / 100;
        foreach (var (one, at) in marks)
        {
            foreach (var (other, there) in marks.Where(pair => pair.Key != one))
            {
                var (east, south) = ((there.X - at.X) * metres, (there.Y - at.Y) * HeightOfWidth * metres);
                var (eastward, northward) = Way(Known[one], Known[other]);
                Assert.InRange(Math.Abs(east - eastward), 0, 2);
                Assert.InRange(Math.Abs(south + northward), 0, 2);
            }
        }
    }

    [Fact]
    public void The_outline_is_where_its_file_puts_it()
    {
        using var file = JsonDocument.Parse(BytesOfContent("mappa.geojson"));
        var rings = file
            .RootElement.GetProperty("features")
            .EnumerateArray()
            .Select(feature => feature.GetProperty("geometry").GetProperty("coordinates"))
            .ToArray();
        var (first, town) = Marks().First();
        var (x, y) = (town.X * 10, town.Y * 7.5);
        (double X, double Y) InGrid(JsonElement position)
        {
            var (east, north) = Way(Known[first], (position[1].GetDouble(), position[0].GetDouble()));
            return (x + (east * 1000 / MetresAcross()), y - (north * 1000 / MetresAcross()));
        }

        var area = Assert.Single(Steps(Page.QuerySelector(".map-area")!));
        var streets = Steps(Page.QuerySelector(".map-street")!);
        Assert.All(rings[0][0].EnumerateArray().Select(InGrid), corner => Assert.Contains(area, point => IsNear(point, corner)));
        Assert.Equal(rings.Length - 1, streets.Count);
        foreach (var (street, points) in rings.Skip(1).Zip(streets))
        {
            Assert.All(street.EnumerateArray().Select(InGrid), corner => Assert.Contains(points, point => IsNear(point, corner)));
        }
    }

    [Fact]
    public void Each_sign_leads_to_its_entry_and_the_entry_leads_back()
    {
        var signs = Page.QuerySelectorAll(".map-mark a");
        Assert.Equal(Known.Count, signs.Length);
        var numbers = new List<string>();
        foreach (var sign in signs)
        {
            var entry = Page.GetElementById(sign.GetAttribute("href")!.Split('#')[1])!;
            var number = sign.QuerySelector("text")!.TextContent.Trim();
            var back = entry.QuerySelector("a.map-ref")!;
            Assert.Equal($"index.html#{sign.Id}", back.GetAttribute("href"));
            Assert.Equal(number, back.TextContent.Trim());
            Assert.StartsWith(number + " ", sign.GetAttribute("aria-label"), StringComparison.Ordinal);
            Assert.Contains(sign.GetAttribute("aria-label")!.Split(' ', 2)[1], entry.TextContent, StringComparison.Ordinal);
            Assert.Equal(ShapeOf(sign), ShapeOf(back));
            numbers.Add(number);
        }

        Assert.Equal(Enumerable.Range(1, numbers.Count).Select(number => $"{number}"), numbers.OrderBy(int.Parse));
        Assert.Equal(signs.Length, Page.QuerySelectorAll("a.map-ref").Length);
    }

    [Fact]
    public void The_legend_has_the_shape_and_the_number_of_each_kind()
    {
        var groups = Page.QuerySelectorAll(".group").Where(group => group.QuerySelector("a.map-ref") is not null).ToArray();
        var legend = Page.QuerySelectorAll(".map-key li");
        Assert.Equal(groups.Length, legend.Length);
        Assert.Equal(legend.Length, legend.Select(ShapeOf).Distinct().Count());
        foreach (var (group, kind) in groups.Zip(legend))
        {
            var own = group.QuerySelectorAll("a.map-ref");
            Assert.Contains(group.QuerySelector("h2")!.FirstChild!.TextContent.Trim(), kind.TextContent, StringComparison.Ordinal);
            Assert.Equal($"{own.Length}", kind.QuerySelector(".count")!.TextContent);
            Assert.All(own, place => Assert.Equal(ShapeOf(kind), ShapeOf(place)));
        }
    }

    [Fact]
    public void The_page_says_how_many_places_are_missing_and_whose_the_outline_is()
    {
        var all = Page.QuerySelectorAll("li.entry[id]").Length;
        Assert.Contains(
            $"{all - Known.Count} luoghi sono soltanto nell'elenco",
            Page.QuerySelector("figure.map")!.TextContent,
            StringComparison.Ordinal
        );
        Assert.Contains("licenza CC BY 4.0", Page.QuerySelector("figure.map .detail")!.TextContent, StringComparison.Ordinal);
    }

    /// <summary>Programs for maps write names of people and offices into the properties.</summary>
    [Fact]
    public void Nothing_but_the_lines_of_the_file_is_published()
    {
        Assert.Contains("Geometra Dimostrativo", Encoding.UTF8.GetString(BytesOfContent("mappa.geojson")), StringComparison.Ordinal);
        foreach (var (path, bytes) in BuiltSite.Of("complete").Bytes)
        {
            Assert.False(bytes.AsSpan().IndexOf("Geometra Dimostrativo"u8) >= 0, path);
            Assert.DoesNotContain("mappa.geojson", path, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("reale", "2011/luoghi/index.html")]
    [InlineData("complete", "2024/luoghi/per-settore.html")]
    public void Without_coordinates_there_is_no_map(string site, string path)
    {
        var page = PageOf(site, path);
        Assert.Null(page.QuerySelector(".map, .map-ref"));
        Assert.NotEmpty(page.QuerySelectorAll(".entry"));
    }

    private static string ShapeOf(IElement element)
    {
        var shape = element.QuerySelector(".map-shape")!;
        return $"{shape.GetAttribute("class")} {shape.GetAttribute("d")}";
    }

    // By the id of the entry. A sign that was moved has its true place at the dot from which its line starts.
    private static Dictionary<string, (double X, double Y)> Marks()
    {
        var ways = Page.QuerySelectorAll(".map-way").ToDictionary(way => (way.GetAttribute("x2"), way.GetAttribute("y2")));
        return Page.QuerySelectorAll(".map-mark")
            .ToDictionary(
                mark => mark.QuerySelector("a")!.GetAttribute("href")!.Split('#')[1],
                mark =>
                    ways.TryGetValue((mark.GetAttribute("x"), mark.GetAttribute("y")), out var way)
                        ? (Percent(way, "x1"), Percent(way, "y1"))
                        : (Percent(mark, "x"), Percent(mark, "y"))
            );
    }

    private static double MetresAcross()
    {
        var scale = Page.QuerySelector(".map-scale")!;
        var metres = double.Parse(
            scale.QuerySelectorAll("text")[^1].TextContent.Split(' ')[0].Replace(".", "", StringComparison.Ordinal),
            CultureInfo.InvariantCulture
        );
        return metres * 100 / Percent(scale.QuerySelector("line")!, "x2");
    }

    // Metres east and north, on the sphere: along the meridian, and along the parallel halfway.
    private static (double East, double North) Way((double Latitude, double Longitude) from, (double Latitude, double Longitude) to)
    {
        var halfway = (from.Latitude + to.Latitude) / 2 * Math.PI / 180;
        return (
            Earth * Math.Cos(halfway) * (to.Longitude - from.Longitude) * Math.PI / 180,
            Earth * (to.Latitude - from.Latitude) * Math.PI / 180
        );
    }

    // A grid of 1000 cells has positions to half a cell.
    private static bool IsNear((double X, double Y) point, (double X, double Y) corner) =>
        Math.Abs(point.X - corner.X) < 1 && Math.Abs(point.Y - corner.Y) < 1;

    private static List<List<(double X, double Y)>> Steps(IElement path)
    {
        var lines = new List<List<(double X, double Y)>>();
        foreach (var line in path.GetAttribute("d")!.TrimEnd('z').Split('M', StringSplitOptions.RemoveEmptyEntries))
        {
            int[] numbers =
            [
                .. line.Replace('l', ' ')
                    .Replace("-", " -", StringComparison.Ordinal)
                    .Split(' ', StringSplitOptions.RemoveEmptyEntries)
                    .Select(int.Parse),
            ];
            var points = new List<(double X, double Y)>();
            for (var at = 0; at < numbers.Length; at += 2)
            {
                var (x, y) = at == 0 ? (0, 0) : points[^1];
                points.Add((x + numbers[at], y + numbers[at + 1]));
            }

            lines.Add(points);
        }

        return lines;
    }

    private static double Percent(IElement element, string name) =>
        double.Parse(element.GetAttribute(name)!.TrimEnd('%'), CultureInfo.InvariantCulture);

    private static Dictionary<string, (double Latitude, double Longitude)> Places()
    {
        string[][] rows =
        [
            .. Encoding
                .UTF8.GetString(BytesOfContent("2024/luoghi.csv"))
                .Split('\n', StringSplitOptions.RemoveEmptyEntries)
                .Select(line => line.Split(';')),
        ];
        var (lat, lon) = (Array.IndexOf(rows[0], "lat"), Array.IndexOf(rows[0], "lon"));
        return rows.Skip(1)
            .Where(row => row[lat].Length > 0 && char.IsAsciiDigit(row[lat][0]))
            .ToDictionary(row => row[0], row => (Degrees(row[lat]), Degrees(row[lon])));
    }

    private static double Degrees(string written) => double.Parse(written.Replace(',', '.'), CultureInfo.InvariantCulture);

    private static byte[] BytesOfContent(string path) => File.ReadAllBytes(Path.Combine(BuiltSite.ContentOf("complete"), path));

    private static IDocument PageOf(string site, string path) =>
        new HtmlParser().ParseDocument(Encoding.UTF8.GetString(BuiltSite.Of(site).Bytes[path]));
}
