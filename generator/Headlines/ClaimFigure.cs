using Cremona.Transparency.Generator.Content;

namespace Cremona.Transparency.Generator.Headlines;

/// <summary>A figure of the content that a claim rests on, or a count of its records.</summary>
/// <param name="Name">What the figure counts (<c>Donne fra i dirigenti</c>).</param>
/// <param name="Written">The figure as displayed.</param>
/// <param name="Where">The cell, field, record or list that contains it.</param>
/// <param name="Readings">Its value as declared, then every other value that a failed identity gives it.</param>
public sealed record ClaimFigure(string Name, string Written, Target Where, IReadOnlyList<decimal> Readings)
{
    /// <summary>The value as declared.</summary>
    public decimal Value => Readings[0];

    /// <summary>True if an identity of this figure fails.</summary>
    public bool IsDoubtful => Readings.Count > 1;

    /// <summary>Creates the count of a list of records.</summary>
    public static ClaimFigure Count(string name, int count, Target where) => new(name, ItalianText.Number(count), where, [count]);
}
