using Cremona.Transparency.Generator.Diagnostics;

namespace Cremona.Transparency.Generator.Content;

/// <summary>Where a record was written: its text, and the bytes of the record and of each of its fields.</summary>
/// <param name="Source">The text.</param>
/// <param name="Start">The first byte of the record.</param>
/// <param name="Length">Its length in bytes.</param>
/// <param name="SheetRow">The row as a spreadsheet counts it, from 1, or 0 where the text is no table.</param>
public sealed record Origin(SourceText Source, int Start, int Length, int SheetRow)
{
    /// <summary>The record as a whole.</summary>
    public Place Whole => Source.AtBytes(Start, Length);

    /// <summary>A field.</summary>
    /// <param name="span">Its bytes.</param>
    /// <param name="column">Its column from 0, used where the text is a table.</param>
    public Place At(ByteSpan span, int column) =>
        Source.AtBytes(span.Start, span.Length, SheetRow > 0 ? CellName(column, SheetRow) : null);

    /// <summary>A cell as a spreadsheet names it: column from 0, row from 1.</summary>
    public static string CellName(int column, int row) => ColumnName(column) + row.ToString(System.Globalization.CultureInfo.InvariantCulture);

    private static string ColumnName(int column) =>
        column < 26 ? ((char)('A' + column)).ToString() : ColumnName((column / 26) - 1) + (char)('A' + (column % 26));
}

/// <summary>Some bytes of a text.</summary>
public readonly record struct ByteSpan(int Start, int Length);
