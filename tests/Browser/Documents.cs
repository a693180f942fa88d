using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace Cremona.Transparency.Tests.Browser;

/// <summary>Pages as documents, without a browser.</summary>
internal static class Documents
{
    public static IDocument Parse(string html) => new HtmlParser().ParseDocument(html);

    /// <summary>Where a page leads: what it links to and what it loads.</summary>
    public static IEnumerable<string> Links(IDocument page) =>
        page.QuerySelectorAll("a[href], link[href]:not([rel=canonical]), img[src], script[src]")
            .Select(element => element.GetAttribute("href") ?? element.GetAttribute("src")!);

    /// <summary>The words of an element, with single spaces.</summary>
    public static string Words(INode node) =>
        string.Join(' ', node.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
