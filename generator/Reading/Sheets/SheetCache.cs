using System.Collections.Concurrent;
using Cremona.Transparency.Generator.Content;

namespace Cremona.Transparency.Generator.Reading;

/// <summary>
/// Cache of spreadsheets for a run over nearly the same files. A row with unchanged bytes under the same header keeps its record, which is
/// moved to its new place. Rows with messages are always read again. Thread-safe, for one run at a time.
/// </summary>
public sealed class SheetCache
{
    private readonly ConcurrentDictionary<string, ReadSheet> _kept = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, ReadSheet> _now = new(StringComparer.Ordinal);

    /// <summary>Ends the run; the next run reuses what was read. See <see cref="RowCache.End"/>.</summary>
    public void End(bool isGood)
    {
        foreach (var (path, read) in isGood || _kept.IsEmpty ? _now : [])
        {
            _kept[path] = read;
        }

        _now.Clear();
    }

    /// <summary>Returns the cached sheet of a file, or null.</summary>
    internal ReadSheet? Before(string path) => _kept.GetValueOrDefault(path);

    /// <summary>Caches a sheet read in this run.</summary>
    internal void Keep(ReadSheet read) => _now[read.File.Path] = read;
}
