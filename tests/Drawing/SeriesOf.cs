using System.Globalization;
using Cremona.Transparency.Generator.Content;
using Cremona.Transparency.Generator.Drawing;

namespace Cremona.Transparency.Tests.Drawing;

/// <summary>Series from one line: <c>2023 da 10 a 30: 06-30=20.5, 06-30=18 x, 12-31=29; 2024 ! a 60:</c>.</summary>
internal static class SeriesOf
{
    /// <summary>A year with <c>!</c> has another definition, a reading with <c>x</c> was corrected.</summary>
    public static Series Line(string line, Direction direction = Direction.Up, string? unit = null, bool isCumulative = false) =>
        new("prova", "Alberi", direction, [.. line.Split(';', StringSplitOptions.TrimEntries).Select(Year)])
        {
            Unit = unit,
            IsCumulative = isCumulative,
        };

    private static SeriesYear Year(string part)
    {
        var (head, readings) = (part.Split(':')[0].Split(' '), part.Split(':')[1]);
        var year = int.Parse(head[0], CultureInfo.InvariantCulture);
        return new SeriesYear(
            year,
            [
                .. readings
                    .Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
                    .Select(reading => Reading(year, reading)),
            ]
        )
        {
            Baseline = After(head, "da"),
            Target = After(head, "a"),
            IsRedefined = head.Contains("!"),
        };
    }

    private static SeriesReading Reading(int year, string reading) =>
        new(
            DateOnly.Parse($"{year}-{reading.Split('=')[0]}", CultureInfo.InvariantCulture),
            Value(reading.Split('=')[1].Split(' ')[0]),
            reading.EndsWith(" x", StringComparison.Ordinal)
        );

    private static Measure? After(string[] words, string word) =>
        Array.IndexOf(words, word) is >= 0 and var at ? Value(words[at + 1]) : null;

    private static Measure Value(string written)
    {
        decimal Number(string text) =>
            text is "sì" ? 1
            : text is "no" ? 0
            : decimal.Parse(text, CultureInfo.InvariantCulture);
        string[] ends = written.Split("..");
        return new Measure(Number(ends[0]), Number(ends[^1]), written);
    }
}
