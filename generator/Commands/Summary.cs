using Cremona.Transparency.Generator.Content;
using Cremona.Transparency.Generator.Diagnostics;
using Cremona.Transparency.Generator.Publishing;
using Cremona.Transparency.Generator.Register;
using Cremona.Transparency.Generator.Rendering;

namespace Cremona.Transparency.Generator.Commands;

/// <summary>The closing lines of a run, for people.</summary>
public static class Summary
{
    /// <summary>Summarises a publication.</summary>
    public static void Write(
        Publication published,
        IReadOnlyList<OutputFile> files,
        DiagnosticLog log,
        Call call,
        TimeSpan time,
        TextWriter error
    )
    {
        var pages = files.Count(file => file.Path.EndsWith(".html", StringComparison.Ordinal));
        var megabytes = ItalianText.Short(Math.Round(published.Bytes / 1_000_000m, 1));
        var seconds = ItalianText.Short(Math.Round((decimal)time.TotalSeconds, 2));
        Line(
            call,
            error,
            $"pubblicato in {call.Output}: {ItalianText.Count(pages, "pagina", "pagine")}, "
                + $"{ItalianText.Count(published.Files, "file", "file")}, {megabytes} MB, {seconds} s, "
                + $"{Count(log, Severity.Warning)}{Silent(log)}"
        );
    }

    /// <summary>Explains why nothing was published.</summary>
    public static void WriteFailure(DiagnosticLog log, Call call, TextWriter error) =>
        Line(
            call,
            error,
            $"{Count(log, Severity.Error)}, {Count(log, Severity.Warning)}: niente è stato pubblicato, il sito di prima è rimasto com'era"
        );

    /// <summary>Reports that the content is valid.</summary>
    public static void WriteChecked(DiagnosticLog log, Call call, TextWriter error) =>
        Line(call, error, $"nessun errore, {Count(log, Severity.Warning)}{Silent(log)}: i contenuti si possono pubblicare");

    /// <summary>Explains why nothing was frozen.</summary>
    public static void WriteNothingFrozen(DiagnosticLog log, Call call, TextWriter error) =>
        Line(call, error, $"{Count(log, Severity.Error)}, {Count(log, Severity.Warning)}: niente è stato congelato");

    /// <summary>Explains why terms cannot be listed.</summary>
    public static void WriteNothingListed(DiagnosticLog log, Call call, TextWriter error) =>
        Line(call, error, $"{Count(log, Severity.Error)}, {Count(log, Severity.Warning)}: le scadenze non si possono elencare");

    /// <summary>
    /// Summarises a freeze, with the next steps. The two numbers are printed even in quiet mode, since they are printed only once.
    /// </summary>
    public static void WriteFrozen(RegisterEntry entry, Call call, TextWriter error)
    {
        Line(
            call,
            error,
            $"congelato l'anno {entry.Year} in {call.Archive}/{entry.Year:D4}: {ItalianText.Count(entry.Files, "file", "file")}, riga "
                + $"{entry.Number} del registro"
        );
        WriteNumbers(entry, call, error);
        Line(call, error, "Le pagine congelate si pubblicano con: trasparenza genera");
    }

    /// <summary>Prints the two checksums by which anyone can verify the year, and what to do with them.</summary>
    public static void WriteNumbers(RegisterEntry entry, Call call, TextWriter error)
    {
        error.WriteLine($"radice dell'anno:       {entry.Root}");
        error.WriteLine($"impronta del pacchetto: {entry.Bag}");
        Line(
            call,
            error,
            "Annota questi due numeri in un posto che non sia questo computer (per esempio nel protocollo): chiunque potrà "
                + "controllare che l'anno sia ancora quello."
        );
    }

    /// <summary>Summarises a verification.</summary>
    public static void WriteVerified(IReadOnlyList<string> said, DiagnosticLog log, Call call, TextWriter error)
    {
        foreach (var line in said)
        {
            Line(call, error, line);
        }

        Line(
            call,
            error,
            log.HasErrors && log.InOrder().All(message => message.Problem == Problems.NothingToVerify) ? "non è stato verificato niente"
                : log.HasErrors ? $"{Count(log, Severity.Error)}: la verifica non è riuscita"
                : "la verifica è riuscita"
        );
    }

    /// <summary>Some lines.</summary>
    public static void Write(IEnumerable<string> lines, Call call, TextWriter error)
    {
        foreach (var line in lines)
        {
            Line(call, error, line);
        }
    }

    /// <summary>A line about what was done.</summary>
    public static void Write(string line, Call call, TextWriter error) => Line(call, error, line);

    // Explained and confirmed findings are not warnings; their number is printed.
    private static string Silent(DiagnosticLog log) =>
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

    private static void Line(Call call, TextWriter error, string text)
    {
        if (!call.IsQuiet && call.Format is MessageFormat.Human or MessageFormat.Plain)
        {
            error.WriteLine(text);
        }
    }
}
