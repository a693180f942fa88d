using Cremona.Transparency.Generator.Diagnostics;
using Cremona.Transparency.Generator.Editing;
using Cremona.Transparency.Generator.Files;
using Cremona.Transparency.Generator.Reading;
using Cremona.Transparency.Generator.Schema;

namespace Cremona.Transparency.Generator.Commands;

/// <summary>Exports a table of the content to a spreadsheet file that can be edited and put back.</summary>
public static class ExportCommand
{
    /// <summary>Exports.</summary>
    public static int Run(ExportOptions options, Printer printer)
    {
        var log = new DiagnosticLog();
        var file = FileOf(options, log);
        var exported = file is null ? null : SheetExport.Read(file, SchemaOf(file.Path), log);
        var isWritten = exported is not null && IsWritten(exported, options, log);
        if (isWritten && !printer.IsQuiet)
        {
            printer.Error.WriteLine(
                $"scritto {options.Target}: {exported!.Rows.Count} righe. Dopo le modifiche salvalo al posto di "
                    + $"{options.Content}/{file!.ShownPath} (o con lo stesso nome e la fine .xlsx), poi lancia: trasparenza controlla"
            );
        }

        printer.Write(log);

        // Errors in other workbooks are reported, but the export succeeded.
        return isWritten ? ExitCodes.Done : log.ExitCode;
    }

    // Returns null (reported) if there is no such table, or the target exists.
    private static StoredFile? FileOf(ExportOptions options, DiagnosticLog log)
    {
        if (!Folder.Exists(options.Content))
        {
            log.Report(Problems.ContentFolderMissing.At(Place.Elsewhere(options.Content)));
            return null;
        }

        var (folder, name) = PlaceOf(options.Target);
        if (Folder.HasFile(folder, name))
        {
            log.Report(Problems.NewFileTaken.At(Place.Elsewhere(options.Target)));
            return null;
        }

        var files = Workbooks.Unfold(
            Folder.Read(options.Content, path => !UnknownFiles.IsIgnored(path) && IsTable(path), TextDecoder.LimitOf),
            log
        );
        var path = Path.ChangeExtension(options.Table, ".csv").Replace('\\', '/');
        var found = files.FirstOrDefault(file => file.Path.Equals(path, StringComparison.OrdinalIgnoreCase));
        if (found is null)
        {
            string[] known = [.. files.Select(file => file.Path).Where(IsCsv).Select(file => file[..^4])];
            log.Report(
                Problems.ExportUnknown.At(
                    Place.Elsewhere(options.Content),
                    options.Table,
                    Nearest.Hint(options.Table, known),
                    string.Join(", ", known)
                )
            );
        }

        return found;
    }

    private static bool IsWritten(ExportedTable exported, ExportOptions options, DiagnosticLog log)
    {
        var (folder, name) = PlaceOf(options.Target);
        var bytes = IsWorkbook(name) ? exported.ToWorkbook(Path.GetFileNameWithoutExtension(options.Table)) : exported.ToCsv();
        try
        {
            UserFiles.Write(folder, name, bytes.Span);
            return true;
        }
        catch (Exception cause) when (cause is IOException or UnauthorizedAccessException)
        {
            log.Report(Problems.OutputFailed.At(Place.Elsewhere(options.Target), DiskErrors.Of(cause)));
            return false;
        }
    }

    private static (string Folder, string Name) PlaceOf(string target)
    {
        var whole = Folder.AbsolutePath(target);
        return (Path.GetDirectoryName(whole)!, Path.GetFileName(whole));
    }

    private static bool IsCsv(string path) => path.EndsWith(".csv", StringComparison.OrdinalIgnoreCase);

    private static bool IsTable(string path) => IsCsv(path) || Workbooks.PlaceOf(path) is not null;

    private static bool IsWorkbook(string name) => name.EndsWith(".xlsx", StringComparison.OrdinalIgnoreCase);

    private static FileSchema? SchemaOf(string path)
    {
        var name = ContentTree.IsYear(path.Split('/')[0]) ? "ANNO" + path[4..] : path;
        return FileSchemas.All.FirstOrDefault(schema => schema.Path.Equals(name, StringComparison.OrdinalIgnoreCase));
    }
}
