namespace Cremona.Transparency.Pages;

/// <summary>What changed from one year to the next: the answer in sentences, then the changes list by list.</summary>
public sealed record ComparisonPage : Page
{
    /// <summary>The sentences about the largest changes, each with its reasons and the pages of its figures.</summary>
    public required IReadOnlyList<Entry> Headlines { get; init; }

    /// <summary>A drawing of the first sentence, or null.</summary>
    public Chart? Chart { get; init; }

    /// <summary>The pages with all changes of one list, and this page.</summary>
    public required IReadOnlyList<Link> Ways { get; init; }

    /// <summary>The changes in their groups.</summary>
    public required IReadOnlyList<EntryGroup> Groups { get; init; }

    /// <summary>The text for two years without a difference.</summary>
    public required string WhenEmpty { get; init; }
}
