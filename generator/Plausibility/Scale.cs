namespace Cremona.Transparency.Generator.Plausibility;

/// <summary>Compares a number with others of the same series.</summary>
internal static class Scale
{
    // Below this value, counts of people or things vary by any factor.
    private const decimal Small = 30;

    /// <summary>Returns the doubt about a value within its series, or null.</summary>
    /// <param name="value">The value.</param>
    /// <param name="others">The other values; an empty list gives no doubt.</param>
    /// <param name="factor">The minimum ratio to every other value at which a value is out of scale.</param>
    public static Doubt? Of(decimal value, IReadOnlyList<decimal> others, decimal factor)
    {
        if (value == 0 || others.Count == 0 || others.Contains(0))
        {
            return null;
        }

        foreach (var other in others)
        {
            if (Math.Abs(value) != Math.Abs(other) && Digits(value) is { } digits && digits.Length > 1 && digits == Digits(other))
            {
                return new Doubt(DoubtKind.Comma, other);
            }
        }

        var (least, most) = (others.Min(Math.Abs), others.Max(Math.Abs));
        var size = Math.Abs(value);
        if (Math.Max(size, most) >= Small && (size >= most * factor || size <= least / factor))
        {
            return new Doubt(DoubtKind.Jump, size > most ? most : least);
        }

        return value < 0 && others.All(other => other > 0) && size >= least / 2 && size <= most * 2
            ? new Doubt(DoubtKind.Sign, others[0])
            : null;
    }

    // Returns the significant digits: 1.200 and 12,0 have the same.
    private static string? Digits(decimal value)
    {
        var text = Math.Abs(value)
            .ToString(System.Globalization.CultureInfo.InvariantCulture)
            .Replace(".", "", StringComparison.Ordinal)
            .Trim('0');
        return text.Length == 0 ? null : text;
    }
}

/// <summary>Why a value is unlikely.</summary>
internal enum DoubtKind
{
    /// <summary>The same digits as another value, with the decimal comma elsewhere.</summary>
    Comma,

    /// <summary>Out of scale with the other values.</summary>
    Jump,

    /// <summary>Negative, while all other values are positive.</summary>
    Sign,
}

/// <summary>A doubt about a value.</summary>
/// <param name="Kind">The reason.</param>
/// <param name="Other">The other value to compare.</param>
internal sealed record Doubt(DoubtKind Kind, decimal Other)
{
    /// <summary>The message.</summary>
    public Diagnostics.Problem Problem =>
        Kind switch
        {
            DoubtKind.Comma => Diagnostics.Problems.CommaMoved,
            DoubtKind.Jump => Diagnostics.Problems.BeyondScale,
            _ => Diagnostics.Problems.SignFlipped,
        };
}
