using Cremona.Transparency.Generator.Archive;
using Cremona.Transparency.Generator.Diagnostics;
using Cremona.Transparency.Generator.Files;

namespace Cremona.Transparency.Generator.Commands;

/// <summary>Turns a changed archive or an unreadable disk into a message, for verbs that write nothing.</summary>
internal static class WorldFaults
{
    /// <summary>Runs the work, and reports the fault that stopped it.</summary>
    public static void Reported(SiteRun run, Action work)
    {
        var place = Place.Elsewhere(run.Options.Archive?.Path ?? run.Options.Content);
        try
        {
            work();
        }
        catch (ArchiveException broken)
        {
            run.Log.Report(Problems.ArchiveBroken.At(place, broken.Message));
        }
        catch (DiskException cause)
        {
            run.Log.Report(Problems.OutputFailed.At(place, cause.Message));
        }
    }
}
