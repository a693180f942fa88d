using Cremona.Transparency.Generator.Content;
using Cremona.Transparency.Generator.Diagnostics;
using Cremona.Transparency.Generator.Reading;

namespace Cremona.Transparency.Tests.Reading;

/// <summary>The forms of GeoJSON (RFC 7946) that a map may have, and the faults that stop it.</summary>
public sealed class MapReaderTests
{
    private const string Line = "[[12.0, 40.5], [12.1, 40.6, 55.0]]";

    [Theory]
    [InlineData($$"""{"type":"LineString","coordinates":{{Line}}}""", 1, 0)]
    [InlineData($$"""{"type":"MultiLineString","coordinates":[{{Line}},{{Line}}]}""", 2, 0)]
    [InlineData($$"""{"type":"Polygon","coordinates":[{{Line}}]}""", 0, 1)]
    [InlineData($$"""{"type":"MultiPolygon","coordinates":[[{{Line}},{{Line}}],[{{Line}}]]}""", 0, 3)]
    [InlineData($$"""{"type":"GeometryCollection","geometries":[{"type":"LineString","coordinates":{{Line}}}]}""", 1, 0)]
    [InlineData(
        $$"""
            {"features":[{"type":"Feature","geometry":null},
            {"geometry":{"coordinates":{{Line}},"type":"LineString"},"type":"Feature"}],"type":"FeatureCollection"}
            """,
        1,
        0
    )]
    public void Outlines_and_streets_are_read(string text, int streets, int areas)
    {
        var map = Read(text, out var codes)!;
        Assert.Empty(codes);
        Assert.Equal((streets, areas), (map.Lines.Count(line => !line.IsClosed), map.Lines.Count(line => line.IsClosed)));
        Assert.All(map.Lines, line => Assert.Equal((40.5, 12.0), (line.Positions[0].Latitude, line.Positions[0].Longitude)));
    }

    [Theory]
    [InlineData("", "TR143")]
    [InlineData("{", "TR143")]
    [InlineData("[1, 2]", "TR143")]
    [InlineData("""{"type":"Polygon"}""", "TR143")]
    [InlineData("""{"type":"\ud800"}""", "TR143")]
    [InlineData("""{"type":"LineString","coordinates":[]}""", "TR143")]
    [InlineData("""{"type":"LineString","coordinates":[[12,40],[12,41]]} 1""", "TR143")]
    [InlineData("""{"type":"Point","coordinates":[12,40]}""", "TR144")]
    [InlineData("""{"type":"Topology","objects":{}}""", "TR144")]
    [InlineData("""{"type":"LineString","coordinates":[[12,40],[12,91]]}""", "TR225")]
    [InlineData("""{"type":"LineString","coordinates":[[12,40],[1e999,40]]}""", "TR225")]
    [InlineData("""{"type":"LineString","coordinates":[[12,40],["12","40"]]}""", "TR225")]
    [InlineData("""{"type":"LineString","coordinates":[[12,40],7]}""", "TR225")]
    [InlineData("""{"type":"LineString","coordinates":[[12,40],[]]}""", "TR225")]
    public void A_fault_is_reported_once_and_nothing_is_drawn(string text, string code)
    {
        Assert.Null(Read(text, out var codes));
        Assert.Equal([code], codes);
    }

    [Fact]
    public void Deep_nesting_and_large_files_are_rejected()
    {
        Assert.Null(Read(new string('[', 100_000), out var deep));
        Assert.Equal(["TR143"], deep);
        Assert.Null(Read(new string(' ', 600_000), out var large));
        Assert.Equal(["TR145"], large);
    }

    [Fact]
    public void A_fault_has_its_place()
    {
        var log = new DiagnosticLog();
        var text = "{\n  \"type\": \"Polygon\",\n  \"coordinates\": [[[12, 40],\n    [500, 40]]]\n}";
        MapReader.Read(new ContentTree([Sources.File(text, "mappa.geojson")]), log);
        var place = Assert.Single(log.InOrder()).Place;
        Assert.Equal(("mappa.geojson", 4, 5), (place.Path, place.Line, place.Column));
    }

    private static TownMap? Read(string text, out IReadOnlyList<string> codes)
    {
        var log = new DiagnosticLog();
        var map = MapReader.Read(new ContentTree([Sources.File(text, "mappa.geojson")]), log);
        codes = [.. Sources.Codes(log)];
        return map;
    }
}
