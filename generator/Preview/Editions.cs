namespace Cremona.Transparency.Generator.Preview;

/// <summary>The edition of now and the last good one; those who wait are told of the next. Safe on several threads.</summary>
public sealed class Editions
{
    private readonly Lock _gate = new();
    private TaskCompletionSource _next = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>The newest; null before the first.</summary>
    public Edition? Current { get; private set; }

    /// <summary>The newest that has a site; null before the first.</summary>
    public Edition? LastGood { get; private set; }

    /// <summary>Puts a new edition in the place of the current one.</summary>
    public void Publish(Edition edition)
    {
        TaskCompletionSource waited;
        lock (_gate)
        {
            Current = edition;
            LastGood = edition.Files is null ? LastGood : edition;
            (waited, _next) = (_next, new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously));
        }

        waited.SetResult();
    }

    /// <summary>Waits until there is an edition after the one with a number.</summary>
    public async Task<Edition> AfterAsync(int number, CancellationToken stop)
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
