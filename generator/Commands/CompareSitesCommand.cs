using Cremona.Transparency.Generator.Diagnostics;
using Cremona.Transparency.Generator.Files;
using Cremona.Transparency.Generator.Publishing;

namespace Cremona.Transparency.Generator.Commands;

/// <summary>Lists what changed from one built site to another. Writes nothing.</summary>
public static class CompareSitesCommand
{
    /// <summary>True if a folder contains a site that this program built, with a readable list of its files.</summary>
    public static bool IsSite(string folder)
    {
        try
        {
            return OnlineRelease.At(new DocumentRoot(folder)) is { Sums.Count: > 0 };
        }
        catch (DiskException)
        {
            // Reading the folder as content reports the cause.
            return false;
        }
    }

    /// <summary>Compares two sites.</summary>
    /// <param name="before">The document root of the former site.</param>
    /// <param name="after">The document root of the present site.</param>
    /// <param name="printer">Receives the changes, or the message about a folder that cannot be read.</param>
    public static int Run(string before, string after, Printer printer)
    {
        try
        {
            var (changes, details) = SitesComparison.Between(ReleaseIn(before), ReleaseIn(after));
            string[] lines =
                printer.Format == MessageFormat.Json
                    ? [ChangeJson.Of(changes, details, [], printer.Content)]
                    : [.. ChangeReport.Whole(ChangeReport.Of(changes, details, $"al sito in {before}", $"il sito in {after}"))];
            foreach (var line in lines)
            {
                printer.Output.WriteLine(line);
            }

            return ExitCodes.Done;
        }
        catch (DiskException cause)
        {
            var log = new DiagnosticLog();
            log.Report(Problems.OutputFailed.At(Place.Elsewhere(after), cause.Message));
            printer.Write(log);
            return log.ExitCode;
        }
    }

    private static OnlineRelease ReleaseIn(string folder) => OnlineRelease.At(new DocumentRoot(folder))!;
}
