using Cremona.Transparency.Pages;
using Cremona.Transparency.Razor;
using Cremona.Transparency.Themes.Views;

namespace Cremona.Transparency.Themes;

/// <summary>The smallest theme: semantic HTML without styles, scripts or assets.</summary>
public static class TinyTheme
{
    /// <summary>The theme, for the program.</summary>
    public static Theme Value { get; } =
        Theme.EmbeddedIn(typeof(TinyTheme).Assembly, Render, "default-src 'none'; img-src 'self'; form-action 'none'; base-uri 'none'");

    private static void Render(Page page, PageBuffer output) => new Views_Layout().Render(page, page, output);
}
