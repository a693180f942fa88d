using Cremona.Transparency.Generator.Content;
using Cremona.Transparency.Generator.Diagnostics;
using Cremona.Transparency.Generator.Schema;

namespace Cremona.Transparency.Generator.Validation;

/// <summary>
/// A record's picture must exist and have alternative text. Unused pictures are reported. Pictures in texts are checked when texts are
/// linked.
/// </summary>
public static class PictureRules
{
    private const int LongestIntroduction = 600;

    /// <summary>Checks a year.</summary>
    public static void Check(YearContent year, RecordIndex index, DiagnosticLog log)
    {
        var known = year.Pictures.Select(picture => picture.Path).ToHashSet(StringComparer.Ordinal);
        foreach (var row in PictureUses.RowsOf(year))
        {
            CheckRow(row, known, $"{year.Year:D4}/{PictureFields.Folder}", log);
        }

        // A misspelt picture name is reported at its place. The unused file is only a consequence.
        var named = known.Count > 0 && index.Unread.Count == 0 ? PictureUses.NamesIn(year) : null;
        if (named is not null && named.IsSubsetOf(known))
        {
            foreach (var unused in known.Except(named).Order(StringComparer.Ordinal))
            {
                log.Report(
                    Problems.PictureUnused.At(
                        Place.File($"{year.Year:D4}/{PictureFields.Folder}/{unused}"),
                        unused,
                        $"![che cosa si vede](<{PictureFields.Folder}/{unused}>) in un testo, o il suo nome nella colonna «immagine»"
                    )
                );
            }
        }
    }

    /// <summary>Checks the logo and the text of the front door.</summary>
    public static void CheckPortal(SiteContent content, RecordIndex index, DiagnosticLog log)
    {
        if (content.Portal.Logo is { } logo)
        {
            if (content.LogoFile is null)
            {
                log.Report(
                    Missing(
                        logo.File,
                        PictureFields.Folder + " che sta accanto agli anni",
                        content.Pictures.Select(picture => picture.Path),
                        logo.Answers.At(LogoSchema.File)
                    )
                );
            }

            if (AlternativeText.Fault(logo.Alternative, logo.File, logo.Answers.At(LogoSchema.Alternative)) is { } fault)
            {
                log.Report(fault);
            }
        }

        foreach (
            var unused in index.Unread.Count == 0 && (content.Portal.Logo is null || content.LogoFile is not null)
                ? content.Pictures.Where(picture => picture != content.LogoFile)
                : []
        )
        {
            log.Report(
                Problems.PictureUnused.At(
                    Place.File($"{PictureFields.Folder}/{unused.Path}"),
                    unused.Path,
                    "se è il logo, il suo nome in «logo», in portale.yml; se è di un anno, spostala nella cartella immagini di quell'anno"
                )
            );
        }

        var words = content.Portal.Answers.TextOrNull(PortalSchema.Introduction);
        if (words?.Length > LongestIntroduction)
        {
            log.Report(
                Problems.IntroductionTooLong.At(content.Portal.Answers.At(PortalSchema.Introduction), words.Length, LongestIntroduction)
            );
        }
    }

    /// <summary>Creates the message for a missing picture.</summary>
    public static Diagnostic Missing(string name, string folder, IEnumerable<string> known, Place at) =>
        Problems.PictureNotThere.At(at, name, folder, Nearest.Hint(name, known));

    private static void CheckRow(Answers row, HashSet<string> known, string folder, DiagnosticLog log)
    {
        if (row.TextOrNull(PictureFields.File) is not { } written)
        {
            foreach (
                var field in new[] { PictureFields.Alternative, PictureFields.Caption }.Where(field =>
                    row.TextOrNull(field) is not null && !row.IsUnread(PictureFields.File)
                )
            )
            {
                log.Report(Problems.PictureWordsAlone.At(row.At(field), row.Text(field)));
            }

            return;
        }

        var name = PictureNames.OfField(written);
        if (!known.Contains(name))
        {
            log.Report(Missing(name, folder, known, row.At(PictureFields.File)));
        }

        var words = row.TextOrNull(PictureFields.Alternative);
        if (
            AlternativeText.Fault(words, name, row.At(words is null ? PictureFields.File : PictureFields.Alternative)) is { } fault
            && !row.IsUnread(PictureFields.Alternative)
        )
        {
            log.Report(fault);
        }
    }
}
