using System.Collections.Concurrent;
using Cremona.Transparency.Generator.Content;
using Cremona.Transparency.Generator.Schema;

namespace Cremona.Transparency.Generator.Reading;

/// <summary>
/// What the run before read of the spreadsheets, for a run over nearly the same files: a row whose bytes are as they were, under the same
/// header, is what it was. Rows about which anything was reported are always read anew. Safe on several threads; for one run at a time.
/// </summary>
public sealed class SheetMemory
{
    private ConcurrentDictionary<string, ReadSheet> _before = new(StringComparer.Ordinal);
    private ConcurrentDictionary<string, ReadSheet> _now = new(StringComparer.Ordinal);

    /// <summary>A new run begins: what the run before last read is forgotten.</summary>
    public void BeginRun() => (_before, _now) = (_now, new ConcurrentDictionary<string, ReadSheet>(StringComparer.Ordinal));

    /// <summary>What the run before read of a file, or null.</summary>
    internal ReadSheet? Before(string path) => _before.GetValueOrDefault(path);

    /// <summary>Keeps what this run read of a file.</summary>
    internal void Keep(string path, ReadSheet read) => _now[path] = read;
}

/// <summary>A spreadsheet of records as it was read.</summary>
/// <param name="Sheet">Its rows.</param>
/// <param name="Fields">The fields of its columns.</param>
/// <param name="Values">The answers by the cells of the row that they were written in; rows with messages are not among them.</param>
internal sealed record ReadSheet(Sheet Sheet, Field?[] Fields, IReadOnlyDictionary<string[], Answer?[]> Values)
{
    /// <summary>True where the columns of another sheet are the same, and so mean the same fields.</summary>
    public bool HasHeaderOf(Sheet other) => Sheet.Rows[0].Cells.SequenceEqual(other.Rows[0].Cells);
}
