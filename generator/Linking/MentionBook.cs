using Cremona.Transparency.Generator.Content;
using Cremona.Transparency.Generator.Schema;
using Cremona.Transparency.Pages;

namespace Cremona.Transparency.Generator.Linking;

/// <summary>Links between records in both directions, from texts and from reference fields. Records never store them.</summary>
public sealed class MentionBook
{
    private readonly Dictionary<(RecordKind, int, string), List<Link>> _to;

    private MentionBook(Dictionary<(RecordKind, int, string), List<Link>> to) => _to = to;

    /// <summary>Returns the book of the given mentions. Updates the book of the previous run if most mentions are unchanged.</summary>
    /// <param name="bySource">The mentions of each source; unchanged sources reuse the list instances of the previous run.</param>
    /// <param name="cache">The cache of the previous run.</param>
    public static MentionBook Of(IReadOnlyList<IReadOnlyList<Mention>> bySource, RowCache cache)
    {
        const string Name = "mentions";
        var book =
            cache.Last<Written>(Name) is { } before && before.BySource.Count == bySource.Count ? Changed(before, bySource) : Made(bySource);
        cache.Put(Name, new Written(bySource, book));
        return book;
    }

    /// <summary>Returns the pages that mention a record, without duplicates, ordered by address.</summary>
    public IReadOnlyList<Link> Of(RecordKind kind, int year, string code) =>
        !_to.TryGetValue((kind, year, code), out var links)
            ? []
            :
            [
                .. links
                    .DistinctBy(link => (link.Inside, link.Text))
                    .OrderBy(link => link.Inside!.Value.Path, StringComparer.Ordinal)
                    .ThenBy(link => link.Text, ItalianOrder.Instance)
                    .ThenBy(link => link.Inside!.Value.Fragment, StringComparer.Ordinal),
            ];

    private static MentionBook Made(IEnumerable<IReadOnlyList<Mention>> bySource)
    {
        var book = new MentionBook([]);
        foreach (var mention in bySource.SelectMany(mentions => mentions))
        {
            book.Add(mention);
        }

        return book;
    }

    private void Add(Mention mention)
    {
        if (!_to.TryGetValue(KeyOf(mention), out var links))
        {
            _to[KeyOf(mention)] = links = [];
        }

        links.Add(mention.From);
    }

    // A list shared with the previous book is copied, never changed.
    private static MentionBook Changed(Written written, IReadOnlyList<IReadOnlyList<Mention>> now)
    {
        var (book, before) = (new MentionBook(new(written.Book._to)), written.BySource);
        int[] changed = [.. Enumerable.Range(0, now.Count).Where(i => !ReferenceEquals(before[i], now[i]))];
        var gone = changed.SelectMany(i => before[i]).Select(mention => mention.From).ToHashSet<object>(ReferenceEqualityComparer.Instance);
        foreach (var key in changed.SelectMany(i => before[i].Concat(now[i])).Select(KeyOf).Distinct())
        {
            book._to[key] = book._to.TryGetValue(key, out var links) ? [.. links.Where(link => !gone.Contains(link))] : [];
        }

        foreach (var mention in changed.SelectMany(i => now[i]))
        {
            book.Add(mention);
        }

        return book;
    }

    private static (RecordKind, int, string) KeyOf(Mention mention) => (mention.To.Kind, mention.To.Year ?? mention.Year, mention.To.Code);

    private sealed record Written(IReadOnlyList<IReadOnlyList<Mention>> BySource, MentionBook Book);
}

/// <summary>A link from one record to another.</summary>
/// <param name="From">The page that contains the mention; belongs to this source only.</param>
/// <param name="Year">The year of that page.</param>
/// <param name="To">The mentioned record.</param>
public sealed record Mention(Link From, int Year, Target To);
