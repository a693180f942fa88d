using System.Text.RegularExpressions;
using Cremona.Transparency.Generator.Content;
using Cremona.Transparency.Generator.Diagnostics;
using Cremona.Transparency.Generator.Law;
using Cremona.Transparency.Generator.Schema;

namespace Cremona.Transparency.Generator.Validation;

/// <summary>An available document must have an existing file or an address, and a known section.</summary>
public static partial class DocumentRules
{
    /// <summary>Reports files missing from the attachment folder, and unknown sections.</summary>
    public static void Check(YearContent year, DiagnosticLog log)
    {
        var files = year.Attachments.Select(attachment => attachment.Path).ToHashSet(StringComparer.Ordinal);
        foreach (var document in year.Documents)
        {
            var row = document.Head.Answers;
            if (document.File is { } file && !files.Contains(file))
            {
                log.Report(Problems.FileNotThere.At(row.At(DocumentSchema.File), file, Nearest.Hint(file, files)));
            }

            if (
                document.State == DocumentState.MissingInSource
                && (
                    document.File is { } kept && files.Contains(kept) ? $"il file «{kept}»"
                    : row.TextOrNull(DocumentSchema.Url) is { } url ? $"l'indirizzo «{url}»"
                    : null
                )
                    is { } given
            )
            {
                log.Report(Problems.DocumentDenied.At(row.At(DocumentSchema.State), document.Head.Name, given));
            }

            if (WhereProblem(document, row) is { } problem)
            {
                log.Report(problem.At(row.At(DocumentSchema.State), document.Head.Name));
            }

            if (row.TextOrNull(DocumentSchema.CheckedBy) is { } checker && !MayBeAnOffice(checker))
            {
                log.Report(Problems.CheckerUnclear.At(row.At(DocumentSchema.CheckedBy), checker));
            }

            foreach (var section in row.List(DocumentSchema.Section))
            {
                SectionRules.CheckLabel(
                    section,
                    TransparencyTrees.Shown(year.Year),
                    $"nel {year.Year}",
                    row.At(DocumentSchema.Section),
                    log
                );
            }
        }
    }

    // A mark of absence (n.p., n.d.) is a valid answer: the clerk knows that there is no document. Invalid values were reported by the
    // reader.
    private static Problem? WhereProblem(Document document, Answers row) =>
        document.State switch
        {
            DocumentState.Available
                when document.File is null && row.TextOrNull(DocumentSchema.Url) is null && !row.IsUnread(DocumentSchema.Url) =>
                Problems.DocumentWithoutFile,
            DocumentState.Elsewhere when !Holds(row, DocumentSchema.Url) && document.File is null => Problems.DocumentWithoutAddress,
            _ => null,
        };

    // An office may contain a person's name («Segreteria Viola»), so only words that no person could be called are rejected.
    private static bool MayBeAnOffice(string written) =>
        written.Count(char.IsLetter) > 2 && !written.Contains('@', StringComparison.Ordinal) && !DayOrAnswer().IsMatch(written);

    [GeneratedRegex(
        @"^\W*(sì|si|yes|okay|ok|vero|io|me|noi|tutti|nessuno|fatto|visto|controllat[oa]|verificat[oa]|da "
            + @"(fare|controllare|verificare)|non so|boh|xxx+|nessun(a)? dat[oi]( personal[ei])?|(già )?(controllat[oa]|verificat[oa]) "
            + @"il .*|(il )?\d.*|(gen|feb|mar|apr|mag|giu|lug|ago|set|ott|nov|dic)\w*\s+\d+)\W*$",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase
    )]
    private static partial Regex DayOrAnswer();

    private static bool Holds(Answers row, Field field) => row[field] is not null || row.IsUnread(field);
}
