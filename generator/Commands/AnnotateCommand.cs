using Cremona.Transparency.Generator.Content;
using Cremona.Transparency.Generator.Diagnostics;
using Cremona.Transparency.Generator.Editing;
using Cremona.Transparency.Generator.Files;
using Cremona.Transparency.Generator.Schema;

namespace Cremona.Transparency.Generator.Commands;

/// <summary>
/// Appends a row to <c>aggiornamenti.csv</c> for each published value that the next publication changes. The clerk adds type and reason;
/// until then a placeholder stops the publication.
/// </summary>
public static class AnnotateCommand
{
    /// <summary>Runs the command.</summary>
    public static int Run(AnnotateOptions options, Printer printer)
    {
        var run = new SiteRun(options.Build.Site, new DiagnosticLog());
        WorldFaults.Reported(run, () => Annotate(options, run, printer));
        printer.Write(run.Log);
        return run.Log.ExitCode;
    }

    private static void Annotate(AnnotateOptions options, SiteRun run, Printer printer)
    {
        if (BuildCommand.Prepare(run) is not { } site)
        {
            return;
        }

        if (PendingChanges.Of(options.Build.Root, site, PublishedRecords.Of(site)) is not { } pending)
        {
            printer.Line($"In {options.Build.Root.Given} non c'è ancora un sito: non c'è niente da annotare.");
            return;
        }

        var found = Corrections.Of(pending, site.Content);
        if (found.Count > 0 && Rows(found, options, site, run.Log) is { } bytes)
        {
            UserFiles.Write(options.Build.Site.Content, UpdateSchema.Definition.Path, bytes);
        }

        if (!run.Log.HasErrors)
        {
            printer.Line(
                found.Count == 0
                    ? "Nessun valore pubblicato cambia: non c'è niente da annotare."
                    : $"aggiunte a {options.Build.Site.Content}/{UpdateSchema.Definition.Path}: "
                        + $"{ItalianText.Count(found.Count, "riga", "righe")}. Scrivi tipo e motivo dove c'è «{Placeholder.Words}»."
            );
        }
    }

    // Null (reported) if the file cannot be read.
    private static byte[]? Rows(IReadOnlyList<Correction> found, AnnotateOptions options, RenderedSite site, DiagnosticLog log)
    {
        var path = UpdateSchema.Definition.Path;
        var file = site.Sources.Files.FirstOrDefault(known => known.Path == path);
        foreach (var correction in found)
        {
            var given = new Dictionary<string, string>(StringComparer.Ordinal)
            {
                [UpdateSchema.Day.Key] = ItalianText.Iso(options.Day),
                [UpdateSchema.Where.Key] = correction.Where.ToString(),
                [UpdateSchema.Old.Key] = correction.Old,
                [UpdateSchema.New.Key] = correction.New,
            };
            if (NewRow.Add(path, file, UpdateSchema.Definition, given, log) is not { } bytes)
            {
                return null;
            }

            file = new StoredFile(path, bytes);
        }

        return file!.Bytes.ToArray();
    }
}
