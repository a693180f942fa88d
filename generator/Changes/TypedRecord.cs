using Cremona.Transparency.Generator.Diagnostics;

namespace Cremona.Transparency.Generator.Changes;

/// <summary>A published record for comparison: its identity, and its cells in order.</summary>
/// <param name="Kind">The kind, in Italian (<c>obiettivo</c>, <c>rilevazione</c>, <c>riga</c>).</param>
/// <param name="Year">The year of the record, or null for the whole portal.</param>
/// <param name="Key">The key, unique within its kind and year.</param>
/// <param name="Name">The name shown to readers.</param>
/// <param name="File">The file that contains it, relative to the content folder.</param>
/// <param name="Cells">The values, at most one per field.</param>
public sealed record TypedRecord(string Kind, int? Year, string Key, string Name, string File, IReadOnlyList<TypedCell> Cells)
{
    /// <summary>The identity that two versions of a record share.</summary>
    public (string Kind, int? Year, string Key) Identity => (Kind, Year, Key);

    /// <summary>Returns the place of a field and of a character in its text; null if the place is unknown.</summary>
    public Func<string, int, Place>? At { get; init; }
}

/// <summary>A value of a record in comparable form: dates as ISO 8601, everything else as written.</summary>
/// <param name="Field">The name of the field.</param>
/// <param name="Value">The text of the value, complete even if long.</param>
public readonly record struct TypedCell(string Field, string Value);
