using Cremona.Transparency.Generator.Changes;
using Cremona.Transparency.Generator.Content;
using Cremona.Transparency.Generator.Diagnostics;
using Cremona.Transparency.Generator.Reading;

namespace Cremona.Transparency.Generator.Commands;

/// <summary>Lists what changed from one content folder to another, as <c>build --trial</c> lists the data of a publication.</summary>
public static class CompareFoldersCommand
{
    /// <summary>Compares two folders.</summary>
    /// <param name="options">The options of the first stage; its content folder is not read.</param>
    /// <param name="before">The former content.</param>
    /// <param name="after">The present content.</param>
    /// <param name="printer">Receives the changes, or the messages about one of the folders.</param>
    public static int Run(SiteOptions options, string before, string after, Printer printer)
    {
        var log = new DiagnosticLog();
        var (folder, old) = (before, Read(before, options, log));
        if (old is not null)
        {
            folder = after;
        }

        if (old is not null && Read(after, options, log) is { } now)
        {
            Write(ContentComparison.Between(old, now, options.Date), after, printer);
            return ExitCodes.Done;
        }

        var own = printer with { Content = folder };
        own.Write(log);
        Summary.WriteNothingCompared(log, own);
        return log.ExitCode;
    }

    private static SiteContent? Read(string folder, SiteOptions options, DiagnosticLog log) =>
        ContentFiles.Read(folder, log) is { } files && SiteReader.Read(files, log) is { } written && !log.HasErrors
            ? Drafts.Exclude(written, options.Date)
            : null;

    private static void Write(IReadOnlyList<Change> changes, string folder, Printer printer)
    {
        string[] lines = printer.Format switch
        {
            MessageFormat.Json => [ChangeJson.OfRecords(changes, folder)],
            MessageFormat.Plain => [.. changes.Select(Plain)],
            _ when changes.Count == 0 => ["I dati sono gli stessi."],
            _ => [ItalianText.Count(changes.Count, "cambiamento", "cambiamenti"), .. ChangeReport.Records(changes)],
        };
        foreach (var line in lines)
        {
            printer.Output.WriteLine(line);
        }
    }

    private static string Plain(Change change)
    {
        string?[] columns =
        [
            ChangeJson.KindOf(change),
            change.Record.Kind,
            change.Record.Key,
            change.Field,
            change.Old,
            change.New,
            change.File,
            change.Where,
        ];
        return string.Join('\t', columns.Select(column => column?.ReplaceLineEndings(" ").Replace('\t', ' ')));
    }
}
