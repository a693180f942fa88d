using Cremona.Transparency.Generator.Content;
using Cremona.Transparency.Generator.Diagnostics;

namespace Cremona.Transparency.Generator.Reading;

/// <summary>The rows of a spreadsheet.</summary>
public sealed record Sheet(SourceText Source, IReadOnlyList<SheetRow> Rows)
{
    /// <summary>The cell separator; null if the file declares it.</summary>
    public char? Separator { get; init; }

    /// <summary>True if nothing in it was guessed, so that a newer version may share its rows.</summary>
    public bool IsSound { get; init; }
}

/// <summary>A row of a spreadsheet.</summary>
/// <param name="Number">The row number as the spreadsheet counts it, from 1.</param>
/// <param name="Start">Its first byte.</param>
/// <param name="Length">Its length in bytes.</param>
/// <param name="Cells">The texts of the cells.</param>
/// <param name="Spans">The bytes of the cells, relative to the start of the row.</param>
public sealed record SheetRow(int Number, int Start, int Length, string[] Cells, ByteSpan[] Spans)
{
    /// <summary>True if its quotes are wrong (reported): the boundaries of its cells are a guess.</summary>
    public bool IsBroken { get; init; }

    /// <summary>True if all cells are empty.</summary>
    public bool IsEmpty => Cells.All(string.IsNullOrWhiteSpace);

    /// <summary>Returns the place of the row.</summary>
    public Origin Origin(SourceText source) => new(source, Start, Length, Number);
}
