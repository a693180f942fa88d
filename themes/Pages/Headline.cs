namespace Cremona.Transparency.Pages;

/// <summary>A sentence that states what a page found, before the rows: «In breve».</summary>
/// <param name="Id">Unique in its page, usable as a fragment.</param>
/// <param name="Text">The sentence.</param>
public sealed record Headline(string Id, string Text)
{
    /// <summary>The figures that prove the sentence, each with its name and value, linked to its cell, field or list.</summary>
    public IReadOnlyList<Link> Figures { get; init; } = [];

    /// <summary>The reference date of the figures, as a phrase (<c>Al 31 dicembre 2009</c>), or null.</summary>
    public string? AsOf { get; init; }

    /// <summary>Says that figures do not agree with others in the act, and that the sentence holds all the same; otherwise null.</summary>
    public string? Caution { get; init; }

    /// <summary>These figures with their other values, one sentence for each, and how the sentence deals with them.</summary>
    public IReadOnlyList<string> Doubts { get; init; } = [];

    /// <summary>The check that fails, with <see cref="Caution"/>.</summary>
    public Link? Check { get; init; }

    /// <summary>The lines of the act.</summary>
    public IReadOnlyList<Shown> Sources { get; init; } = [];

    /// <summary>A drawing of the figures; its summary has all of them in words. A bar links to the figure that it shows.</summary>
    public Chart? Chart { get; init; }

    /// <summary>The rule that wrote the sentence; null for a sentence of the office.</summary>
    public Link? Rule { get; init; }
}
