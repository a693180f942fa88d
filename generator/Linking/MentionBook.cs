using Cremona.Transparency.Generator.Content;
using Cremona.Transparency.Generator.Schema;
using Cremona.Transparency.Pages;

namespace Cremona.Transparency.Generator.Linking;

/// <summary>Who links to whom, in both directions: from texts, and from fields that refer to records. Never stored in the nouns.</summary>
public sealed class MentionBook
{
    private readonly Dictionary<(RecordKind, int, string), List<Link>> _to;

    private MentionBook(Dictionary<(RecordKind, int, string), List<Link>> to) => _to = to;

    /// <summary>The book of some mentions; made from that of the run before where most are the same.</summary>
    /// <param name="bySource">The mentions of each source; those of the run before are the same lists where nothing changed.</param>
    /// <param name="memory">What the run before found.</param>
    public static MentionBook Of(IReadOnlyList<IReadOnlyList<Mention>> bySource, RowMemory memory)
    {
        const string Name = "mentions";
        var book =
            memory.Last<Written>(Name) is { } before && before.BySource.Count == bySource.Count
                ? Changed(before, bySource)
                : Made(bySource);
        memory.Put(Name, new Written(bySource, book));
        return book;
    }

    /// <summary>The pages that mention a record, each once, in the order of their addresses.</summary>
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

    // A list that another book has too is never changed: it is copied.
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
/// <param name="From">The page that mentions; of this source only.</param>
/// <param name="Year">Its year.</param>
/// <param name="To">The record mentioned.</param>
public sealed record Mention(Link From, int Year, Target To);
