namespace Cremona.Transparency.Generator.Plausibility;

/// <summary>Compares a number with others of the same thing.</summary>
internal static class Scale
{
    // Below it, counts of people or things rise and fall by any factor.
    private const decimal Small = 30;

    /// <summary>What is unlikely about a value beside the others of its series.</summary>
    /// <param name="value">The value.</param>
    /// <param name="others">The others; fewer than one say nothing.</param>
    /// <param name="factor">From which ratio to every other on a value is beyond their scale.</param>
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

    // The significant digits: of 1.200 and of 12,0 they are the same.
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
    /// <summary>The digits of another value, with the comma elsewhere.</summary>
    Comma,

    /// <summary>Beyond the others' scale.</summary>
    Jump,

    /// <summary>Negative where all others are positive.</summary>
    Sign,
}

/// <summary>What is unlikely about a value.</summary>
/// <param name="Kind">Why.</param>
/// <param name="Other">The other value to look at.</param>
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
