namespace Cremona.Transparency.Generator.Preview;

/// <summary>The changes that publishing an edition would make, in the words of <c>build --trial</c>.</summary>
/// <param name="Brief">The first line.</param>
/// <param name="Lists">One list for each kind of change.</param>
public sealed record PreviewChanges(string Brief, IReadOnlyList<PreviewChangeList> Lists);

/// <summary>The changes of one kind.</summary>
/// <param name="Heading">The kind and the number of changes.</param>
/// <param name="Items">The changes, one line each.</param>
public sealed record PreviewChangeList(string Heading, IReadOnlyList<string> Items);
