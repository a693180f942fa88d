using System.Text.RegularExpressions;
using Cremona.Transparency.Generator.Content;
using Cremona.Transparency.Generator.Diagnostics;
using Cremona.Transparency.Generator.Files;
using Cremona.Transparency.Generator.Schema;

namespace Cremona.Transparency.Generator.Privacy;

/// <summary>Checks the inputs of the gate: exceptions, declared accounts, attachments that cannot be searched.</summary>
public static partial class PrivacyRules
{
    /// <summary>Runs all checks.</summary>
    public static void Check(SiteContent content, IReadOnlyList<StoredFile> files, DiagnosticLog log)
    {
        CheckExceptions(content, files, log);
        foreach (var iban in content.Portal.Answers.List(PortalSchema.Ibans).Where(iban => IbanDetector.Parse(iban) is null))
        {
            log.Report(Problems.IbanInvalid.At(content.Portal.Answers.At(PortalSchema.Ibans), iban));
        }

        foreach (var year in content.Years)
        {
            CheckAttachments(year, log);
        }
    }

    /// <summary>True for the file of exceptions.</summary>
    public static bool IsExceptions(string path) =>
        string.Equals(path, PersonalPermitSchema.Definition.Path, StringComparison.OrdinalIgnoreCase);

    private static void CheckExceptions(SiteContent content, IReadOnlyList<StoredFile> files, DiagnosticLog log)
    {
        var paths = files.Select(file => file.Path).ToHashSet(StringComparer.OrdinalIgnoreCase);
        foreach (var exception in content.Exceptions)
        {
            if (!paths.Contains(exception.File))
            {
                log.Report(
                    Problems.ExceptionFileUnknown.At(
                        Masked(exception, PersonalPermitSchema.File),
                        exception.File,
                        Nearest.Hint(exception.File, paths)
                    )
                );
            }

            if (!WhereForm().IsMatch(exception.Where))
            {
                log.Report(Problems.ExceptionPlaceWrong.At(Masked(exception, PersonalPermitSchema.Where), exception.Where));
            }
        }

        foreach (var repeated in files.Where(file => IsExceptions(file.Path)).SelectMany(SourceSearch.FindIn))
        {
            log.Report(Problems.ExceptionRepeats.At(repeated.Place, repeated.Datum.Mask));
        }
    }

    private static void CheckAttachments(YearContent year, DiagnosticLog log)
    {
        foreach (var attachment in year.Attachments.Where(attachment => !PageText.IsSearchable(attachment.Path, attachment.Bytes.Span)))
        {
            var document = year.Documents.FirstOrDefault(document => document.File == attachment.Path);
            if (document?.Head.Answers.TextOrNull(DocumentSchema.CheckedBy) is null)
            {
                log.Report(
                    Problems.AttachmentUnchecked.At(
                        document?.Head.Answers.At(DocumentSchema.File) ?? Place.File($"{year.Year:D4}/allegati/{attachment.Path}"),
                        attachment.Path
                    )
                );
            }
        }
    }

    private static Place Masked(PersonalPermit exception, Field field) => exception.Answers.At(field) with { IsMasked = true };

    [GeneratedRegex(@"^((riga|pagina) \d+|.+/.+)$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex WhereForm();
}
