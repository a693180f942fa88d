using System.Diagnostics;
using System.Globalization;
using System.Runtime.InteropServices;
using Cremona.Transparency.Generator.Content;
using Cremona.Transparency.Generator.Diagnostics;
using Cremona.Transparency.Generator.Files;
using Cremona.Transparency.Generator.Preview;
using Cremona.Transparency.Generator.Privacy;
using Cremona.Transparency.Generator.Reading;
using Cremona.Transparency.Generator.Rendering;

namespace Cremona.Transparency.Generator.Commands;

/// <summary>Serves a live preview from memory, on this machine only, rebuilt after each save.</summary>
public static class ServeCommand
{
    /// <summary>The default port.</summary>
    public const string UsualPort = "8080";

    /// <summary>Parses a port; null if invalid.</summary>
    public static int? PortOf(string words) =>
        int.TryParse(words, NumberStyles.None, CultureInfo.InvariantCulture, out var port) && port <= 65535 ? port : null;

    /// <summary>Serves until Ctrl+C or SIGTERM.</summary>
    public static int Run(ServeOptions options, Printer printer)
    {
        using var stop = new CancellationTokenSource();
        using var interrupted = PosixSignalRegistration.Create(PosixSignal.SIGINT, End);
        using var ended = PosixSignalRegistration.Create(PosixSignal.SIGTERM, End);
        return RunAsync(options, printer, stop.Token).GetAwaiter().GetResult();

        void End(PosixSignalContext signal)
        {
            signal.Cancel = true;
            stop.Cancel();
        }
    }

    /// <summary>Serves until cancelled.</summary>
    public static async Task<int> RunAsync(ServeOptions options, Printer printer, CancellationToken stop)
    {
        var content = printer.Content;
        if (!Folder.Exists(content))
        {
            var log = new DiagnosticLog();
            log.Report(Problems.ContentFolderMissing.At(Place.Elsewhere(content)));
            printer.Write(log);
            return log.ExitCode;
        }

        var editions = new Editions();
        using var watch = new FolderWatch(content);
        var clock = new Stopwatch();
        var loop = new EditLoop(
            new FolderCopy(content, path => !UnknownFiles.IsIgnored(path), TextDecoder.LimitOf, ContentFiles.IsLate),
            watch,
            MakerOf(options.Site, clock),
            editions,
            edition => Report(edition, clock, printer.Error)
        );
        loop.Begin();
        try
        {
            return await ShowAsync(options, printer, editions, loop, stop);
        }
        catch (OperationCanceledException)
        {
            // Ctrl+C is how a preview ends, also while its server starts.
            return ExitCodes.Done;
        }
    }

    private static async Task<int> ShowAsync(
        ServeOptions options,
        Printer printer,
        Editions editions,
        EditLoop loop,
        CancellationToken stop
    )
    {
        await using var server = await PreviewServer.StartAsync(editions, options.Port);
        if (server is null)
        {
            await printer.Error.WriteLineAsync($"la porta {options.Port} e le successive sono occupate: scegline un'altra con --port");
            return ExitCodes.CouldNotWrite;
        }

        var address = $"http://localhost:{server.Port}/";
        await printer.Output.WriteLineAsync($"anteprima: {address} (solo su questo computer; Ctrl+C per finire)");
        await printer.Output.WriteLineAsync($"che cosa cambia rispetto al sito online: {address.TrimEnd('/')}{PreviewResponses.Changes}");
        if (options.OpensBrowser)
        {
            Desktop.Open(address);
        }

        await loop.RunAsync(stop);
        return ExitCodes.Done;
    }

    private static void Report(Edition edition, Stopwatch clock, TextWriter error)
    {
        error.Write(string.Concat(edition.Errors.Concat(edition.Late)));
        if (edition.Late.Count > 0)
        {
            error.WriteLine(
                $"{ItalianText.Count(edition.Late.Count, "dato personale", "dati personali")}: l'anteprima mostra la versione, ma "
                    + $"«genera» non la pubblicherebbe"
            );
            return;
        }

        error.WriteLine(
            edition.Files is null
                ? $"{ItalianText.Count(edition.Errors.Count, "errore", "errori")}, {Notes(edition)}: l'anteprima mostra gli "
                    + $"errori, e torna quando sono corretti"
                : $"versione {edition.Number}: {Notes(edition)}, {clock.ElapsedMilliseconds} ms"
        );
    }

    private static string Notes(Edition edition) => ItalianText.Count(edition.Notes.Count, "avviso o nota", "avvisi e note");

    /// <summary>Returns the maker of the editions; it runs the stages of a build.</summary>
    /// <param name="options">The options of the stages.</param>
    /// <param name="clock">Restarted for each edition.</param>
    public static EditionMaker MakerOf(SiteOptions options, Stopwatch clock)
    {
        var cache = new ReadingCache();
        var searched = new SearchedFiles();
        RenderedSite? site = null;
        return new EditionMaker(Make, options.Content, Later, Changes);

        // By then the browser has asked for the page that is being written, so its view has shown what is wrong with it.
        Action<DiagnosticLog>? Later() =>
            site is { Gate: var gate, Views: var views }
                ? log =>
                {
                    gate.ReportBeside(options.Date, log, searched);
                    views?.Report(log);
                }
                : null;

        Func<PreviewChanges>? Changes() =>
            site is { } made && options.Root is { } root ? () => PublicationTrial.ChangesOf(root, made) : null;

        IReadOnlyList<OutputFile>? Make(IReadOnlyList<StoredFile> files, DiagnosticLog log)
        {
            clock.Restart();
            if (files.Count == 0 && !Folder.Exists(options.Content))
            {
                log.Report(Problems.ContentFolderMissing.At(Place.Elsewhere(options.Content)));
                return null;
            }

            var run = new SiteRun(options, log, cache);
            var made = SiteSources.Beside(files, run) is { } sources ? BuildCommand.Prepare(sources, run) : null;
            site = made;
            cache.End(made is not null);
            return made?.Files;
        }
    }
}
