using System.Text.RegularExpressions;
using Cremona.Transparency.Generator.Content;
using Cremona.Transparency.Generator.Diagnostics;
using Markdig.Syntax;

namespace Cremona.Transparency.Generator.Slips;

/// <summary>
/// Detects lines with an unintended meaning: headings without a space, words hyphenated at the end of a PDF line, indented text.
/// </summary>
internal static partial class LineSlips
{
    /// <summary>Reports each slip with its correction.</summary>
    public static void Check(MarkdownDocument document, SlipText source, DiagnosticLog log)
    {
        foreach (var line in source.Lines)
        {
            if (Glued().Match(line.Words) is { Success: true } heading)
            {
                var mended =
                    $"{heading.Groups["marks"].Value} "
                    + $"{source.Written(line.Start + heading.Groups["words"].Index, heading.Groups["words"].Length).Trim()}";
                log.Report(
                    Problems.HeadingGlued.At(
                        source.At(
                            line.Start + heading.Groups["marks"].Index,
                            heading.Groups["marks"].Length + heading.Groups["words"].Length
                        ),
                        mended
                    )
                );
            }
        }

        foreach (Match word in Broken().Matches(source.Seen).Where(word => !IsJoining(word.Groups["second"].Value)))
        {
            var (first, second) = (word.Groups["first"].Value, word.Groups["second"].Value);
            log.Report(
                Problems.WordBroken.AtWhole(
                    source.At(word.Index, first.Length + 1),
                    Subject.Text,
                    $"{first}-{second}",
                    $"{first}-",
                    second,
                    first + second
                )
            );
        }

        foreach (var code in document.Descendants<CodeBlock>().Where(block => block is not FencedCodeBlock))
        {
            var words = source.Written(code.Span.Start, Math.Min(code.Span.Length, source.Seen.Length - code.Span.Start));
            if (Prose().IsMatch(words) && !words.Contains('\t', StringComparison.Ordinal))
            {
                string[] lines = [.. SlipText.LinesOf(words).Where(line => !line.IsBlank).Select(line => line.Words.Trim())];
                var place = source.At(code.Span.Start + words.Length - words.TrimStart().Length, lines[0].Length);
                log.Report(Problems.TextIndented.AtWhole(place, Subject.Text, lines[0], MendedText.Shown(lines)));
            }
        }
    }

    // A break after the hyphen is correct in «micro- e piccole imprese».
    private static bool IsJoining(string word) => word is "e" or "ed" or "o" or "od" or "oppure" or "a" or "al" or "ma";

    [GeneratedRegex(@"^ {0,3}(?<marks>#{2,6})(?<words>[^\s#\uE000].*)$", RegexOptions.CultureInvariant)]
    private static partial Regex Glued();

    [GeneratedRegex(@"(?<![\p{L}-])(?<first>\p{L}+)-[ \t]*\r?\n[ \t]*(?<second>\p{Ll}+)", RegexOptions.CultureInvariant)]
    private static partial Regex Broken();

    // Three lower-case words.
    [GeneratedRegex(@"\p{L}*\p{Ll}+[ ,;:]+\p{L}*\p{Ll}+[ ,;:]+\p{L}*\p{Ll}+", RegexOptions.CultureInvariant)]
    private static partial Regex Prose();
}
