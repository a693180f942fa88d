using Cremona.Transparency.Generator.Files;

namespace Cremona.Transparency.Generator.Preview;

/// <summary>
/// Waits for changes and builds editions. A valid edition is shown at once. One with errors is shown only after a quiet moment: editors
/// save in several steps, and a half-written file is not an error of the author.
/// </summary>
/// <param name="copy">The content folder in memory.</param>
/// <param name="watch">Signals changes.</param>
/// <param name="maker">Builds the editions.</param>
/// <param name="editions">Receives the editions.</param>
/// <param name="say">Called with each edition that is shown.</param>
public sealed class EditLoop(FolderCopy copy, FolderWatch watch, EditionMaker maker, Editions editions, Action<Edition> say)
{
    private static readonly TimeSpan Quiet = TimeSpan.FromMilliseconds(150);

    // Editors need a moment to write a file; reading earlier would give half of it.
    private static readonly TimeSpan Write = TimeSpan.FromMilliseconds(2);
    private static readonly TimeSpan Look = TimeSpan.FromSeconds(1);

    // By then the browser has loaded the saved page, so the later checks do not slow it down.
    private static readonly TimeSpan Loading = TimeSpan.FromMilliseconds(150);

    // During continuous changes, errors are held back for at most this many quiet periods.
    private const int LongestHold = 10;

    private bool _isUntidy;

    /// <summary>Builds the first edition.</summary>
    public void Begin() => Show(Read(out _) is { } failed ? failed : maker.Make(copy.All));

    /// <summary>Follows the folder until cancellation.</summary>
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
                // Collected now, while idle, because a collection during the next save would be noticeable.
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

    // Returns null if the folder was read.
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
#pragma warning disable CA1031 // The preview continues after any error and shows it.
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
        if (edition.DeferredChecks is not null)
        {
            _ = RunDeferredChecksAsync(edition);
        }
    }

    // Runs after the page is served, so that the author waits only for the page.
    private async Task RunDeferredChecksAsync(Edition edition)
    {
        await Task.Delay(Loading);
        if (ReferenceEquals(editions.Current, edition) && maker.Completed(edition) is { } completed && editions.Publish(completed, edition))
        {
            say(completed);
        }
    }
}
