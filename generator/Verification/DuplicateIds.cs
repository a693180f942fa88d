using System.Collections.Concurrent;
using AngleSharp.Html.Parser;
using Cremona.Transparency.Generator.Diagnostics;
using Cremona.Transparency.Generator.Rendering;

namespace Cremona.Transparency.Generator.Verification;

/// <summary>
/// Detects duplicate ids in finished pages, since a link to a duplicate leads to the wrong place. The bytes are only scanned; suspicious
/// pages are parsed afterwards.
/// </summary>
public sealed class DuplicateIds
{
    [ThreadStatic]
    private static HashSet<ulong>? t_ids;

    private readonly ConcurrentDictionary<string, bool> _seen = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, OutputFile> _suspects = new(StringComparer.Ordinal);

    /// <summary>The pages with duplicate ids, after they were reported.</summary>
    public IReadOnlySet<string> Found { get; private set; } = new HashSet<string>(StringComparer.Ordinal);

    /// <summary>Returns the same files; each page is scanned when it is rendered.</summary>
    public IReadOnlyList<OutputFile> Watch(IReadOnlyList<OutputFile> files) =>
        [
            .. files.Select(file =>
                file.Path.EndsWith(".html", StringComparison.Ordinal) ? file with { Render = write => Render(file, write) } : file
            ),
        ];

    /// <summary>Reports each duplicate id of a page.</summary>
    /// <param name="log">Receives the diagnostics.</param>
    /// <param name="placeOf">Returns the content place of an id (second argument) in a page (first argument).</param>
    /// <returns>True if there are no duplicates.</returns>
    public bool Report(DiagnosticLog log, Func<string, string, Place> placeOf)
    {
        var found = new List<(string Page, string Id)>();
        foreach (var (path, file) in _suspects.OrderBy(page => page.Key, StringComparer.Ordinal))
        {
            using var stream = new MemoryStream(file.ToBytes());
            using var page = new HtmlParser().ParseDocument(stream);
            var ids = page.All.Select(element => element.Id).OfType<string>().Where(id => id.Length > 0);
            found.AddRange(ids.CountBy(id => id).Where(count => count.Value > 1).Select(count => (path, count.Key)));
        }

        // A chapter is rendered on two pages, with longer ids on the page of the whole plan. Its fault is reported once.
        foreach (
            var (place, page, id) in found
                .OrderBy(one => one.Id.Length)
                .Select(one => (Place: placeOf(one.Page, one.Id), one.Page, one.Id))
                .DistinctBy(one => one.Place)
        )
        {
            log.Report(Problems.IdTwice.At(place, page, id));
        }

        Found = found.Select(one => one.Page).ToHashSet(StringComparer.Ordinal);
        return found.Count == 0;
    }

    private void Render(OutputFile file, OutputWriter write)
    {
        if (!_seen.TryAdd(file.Path, true))
        {
            file.Render(write);
            return;
        }

        var ids = t_ids ??= [];
        ids.Clear();
        var isSuspect = false;
        file.Render(bytes =>
        {
            isSuspect |= HasTwice(bytes, ids);
            write(bytes);
        });
        if (isSuspect)
        {
            _suspects[file.Path] = file;
        }
    }

    // A hash collision only causes a page to be parsed unnecessarily.
    private static bool HasTwice(ReadOnlySpan<byte> bytes, HashSet<ulong> ids)
    {
        var hasTwice = false;
        var begin = " id=\""u8;
        for (var at = bytes.IndexOf(begin); at >= 0; at = bytes.IndexOf(begin))
        {
            bytes = bytes[(at + begin.Length)..];
            var end = bytes.IndexOf((byte)'"');
            hasTwice |= end > 0 && !ids.Add(HashOf(bytes[..end]));
        }

        return hasTwice;
    }

    // FNV-1a.
    private static ulong HashOf(ReadOnlySpan<byte> bytes)
    {
        var hash = 14695981039346656037UL;
        foreach (var one in bytes)
        {
            hash = (hash ^ one) * 1099511628211UL;
        }

        return hash;
    }
}
