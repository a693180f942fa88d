using Cremona.Transparency.Generator.Content;
using Cremona.Transparency.Generator.Schema;

namespace Cremona.Transparency.Generator.Validation;

/// <summary>
/// A colour field, and the colours that themes may use it with. A theme that uses it with others breaks the promise of the page records
/// (<c>TownPalette</c>).
/// </summary>
/// <param name="Field">The field.</param>
/// <param name="Grounds">The other colours, all light or all dark, with their names in Italian.</param>
public sealed record ColourUse(Field Field, IReadOnlyList<(Colour Colour, string Name)> Grounds)
{
    private static readonly (Colour, string)[] WhiteWords = [(Colour.White, "le parole bianche che ci stanno sopra")];

    private static readonly (Colour, string)[] LightGrounds =
    [
        (Colour.White, "lo sfondo bianco"),
        (new(0xEE, 0xF4, 0xFA), "lo sfondo dei riquadri"),
        (new(0xFF, 0xF8, 0xE6), "lo sfondo delle note"),
        (new(0xFF, 0xF0, 0xB8), "lo sfondo del punto a cui porta un collegamento"),
    ];

    private static readonly (Colour, string)[] DarkGrounds =
    [
        (new(0x0F, 0x18, 0x22), "lo sfondo scuro"),
        (new(0x18, 0x25, 0x33), "lo sfondo scuro delle tabelle"),
        (new(0x1A, 0x29, 0x38), "lo sfondo scuro dei riquadri"),
        (new(0x2B, 0x26, 0x14), "lo sfondo scuro delle note"),
        (new(0x4A, 0x3D, 0x0C), "lo sfondo scuro del punto a cui porta un collegamento"),
    ];

    /// <summary>All colour fields.</summary>
    public static IReadOnlyList<ColourUse> All { get; } =
    [
        new(ThemeSchema.Main, WhiteWords),
        new(ThemeSchema.MainDark, WhiteWords),
        new(ThemeSchema.Footer, WhiteWords),
        new(ThemeSchema.FooterDark, WhiteWords),
        new(ThemeSchema.Links, LightGrounds),
        new(ThemeSchema.LinksDark, DarkGrounds),
    ];

    /// <summary>Returns the colours that a field is used with.</summary>
    public static IReadOnlyList<Colour> GroundsOf(Field field) =>
        [.. All.First(use => use.Field == field).Grounds.Select(one => one.Colour)];
}
