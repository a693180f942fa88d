namespace Cremona.Transparency.Generator.Changes;

/// <summary>
/// The longest increasing subsequence (patience sorting, n log n). It identifies the items that kept their order while others moved.
/// </summary>
internal static class IncreasingRun
{
    /// <summary>Returns, for each number, whether it belongs to one longest increasing subsequence.</summary>
    public static bool[] Of(IReadOnlyList<int> numbers)
    {
        var tails = new List<int>(numbers.Count);
        var before = new int[numbers.Count];
        for (var i = 0; i < numbers.Count; i++)
        {
            var at = Find(tails, numbers, numbers[i]);
            before[i] = at == 0 ? -1 : tails[at - 1];
            if (at == tails.Count)
            {
                tails.Add(i);
            }
            else
            {
                tails[at] = i;
            }
        }

        var kept = new bool[numbers.Count];
        for (var i = tails.Count == 0 ? -1 : tails[^1]; i >= 0; i = before[i])
        {
            kept[i] = true;
        }

        return kept;
    }

    // Returns the first tail that is not smaller.
    private static int Find(List<int> tails, IReadOnlyList<int> numbers, int number)
    {
        var (low, high) = (0, tails.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = numbers[tails[middle]] < number ? (middle + 1, high) : (low, middle);
        }

        return low;
    }
}
