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
    /// <param name="call">The call; its output is not used.</param>
    /// <param name="table">The table: <c>2011/settori</c>, <c>2011/personale/strutture</c>, <c>glossario</c>.</param>
    /// <param name="target">The file to write, <c>.csv</c> or <c>.xlsx</c>; an existing file is never overwritten.</param>
    /// <param name="output">Where machine forms go.</param>
    /// <param name="error">Where messages go.</param>
    public static int Run(Call call, string table, string target, TextWriter output, TextWriter error)
    {
        var log = new DiagnosticLog();
        var code = Export(call, table, target, log, error);
        Messages.Write(log, call, output, error);
        return code;
    }

    private static int Export(Call call, string table, string target, DiagnosticLog log, TextWriter error)
    {
        if (!Folder.Exists(call.Content))
        {
            return Fail(Problems.ContentFolderMissing.At(Place.Elsewhere(call.Content)), ExitCodes.CallWrong);
        }

        var whole = Folder.WholePath(target);
        var (folder, name) = (Path.GetDirectoryName(whole)!, Path.GetFileName(whole));
        if (Folder.HasFile(folder, name))
        {
            return Fail(Problems.NewFileTaken.At(Place.Elsewhere(target)), ExitCodes.CallWrong);
        }

        var files = Workbooks.Unfold(
            Folder.Read(call.Content, path => !UnknownFiles.IsPassedOver(path) && IsTable(path), TextDecoder.LimitOf),
            log
        );
        var path = Path.ChangeExtension(table, ".csv").Replace('\\', '/');
        if (files.FirstOrDefault(file => file.Path.Equals(path, StringComparison.OrdinalIgnoreCase)) is not { } file)
        {
            var known = files
                .Where(file => file.Path.EndsWith(".csv", StringComparison.OrdinalIgnoreCase))
                .Select(file => file.Path[..^4])
                .ToArray();
            return Fail(
                Problems.ExportUnknown.At(Place.Elsewhere(call.Content), table, Nearest.Hint(table, known), string.Join(", ", known)),
                ExitCodes.CallWrong
            );
        }

        if (SheetExport.Read(file, SchemaOf(file.Path), log) is not { } exported)
        {
            return ExitCodes.ContentWrong;
        }

        try
        {
            UserFiles.Write(
                folder,
                name,
                (IsWorkbook(name) ? exported.ToWorkbook(Path.GetFileNameWithoutExtension(table)) : exported.ToCsv()).Span
            );
        }
        catch (Exception cause) when (cause is IOException or UnauthorizedAccessException)
        {
            return Fail(Problems.OutputFailed.At(Place.Elsewhere(target), DiskWords.Of(cause)), ExitCodes.CouldNotWrite);
        }

        if (!call.IsQuiet)
        {
            error.WriteLine(
                $"scritto {target}: {exported.Rows.Count} righe. Dopo le modifiche salvalo al posto di "
                    + $"{call.Content}/{file.ShownPath} (o con lo stesso nome e la fine .xlsx), poi lancia: trasparenza controlla"
            );
        }

        return ExitCodes.Done;

        int Fail(Diagnostic problem, int code)
        {
            log.Report(problem);
            return code;
        }
    }

    private static bool IsTable(string path) =>
        path.EndsWith(".csv", StringComparison.OrdinalIgnoreCase) || Workbooks.PlaceOf(path) is not null;

    private static bool IsWorkbook(string name) => name.EndsWith(".xlsx", StringComparison.OrdinalIgnoreCase);

    private static FileSchema? SchemaOf(string path)
    {
        var name = ContentTree.IsYear(path.Split('/')[0]) ? "ANNO" + path[4..] : path;
        return FileSchemas.All.FirstOrDefault(schema => schema.Path.Equals(name, StringComparison.OrdinalIgnoreCase));
    }
}
