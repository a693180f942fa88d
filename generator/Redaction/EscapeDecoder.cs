using System.Globalization;
using System.Net;
using System.Text;
using System.Text.RegularExpressions;

namespace Cremona.Transparency.Generator.Redaction;

/// <summary>
/// Decodes part of a file into readable text: HTML entities, JSON escapes and percent-encoding become the characters that they encode.
/// </summary>
internal static partial class EscapeDecoder
{
    /// <summary>Decodes a range of a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">The start of the range.</param>
    /// <param name="end">The end of the range, exclusive.</param>
    /// <param name="into">Receives the decoded characters.</param>
    /// <param name="hasEscapes">True if a backslash escapes the next character (<c>\n</c>), as in JSON, scripts and YAML.</param>
    public static void Read(string text, int start, int end, ReadableText into, bool hasEscapes)
    {
        for (var i = start; i < end; )
        {
            i += text[i] switch
            {
                '&' => Entity(text, i, end, into),
                '\\' => Escape(text, i, end, into, hasEscapes),
                '%' => Percent(text, i, end, into),
                _ => 0,
            }
                is > 0
                    and var length
                ? length
                : Plain(text, i, into);
        }
    }

    private static int Plain(string text, int at, ReadableText into)
    {
        into.Add(text[at], at, at + 1);
        return 1;
    }

    private static int Entity(string text, int at, int end, ReadableText into)
    {
        var match = Entities().Match(text, at, Math.Min(end - at, 34));
        return match.Success && WebUtility.HtmlDecode(match.Value) is var letters && letters != match.Value
            ? AddAll(letters, at, match.Length, into)
            : 0;
    }

    private static int Escape(string text, int at, int end, ReadableText into, bool hasEscapes)
    {
        if (
            at + 6 <= end
            && text[at + 1] == 'u'
            && int.TryParse(text.AsSpan(at + 2, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var sign)
        )
        {
            return AddAll($"{(char)sign}", at, 6, into);
        }

        return !hasEscapes || at + 1 >= end
            ? 0
            : AddAll(text[at + 1] is 'n' or 'r' or 't' or 'b' or 'f' ? " " : text[(at + 1)..(at + 2)], at, 2, into);
    }

    // Decodes one UTF-8 character written as percent-encoded bytes.
    private static int Percent(string text, int at, int end, ReadableText into)
    {
        Span<byte> bytes = stackalloc byte[4];
        for (var i = 0; i < bytes.Length && at + (3 * i) + 3 <= end && text[at + (3 * i)] == '%'; i++)
        {
            if (
                !byte.TryParse(text.AsSpan(at + (3 * i) + 1, 2), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out bytes[i])
            )
            {
                return 0;
            }

            if (Rune.DecodeFromUtf8(bytes[..(i + 1)], out var rune, out var used) == System.Buffers.OperationStatus.Done && used == i + 1)
            {
                return AddAll(rune.ToString(), at, 3 * used, into);
            }
        }

        return 0;
    }

    private static int AddAll(string letters, int at, int length, ReadableText into)
    {
        foreach (var letter in letters)
        {
            into.Add(letter, at, at + length);
        }

        return length;
    }

    [GeneratedRegex(@"\G&(?:#[0-9]{1,7}|#[xX][0-9A-Fa-f]{1,6}|[A-Za-z][A-Za-z0-9]{1,30});", RegexOptions.CultureInvariant)]
    private static partial Regex Entities();
}
