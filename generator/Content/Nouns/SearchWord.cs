namespace Cremona.Transparency.Generator.Content;

/// <summary>Words that people search for, with the words and pages of the portal that answer them.</summary>
/// <param name="Answers">The row.</param>
/// <param name="Forms">What people type: words or short phrases, in all their forms.</param>
public sealed record SearchWord(Answers Answers, IReadOnlyList<string> Forms)
{
    /// <summary>Words of the portal with the same meaning.</summary>
    public IReadOnlyList<string> Synonyms { get; init; } = [];

    /// <summary>The pages that answer, best first. Without a year, each year's own page.</summary>
    public IReadOnlyList<Target> Places { get; init; } = [];
}
