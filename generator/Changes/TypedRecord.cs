using Cremona.Transparency.Generator.Diagnostics;

namespace Cremona.Transparency.Generator.Changes;

/// <summary>A published record as it is compared: what identifies it, and its cells in order.</summary>
/// <param name="Kind">The word for its kind, in Italian (<c>obiettivo</c>, <c>rilevazione</c>, <c>riga</c>).</param>
/// <param name="Year">The year that it is of, or null for the whole portal.</param>
/// <param name="Key">What it is known by in its kind and year.</param>
/// <param name="Name">What readers call it.</param>
/// <param name="File">The file that holds it, below the content folder.</param>
/// <param name="Cells">Its values; no two of one field.</param>
public sealed record TypedRecord(string Kind, int? Year, string Key, string Name, string File, IReadOnlyList<TypedCell> Cells)
{
    /// <summary>What two versions of one record have in common.</summary>
    public (string Kind, int? Year, string Key) Identity => (Kind, Year, Key);

    /// <summary>Tells the place of a field, and of a character of its text; null where nobody knows it any more.</summary>
    public Func<string, int, Place>? At { get; init; }
}

/// <summary>A value of a record, in the form in which two of them are compared: days as ISO 8601, all else as written.</summary>
/// <param name="Field">The field's name.</param>
/// <param name="Value">Its words; of a long text the whole text.</param>
public readonly record struct TypedCell(string Field, string Value);
