using Cremona.Transparency.Pages;

namespace Cremona.Transparency.Generator.Linking;

/// <summary>Joins blocks of links that have the same heading. A place to which two of them lead is named once.</summary>
internal static class SeeAlsoOnce
{
    /// <summary>Returns the blocks in the order of their first appearance. Of two links to one place the first stays.</summary>
    public static IReadOnlyList<SeeAlso> Of(IReadOnlyList<SeeAlso> blocks) =>
        [
            .. blocks
                .GroupBy(block => block.Heading)
                .Select(same => new SeeAlso(
                    same.Key,
                    [.. same.SelectMany(block => block.Links).DistinctBy(link => (link.Inside, link.Outside))]
                )),
        ];
}
