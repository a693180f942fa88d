using Cremona.Transparency.Generator.Content;
using Cremona.Transparency.Generator.Files;
using Cremona.Transparency.Generator.Schema;

namespace Cremona.Transparency.Generator.Reading;

/// <summary>A spreadsheet of records as it was read.</summary>
/// <param name="File">Its bytes.</param>
/// <param name="Sheet">Its rows.</param>
/// <param name="Fields">The fields of its columns.</param>
/// <param name="All">The records.</param>
/// <param name="ByRow">The record of each row; null for rows with messages, and for those that are none.</param>
/// <param name="IsQuiet">True where reading it gave no message: the same file need not be read again.</param>
internal sealed record ReadSheet(StoredFile File, Sheet Sheet, Field?[] Fields, IReadOnlyList<Answers> All, Answers?[] ByRow, bool IsQuiet)
{
    /// <summary>True once a later run has moved its records.</summary>
    public bool IsMoved { get; set; }

    /// <summary>True where the columns of another sheet are the same, and so mean the same fields.</summary>
    public bool HasHeaderOf(Sheet other) => Sheet.Rows[0].Cells.SequenceEqual(other.Rows[0].Cells);

    /// <summary>The record of a row that a newer version of the sheet shares, or null.</summary>
    /// <param name="row">The row.</param>
    /// <param name="at">Its place among the rows of the newer version.</param>
    /// <param name="count">How many rows that has.</param>
    public Answers? Find(SheetRow row, int at, int count) => FindAt(row, at) ?? FindAt(row, at + Sheet.Rows.Count - count);

    private Answers? FindAt(SheetRow row, int at) =>
        at >= 0 && at < ByRow.Length && ReferenceEquals(Sheet.Rows[at].Cells, row.Cells) ? ByRow[at] : null;
}
