using Cremona.Transparency.Generator.Diagnostics;

namespace Cremona.Transparency.Generator.Content;

/// <summary>The outline and the streets of the town. Of a GeoJSON file only the geometry is kept, never its properties.</summary>
/// <param name="Source">The file.</param>
/// <param name="Lines">The lines in the order of the file.</param>
public sealed record TownMap(SourceText Source, IReadOnlyList<MapLine> Lines);

/// <summary>A line of a map.</summary>
/// <param name="Positions">At least two positions; the last one of a closed line repeats the first.</param>
/// <param name="IsClosed">True for the edge of an area, false for a street.</param>
public sealed record MapLine(IReadOnlyList<MapPosition> Positions, bool IsClosed);

/// <summary>A position in degrees (WGS 84).</summary>
/// <param name="Latitude">From -90 to 90.</param>
/// <param name="Longitude">From -180 to 180.</param>
/// <param name="Offset">Where the file has it, in bytes.</param>
public readonly record struct MapPosition(double Latitude, double Longitude, int Offset);

/// <summary>Who made the map of the town, and its licence.</summary>
/// <param name="Source">The maker and the year.</param>
/// <param name="Licence">The name of the licence.</param>
public sealed record MapCredit(Answers Answers, string Source, string Licence);
