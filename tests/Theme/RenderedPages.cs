using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Cremona.Transparency.Pages;
using Cremona.Transparency.Razor;
using Cremona.Transparency.Themes;

namespace Cremona.Transparency.Tests.Theme;

/// <summary>The sample pages as documents, to be asked questions.</summary>
internal static class RenderedPages
{
    public static TheoryData<string> Paths => [.. SamplePages.All.Select(page => page.Address.Path)];

    public static IDocument At(string path) => Parse(Html(SamplePages.At(path)));

    public static IDocument Of(Page page) => Parse(Html(page));

    public static string Html(Page page)
    {
        var bytes = new PageBuffer();
        CremonaTheme.Value.Render(page, bytes);
        return Encoding.UTF8.GetString(bytes.Written);
    }

    /// <summary>The words of an element, in order, without what readers do not see as words.</summary>
    public static string Words(this INode node) =>
        string.Join(' ', node.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static IDocument Parse(string html) => new HtmlParser().ParseDocument(html);
}
