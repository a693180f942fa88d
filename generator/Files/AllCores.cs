using System.Runtime.ExceptionServices;

namespace Cremona.Transparency.Generator.Files;

/// <summary>
/// Processes many items (files, years, pages) in parallel on all cores. It is in this room because disk errors must surface unwrapped.
/// </summary>
public static class AllCores
{
    /// <summary>Maps items in parallel and keeps their order. Rethrows the exception of an item unwrapped.</summary>
    public static TMade[] Make<T, TMade>(IEnumerable<T> things, Func<T, TMade> make)
    {
        var all = things.ToArray();
        var made = new TMade[all.Length];
        Each(all.Length, i => made[i] = make(all[i]));
        return made;
    }

    /// <summary>
    /// Calls the action for each number from 0 to <paramref name="count"/> − 1. Rethrows the exception of a call unwrapped.
    /// </summary>
    /// <param name="count">The number of calls.</param>
    /// <param name="work">The action.</param>
    /// <param name="atMost">The maximum degree of parallelism; by default the platform decides.</param>
    public static void Each(int count, Action<int> work, int atMost = -1)
    {
        try
        {
            Parallel.For(0, count, new ParallelOptions { MaxDegreeOfParallelism = atMost }, work);
        }
        catch (AggregateException several)
        {
            // A bug in the program takes precedence over a full disk: it must not be reported as a disk error.
            var first = several.InnerExceptions.FirstOrDefault(cause => !DiskErrors.IsDiskError(cause));
            ExceptionDispatchInfo.Throw(first ?? several.InnerExceptions[0]);
        }
    }
}
