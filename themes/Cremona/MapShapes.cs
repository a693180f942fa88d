using Cremona.Transparency.Pages;

namespace Cremona.Transparency.Themes;

/// <summary>The shapes of signs on maps, in pixels around their middle.</summary>
internal static class MapShapes
{
    /// <summary>Returns the path of a shape. It has room for two digits.</summary>
    public static string Path(MapShape shape) =>
        shape switch
        {
            MapShape.Circle => "M-13 0a13 13 0 1 0 26 0a13 13 0 1 0-26 0z",
            MapShape.Triangle => "M0-17L17 13H-17z",
            MapShape.Diamond => "M0-17L17 0L0 17L-17 0z",
            MapShape.House => "M0-16L13-5V12H-13V-5z",
            MapShape.Hexagon => "M-15 0L-8-13H8L15 0L8 13H-8z",
            _ => "M-12-12h24v24h-24z",
        };

    /// <summary>Returns how far below the middle the digits are, in em.</summary>
    public static string Drop(MapShape shape) => shape is MapShape.Triangle or MapShape.House ? "0.65em" : "0.35em";
}
