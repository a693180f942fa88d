namespace Cremona.Transparency.Generator.Reading;

/// <summary>
/// Detects the cell separator of a spreadsheet: the most frequent candidate in the header, outside quotes. Other rows do not count, because
/// cells may contain any number of commas and bars.
/// </summary>
internal static class SheetSeparator
{
    private const string Separators = ";\t,|";

    /// <summary>Returns the separator, or null for the line «sep=», which CsvHelper handles.</summary>
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
