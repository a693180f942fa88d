using Cremona.Transparency.Generator.Files;

namespace Cremona.Transparency.Generator.Preview;

/// <summary>
/// Waits for changes and makes editions. A good one is shown at once; one with errors only when the folder has been quiet for a moment:
/// editors write a file in several steps, and a half-written file is nobody's mistake.
/// </summary>
/// <param name="copy">The content folder in memory.</param>
/// <param name="watch">Tells of changes.</param>
/// <param name="maker">Makes editions.</param>
/// <param name="editions">Where they go.</param>
/// <param name="say">Told of each edition that is shown.</param>
public sealed class EditLoop(FolderCopy copy, FolderWatch watch, EditionMaker maker, Editions editions, Action<Edition> say)
{
    private static readonly TimeSpan Quiet = TimeSpan.FromMilliseconds(150);

    // A file is written in one go, and yet not at once: what is read in between would be half of it.
    private static readonly TimeSpan Write = TimeSpan.FromMilliseconds(2);
    private static readonly TimeSpan Look = TimeSpan.FromSeconds(1);

    // By then the browser has loaded the page that was saved: what is looked at later takes no core from it.
    private static readonly TimeSpan Loading = TimeSpan.FromMilliseconds(150);

    // While one change follows another, errors are held back for this many quiet spells at most.
    private const int LongestHold = 10;

    private bool _isUntidy;

    /// <summary>Makes the first edition.</summary>
    public void Begin() => Show(Read(out _) is { } failed ? failed : maker.Make(copy.All));

    /// <summary>Follows the folder until it is told to stop.</summary>
    public async Task RunAsync(CancellationToken stop)
    {
        var (held, spells, wasUnreadable) = ((Edition?)null, 0, false);
        while (!stop.IsCancellationRequested)
        {
            var isNotice = await watch.WaitAsync(held is null ? Look : Quiet, stop);
            for (var waits = 0; isNotice && waits < LongestHold && await watch.WaitAsync(Write, stop); waits++) { }

            var failed = Read(out var isChanged);
            if (isChanged && !isNotice && held is null)
            {
                watch.Renew();
            }

            var isNew = failed is null
                ? isChanged || wasUnreadable
                : !failed.Errors.SequenceEqual((held ?? editions.Current)?.Errors ?? []);
            if (!isNotice && !isChanged && _isUntidy)
            {
                // While nobody waits: in the midst of the next save it would be noticed.
                GC.Collect();
                _isUntidy = false;
            }

            wasUnreadable = failed is not null;
            held = isNew ? failed ?? maker.Make(copy.All) : held;
            spells++;
            if (held is not null && (held.Files is not null || spells > LongestHold || !(isNew || isNotice)))
            {
                Show(held);
                held = null;
            }

            spells = held is null ? 0 : spells;
        }
    }

    // Null where the folder could be read.
    private Edition? Read(out bool isChanged)
    {
        isChanged = false;
        try
        {
            isChanged = copy.Refresh();
            return null;
        }
        catch (Exception cause) when (cause is IOException or UnauthorizedAccessException)
        {
            return maker.Unreadable(cause);
        }
#pragma warning disable CA1031 // The preview goes on whatever comes; what came is shown.
        catch (Exception fault)
#pragma warning restore CA1031
        {
            return maker.Fault(fault);
        }
    }

    private void Show(Edition edition)
    {
        editions.Publish(edition);
        say(edition);
        _isUntidy = true;
        if (edition.LookLater is not null)
        {
            _ = LookLaterAsync(edition);
        }
    }

    // After the page is served: whoever saves waits for the page alone.
    private async Task LookLaterAsync(Edition edition)
    {
        await Task.Delay(Loading);
        if (ReferenceEquals(editions.Current, edition) && maker.Completed(edition) is { } completed && editions.Publish(completed, edition))
        {
            say(completed);
        }
    }
}
