using Cremona.Transparency.Generator.Diagnostics;
using Cremona.Transparency.Generator.Verification;

namespace Cremona.Transparency.Generator.Commands;

/// <summary>The same as a build without publishing; the finished pages are parsed and examined too.</summary>
public static class CheckCommand
{
    /// <summary>Checks.</summary>
    public static int Run(Call call, TextWriter output, TextWriter error)
    {
        var log = new DiagnosticLog();
        if (Pipeline.Run(call, log) is var (files, gate))
        {
            PageChecks.Check(files, log);
            gate.LookAtRest(files);
            gate.Report(log);
        }

        Messages.Write(log, call, output, error);
        if (log.HasErrors)
        {
            Summary.WriteFailure(log, call, error);
            return Pipeline.FailureCode(call, log);
        }

        Summary.WriteChecked(log, call, error);
        return ExitCodes.Done;
    }
}
