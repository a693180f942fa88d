namespace Cremona.Transparency.Liquid;

/// <summary>
/// Checks that every element of a written page ends, in order, and that there is one main heading: an open element would take the footer
/// in. The markup is ours and the view's, so a scan suffices and a parser is not needed.
/// </summary>
internal static class MarkupBalance
{
    private static readonly HashSet<string> Void = new(StringComparer.OrdinalIgnoreCase)
    {
        "area",
        "br",
        "col",
        "embed",
        "hr",
        "img",
        "input",
        "source",
        "track",
        "wbr",
    };

    /// <summary>Returns the first fault, or null.</summary>
    public static (ViewFaultKind Kind, string Word)? Fault(string markup)
    {
        var open = new Stack<string>();
        var headings = 0;
        for (var at = markup.IndexOf('<', StringComparison.Ordinal); at >= 0; at = markup.IndexOf('<', at))
        {
            if (string.CompareOrdinal(markup, at, "<!--", 0, 4) == 0)
            {
                var close = markup.IndexOf("-->", at + 4, StringComparison.Ordinal);
                if (close < 0)
                {
                    return (ViewFaultKind.ElementOpen, "!--");
                }

                at = close;
                continue;
            }

            var isEnd = at + 1 < markup.Length && markup[at + 1] == '/';
            var name = NameAt(markup, at + (isEnd ? 2 : 1));
            if (name.Length == 0)
            {
                at++;
                continue;
            }

            var end = EndOfTag(markup, at);
            if (end < 0)
            {
                return (ViewFaultKind.ElementOpen, name);
            }

            headings += !isEnd && name.Equals("h1", StringComparison.OrdinalIgnoreCase) ? 1 : 0;
            if (isEnd)
            {
                if (!open.TryPop(out var begun) || !begun.Equals(name, StringComparison.OrdinalIgnoreCase))
                {
                    return begun is null ? (ViewFaultKind.ElementNotOpen, name) : (ViewFaultKind.ElementOpen, begun);
                }
            }
            else if (!Void.Contains(name) && markup[end - 1] != '/')
            {
                open.Push(name);
            }

            at = end;
        }

        return open.TryPeek(out var left) ? (ViewFaultKind.ElementOpen, left)
            : headings == 1 ? null
            : (ViewFaultKind.Headings, headings.ToString(System.Globalization.CultureInfo.InvariantCulture));
    }

    private static string NameAt(string markup, int start)
    {
        var end = start;
        while (end < markup.Length && (char.IsAsciiLetterOrDigit(markup[end]) || (markup[end] == '-' && end > start)))
        {
            end++;
        }

        return end > start && char.IsAsciiLetter(markup[start]) ? markup[start..end] : "";
    }

    // A «>» within quotes does not end the tag.
    private static int EndOfTag(string markup, int start)
    {
        var quote = '\0';
        for (var at = start; at < markup.Length; at++)
        {
            var sign = markup[at];
            if (quote != '\0')
            {
                quote = sign == quote ? '\0' : quote;
            }
            else if (sign is '"' or '\'')
            {
                quote = sign;
            }
            else if (sign == '>')
            {
                return at;
            }
        }

        return -1;
    }
}
