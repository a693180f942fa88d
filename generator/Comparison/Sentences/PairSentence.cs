namespace Cremona.Transparency.Generator.Comparison;

/// <summary>A sentence about the largest changes of a topic.</summary>
/// <param name="Text">The sentence, in Italian.</param>
/// <param name="Changes">The changes that it states, the most important first.</param>
public sealed record PairSentence(string Text, IReadOnlyList<YearChange> Changes);
