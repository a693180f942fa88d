using System.Text.RegularExpressions;

namespace Cremona.Transparency.Generator.Content;

/// <summary>What the checks of figures found.</summary>
/// <param name="Checked">Every identity that was evaluated, in order.</param>
/// <param name="Discrepancies">The cells where identities fail, in order of year and place.</param>
public sealed record Findings(IReadOnlyList<CheckedIdentity> Checked, IReadOnlyList<CellDiscrepancy> Discrepancies);

/// <summary>An identity evaluated on one declared figure.</summary>
/// <param name="Cell">The declared figure.</param>
/// <param name="Identity">The identity in words, the recomputed figure included (<c>Maschi (256) più Femmine (436) fa 692</c>).</param>
/// <param name="Written">The identity as written, or the name of a built-in one.</param>
/// <param name="Declared">The figure as written.</param>
/// <param name="Recomputed">The figure that the identity gives, as text.</param>
/// <param name="Holds">True where both agree.</param>
public sealed record CheckedIdentity(CellKey Cell, string Identity, string Written, string Declared, string Recomputed, bool Holds)
{
    /// <summary>Cells of other tables that the identity names.</summary>
    public IReadOnlyList<CellKey> OtherTables { get; init; } = [];
}

/// <summary>A declared figure: of a table's cell or of a record's field.</summary>
/// <param name="Year">The year.</param>
/// <param name="Target">The table or record, with the cell or field as its part.</param>
public readonly record struct CellKey(int Year, Target Target);

/// <summary>A declared figure with the identities that fail there.</summary>
public sealed partial record CellDiscrepancy(
    CellKey Cell,
    Diagnostics.Place Place,
    string Where,
    string Declared,
    IReadOnlyList<CheckedIdentity> Failures
)
{
    /// <summary>What the office says about it, or null.</summary>
    public string? Explanation { get; init; }

    /// <summary>
    /// True where the office has explained this very figure. Words with figures explain the figures that they hold: a figure that
    /// changed afterwards is not explained any more.
    /// </summary>
    public bool IsExplained =>
        Explanation is { } words && (!words.Any(char.IsAsciiDigit) || Figures(words).Contains(Figures(Declared).FirstOrDefault()));

    private static IEnumerable<string> Figures(string words) =>
        FigurePattern().Matches(words).Select(match => match.Value.Replace(".", "", StringComparison.Ordinal).TrimEnd(','));

    [GeneratedRegex("[0-9][0-9.,]*")]
    private static partial Regex FigurePattern();

    /// <summary>The whole in plain Italian sentences.</summary>
    public required string Sentence { get; init; }
}
