using Cremona.Transparency.Generator.Diagnostics;

namespace Cremona.Transparency.Generator.Content;

/// <summary>
/// The place of a record: its source text, and the bytes of the record and of each field. A newer version of the text may contain the
/// same record at another offset. A preview then moves the origin and keeps the record.
/// </summary>
/// <param name="source">The text.</param>
/// <param name="start">The first byte of the record.</param>
/// <param name="length">Its length in bytes.</param>
/// <param name="sheetRow">The row as a spreadsheet counts it, from 1, or 0 if the text is not a table.</param>
public sealed class Origin(SourceText source, int start, int length, int sheetRow)
{
    // A single object, so that concurrent readers see either the old or the new place, never a mixture.
    private volatile SourcePosition _at = new(source, start, sheetRow);

    /// <summary>The text.</summary>
    public SourceText Source => _at.Source;

    /// <summary>True for a row of a table.</summary>
    public bool IsRow => _at.SheetRow > 0;

    /// <summary>The place of the record as a whole.</summary>
    public Place Whole
    {
        get
        {
            var at = _at;
            return at.Source.AtBytes(at.Start, length);
        }
    }

    /// <summary>Moves the record to its place in a newer version of the text.</summary>
    public void Move(SourceText source, int start, int sheetRow) => _at = new SourcePosition(source, start, sheetRow);

    /// <summary>Returns the place of a field.</summary>
    /// <param name="span">Its bytes, relative to the start of the record.</param>
    /// <param name="column">Its column from 0, used if the text is a table.</param>
    public Place At(ByteSpan span, int column)
    {
        var at = _at;
        return at.Source.AtBytes(at.Start + span.Start, span.Length, at.SheetRow > 0 ? CellName(column, at.SheetRow) : null);
    }

    /// <summary>Returns the text of a field.</summary>
    /// <param name="span">Its bytes, relative to the start of the record.</param>
    public string Words(ByteSpan span)
    {
        var at = _at;
        return at.Source.Words(at.Start + span.Start, span.Length);
    }

    /// <summary>Returns the spreadsheet name of a cell: column from 0, row from 1.</summary>
    public static string CellName(int column, int row) =>
        ColumnName(column) + row.ToString(System.Globalization.CultureInfo.InvariantCulture);

    private static string ColumnName(int column) =>
        column < 26 ? ((char)('A' + column)).ToString() : ColumnName((column / 26) - 1) + (char)('A' + (column % 26));

    private sealed record SourcePosition(SourceText Source, int Start, int SheetRow);
}

/// <summary>A byte range of a text, or of a record in it.</summary>
public readonly record struct ByteSpan(int Start, int Length);
