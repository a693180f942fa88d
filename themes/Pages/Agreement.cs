namespace Cremona.Transparency.Pages;

/// <summary>What several tables say of the same quantities, side by side.</summary>
/// <param name="Finding">The quantities on which they differ, with all values, in one sentence.</param>
/// <param name="Quantities">The quantities, in the order of their columns.</param>
/// <param name="Tables">The tables, each with its figures.</param>
public sealed record Agreement(string Finding, IReadOnlyList<AgreedQuantity> Quantities, IReadOnlyList<AgreedTable> Tables);

/// <summary>A quantity that several tables count.</summary>
/// <param name="Name">Its name (<c>Dirigenti</c>).</param>
/// <param name="Outcome">Whether the tables agree, in words (<c>no: 15 o 16</c>).</param>
/// <param name="Holds">True if all tables agree.</param>
public sealed record AgreedQuantity(string Name, string Outcome, bool Holds);

/// <summary>A table with what it says.</summary>
/// <param name="Table">The table, with a link to it.</param>
/// <param name="Figures">One for each quantity; null if the table does not count it.</param>
public sealed record AgreedTable(Link Table, IReadOnlyList<AgreedFigure?> Figures);

/// <summary>What a table says of a quantity.</summary>
/// <param name="Value">The figure, with a link to its cell; its detail has other results of the table's own sums.</param>
/// <param name="Differs">True if most other tables say something else, or if no value is in the majority.</param>
public sealed record AgreedFigure(Link Value, bool Differs);
