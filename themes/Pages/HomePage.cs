namespace Cremona.Transparency.Pages;

/// <summary>The front door of the portal, or the home of a year.</summary>
public sealed record HomePage : Page
{
    /// <summary>What this is and who publishes it.</summary>
    public required IReadOnlyList<string> About { get; init; }

    /// <summary>What the public body says of its portal; empty where it says nothing, and on a year's home.</summary>
    public RichText Introduction { get; init; }

    /// <summary>The questions that people come with, each with the pages that answer.</summary>
    public required IReadOnlyList<Question> Questions { get; init; }

    /// <summary>The year in figures.</summary>
    public IReadOnlyList<Figure> Figures { get; init; } = [];

    /// <summary>The years, newest first; empty on a year's home.</summary>
    public IReadOnlyList<Entry> Years { get; init; } = [];

    /// <summary>What changed last.</summary>
    public IReadOnlyList<Entry> News { get; init; } = [];

    /// <summary>The link to Amministrazione Trasparente, whose words and place are fixed by the national rules.</summary>
    public Link? Transparency { get; init; }

    /// <summary>The link to all topics, with the checker's hook; null where there is none.</summary>
    public Link? AllTopics { get; init; }
}

/// <summary>A question that people come with.</summary>
/// <param name="Text">The question.</param>
/// <param name="Answer">What will be found, in a sentence.</param>
/// <param name="Links">Where it is found; the first is the main way.</param>
public sealed record Question(string Text, string Answer, IReadOnlyList<Link> Links);
