namespace Cremona.Transparency.Generator.MerkleTrees;

/// <summary>The way up a Merkle tree, as a verifier goes it who has no leaves (RFC 9162, 2.1.3.2 and 2.1.4.2).</summary>
internal static class MerkleSteps
{
    /// <summary>One step up. A node without a neighbour rises until it has one.</summary>
    /// <param name="at">The place of the node in its row, from 0.</param>
    /// <param name="last">The last place of that row.</param>
    /// <returns>Whether the neighbour stands to the left, and the places in the row above.</returns>
    public static (bool IsRight, int At, int Last) Climb(int at, int last)
    {
        var isRight = (at & 1) == 1 || at == last;
        while (isRight && (at & 1) == 0 && at != 0)
        {
            (at, last) = (at >> 1, last >> 1);
        }

        return (isRight, at >> 1, last >> 1);
    }

    /// <summary>The roots that a proof of consistency leads to, or null where it is too short or too long.</summary>
    public static (byte[] Old, byte[] Now)? Reach(byte[][] path, int oldSize, int newSize)
    {
        var (at, last) = (oldSize - 1, newSize - 1);
        while ((at & 1) == 1)
        {
            (at, last) = (at >> 1, last >> 1);
        }

        var (old, now) = (path[0], path[0]);
        foreach (var step in path.Skip(1))
        {
            if (last == 0)
            {
                return null;
            }

            var up = Climb(at, last);
            (old, now) = up.IsRight ? (MerkleTree.Node(step, old), MerkleTree.Node(step, now)) : (old, MerkleTree.Node(now, step));
            (at, last) = (up.At, up.Last);
        }

        return last == 0 ? (old, now) : null;
    }
}
