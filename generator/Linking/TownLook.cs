using System.Text;
using System.Text.RegularExpressions;
using Cremona.Transparency.Generator.Content;
using Cremona.Transparency.Generator.Diagnostics;
using Cremona.Transparency.Generator.Schema;
using Cremona.Transparency.Generator.Validation;
using Cremona.Transparency.Pages;

namespace Cremona.Transparency.Generator.Linking;

/// <summary>The town's colours and words, as pages receive them. Colours that were not given are derived from those that were.</summary>
/// <param name="Colours">The colours, or null.</param>
/// <param name="Header">The words in the header, or null.</param>
/// <param name="Footer">The words in the footer, or null.</param>
public sealed partial record TownLook(TownColours? Colours, TownWords? Header, TownWords? Footer)
{
    // The shares of black between the theme's own blues: #06c, #003d7a, and their dark twins.
    private const double BlackOfFooter = 0.4;
    private const double BlackOfDark = 0.3;

    // Light words on a dark screen; the theme's own links have more than this.
    private const double DerivedContrast = 7;

    /// <summary>Returns the look of a site. Faults of the words were reported earlier.</summary>
    public static TownLook Of(SiteLinks links) =>
        new(ColoursOf(links.Content.Theme.Colours), Words(links, TextForm.Sentence), Words(links, TextForm.Short));

    /// <summary>Returns the setting of the words in header or footer. References without a year are to the current year.</summary>
    // From an address at the root, a reference is the whole path.
    public static TextSetting SettingOf(SiteContent content, TextForm form) =>
        new(content.Portal.CurrentYear, new Address("")) { Form = form };

    /// <summary>Returns the colours of the fields; null if none is given.</summary>
    public static TownColours? ColoursOf(Answers fields)
    {
        Colour? Given(Field field) => fields.TextOrNull(field) is { } written ? Colour.Parse(written) : null;
        var main = Given(ThemeSchema.Main);
        var footer = Given(ThemeSchema.Footer) ?? main?.Darkened(BlackOfFooter);
        var links = Given(ThemeSchema.Links) ?? Nearest(main, ThemeSchema.Links, Contrast.Least);
        var light = PaletteOf(main, footer, links);
        var dark = PaletteOf(
            Given(ThemeSchema.MainDark) ?? main?.Darkened(BlackOfDark),
            Given(ThemeSchema.FooterDark) ?? footer?.Darkened(BlackOfDark),
            Given(ThemeSchema.LinksDark) ?? Nearest(links, ThemeSchema.LinksDark, DerivedContrast)
        );
        var none = new TownPalette();
        return light == none && dark == none ? null : new TownColours(light, dark);
    }

    private static Colour? Nearest(Colour? colour, Field field, double least) =>
        colour is { } given ? Contrast.Nearest(given, ColourUse.GroundsOf(field), least) : null;

    private static TownPalette PaletteOf(Colour? main, Colour? footer, Colour? links) =>
        new()
        {
            Main = main?.ToString(),
            Footer = footer?.ToString(),
            Links = links?.ToString(),
        };

    private static TownWords? Words(SiteLinks links, TextForm form)
    {
        var theme = links.Content.Theme;
        if ((form == TextForm.Sentence ? theme.Header : theme.Footer) is not { } text)
        {
            return null;
        }

        var rendered = links.Texts.Link(text, SettingOf(links.Content, form), new DiagnosticLog()).Text;
        return rendered.IsEmpty ? null : new TownWords(Pieces(Encoding.UTF8.GetString(rendered.Utf8.Span)));
    }

    private static List<TownWordsPiece> Pieces(string markup)
    {
        var pieces = new List<TownWordsPiece>();
        var done = 0;
        foreach (var address in Inside().Matches(markup).Select(link => link.Groups["address"]))
        {
            pieces.Add(new TownWordsPiece(Markup(markup[done..address.Index]), AddressOf(address.Value)));
            done = address.Index + address.Length;
        }

        pieces.Add(new TownWordsPiece(Markup(markup[done..]), null));
        return pieces;
    }

    private static Address AddressOf(string reference) =>
        reference.Split('#') is [var path, var fragment] ? new Address(path, fragment) : new Address(reference);

    private static RichText Markup(string markup) => new(Encoding.UTF8.GetBytes(markup));

    // Addresses of other sites begin with a scheme, which a path of the portal never contains.
    [GeneratedRegex("(?<=<a href=\")(?<address>[^\":#]+(#[^\"]*)?)(?=\")", RegexOptions.CultureInvariant)]
    private static partial Regex Inside();
}
