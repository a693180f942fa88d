namespace Cremona.Transparency.Generator.Drawing;

/// <summary>
/// Maps degrees to metres from a middle: equirectangular, with the cosine of the middle latitude. At 45 degrees, five kilometres north or
/// south of the middle, widths are wrong by 0.08 per cent (4 m in 5 km), and the sphere differs from the ellipsoid by up to 0.5 per cent.
/// Both are less than the width of a line on a drawing of a town.
/// </summary>
/// <param name="middleLatitude">The latitude of the middle.</param>
/// <param name="middleLongitude">The longitude of the middle.</param>
public sealed class MapProjection(double middleLatitude, double middleLongitude)
{
    /// <summary>The mean radius of the earth in metres.</summary>
    public const double Radius = 6_371_009;

    private readonly double _shrinking = Math.Cos(Radians(middleLatitude));

    /// <summary>Returns how far a position is east and south of the middle, in metres.</summary>
    public (double X, double Y) Of(double latitude, double longitude) =>
        (Radius * _shrinking * Radians(longitude - middleLongitude), Radius * Radians(middleLatitude - latitude));

    private static double Radians(double degrees) => degrees * Math.PI / 180;
}
