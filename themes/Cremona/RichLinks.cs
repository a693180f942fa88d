using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using Cremona.Transparency.Pages;
using Cremona.Transparency.Razor;

namespace Cremona.Transparency.Themes;

/// <summary>Gives links in texts an accessible name where the same words lead elsewhere too. The text itself is unchanged.</summary>
internal static partial class RichLinks
{
    private static readonly Uri Site = new("https://site.invalid/");

    /// <summary>Writes a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="page">The page, to which addresses are relative.</param>
    /// <param name="output">The page being written.</param>
    /// <param name="literal">Writes markup.</param>
    /// <param name="value">Writes an attribute's value, escaped.</param>
    public static void Write(RichText text, Page page, PageBuffer output, Action<string> literal, Action<string> value)
    {
        var html = Encoding.UTF8.GetString(text.Utf8.Span);
        var done = 0;
        foreach (Match link in Links().Matches(html))
        {
            var end = link.Groups["close"].Index;
            if (LabelOf(link, page, output) is { } label)
            {
                literal(html[done..end]);
                literal(" aria-label=\"");
                value(label);
                literal("\"");
                done = end;
            }
        }

        literal(html[done..]);
    }

    private static string? LabelOf(Match link, Page page, PageBuffer output)
    {
        var words = Spaces().Replace(WebUtility.HtmlDecode(Tags().Replace(link.Groups["words"].Value, "")), " ").Trim();
        return
            words.Length == 0
            || !Uri.TryCreate(new Uri(Site, page.Address.Path), WebUtility.HtmlDecode(link.Groups["target"].Value), out var target)
            ? null
            : LinkLabels.Of(
                output,
                words,
                target.Host == Site.Host ? target.AbsolutePath.TrimStart('/') + target.Fragment : target.AbsoluteUri
            );
    }

    // Linking writes the address first. Links with a name of their own, such as those of footnotes, are left alone.
    [GeneratedRegex("<a href=\"(?<target>[^\"]*)\"(?![^>]*aria-label)[^>]*(?<close>>)(?<words>.*?)</a>", RegexOptions.Singleline)]
    private static partial Regex Links();

    [GeneratedRegex("<[^>]*>")]
    private static partial Regex Tags();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();
}
