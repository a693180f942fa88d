using Cremona.Transparency.Generator.Content;
using Cremona.Transparency.Generator.Schema;
using Cremona.Transparency.Pages;

namespace Cremona.Transparency.Generator.Linking;

/// <summary>Who links to whom, in both directions: from texts, and from fields that refer to records. Never stored in the nouns.</summary>
public sealed class MentionBook(IEnumerable<Mention> mentions)
{
    private readonly ILookup<(RecordKind, int, string), Link> _to =
        mentions.ToLookup(mention => (mention.To.Kind, mention.To.Year ?? mention.Year, mention.To.Code), mention => mention.From);

    /// <summary>The pages that mention a record, each once, in the order of their addresses.</summary>
    public IReadOnlyList<Link> Of(RecordKind kind, int year, string code) =>
    [
        .. _to[(kind, year, code)].DistinctBy(link => (link.Inside, link.Text))
            .OrderBy(link => link.Inside!.Value.Path, StringComparer.Ordinal).ThenBy(link => link.Text, ItalianOrder.Instance),
    ];
}

/// <summary>A link from one record to another.</summary>
/// <param name="From">The page that mentions.</param>
/// <param name="Year">Its year.</param>
/// <param name="To">The record mentioned.</param>
public sealed record Mention(Link From, int Year, Target To);
