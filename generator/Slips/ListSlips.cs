using System.Text.RegularExpressions;
using Cremona.Transparency.Generator.Content;
using Cremona.Transparency.Generator.Diagnostics;

namespace Cremona.Transparency.Generator.Slips;

/// <summary>Detects lists with typographic bullets. Markdown renders them as one paragraph, and screen readers announce no list.</summary>
internal static partial class ListSlips
{
    /// <summary>Reports each run of two or more such lines, corrected to a list.</summary>
    public static void Check(SlipText source, DiagnosticLog log)
    {
        for (var at = 0; at < source.Lines.Count; )
        {
            var items = Run(source, at, out var next);
            if (items.Count > 1)
            {
                var (line, mended) = (source.Lines[at], items.Select(item => item.Mended).ToArray());
                var written = source.Written(line.Start + line.Indent, line.Words.Length - line.Indent);
                log.Report(
                    Problems.ListByHand.AtWhole(
                        source.At(line.Start + line.Indent, items[0].Sign.Length),
                        Subject.Text,
                        written,
                        items[0].Sign.Trim(),
                        items.Count,
                        MendedText.Shown(mended)
                    )
                );
            }

            at = Math.Max(next, at + 1);
        }
    }

    // Returns consecutive lines with the same bullet, ignoring blank lines between them.
    private static List<(string Sign, string Mended)> Run(SlipText source, int first, out int next)
    {
        var items = new List<(string Sign, string Mended)>();
        var kind = "";
        next = first;
        for (var at = first; at < source.Lines.Count; at++)
        {
            var line = source.Lines[at];
            if (line.IsBlank && items.Count > 0)
            {
                continue;
            }

            if (Item().Match(line.Words) is not { Success: true } item || KindOf(item) is not { } own || (items.Count > 0 && own != kind))
            {
                break;
            }

            kind = own;
            var words = item.Groups["words"];
            items.Add((item.Groups["sign"].Value, $"{Mark(item)} {source.Written(line.Start + words.Index, words.Length).TrimEnd()}"));
            next = at + 1;
        }

        return items;
    }

    private static string? KindOf(Match item) =>
        item.Groups["bullet"].Success ? item.Groups["bullet"].Value
        : item.Groups["number"].Success ? "1"
        : item.Groups["letter"].Success ? "a"
        : null;

    private static string Mark(Match item) =>
        item.Groups["number"].Success ? item.Groups["number"].Value + "."
        : item.Groups["letter"].Success ? $"- {item.Groups["letter"].Value})"
        : "-";

    // Word processor bullets; dashes; an «o» before a capital or wide space; a hyphen or number right before its word; «a)».
    [GeneratedRegex(
        @"^[ \t]*(?<sign>(?<bullet>[•▪●◦‣▸►■○❖➢\uF0B7\uF0A7])[ \t\u00A0]*|(?<bullet>[–—·§])[ \t\u00A0]+|(?<bullet>o)([ ]?\t|[ ]{2,}|[ "
            + @"](?=\p{Lu}))[ \t]*|(?<bullet>-)(?=\p{L})|(?<number>\d{1,2})[.)](?=\p{L}{2})|(?<letter>[a-z])\)[ \t]*)(?<words>\S.*)$",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Item();
}
