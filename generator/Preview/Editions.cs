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
    /// <param name="edition">The new one. Its number becomes a higher one where the current one has it already.</param>
    /// <param name="after">The edition that it says more of: nothing happens where another has taken its place; null for an edition of its
    /// own.</param>
    /// <returns>True where it is shown.</returns>
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
