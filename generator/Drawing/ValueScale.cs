namespace Cremona.Transparency.Generator.Drawing;

/// <summary>Maps values to heights, with round values for its lines.</summary>
/// <param name="low">The value at the bottom.</param>
/// <param name="high">The value at the top, greater than <paramref name="low"/>.</param>
/// <param name="lines">The values that have a line.</param>
public sealed class ValueScale(decimal low, decimal high, IReadOnlyList<decimal> lines)
{
    // Below this share of the largest value, the smallest one does not need a scale of its own.
    private const decimal NearZero = 0.6m;

    private const int MostSteps = 4;

    // Room for the words at «no» and «sì».
    private const decimal YesNoMargin = 0.2m;

    /// <summary>A scale with two values, no (0) and yes (1).</summary>
    public static ValueScale YesNo { get; } = new(-YesNoMargin, 1 + YesNoMargin, [0, 1]);

    /// <summary>The values that have a line, ascending.</summary>
    public IReadOnlyList<decimal> Lines => lines;

    /// <summary>Returns a scale for values. It begins at zero unless all values are far from zero.</summary>
    /// <param name="values">At least one value.</param>
    public static ValueScale For(IReadOnlyCollection<decimal> values)
    {
        var (least, most) = (values.Min(), values.Max());
        least = least >= 0 && least <= NearZero * most ? 0 : least;
        most = most <= 0 && most >= NearZero * least ? 0 : most;
        return Around([least, most]);
    }

    /// <summary>Returns a scale that is no longer than values need.</summary>
    /// <param name="values">At least one value.</param>
    public static ValueScale Around(IReadOnlyCollection<decimal> values)
    {
        var (least, most) = (values.Min(), values.Max());
        if (least == most)
        {
            (least, most) = least switch
            {
                0 => (0m, 1m),
                > 0 => (0m, most),
                _ => (least, 0m),
            };
        }

        var step = RoundStep((most - least) / MostSteps);
        var (first, last) = (Math.Floor(least / step), Math.Ceiling(most / step));
        return new ValueScale(first * step, last * step, [.. Enumerable.Range(0, (int)(last - first) + 1).Select(i => (first + i) * step)]);
    }

    /// <summary>Returns the height of a value, in per cent from the top.</summary>
    public double Of(decimal value) => (double)(100 * (high - value) / (high - low));

    // 1, 2 or 5 times a power of ten.
    private static decimal RoundStep(decimal least)
    {
        var power = 1m;
        while (power * 10 <= least)
        {
            power *= 10;
        }

        while (power > least)
        {
            power /= 10;
        }

        return least <= power ? power
            : least <= 2 * power ? 2 * power
            : least <= 5 * power ? 5 * power
            : 10 * power;
    }
}
