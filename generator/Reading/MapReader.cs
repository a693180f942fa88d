using Cremona.Transparency.Generator.Content;
using Cremona.Transparency.Generator.Diagnostics;
using Cremona.Transparency.Generator.Schema;

namespace Cremona.Transparency.Generator.Reading;

/// <summary>Reads the outline and the streets of the town from a GeoJSON file (RFC 7946).</summary>
internal static class MapReader
{
    private const int MostPositions = 3000;
    private const int MostKilobytes = 500;

    /// <summary>Returns the map; null without a file, or if it cannot be drawn (reported).</summary>
    public static TownMap? Read(ContentTree tree, DiagnosticLog log)
    {
        if (tree.Find(MapSchema.FileName) is not { } file)
        {
            return null;
        }

        if (file.Length > MostKilobytes << 10)
        {
            log.Report(Problems.MapTooLarge.At(Place.File(file.ShownPath), $"{file.Length >> 10} KB", MostPositions, MostKilobytes));
            return null;
        }

        if (TextDecoder.Decode(file, allowsOld: false, log) is not { } source)
        {
            return null;
        }

        var whole = JsonPart.Read(source, "properties", out var broken);
        if (whole is null)
        {
            log.Report(Problems.MapUnreadable.At(broken!, "qui il testo non è JSON"));
            return null;
        }

        var drawing = new LineCollector(source);
        var fault = drawing.Add(whole);
        var positions = drawing.Lines.Sum(line => line.Positions.Count);
        fault ??=
            positions == 0 ? Problems.MapUnreadable.At(Place.File(source.Path), "non contiene linee")
            : positions > MostPositions
                ? Problems.MapTooLarge.At(Place.File(source.Path), $"{positions} punti", MostPositions, MostKilobytes)
            : null;
        if (fault is not null)
        {
            log.Report(fault);
        }

        return fault is null ? new TownMap(source, drawing.Lines) : null;
    }

    /// <summary>Collects the lines of a file. The first fault ends the reading, because a tool usually repeats it on every line.</summary>
    private sealed class LineCollector(SourceText source)
    {
        public List<MapLine> Lines { get; } = [];

        public Diagnostic? Add(JsonPart part) =>
            part.Members.GetValueOrDefault("type") is not { Text: { } type } written
                ? Problems.MapUnreadable.At(source.AtBytes(part.Offset, 1), "qui manca «type»")
                : type switch
                {
                    "FeatureCollection" => Each(part, "features", Add),
                    "GeometryCollection" => Each(part, "geometries", Add),
                    // RFC 7946, section 3.2: the geometry may be null.
                    "Feature" => part.Members.GetValueOrDefault("geometry") is { Members.Count: > 0 } shape ? Add(shape) : null,
                    "Polygon" => Each(part, "coordinates", ring => AddLine(ring, isClosed: true)),
                    "MultiPolygon" => Each(part, "coordinates", area => EachOf(area, ring => AddLine(ring, isClosed: true))),
                    "MultiLineString" => Each(part, "coordinates", line => AddLine(line, isClosed: false)),
                    "LineString" => part.Members.GetValueOrDefault("coordinates") is { } line
                        ? AddLine(line, isClosed: false)
                        : Missing(part),
                    _ => Problems.MapType.At(source.AtBytes(written.Offset, written.Length), type),
                };

        private Diagnostic? Each(JsonPart part, string name, Func<JsonPart, Diagnostic?> add) =>
            part.Members.GetValueOrDefault(name) is { } list ? EachOf(list, add) : Missing(part);

        private static Diagnostic? EachOf(JsonPart list, Func<JsonPart, Diagnostic?> add) =>
            list.Items.Select(add).FirstOrDefault(fault => fault is not null);

        private Diagnostic Missing(JsonPart part) =>
            Problems.MapUnreadable.At(source.AtBytes(part.Offset, 1), "a questa forma mancano le coordinate");

        private Diagnostic? AddLine(JsonPart line, bool isClosed)
        {
            var positions = new List<MapPosition>();
            foreach (var item in line.Items)
            {
                // A third number is the height.
                if (
                    item.Items is not [{ Number: { } longitude }, { Number: { } latitude }, ..]
                    || longitude is < -180 or > 180
                    || latitude is < -90 or > 90
                )
                {
                    return Problems.MapPosition.At(source.AtBytes(item.Offset, 1), Written(item));
                }

                positions.Add(new MapPosition(latitude, longitude, item.Offset));
            }

            if (positions.Count > 1)
            {
                Lines.Add(new MapLine(positions, isClosed));
            }

            return null;
        }

        private string Written(JsonPart item) =>
            item.Items.Count == 0
                ? source.Words(item.Offset, item.Length)
                : string.Join(", ", item.Items.Take(3).Select(number => source.Words(number.Offset, number.Length)));
    }
}
