using System.Buffers;
using System.Text.RegularExpressions;
using Cremona.Transparency.Generator.Content;
using Cremona.Transparency.Generator.Diagnostics;
using Cremona.Transparency.Generator.Schema;

namespace Cremona.Transparency.Generator.Validation;

/// <summary>
/// Detects words never meant for publication, in texts and in every field: damaged accents, placeholders, addresses of the local computer.
/// </summary>
public static partial class WordRules
{
    // Strings that indicate one of these faults. Almost no text contains them, so most texts are scanned only once.
    private static readonly SearchValues<string> Signs = SearchValues.Create(
        [
            "Ã",
            "Â",
            "â",
            "\uFFFD",
            "???",
            "XXX",
            "TODO",
            "FIXME",
            "TBD",
            "lorem ipsum",
            "[da ",
            "[inserire",
            "localhost",
            "127.0.0.1",
            "0.0.0.0",
            "[::1]",
            "file:/",
            ":\\",
            "\\\\",
        ],
        StringComparison.OrdinalIgnoreCase
    );

    /// <summary>Reports all such words, in every year and in the portal-wide files.</summary>
    public static void Check(SiteContent content, RowCache cache, DiagnosticLog log)
    {
        CheckRow(content.Portal.Answers, log);
        Check(content.Theme.Header, log);
        Check(content.Theme.Footer, log);
        cache.Check("words of terms", 0, null, content.Terms, log, (term, own) => CheckRow(term.Head.Answers, own));
        foreach (
            var row in content
                .Words.Select(word => word.Answers)
                .Concat(content.Sections.Select(section => section.Answers))
                .Concat(content.Updates.Select(update => update.Answers))
        )
        {
            CheckRow(row, log);
        }

        foreach (var year in content.Years.Where(year => year.Frozen is null))
        {
            cache.Check("words of fields", year.Year, null, year.AllAnswers, log, CheckRow);
            cache.Check("words of chapters", year.Year, null, year.Chapters, log, (chapter, own) =>
            {
                Check(chapter.Heading, own);
                Check(chapter.Text, own);
            });
            cache.Check("words of objectives", year.Year, null, year.Objectives, log, (objective, own) => Check(objective.Text, own));
            cache.Check("words of news", year.Year, null, year.News, log, (news, own) => Check(news.Text, own));
            cache.Check("words of tables", year.Year, null, year.Tables, log, CheckTable);
        }
    }

    private static void CheckRow(Answers row, DiagnosticLog log)
    {
        foreach (var answer in row.All)
        {
            if (
                answer.Absence is null
                && answer.Field.Type
                    is FieldType.Text
                        or FieldType.Markdown
                        or FieldType.WebAddress
                        or FieldType.WebAddressOrTarget
                        or FieldType.Citation
                && answer.Text.Length > 0
            )
            {
                Check(
                    answer.Text,
                    (_, _) => row.At(answer.Field),
                    () => row.Key is { } key ? $"{key}/{answer.Field.Name}" : answer.Field.Name,
                    log
                );
            }
        }
    }

    private static void CheckTable(StatTable table, DiagnosticLog log)
    {
        foreach (var row in table.Rows)
        {
            if (row.Cells.Count > 0)
            {
                Check(
                    row.Name,
                    (_, _) => row.Cells[0].Place with { Column = 1, Length = Math.Max(1, row.Name.Length), Cell = null },
                    () => row.Name,
                    log
                );
            }

            for (var i = 0; i < row.Cells.Count; i++)
            {
                var cell = row.Cells[i];
                var at = i + 1;
                Check(
                    cell.Text,
                    (_, _) => cell.Place,
                    () => at < table.Columns.Count ? $"{row.Name}/{table.Columns[at].Name}" : row.Name,
                    log
                );
            }
        }
    }

    private static void Check(MarkdownText? text, DiagnosticLog log)
    {
        if (text is not null)
        {
            Check(text.Text, text.At, () => Subject.Text, log);
        }
    }

    private static void Check(string text, Func<int, int, Place> at, Func<string> where, DiagnosticLog log)
    {
        LetterRules.Check(text, at, log);
        if (text.AsSpan().IndexOfAny(Signs) < 0)
        {
            return;
        }

        // Reports only the first damage of a text, since the rest has the same cause.
        if (Mojibake.Find(text) is var (start, length, _))
        {
            var (from, words) = WordAt(text, start, length);
            log.Report(Problems.TextGarbled.At(at(from, words.Length), words, Mojibake.Mend(words)));
        }

        if (text.IndexOf('\uFFFD', StringComparison.Ordinal) is >= 0 and var lost)
        {
            var (from, words) = WordAt(text, lost, 1);
            log.Report(Problems.LetterLost.At(at(from, words.Length), words));
        }

        foreach (Match sure in Placeholders().Matches(text))
        {
            log.Report(Problems.PlaceholderInText.At(at(sure.Index, sure.Length), sure.Value));
        }

        foreach (Match likely in Doubtful().Matches(text))
        {
            log.Report(Problems.PlaceholderLikely.AtWhole(at(likely.Index, likely.Length), where(), likely.Value, likely.Value));
        }

        foreach (Match local in Local().Matches(text))
        {
            log.Report(Problems.AddressLocal.At(at(local.Index, local.Length), local.Value));
        }
    }

    // Returns the word around a range; «Ã » ends in a space.
    private static (int From, string Words) WordAt(string text, int start, int length)
    {
        var (from, end) = (start, start + length);
        while (from > 0 && !char.IsWhiteSpace(text[from - 1]))
        {
            from--;
        }

        while (end < text.Length && !char.IsWhiteSpace(text[end]) && !char.IsWhiteSpace(text[end - 1]))
        {
            end++;
        }

        return (from, text[from..end]);
    }

    [GeneratedRegex(
        @"\blorem ipsum\b|\[\s*(da "
            + @"(completare|compilare|definire|inserire|verificare|aggiornare|scrivere)|inserire)\b[^\]\n]{0,60}\](?!\()",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase
    )]
    private static partial Regex Placeholders();

    // XXX is also the Roman numeral thirty, and TODO a Spanish word, so these are only doubtful.
    [GeneratedRegex(@"(?<![\p{L}\p{N}/])(X{3,}|x{3,}|TODO|FIXME|TBD)(?![\p{L}\p{N}/])|(?<!\?)\?{3,}", RegexOptions.CultureInvariant)]
    private static partial Regex Doubtful();

    [GeneratedRegex(
        @"https?://(localhost|127\.0\.0\.1|0\.0\.0\.0|\[::1\])(?![\w.-])[^\s)\]»""]*|file:/{1,3}[^\s)\]»""]+|"
            + @"(?<![\p{L}\p{N}])[A-Z]:\\[^\s)\]»""]+|(?<![\\\w])\\\\[\p{L}\p{N}-]{2,}\\[^\s)\]»""]+",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase
    )]
    private static partial Regex Local();
}
