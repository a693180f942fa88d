namespace Cremona.Transparency.Generator.Preview;

/// <summary>What a publication of an edition would change, in the words of <c>build --trial</c>.</summary>
/// <param name="Brief">The first line.</param>
/// <param name="Lists">A list for each sort of change.</param>
public sealed record PreviewChanges(string Brief, IReadOnlyList<PreviewChangeList> Lists);

/// <summary>The changes of one sort.</summary>
/// <param name="Heading">What they are, and how many.</param>
/// <param name="Items">A line each.</param>
public sealed record PreviewChangeList(string Heading, IReadOnlyList<string> Items);
