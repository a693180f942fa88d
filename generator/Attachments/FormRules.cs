using Cremona.Transparency.Generator.Content;
using Cremona.Transparency.Generator.Diagnostics;

namespace Cremona.Transparency.Generator.Attachments;

/// <summary>Converts the properties of a file to messages. Only the first cause is reported, since the others follow from it.</summary>
internal static class FormRules
{
    private static readonly string[] WithMacros =
    [
        ".docm",
        ".dotm",
        ".xlsm",
        ".xltm",
        ".xlsb",
        ".xlam",
        ".pptm",
        ".potm",
        ".ppsm",
        ".ppam",
    ];

    /// <summary>Reports what is wrong with a file.</summary>
    /// <param name="path">The file name in its folder.</param>
    /// <param name="facts">The properties of the file.</param>
    /// <param name="place">The place for messages: its document if there is one, else the file.</param>
    /// <param name="where">The same place in the notation of confirmations.</param>
    /// <param name="log">Receives the diagnostics.</param>
    public static void Check(string path, FileFacts facts, Place place, string where, DiagnosticLog log)
    {
        if (FirstOf(path, facts) is { } fault)
        {
            log.Report(fault.Problem.At(place, [path, .. fault.Details]));
        }
        else if (facts.Pdf is { } pdf)
        {
            CheckPdf(path, pdf, place, where, log);
        }
    }

    private static (Problem Problem, object[] Details)? FirstOf(string path, FileFacts facts)
    {
        var promised = FileForms.Promised(path);
        return facts.Form == FileForm.Empty ? (Problems.AttachmentEmpty, [])
            : WithMacros.Any(ending => path.EndsWith(ending, StringComparison.OrdinalIgnoreCase)) || facts.HasMacros
                ? (Problems.AttachmentWithMacros, [])
            : facts.IsProtected && (promised is null || IsOffice(facts.Form)) ? (Problems.AttachmentProtected, [])
            : facts.IsCutOff ? (Problems.AttachmentCutOff, [])
            : promised is { } form && form != FileForm.Html && !FileForms.Keeps(form, facts.Form)
                ? (Problems.AttachmentIsOther, [FileForms.Words(form), FileForms.Words(facts.Form), CureOf(path, form, facts.Form)])
            : facts.IsProtected ? (Problems.AttachmentProtected, [])
            : facts.Pdf is { RunsCode: true } ? (Problems.AttachmentActive, [])
            : null;
    }

    private static bool IsOffice(FileForm form) => form is FileForm.Pdf or FileForm.Compound or FileForm.Zip;

    private static string CureOf(string path, FileForm promised, FileForm form)
    {
        var ending = Path.GetExtension(path);
        return form switch
        {
            FileForm.Html when promised == FileForm.Pdf =>
                "apri la pagina nel browser e stampala con «Salva come PDF»; se è un messaggio d'errore, scarica di nuovo il documento",
            FileForm.Html =>
                $"se è un messaggio d'errore, scarica di nuovo il file; se è la tabella di un altro programma, aprila con il foglio "
                    + $"di calcolo e salvala davvero come {ending}",
            FileForm.Program or FileForm.Other => $"apri l'originale con il suo programma e salvalo di nuovo come {ending}",
            _ => FileForms.EndingOf(form) is { } own
                ? $"se va bene così, chiamalo «{Path.ChangeExtension(Path.GetFileName(path), own)}» anche in documenti.csv; se no, "
                    + $"aprilo e salvalo davvero come {ending}"
                : $"aprilo e salvalo davvero come {ending}",
        };
    }

    private static void CheckPdf(string path, PdfFacts pdf, Place place, string where, DiagnosticLog log)
    {
        if (!pdf.IsRead || pdf.PagesRead == 0)
        {
            log.Report(Problems.PdfUnreadable.AtWhole(place, where, path, path));
            return;
        }

        if (pdf.PagesRead < pdf.Pages)
        {
            log.Report(
                Problems.PdfReadInPart.AtWhole(place, where, $"{path}: {pdf.PagesRead} su {pdf.Pages}", path, pdf.PagesRead, pdf.Pages)
            );
        }

        if (pdf.ImagePages * 2 > pdf.PagesRead)
        {
            log.Report(
                Problems.PdfOfImages.AtWhole(place, where, $"{path}: {pdf.ImagePages} su {pdf.Pages}", path, pdf.ImagePages, pdf.Pages)
            );
        }

        // A scanned image must be produced again, so missing tags are not reported separately.
        string[] missing =
        [
            .. new[]
            {
                (pdf.HasTitle, "il titolo"),
                (pdf.HasLanguage, "la lingua"),
                (pdf.IsTagged, "i tag (la struttura di titoli, elenchi e tabelle)"),
            }
                .Where(one => !one.Item1)
                .Select(one => one.Item2),
        ];
        if (missing.Length > 0 && pdf.ImagePages * 2 <= pdf.PagesRead)
        {
            log.Report(Problems.PdfUntagged.AtWhole(place, where, $"{path}: {ItalianList(missing)}", path, ItalianList(missing)));
        }
    }

    private static string ItalianList(string[] words) => words.Length < 2 ? words[0] : $"{string.Join(", ", words[..^1])} e {words[^1]}";
}
