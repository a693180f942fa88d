namespace Cremona.Transparency.Generator.MerkleTrees;

/// <summary>Walks an audit or consistency path without access to the leaves (RFC 9162, 2.1.3.2 and 2.1.4.2).</summary>
internal static class MerkleSteps
{
    /// <summary>Moves one level up. A node without a sibling is promoted until it has one.</summary>
    /// <param name="at">The index of the node in its level, from 0.</param>
    /// <param name="last">The last index of that level.</param>
    /// <returns>Whether the sibling is on the left, and the two indexes in the level above.</returns>
    public static (bool IsRight, int At, int Last) Climb(int at, int last)
    {
        var isRight = (at & 1) == 1 || at == last;
        while (isRight && (at & 1) == 0 && at != 0)
        {
            (at, last) = (at >> 1, last >> 1);
        }

        return (isRight, at >> 1, last >> 1);
    }

    /// <summary>Returns the two roots that a consistency proof leads to, or null if the proof is too short or too long.</summary>
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
