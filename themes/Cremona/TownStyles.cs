using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text;
using Cremona.Transparency.Pages;
using Cremona.Transparency.Razor;

namespace Cremona.Transparency.Themes;

/// <summary>
/// The style sheet in the colours of a town: the theme's, then the town's custom properties. It is one file, so that a page requests no
/// more files than without colours. Its name contains a fingerprint of the whole.
/// </summary>
internal static class TownStyles
{
    // One site has one set of colours; a preview has a few.
    private static readonly ConcurrentDictionary<TownColours, Asset> Made = [];

    /// <summary>Returns the asset name of the style sheet.</summary>
    public static string NameIn(TownColours? colours) => colours is null ? CremonaTheme.Styles : SheetIn(colours).Name;

    /// <summary>Returns the theme's assets with the style sheet in these colours.</summary>
    public static IReadOnlyList<Asset> AssetsIn(TownColours colours) =>
        [.. CremonaTheme.Value.Assets.Select(asset => asset.Name == CremonaTheme.Styles ? SheetIn(colours) : asset)];

    private static Asset SheetIn(TownColours colours) => Made.GetOrAdd(colours, Make);

    private static Asset Make(TownColours colours)
    {
        var own = CremonaTheme.Value.Assets.Single(asset => asset.Name == CremonaTheme.Styles);
        byte[] sheet = [.. own.Content.Span, .. Encoding.UTF8.GetBytes(RulesOf(colours))];
        var fingerprint = Convert.ToHexStringLower(SHA256.HashData(sheet))[..10];
        return new Asset($"{own.Name.Split('.')[0]}.{fingerprint}.css", sheet);
    }

    // Only for screens: on paper the theme prints black on white.
    private static string RulesOf(TownColours colours)
    {
        var edges =
            colours.Light.Footer is null && colours.Dark.Footer is null
                ? ""
                // Mixed with black, white words keep their contrast. A browser without color-mix keeps the theme's dark blue.
                : ".it-footer-small-prints{background:color-mix(in srgb,var(--c-brand-deep),#000 55%)}"
                    + ".it-search-wrapper button:hover{color:var(--c-brand-deep)}"
                    // The design system's grey is less than white, which the town's colour was measured with.
                    + ".it-footer a:hover{color:#fff}";
        return $"@media screen{{:root{{{PropertiesOf(colours.Light)}}}{edges}}}"
            + $"@media screen and (prefers-color-scheme:dark){{:root{{{PropertiesOf(colours.Dark)}}}}}\n";
    }

    private static string PropertiesOf(TownPalette palette) =>
        string.Concat(
            new[]
            {
                ("--c-brand", palette.Main),
                ("--c-brand-deep", palette.Footer),
                ("--c-link", palette.Links),
                ("--c-accent", palette.Links),
            }
                .Where(property => property.Item2 is not null)
                .Select(property => $"{property.Item1}:{property.Item2};")
        );
}
