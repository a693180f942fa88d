namespace Cremona.Transparency.Pages;

/// <summary>The colours that a town chose, for a light and a dark screen. A theme may ignore them.</summary>
/// <param name="Light">For a light screen.</param>
/// <param name="Dark">For a dark screen.</param>
public sealed record TownColours(TownPalette Light, TownPalette Dark);

/// <summary>
/// Colours as <c>#rrggbb</c>; null for the theme's own. Each has a contrast of at least 4.5:1 (WCAG 2.2, criterion 1.4.3) with the colours
/// that it may be used with.
/// </summary>
public sealed record TownPalette
{
    /// <summary>The ground of header, menu and buttons, with white words.</summary>
    public string? Main { get; init; }

    /// <summary>The ground of footer and top line, with white words.</summary>
    public string? Footer { get; init; }

    /// <summary>
    /// The words of links. On a light screen with <c>#ffffff</c>, <c>#eef4fa</c>, <c>#fff8e6</c>, <c>#fff0b8</c>; on a dark one with
    /// <c>#0f1822</c>, <c>#182533</c>, <c>#1a2938</c>, <c>#2b2614</c>, <c>#4a3d0c</c>.
    /// </summary>
    public string? Links { get; init; }
}

/// <summary>
/// The town's own words in header or footer: markup with addresses between. Every page has the same words, but an address is relative to
/// its page.
/// </summary>
/// <param name="Pieces">The pieces, in order.</param>
public sealed record TownWords(IReadOnlyList<TownWordsPiece> Pieces);

/// <summary>A piece of the town's words.</summary>
/// <param name="Markup">The markup, up to the address. It is a whole text only together with the other pieces.</param>
/// <param name="Address">The address that follows, within an attribute; null at the end.</param>
public sealed record TownWordsPiece(RichText Markup, Address? Address);
