using System.Collections.Concurrent;
using Cremona.Transparency.Generator.Content;

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
