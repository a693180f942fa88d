using Cremona.Transparency.Generator.Content;
using Cremona.Transparency.Generator.Diagnostics;
using Cremona.Transparency.Generator.Publishing;
using Cremona.Transparency.Generator.Register;

namespace Cremona.Transparency.Generator.Commands;

/// <summary>The closing lines of a run, for people.</summary>
public static class Summary
{
    /// <summary>Summarises a publication.</summary>
    public static void Write(Publication published, DocumentRoot root, DiagnosticLog log, TimeSpan time, Printer printer)
    {
        var megabytes = ItalianText.Short(Math.Round(published.Bytes / 1_000_000m, 1));
        var seconds = ItalianText.Short(Math.Round((decimal)time.TotalSeconds, 2));
        printer.Line(
            $"pubblicato in {root.Given}: {ItalianText.Count(published.Pages, "pagina", "pagine")}, "
                + $"{ItalianText.Count(published.Files, "file", "file")}, {megabytes} MB, {seconds} s, "
                + $"{Count(log, Severity.Warning)}{AnsweredFindings(log)}"
        );
    }

    /// <summary>Explains why nothing was published.</summary>
    public static void WriteFailure(DiagnosticLog log, Printer printer) =>
        printer.Line(
            $"{Count(log, Severity.Error)}, {Count(log, Severity.Warning)}: niente è stato pubblicato, il sito di prima è rimasto com'era"
        );

    /// <summary>Reports that the content is valid.</summary>
    public static void WriteChecked(DiagnosticLog log, Printer printer) =>
        printer.Line($"nessun errore, {Count(log, Severity.Warning)}{AnsweredFindings(log)}: i contenuti si possono pubblicare");

    /// <summary>Explains why nothing was frozen.</summary>
    public static string NothingFrozen(DiagnosticLog log) =>
        $"{Count(log, Severity.Error)}, {Count(log, Severity.Warning)}: niente è stato congelato";

    /// <summary>Explains why terms cannot be listed.</summary>
    public static void WriteNothingListed(DiagnosticLog log, Printer printer) =>
        printer.Line($"{Count(log, Severity.Error)}, {Count(log, Severity.Warning)}: le scadenze non si possono elencare");

    /// <summary>Explains why nothing can be compared.</summary>
    public static void WriteNothingCompared(DiagnosticLog log, Printer printer) =>
        printer.Line($"{Count(log, Severity.Error)}, {Count(log, Severity.Warning)}: il confronto non si può fare");

    /// <summary>Prints the two checksums by which anyone can verify the year, and what to do with them.</summary>
    public static void WriteNumbers(RegisterEntry entry, Printer printer)
    {
        printer.Error.WriteLine($"radice dell'anno:       {entry.Root}");
        printer.Error.WriteLine($"impronta del pacchetto: {entry.Bag}");
        printer.Line(
            "Annota questi due numeri in un posto che non sia questo computer (per esempio nel protocollo): chiunque potrà "
                + "controllare che l'anno sia ancora quello."
        );
    }

    /// <summary>Summarises a verification.</summary>
    public static void WriteVerified(IReadOnlyList<string> said, DiagnosticLog log, Printer printer)
    {
        foreach (var line in said)
        {
            printer.Line(line);
        }

        printer.Line(
            log.HasErrors && log.InOrder().All(message => message.Problem == Problems.NothingToVerify) ? "non è stato verificato niente"
            : log.HasErrors ? $"{Count(log, Severity.Error)}: la verifica non è riuscita"
            : "la verifica è riuscita"
        );
    }

    /// <summary>Some lines.</summary>
    public static void Write(IEnumerable<string> lines, Printer printer)
    {
        foreach (var line in lines)
        {
            printer.Line(line);
        }
    }

    // Explained and confirmed findings are not warnings; their number is printed.
    private static string AnsweredFindings(DiagnosticLog log) =>
        (log.Explained, log.ConfirmedWarnings) switch
        {
            (0, 0) => "",
            ({ } explained, 0) => $" ({Explained(explained)})",
            (0, { } confirmed) => $" ({Confirmed(confirmed)})",
            var (explained, confirmed) => $" ({Explained(explained)}, {Confirmed(confirmed)})",
        };

    private static string Explained(int count) => ItalianText.Count(count, "discordanza spiegata", "discordanze spiegate");

    private static string Confirmed(int count) => ItalianText.Count(count, "avviso confermato", "avvisi confermati");

    private static string Count(DiagnosticLog log, Severity severity)
    {
        var count = log.InOrder().Count(message => message.Severity == severity);
        return severity == Severity.Error ? ItalianText.Count(count, "errore", "errori") : ItalianText.Count(count, "avviso", "avvisi");
    }
}
