using System.Text.RegularExpressions;
using Cremona.Transparency.Generator.Content;
using Cremona.Transparency.Generator.Diagnostics;
using Cremona.Transparency.Generator.Law;
using Cremona.Transparency.Generator.Schema;

namespace Cremona.Transparency.Generator.Validation;

/// <summary>A document that can be had has a file or an address; its file is there, its section exists.</summary>
public static partial class DocumentRules
{
    /// <summary>Reports files that are not in the folder of attachments, and unknown sections.</summary>
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

            if (document.State == DocumentState.MissingInSource && (document.File is { } kept && files.Contains(kept) ? $"il file «{kept}»" : row.TextOrNull(DocumentSchema.Url) is { } url ? $"l'indirizzo «{url}»" : null) is { } given)
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
                SectionRules.CheckLabel(section, TransparencyTrees.Shown(year.Year), $"nel {year.Year}", row.At(DocumentSchema.Section), log);
            }
        }
    }

    // A mark of absence (n.p., n.d.) is an answer: whoever wrote it knows that there is none. What did not fit was reported where it stands.
    private static Problem? WhereProblem(Document document, Answers row) => document.State switch
    {
        DocumentState.Available when document.File is null && row.TextOrNull(DocumentSchema.Url) is null && !row.IsUnread(DocumentSchema.Url) => Problems.DocumentWithoutFile,
        DocumentState.Elsewhere when !Holds(row, DocumentSchema.Url) && document.File is null => Problems.DocumentWithoutAddress,
        _ => null,
    };

    // A person's name may be an office's word («Segreteria Viola»): only what nobody could be called is refused.
    private static bool MayBeAnOffice(string written) =>
        written.Count(char.IsLetter) > 2 && !written.Contains('@', StringComparison.Ordinal) && !DayOrAnswer().IsMatch(written);

    [GeneratedRegex(@"^\W*(sì|si|yes|okay|ok|vero|io|me|noi|tutti|nessuno|fatto|visto|controllat[oa]|verificat[oa]|da (fare|controllare|verificare)|non so|boh|xxx+|nessun(a)? dat[oi]( personal[ei])?|(già )?(controllat[oa]|verificat[oa]) il .*|(il )?\d.*|(gen|feb|mar|apr|mag|giu|lug|ago|set|ott|nov|dic)\w*\s+\d+)\W*$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex DayOrAnswer();

    private static bool Holds(Answers row, Field field) => row[field] is not null || row.IsUnread(field);
}
