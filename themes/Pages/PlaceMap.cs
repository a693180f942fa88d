namespace Cremona.Transparency.Pages;

/// <summary>
/// A map of places, with the same places in a list on the same page. Positions are per cent of its width from the left and of its height
/// from the top; its width is four thirds of its height. North is at the top.
/// </summary>
/// <param name="Id">Unique in its page, usable as a fragment.</param>
/// <param name="Title">How many places it shows.</param>
public sealed record PlaceMap(string Id, string Title)
{
    /// <summary>The width of the drawing of <see cref="Areas"/> and <see cref="Lines"/>.</summary>
    public const int Width = 1000;

    /// <summary>The height of that drawing.</summary>
    public const int Height = 750;

    /// <summary>The outlines of the town, as one SVG path; empty if unknown.</summary>
    public string Areas { get; init; } = "";

    /// <summary>The streets, as one SVG path; empty if unknown.</summary>
    public string Lines { get; init; } = "";

    /// <summary>The places, in the order of their numbers.</summary>
    public required IReadOnlyList<MapMark> Marks { get; init; }

    /// <summary>The kinds of places on the map, each with its sign.</summary>
    public required IReadOnlyList<MapKind> Legend { get; init; }

    /// <summary>The bar that shows a length.</summary>
    public required MapScale Scale { get; init; }

    /// <summary>How many places are missing on the map, and why; null if all are there.</summary>
    public string? Missing { get; init; }

    /// <summary>That the outline is larger than the map, or null.</summary>
    public string? Cut { get; init; }

    /// <summary>Source and licence of the outline, or null.</summary>
    public string? Credit { get; init; }
}

/// <summary>One place on a map, or several that are too near for signs of their own.</summary>
/// <param name="Id">Unique in its page, usable as a fragment.</param>
/// <param name="X">The position of its sign in width.</param>
/// <param name="Y">The position of its sign in height.</param>
/// <param name="Sign">The sign; of a group, the sign of the first place.</param>
/// <param name="Places">The places, each linked to its entry in the list. The text is the number and the name.</param>
public sealed record MapMark(string Id, double X, double Y, MapSign Sign, IReadOnlyList<MapPlace> Places)
{
    /// <summary>The true position, if the sign was moved so that it covers no other.</summary>
    public (double X, double Y)? From { get; init; }
}

/// <summary>A place on a map.</summary>
/// <param name="Number">Its number on the map and in the list.</param>
/// <param name="Sign">The sign of its kind.</param>
/// <param name="Entry">Its name, linked to its entry in the list.</param>
public sealed record MapPlace(int Number, MapSign Sign, Link Entry);

/// <summary>The mark of a list's entry on the map of the same page.</summary>
/// <param name="Number">Its number.</param>
/// <param name="Sign">The sign of its kind.</param>
/// <param name="Mark">The address of its mark.</param>
public sealed record OnMap(int Number, MapSign Sign, Address Mark);

/// <summary>A kind of places in the legend of a map.</summary>
/// <param name="Sign">The sign.</param>
/// <param name="Name">The name of the kind.</param>
/// <param name="Count">How many places of the kind are on the map.</param>
public sealed record MapKind(MapSign Sign, string Name, int Count);

/// <summary>The scale bar of a map.</summary>
/// <param name="Width">Its width in per cent of the map's.</param>
/// <param name="Text">The length that it shows.</param>
public sealed record MapScale(double Width, string Text);

/// <summary>The sign of a kind of places. It can be recognized without its colour.</summary>
/// <param name="Shape">The shape.</param>
/// <param name="IsHollow">True for the kinds that come after all shapes are used.</param>
public readonly record struct MapSign(MapShape Shape, bool IsHollow);

/// <summary>The shapes of signs.</summary>
public enum MapShape
{
    /// <summary>A square.</summary>
    Square,

    /// <summary>A circle.</summary>
    Circle,

    /// <summary>A triangle, point up.</summary>
    Triangle,

    /// <summary>A square on its corner.</summary>
    Diamond,

    /// <summary>A square with a roof.</summary>
    House,

    /// <summary>A hexagon.</summary>
    Hexagon,
}
