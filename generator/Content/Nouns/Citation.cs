using System.Globalization;
using System.Text.RegularExpressions;

namespace Cremona.Transparency.Generator.Content;

/// <summary>The source of a datum: lines of the year's source act, words, or both.</summary>
/// <param name="Lines">Line ranges, counted from 1, both ends included.</param>
/// <param name="Words">A source in words (<c>cremonaoggi.it, 3 luglio 2012</c>), or null.</param>
public sealed partial record Citation(IReadOnlyList<LineRange> Lines, string? Words)
{
    /// <summary>
    /// Parses <c>riga 127</c>, <c>righe 43, 276-280</c>, words, or both separated by <c> | </c>. Returns null for an empty text.
    /// </summary>
    public static Citation? Parse(string? written)
    {
        if (string.IsNullOrWhiteSpace(written))
        {
            return null;
        }

        var lines = new List<LineRange>();
        var words = new List<string>();
        foreach (var part in written.Split('|', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            if (LinesPattern().Match(part) is { Success: true } match)
            {
                lines.AddRange(match.Groups["range"].Captures.Select(capture => LineRange.Parse(capture.Value)));
            }
            else
            {
                words.Add(part);
            }
        }

        return new Citation(lines, words.Count == 0 ? null : string.Join("; ", words));
    }

    [GeneratedRegex(
        @"^rig(a|he)\s+(?<range>\d{1,6}(\s*[-–]\s*\d{1,6})?)(\s*(,|e)\s*(?<range>\d{1,6}(\s*[-–]\s*\d{1,6})?))*$",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase
    )]
    private static partial Regex LinesPattern();
}

/// <summary>A line range of a text, counted from 1, both ends included.</summary>
public readonly record struct LineRange(int First, int Last)
{
    /// <summary>Parses <c>127</c> or <c>43-45</c>.</summary>
    public static LineRange Parse(string written)
    {
        var ends = written.Split(['-', '–'], StringSplitOptions.TrimEntries);
        var first = int.Parse(ends[0], CultureInfo.InvariantCulture);
        return new LineRange(first, ends.Length > 1 ? int.Parse(ends[1], CultureInfo.InvariantCulture) : first);
    }

    /// <summary>Returns "riga 127" or "righe 43–45".</summary>
    public override string ToString() => First == Last ? $"riga {First}" : $"righe {First}–{Last}";
}
