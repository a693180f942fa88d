using Cremona.Transparency.Generator.Archive;
using Cremona.Transparency.Generator.Diagnostics;

namespace Cremona.Transparency.Generator.Commands;

/// <summary>Checks whether the content can still be published after a removal.</summary>
internal static class ContentFaults
{
    /// <summary>Returns the first error; empty for a valid content.</summary>
    public static IReadOnlyList<string> Of(SiteOptions options)
    {
        var log = new DiagnosticLog();
        try
        {
            _ = BuildCommand.Prepare(new SiteRun(options, log));
            return
            [
                .. log.InOrder()
                    .Where(message => message.Problem.Severity == Severity.Error)
                    .Take(1)
                    .Select(message => $"{message.Problem.Code} in «{message.Place.Path}», {message.What}"),
            ];
        }
        catch (ArchiveException broken)
        {
            return [broken.Message];
        }
    }
}
