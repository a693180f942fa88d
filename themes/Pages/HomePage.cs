namespace Cremona.Transparency.Pages;

/// <summary>The front door of the portal, or the home of a year.</summary>
public sealed record HomePage : Page
{
    /// <summary>A description of the portal and its publisher.</summary>
    public required IReadOnlyList<string> About { get; init; }

    /// <summary>The public body's own introduction; empty if none is given, and on a year's home page.</summary>
    public RichText Introduction { get; init; }

    /// <summary>Common questions of visitors, each with the pages that answer it.</summary>
    public required IReadOnlyList<Question> Questions { get; init; }

    /// <summary>The year in figures.</summary>
    public IReadOnlyList<Figure> Figures { get; init; } = [];

    /// <summary>The page with all sentences «In breve» and their rules, or null.</summary>
    public Link? AllHeadlines { get; init; }

    /// <summary>The years, newest first; empty on a year's home page.</summary>
    public IReadOnlyList<Entry> Years { get; init; } = [];

    /// <summary>The latest changes.</summary>
    public IReadOnlyList<Entry> News { get; init; } = [];

    /// <summary>The link to Amministrazione Trasparente; national rules prescribe its words and position.</summary>
    public Link? Transparency { get; init; }

    /// <summary>The link to all topics, with the checker's hook, or null.</summary>
    public Link? AllTopics { get; init; }
}

/// <summary>A common question of visitors.</summary>
/// <param name="Text">The question.</param>
/// <param name="Answer">A one-sentence answer.</param>
/// <param name="Links">The pages that answer it, the main page first.</param>
public sealed record Question(string Text, string Answer, IReadOnlyList<Link> Links);
