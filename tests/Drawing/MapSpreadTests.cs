using Cremona.Transparency.Generator.Content;
using Cremona.Transparency.Generator.Drawing;
using Cremona.Transparency.Pages;

namespace Cremona.Transparency.Tests.Drawing;

/// <summary>Signs never cover one another, and no place is lost.</summary>
public sealed class MapSpreadTests
{
    // The map of a phone with 320 pixels is 250 wide; a target has at least 24 (WCAG 2.5.8).
    private const double Target = 24 / 2.5;

    [Theory]
    [InlineData(1, 0)]
    [InlineData(2, 0)]
    [InlineData(7, 0.0001)]
    [InlineData(12, 0.01)]
    [InlineData(43, 0.02)]
    [InlineData(43, 0)]
    [InlineData(1000, 0.05)]
    public void Signs_do_not_overlap_and_contain_every_place_once(int count, double spread)
    {
        var map = Map(count, spread);
        Assert.Equal(Enumerable.Range(1, count), map.Marks.SelectMany(mark => mark.Places).Select(place => place.Number).Order());
        Assert.Equal(count, map.Legend.Sum(kind => kind.Count));
        foreach (var (mark, at) in map.Marks.Select((mark, at) => (mark, at)))
        {
            Assert.InRange(mark.X, 5, 95);
            Assert.InRange(mark.Y, 5, 95);
            Assert.All(map.Marks.Skip(at + 1), other => Assert.InRange(Distance((mark.X, mark.Y), (other.X, other.Y)), Target, 200));
            Assert.True(mark.From is not { } home || Distance(home, (mark.X, mark.Y)) < 15, mark.Id);
        }
    }

    [Fact]
    public void Places_far_apart_stay_where_they_are() => Assert.All(Map(3, 0.02).Marks, mark => Assert.Null(mark.From));

    [Fact]
    public void Places_in_one_house_are_one_sign_that_counts_them()
    {
        var map = Map(60, 0);
        Assert.InRange(map.Marks.Count, 1, 20);
        Assert.Contains(map.Marks, mark => mark.Places.Count > 1);
    }

    [Fact]
    public void Twelve_kinds_have_twelve_signs() =>
        Assert.Equal(12, Enumerable.Range(0, 20).Select(PlaceDrawing.SignOf).Distinct().Count());

    /// <summary>Places in a corner of a large municipality: the map shows them, and says that the outline goes on.</summary>
    [Fact]
    public void A_large_outline_is_cut_around_the_places()
    {
        MapPosition[] ring = [new(44, 9, 0), new(44, 11, 0), new(46, 11, 0), new(46, 9, 0), new(44, 9, 0)];
        var cut = PlaceDrawing.Of("m", Places(5, 0.02), new TownMap(Sources.Text(""), [new MapLine(ring, IsClosed: true)]));
        Assert.NotNull(cut.Cut);
        Assert.InRange(cut.Marks.Max(mark => mark.Y) - cut.Marks.Min(mark => mark.Y), 50, 90);
        MapPosition[] near =
        [
            .. ring.Select(corner => new MapPosition(45 + ((corner.Latitude - 45) / 50), 10 + ((corner.Longitude - 10) / 50), 0)),
        ];
        Assert.Null(PlaceDrawing.Of("m", Places(5, 0.02), new TownMap(Sources.Text(""), [new MapLine(near, IsClosed: true)])).Cut);
    }

    [Theory]
    [InlineData(0.0001, "100 metri")]
    [InlineData(0.02, "1.000 metri")]
    [InlineData(0.2, "10.000 metri")]
    public void The_scale_bar_is_a_round_length(double spread, string text)
    {
        var scale = Map(9, spread).Scale;
        Assert.Equal(text, scale.Text);
        Assert.InRange(scale.Width, 13, 34);
    }

    private static double Distance((double X, double Y) one, (double X, double Y) other) =>
        Math.Sqrt(Math.Pow(one.X - other.X, 2) + Math.Pow((one.Y - other.Y) * 0.75, 2));

    private static PlaceMap Map(int count, double spread) => PlaceDrawing.Of("m", Places(count, spread), null);

    // Scattered without chance: steps of the golden ratio.
    private static DrawnPlace[] Places(int count, double spread) =>
        [
            .. Enumerable
                .Range(0, count)
                .Select(at => new DrawnPlace(
                    Link.To($"Luogo {at + 1}", new Address("luoghi.html", $"luogo-{at + 1}")),
                    PlaceDrawing.SignOf(at % 3),
                    $"Tipologia {at % 3}",
                    45 + (spread * (at * 0.618034 % 1)),
                    10 + (spread * (at * 0.754878 % 1))
                )),
        ];
}
