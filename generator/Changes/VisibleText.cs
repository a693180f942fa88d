using System.Net;
using System.Text;

namespace Cremona.Transparency.Generator.Changes;

/// <summary>
/// Extracts what a visitor sees, hears or follows on a page, block by block: words, attribute texts, and addresses outside the site.
/// </summary>
public static class VisibleText
{
    // Inline elements do not separate words.
    private static readonly HashSet<string> Inline = new(
        [
            "a",
            "em",
            "strong",
            "b",
            "i",
            "u",
            "s",
            "span",
            "abbr",
            "mark",
            "sub",
            "sup",
            "code",
            "small",
            "wbr",
            "time",
            "q",
            "cite",
            "dfn",
            "kbd",
            "samp",
            "var",
            "bdi",
            "bdo",
            "ins",
            "del",
            "data",
        ],
        StringComparer.Ordinal
    );

    private static readonly char[] Blanks = [' ', '\n', '\t'];

    private static readonly string[] Spoken = ["alt", "aria-label", "title", "placeholder", "href"];

    /// <summary>Returns the non-empty blocks in page order, with white space collapsed.</summary>
    public static IReadOnlyList<string> Of(ReadOnlySpan<byte> page)
    {
        var (html, blocks, text) = (Encoding.UTF8.GetString(page), new List<string>(), new StringBuilder());
        for (var at = 0; at < html.Length; )
        {
            var open = html.IndexOf('<', at);
            text.Append(html, at, (open < 0 ? html.Length : open) - at);
            if (open < 0 || html.IndexOf('>', open) is not (>= 0 and var close))
            {
                break;
            }

            at = close + 1;
            var name = NameOf(html, open + 1, close);
            if (!Inline.Contains(name))
            {
                End(text, blocks);
            }

            AddSpoken(html[open..close], name, blocks);
            if (name is "script" or "style" && html[open + 1] != '/')
            {
                at = html.IndexOf("</" + name, at, StringComparison.Ordinal) is >= 0 and var end ? end : html.Length;
            }
        }

        End(text, blocks);
        return blocks;
    }

    private static string NameOf(string html, int start, int end)
    {
        var from = html[start] == '/' ? start + 1 : start;
        var stop = html.AsSpan(from, end - from).IndexOfAny(" \t\r\n/");
        return html.Substring(from, stop < 0 ? end - from : stop);
    }

    // The program's pages write every attribute as name="value".
    private static void AddSpoken(string tag, string element, List<string> blocks)
    {
        for (var at = tag.IndexOf("=\"", StringComparison.Ordinal); at >= 0; )
        {
            var end = tag.IndexOf('"', at + 2);
            if (end < 0)
            {
                return;
            }

            var name = tag[(tag.LastIndexOfAny(Blanks, at) + 1)..at];
            var value = WebUtility.HtmlDecode(tag[(at + 2)..end]).Trim();
            if (value.Length > 0 && Spoken.Contains(name) && IsNoticed(name, value, element))
            {
                blocks.Add(value);
            }

            at = tag.IndexOf("=\"", end + 1, StringComparison.Ordinal);
        }
    }

    // Visitors notice the target of an external link or a download. A link to another page changes only with that page.
    private static bool IsNoticed(string name, string value, string element) =>
        name switch
        {
            "href" => element == "a"
                && (value.Contains(':', StringComparison.Ordinal) || value.Contains("allegati/", StringComparison.Ordinal)),
            _ => true,
        };

    private static void End(StringBuilder text, List<string> blocks)
    {
        if (text.Length == 0)
        {
            return;
        }

        var words = string.Join(' ', WebUtility.HtmlDecode(text.ToString()).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        text.Clear();
        if (words.Length > 0)
        {
            blocks.Add(words);
        }
    }
}
