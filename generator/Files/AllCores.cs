using System.Runtime.ExceptionServices;

namespace Cremona.Transparency.Generator.Files;

/// <summary>
/// Work on many things at once, on all cores: files, years, pages. It stands here because a fault of the disk must come out as one.
/// </summary>
public static class AllCores
{
    /// <summary>Makes one thing of each, in their order. What one piece of work throws comes out as it was thrown.</summary>
    public static TMade[] Make<T, TMade>(IEnumerable<T> things, Func<T, TMade> make)
    {
        var all = things.ToArray();
        var made = new TMade[all.Length];
        Each(all.Length, i => made[i] = make(all[i]));
        return made;
    }

    /// <summary>Does a piece of work for each number from 0 to below a count. What one piece throws comes out as it was thrown.</summary>
    /// <param name="count">How many pieces.</param>
    /// <param name="work">One piece.</param>
    /// <param name="atMost">How many at once; the platform decides where nothing is said.</param>
    public static void Each(int count, Action<int> work, int atMost = -1)
    {
        try
        {
            Parallel.For(0, count, new ParallelOptions { MaxDegreeOfParallelism = atMost }, work);
        }
        catch (AggregateException several)
        {
            // A fault of the program weighs more than a full disk: it must not pass for one.
            var first = several.InnerExceptions.FirstOrDefault(cause => !DiskWords.IsDisk(cause));
            ExceptionDispatchInfo.Throw(first ?? several.InnerExceptions[0]);
        }
    }
}
