using System.Text.RegularExpressions;

namespace Cremona.Transparency.Generator.Content;

/// <summary>The results of the arithmetic checks.</summary>
/// <param name="Checked">Every evaluated identity, in order.</param>
/// <param name="Discrepancies">The cells where identities fail, ordered by year and place.</param>
public sealed record Findings(IReadOnlyList<CheckedIdentity> Checked, IReadOnlyList<CellDiscrepancy> Discrepancies);

/// <summary>An identity evaluated on one declared figure.</summary>
/// <param name="Cell">The declared figure.</param>
/// <param name="Identity">The identity in words, with the recomputed figure (<c>Maschi (256) più Femmine (436) fa 692</c>).</param>
/// <param name="Written">The identity as written, or the name of a built-in identity.</param>
/// <param name="Declared">The figure as written.</param>
/// <param name="Recomputed">The result of the identity, as text.</param>
/// <param name="Holds">True if both figures agree.</param>
public sealed record CheckedIdentity(CellKey Cell, string Identity, string Written, string Declared, string Recomputed, bool Holds)
{
    /// <summary>The cells of other tables named by the identity.</summary>
    public IReadOnlyList<CellKey> OtherTables { get; init; } = [];
}

/// <summary>A declared figure: a table cell or a record field.</summary>
/// <param name="Year">The year.</param>
/// <param name="Target">The table or record, with the cell or field as its part.</param>
public readonly record struct CellKey(int Year, Target Target);

/// <summary>A declared figure with its failed identities.</summary>
public sealed partial record CellDiscrepancy(
    CellKey Cell,
    Diagnostics.Place Place,
    string Where,
    string Declared,
    IReadOnlyList<CheckedIdentity> Failures
)
{
    /// <summary>The office's explanation, or null.</summary>
    public string? Explanation { get; init; }

    /// <summary>
    /// True if the office has explained this exact figure. An explanation that cites figures covers only those figures: a figure changed
    /// afterwards is no longer explained.
    /// </summary>
    public bool IsExplained =>
        Explanation is { } words && (!words.Any(char.IsAsciiDigit) || Figures(words).Contains(Figures(Declared).FirstOrDefault()));

    private static IEnumerable<string> Figures(string words) =>
        FigurePattern().Matches(words).Select(match => match.Value.Replace(".", "", StringComparison.Ordinal).TrimEnd(','));

    [GeneratedRegex("[0-9][0-9.,]*")]
    private static partial Regex FigurePattern();

    /// <summary>The discrepancy in plain Italian sentences.</summary>
    public required string Sentence { get; init; }
}
