using Cremona.Transparency.Generator.Content;
using Cremona.Transparency.Generator.Files;
using Cremona.Transparency.Generator.Schema;

namespace Cremona.Transparency.Generator.Reading;

/// <summary>The result of reading a spreadsheet of records.</summary>
/// <param name="File">The file.</param>
/// <param name="Sheet">Its rows.</param>
/// <param name="Fields">The fields of its columns.</param>
/// <param name="All">The records.</param>
/// <param name="ByRow">The record of each row; null for rows with messages, and for rows that are not records.</param>
/// <param name="IsQuiet">True if reading gave no message: an identical file need not be read again.</param>
internal sealed record ReadSheet(StoredFile File, Sheet Sheet, Field?[] Fields, IReadOnlyList<Answers> All, Answers?[] ByRow, bool IsQuiet)
{
    /// <summary>True after a later run has moved its records.</summary>
    public bool IsMoved { get; set; }

    /// <summary>True if another sheet has the same columns, and so the same fields.</summary>
    public bool HasHeaderOf(Sheet other) => Sheet.Rows[0].Cells.SequenceEqual(other.Rows[0].Cells);

    /// <summary>Returns the record of a row shared with a newer version of the sheet, or null.</summary>
    /// <param name="row">The row.</param>
    /// <param name="at">Its position in the newer version.</param>
    /// <param name="count">The number of rows of the newer version.</param>
    public Answers? Find(SheetRow row, int at, int count) => FindAt(row, at) ?? FindAt(row, at + Sheet.Rows.Count - count);

    private Answers? FindAt(SheetRow row, int at) =>
        at >= 0 && at < ByRow.Length && ReferenceEquals(Sheet.Rows[at].Cells, row.Cells) ? ByRow[at] : null;
}
