using System.Collections.Concurrent;
using AngleSharp.Html.Parser;
using Cremona.Transparency.Generator.Diagnostics;
using Cremona.Transparency.Generator.Rendering;

namespace Cremona.Transparency.Generator.Verification;

/// <summary>
/// Looks at each finished page on its way out for an id that comes twice: a link to it would lead to the wrong place. Bytes are only
/// skimmed; a page that looks so is parsed afterwards.
/// </summary>
public sealed class EqualIds
{
    [ThreadStatic]
    private static HashSet<ulong>? t_ids;

    private readonly ConcurrentDictionary<string, bool> _seen = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, OutputFile> _suspects = new(StringComparer.Ordinal);

    /// <summary>The pages in which an id was found twice, once they were reported.</summary>
    public IReadOnlySet<string> Found { get; private set; } = new HashSet<string>(StringComparer.Ordinal);

    /// <summary>The same files, each page of which is looked at when it is made.</summary>
    public IReadOnlyList<OutputFile> Watch(IReadOnlyList<OutputFile> files) =>
        [
            .. files.Select(file =>
                file.Path.EndsWith(".html", StringComparison.Ordinal) ? file with { Render = write => Render(file, write) } : file
            ),
        ];

    /// <summary>Reports each id that comes twice in a page.</summary>
    /// <param name="log">Where to report.</param>
    /// <param name="placeOf">The place in the content of an id (the second one) in a page (the first one).</param>
    /// <returns>True where there is none.</returns>
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

        // A chapter stands on two pages, with longer ids on that of the whole plan: its slip is reported once.
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

    // Two ids with one hash only cost a page that is parsed for nothing.
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
