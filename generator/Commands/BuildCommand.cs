using System.Diagnostics;
using Cremona.Transparency.Generator.Diagnostics;
using Cremona.Transparency.Generator.Files;
using Cremona.Transparency.Generator.Publishing;

namespace Cremona.Transparency.Generator.Commands;

/// <summary>content → site, all or nothing: read → validate → link → render → publish.</summary>
public static class BuildCommand
{
    /// <summary>Builds and publishes.</summary>
    public static int Run(Call call, TextWriter output, TextWriter error)
    {
        var clock = Stopwatch.StartNew();
        var log = new DiagnosticLog();
        if (CheckOutput(call, log) is { } refused)
        {
            Messages.Write(log, call, output, error);
            return refused;
        }

        using var held = FolderLock.TryTake(call.Output + ".blocco");
        if (held is null)
        {
            return Fail(Problems.OutputBusy, ExitCodes.Busy);
        }

        if (Pipeline.Run(call, log) is not { } files)
        {
            Messages.Write(log, call, output, error);
            Summary.WriteFailure(log, call, error);
            return ExitCodes.ContentWrong;
        }

        try
        {
            var published = Publisher.Publish(call.Output, files);
            Messages.Write(log, call, output, error);
            Summary.Write(published, files, log, call, clock.Elapsed, error);
            return ExitCodes.Done;
        }
        catch (Exception cause) when (cause is IOException or UnauthorizedAccessException)
        {
            return Fail(Problems.OutputFailed, ExitCodes.CouldNotWrite, cause.Message);
        }

        int Fail(Problem problem, int code, params object?[] details)
        {
            log.Report(problem.At(Place.File(call.Output), details));
            Messages.Write(log, call, output, error);
            return code;
        }
    }

    private static int? CheckOutput(Call call, DiagnosticLog log)
    {
        if (Folder.IsWithin(call.Output, call.Content) || Folder.IsWithin(call.Content, call.Output))
        {
            log.Report(Problems.OutputInsideContent.At(Place.File(call.Output)));
            return ExitCodes.CallWrong;
        }

        if (Folder.Exists(call.Output) && !Folder.IsEmpty(call.Output) && !Folder.HasFile(call.Output, Manifest.FileName))
        {
            log.Report(Problems.OutputNotOurs.At(Place.File(call.Output)));
            return ExitCodes.CallWrong;
        }

        return null;
    }
}
