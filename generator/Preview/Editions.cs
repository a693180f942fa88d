namespace Cremona.Transparency.Generator.Preview;

/// <summary>The current edition and the last valid one. Wakes waiting requests when a new edition arrives. Thread-safe.</summary>
public sealed class Editions
{
    private readonly Lock _gate = new();
    private TaskCompletionSource _next = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>The newest edition, or null before the first.</summary>
    public Edition? Current { get; private set; }

    /// <summary>The newest edition with a site, or null before the first.</summary>
    public Edition? LastGood { get; private set; }

    /// <summary>Replaces the current edition.</summary>
    /// <param name="edition">The new edition. It gets a higher number if its number is not above the current one's.</param>
    /// <param name="after">The edition that the new one completes; if it is no longer current, nothing happens. Null for an independent
    /// edition.</param>
    /// <returns>True if the new edition is shown.</returns>
    public bool Publish(Edition edition, Edition? after = null)
    {
        TaskCompletionSource waited;
        lock (_gate)
        {
            if (after is not null && !ReferenceEquals(after, Current))
            {
                return false;
            }

            edition = Current?.Number >= edition.Number ? edition with { Number = Current.Number + 1 } : edition;
            Current = edition;
            LastGood = edition.Files is null ? LastGood : edition;
            (waited, _next) = (_next, new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously));
        }

        waited.SetResult();
        return true;
    }

    /// <summary>Waits for an edition with a higher number.</summary>
    public async Task<Edition> WaitForNewerAsync(int number, CancellationToken stop)
    {
        while (true)
        {
            Task next;
            lock (_gate)
            {
                if (Current is { } current && current.Number > number)
                {
                    return current;
                }

                next = _next.Task;
            }

            await next.WaitAsync(stop);
        }
    }
}
