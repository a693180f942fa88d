using System.Text;
using Cremona.Transparency.Generator.MerkleTrees;

namespace Cremona.Transparency.Generator.Archive;

/// <summary>
/// Proves with a few hashes, instead of the whole manifest, that a page belongs to a frozen year (inclusion proof, RFC 6962, section
/// 2.1.1).
/// </summary>
/// <param name="Line">The page's line in the manifest, which is the leaf.</param>
/// <param name="Index">The index of the line, from 0.</param>
/// <param name="Size">The number of lines.</param>
/// <param name="Path">The hashes on the path to the root.</param>
/// <param name="Root">The root recorded in the register.</param>
public sealed record PageProof(string Line, int Index, int Size, IReadOnlyList<string> Path, string Root)
{
    /// <summary>True if the audit path leads to the root.</summary>
    public bool Holds => MerkleTree.IsIncluded(Root, Encoding.UTF8.GetBytes(Line), Index, Size, Path);

    /// <summary>Returns the proof for a page of a frozen year, or null if the year has no such page.</summary>
    public static PageProof? Of(FrozenBag bag, string page)
    {
        var leaves = FrozenBag.LeavesOf(bag.Read(FrozenBag.ManifestName).Span);
        var index = bag.Lines.ToList().FindIndex(line => line.Path == BagNames.Data + BagNames.Site + page);
        return index < 0
            ? null
            : new PageProof(Encoding.UTF8.GetString(leaves[index]), index, leaves.Count, MerkleTree.ProofOf(leaves, index), bag.Entry.Root);
    }
}
