using System.Text;
using Cremona.Transparency.Generator.MerkleTrees;

namespace Cremona.Transparency.Generator.Archive;

/// <summary>
/// That a page is part of a frozen year, shown with a few numbers in place of the whole list (an inclusion proof of RFC 6962, section
/// 2.1.1).
/// </summary>
/// <param name="Line">The page's line in the manifest: the leaf.</param>
/// <param name="Index">Its place among the lines, from 0.</param>
/// <param name="Size">How many lines there are.</param>
/// <param name="Path">The sums on the way to the root.</param>
/// <param name="Root">The root that the register has.</param>
public sealed record PageProof(string Line, int Index, int Size, IReadOnlyList<string> Path, string Root)
{
    /// <summary>True where the numbers lead to the root.</summary>
    public bool Holds => MerkleTree.IsIncluded(Root, Encoding.UTF8.GetBytes(Line), Index, Size, Path);

    /// <summary>The proof for a page of a frozen year, or null where the year has no such page.</summary>
    public static PageProof? Of(FrozenBag bag, string page)
    {
        var leaves = FrozenBag.LeavesOf(bag.Read(FrozenBag.ManifestName).Span);
        var index = bag.Lines.ToList().FindIndex(line => line.Path == BagNames.Data + BagNames.Site + page);
        return index < 0
            ? null
            : new PageProof(Encoding.UTF8.GetString(leaves[index]), index, leaves.Count, MerkleTree.ProofOf(leaves, index), bag.Entry.Root);
    }
}
