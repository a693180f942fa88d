namespace Cremona.Transparency.Generator.Reading;

/// <summary>
/// What stands between the cells of a spreadsheet. The header decides, by what stands in it most often outside quotes: cells may hold
/// commas
/// and bars in any number.
/// </summary>
internal static class SheetSeparator
{
    private const string Separators = ";\t,|";

    /// <summary>The separator; null leaves it to the library, which knows the line «sep=».</summary>
    public static char? Of(ReadOnlySpan<byte> utf8)
    {
        if (utf8.StartsWith("sep="u8) || utf8.StartsWith("SEP="u8))
        {
            return null;
        }

        Span<int> counts = stackalloc int[Separators.Length];
        var isQuoted = false;
        foreach (var letter in utf8)
        {
            isQuoted ^= letter == '"';
            var at = Separators.IndexOf((char)letter, StringComparison.Ordinal);
            if (!isQuoted && letter is (byte)'\n' or (byte)'\r' && counts.ContainsAnyExcept(0))
            {
                break;
            }

            if (!isQuoted && at >= 0)
            {
                counts[at]++;
            }
        }

        return Separators[counts.IndexOf(MaxOf(counts))];
    }

    private static int MaxOf(ReadOnlySpan<int> counts)
    {
        var most = 0;
        foreach (var count in counts)
        {
            most = Math.Max(most, count);
        }

        return most;
    }
}
