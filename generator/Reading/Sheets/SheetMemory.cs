using System.Collections.Concurrent;
using Cremona.Transparency.Generator.Content;
using Cremona.Transparency.Generator.Files;
using Cremona.Transparency.Generator.Schema;

namespace Cremona.Transparency.Generator.Reading;

/// <summary>
/// What earlier runs read of the spreadsheets, for a run over nearly the same files: a row whose bytes are as they were, under the same
/// header, is the same record, which is moved to where it stands now. Rows about which anything was reported are always read anew. Safe on
/// several threads; for one run at a time.
/// </summary>
public sealed class SheetMemory
{
    private readonly ConcurrentDictionary<string, ReadSheet> _kept = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, ReadSheet> _now = new(StringComparer.Ordinal);

    /// <summary>The run is over: the next one knows what this one read; see <see cref="RowMemory.End"/>.</summary>
    public void End(bool isGood)
    {
        foreach (var (path, read) in isGood || _kept.IsEmpty ? _now : [])
        {
            _kept[path] = read;
        }

        _now.Clear();
    }

    /// <summary>What was read of a file before, or null.</summary>
    internal ReadSheet? Before(string path) => _kept.GetValueOrDefault(path);

    /// <summary>Keeps what this run read of a file.</summary>
    internal void Keep(ReadSheet read) => _now[read.File.Path] = read;
}

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
