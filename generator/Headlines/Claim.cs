using Cremona.Transparency.Generator.Content;
using Cremona.Transparency.Pages;

namespace Cremona.Transparency.Generator.Headlines;

/// <summary>A sentence about a year, with the figures that prove it.</summary>
/// <param name="Text">The sentence, in Italian.</param>
/// <param name="Figures">The figures from which the sentence follows, in reading order.</param>
public sealed record Claim(string Text, IReadOnlyList<ClaimFigure> Figures)
{
    /// <summary>The table of the figures, or null for figures of records.</summary>
    public string? Table { get; init; }

    /// <summary>Totals beside the figures that do not agree with other figures. The sentence does not use them.</summary>
    public IReadOnlyList<ClaimFigure> DoubtsBeside { get; init; } = [];

    /// <summary>The source of the figures, or null.</summary>
    public Citation? Source { get; init; }

    /// <summary>The reference date of the figures, as a phrase, or null.</summary>
    public string? AsOf { get; init; }

    /// <summary>A drawing of the figures, or null.</summary>
    public Chart? Chart { get; init; }
}
