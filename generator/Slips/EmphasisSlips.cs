using System.Text.RegularExpressions;
using Cremona.Transparency.Generator.Content;
using Cremona.Transparency.Generator.Diagnostics;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Cremona.Transparency.Generator.Slips;

/// <summary>
/// Detects emphasis marks that would be printed literally: unclosed marks, marks with a space inside, unsupported kinds.
/// </summary>
internal static partial class EmphasisSlips
{
    /// <summary>Reports each slip with its correction.</summary>
    public static void Check(MarkdownDocument document, SlipText source, DiagnosticLog log)
    {
        if (source.Seen.AsSpan().IndexOfAny('*', '_', '~') < 0)
        {
            return;
        }

        var seen = WithoutMarksInUse(document, source);
        foreach (Match struck in Struck().Matches(seen))
        {
            log.Report(
                Problems.StrikeRefused.At(
                    source.At(struck.Index, struck.Length),
                    source.Written(struck.Index, struck.Length),
                    struck.Groups["words"].Value.Trim()
                )
            );
        }

        var taken = -1;
        foreach (Match mark in Marks().Matches(seen).Where(mark => mark.Index > taken))
        {
            if (Padded().Match(seen, mark.Index) is { Success: true } padded && padded.Index == mark.Index)
            {
                taken = padded.Index + padded.Length - 1;
                Report(
                    padded.Index,
                    padded.Length,
                    $"{mark.Value}{source.Written(padded.Groups["words"].Index, padded.Groups["words"].Length).Trim()}{mark.Value}"
                );
            }
            else if (
                Opened().Match(seen, mark.Index) is { Success: true } opened
                && opened.Index == mark.Index
                && IsBorder(seen, mark.Index - 1)
                && !(mark.Value == "*" && IsLineStart(seen, mark.Index) && HasReference(seen, source))
            )
            {
                Report(opened.Index, opened.Length, $"{source.Written(opened.Index, opened.Length)}{mark.Value}");
            }
        }

        void Report(int start, int length, string mended) =>
            log.Report(
                Problems.EmphasisOpen.AtWhole(
                    source.At(start, length),
                    Subject.Text,
                    source.Written(start, length),
                    source.Written(start, length),
                    mended
                )
            );
    }

    // Veils bullets, thematic breaks and pairs that became emphasis.
    private static string WithoutMarksInUse(MarkdownDocument document, SlipText source)
    {
        var chars = source.Copy();
        foreach (var one in document.Descendants())
        {
            switch (one)
            {
                case EmphasisInline emphasis:
                    Hide(emphasis.Span.Start, emphasis.DelimiterCount);
                    Hide(emphasis.Span.End - emphasis.DelimiterCount + 1, emphasis.DelimiterCount);
                    break;
                case ListItemBlock item:
                    Hide(item.Span.Start, 1);
                    break;
                case ThematicBreakBlock or CodeBlock:
                    Hide(one.Span.Start, one.Span.Length);
                    break;
            }
        }

        return Abbreviations().Replace(new string(chars), match => new string(SlipText.Veil, match.Length));

        void Hide(int start, int length) =>
            chars.AsSpan(Math.Min(start, chars.Length), Math.Min(length, chars.Length - Math.Min(start, chars.Length))).Fill(SlipText.Veil);
    }

    private static bool IsBorder(string text, int at) =>
        at < 0 || char.IsWhiteSpace(text[at]) || text[at] is '(' or '«' or '"' or '“' or '\'' or '’' or SlipText.Veil;

    // «12*» in a text or table, with «*dato provvisorio» below it, is a manual footnote, not unclosed emphasis.
    private static bool HasReference(string seen, SlipText source) =>
        Reference().IsMatch(seen)
        || (
            source.Seen.Contains(SlipText.Veil, StringComparison.Ordinal)
            && SlipText
                .LinesOf(source.Written(0, source.Seen.Length))
                .Any(line => line.Words.Contains('|', StringComparison.Ordinal) && Reference().IsMatch(line.Words))
        );

    private static bool IsLineStart(string text, int at) => at == 0 || text[at - 1] is '\n' or '\r';

    [GeneratedRegex(@"[\p{L}\p{N})]\*(?![\p{L}\p{N}*])", RegexOptions.CultureInvariant)]
    private static partial Regex Reference();

    // A run of three or more marks is a fill-in line or a footnote mark.
    [GeneratedRegex(@"(?<![*_])(\*{1,2}|_{1,2})(?![*_])", RegexOptions.CultureInvariant)]
    private static partial Regex Marks();

    // Double marks with a space after the first or before the second: «** parola**».
    [GeneratedRegex(
        @"\G(?<mark>\*\*|__)(?<words>[ \t]+[^*_\n\r\uE000]*[^*_\s\uE000]|[^*_\s\uE000][^*_\n\r\uE000]*[ \t]+|[ "
            + @"\t]+[^*_\n\r\uE000]*[^*_\s\uE000][ \t]+)\k<mark>",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Padded();

    // A mark right before a word, without a closing mark.
    [GeneratedRegex(@"\G(\*{1,2}|_{1,2})[\p{L}\p{N}]([\p{L}\p{N}'’-]*[\p{L}\p{N}])?", RegexOptions.CultureInvariant)]
    private static partial Regex Opened();

    [GeneratedRegex(@"~~(?<words>[^~\n\r]+)~~", RegexOptions.CultureInvariant)]
    private static partial Regex Struck();

    [GeneratedRegex(@"^ {0,3}\*\[[^\]\n]+\]:", RegexOptions.CultureInvariant | RegexOptions.Multiline)]
    private static partial Regex Abbreviations();
}
