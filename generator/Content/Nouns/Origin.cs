using Cremona.Transparency.Generator.Diagnostics;

namespace Cremona.Transparency.Generator.Content;

/// <summary>
/// Where a record was written: its text, and the bytes of the record and of each of its fields. In a newer version of the text the same
/// record
/// may stand elsewhere: a preview moves it there, and keeps the record.
/// </summary>
/// <param name="source">The text.</param>
/// <param name="start">The first byte of the record.</param>
/// <param name="length">Its length in bytes.</param>
/// <param name="sheetRow">The row as a spreadsheet counts it, from 1, or 0 where the text is no table.</param>
public sealed class Origin(SourceText source, int start, int length, int sheetRow)
{
    // One object: who reads it while the record is moved sees the one place or the other.
    private volatile Standing _at = new(source, start, sheetRow);

    /// <summary>The text.</summary>
    public SourceText Source => _at.Source;

    /// <summary>True for a row of a table.</summary>
    public bool IsRow => _at.SheetRow > 0;

    /// <summary>The record as a whole.</summary>
    public Place Whole
    {
        get
        {
            var at = _at;
            return at.Source.AtBytes(at.Start, length);
        }
    }

    /// <summary>Moves the record to where it stands in a newer version of the text.</summary>
    public void Move(SourceText source, int start, int sheetRow) => _at = new Standing(source, start, sheetRow);

    /// <summary>A field.</summary>
    /// <param name="span">Its bytes, counted from the record's first.</param>
    /// <param name="column">Its column from 0, used where the text is a table.</param>
    public Place At(ByteSpan span, int column)
    {
        var at = _at;
        return at.Source.AtBytes(at.Start + span.Start, span.Length, at.SheetRow > 0 ? CellName(column, at.SheetRow) : null);
    }

    /// <summary>The words of a field.</summary>
    /// <param name="span">Its bytes, counted from the record's first.</param>
    public string Words(ByteSpan span)
    {
        var at = _at;
        return at.Source.Words(at.Start + span.Start, span.Length);
    }

    /// <summary>A cell as a spreadsheet names it: column from 0, row from 1.</summary>
    public static string CellName(int column, int row) =>
        ColumnName(column) + row.ToString(System.Globalization.CultureInfo.InvariantCulture);

    private static string ColumnName(int column) =>
        column < 26 ? ((char)('A' + column)).ToString() : ColumnName((column / 26) - 1) + (char)('A' + (column % 26));

    private sealed record Standing(SourceText Source, int Start, int SheetRow);
}

/// <summary>Some bytes of a text, or of a record in it.</summary>
public readonly record struct ByteSpan(int Start, int Length);
