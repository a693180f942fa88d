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
        try
        {
            if (OutputProblem(call) is { } refused)
            {
                return Fail(refused, ExitCodes.CallWrong);
            }

            using var held = FolderLock.TryTake(call.Output + ".blocco");
            return held is null ? Fail(Problems.OutputBusy, ExitCodes.Busy) : Build();
        }
        catch (Exception cause) when (cause is IOException or UnauthorizedAccessException)
        {
            return Fail(Problems.OutputFailed, ExitCodes.CouldNotWrite, cause.Message);
        }

        int Build()
        {
            // A run that was killed may have left the old site under another name: it comes back even if the content is wrong now.
            Publisher.Recover(call.Output);
            if (Pipeline.Run(call, log) is not var (files, gate) || Publisher.Publish(call.Output, files, () => gate.Report(log)) is not { } published)
            {
                Messages.Write(log, call, output, error);
                Summary.WriteFailure(log, call, error);
                return Pipeline.FailureCode(call, log);
            }

            Messages.Write(log, call, output, error);
            Summary.Write(published, files, log, call, clock.Elapsed, error);
            return ExitCodes.Done;
        }

        int Fail(Problem problem, int code, params object?[] details)
        {
            log.Report(problem.At(Place.Elsewhere(call.Output), details));
            Messages.Write(log, call, output, error);
            return code;
        }
    }

    private static Problem? OutputProblem(Call call) =>
        Folder.IsWithin(call.Output, call.Content) || Folder.IsWithin(call.Content, call.Output) ? Problems.OutputInsideContent
        : Folder.Exists(call.Output) && !Folder.IsEmpty(call.Output) && !Folder.HasFile(call.Output, Manifest.FileName) ? Problems.OutputNotOurs
        : null;
}
