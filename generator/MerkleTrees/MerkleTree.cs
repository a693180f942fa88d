using System.Numerics;
using System.Security.Cryptography;
using Cremona.Transparency.Generator.Files;

namespace Cremona.Transparency.Generator.MerkleTrees;

/// <summary>
/// The Merkle tree of a list (RFC 6962, section 2.1; unchanged in RFC 9162). One root hash covers all leaves. Short proofs show that a leaf
/// is included. Hashes are SHA-256, in lower-case hexadecimal.
/// </summary>
public static class MerkleTree
{
    /// <summary>Returns the root over the leaves in order; for no leaves, the hash of the empty string.</summary>
    public static string RootOf(IReadOnlyList<byte[]> leaves)
    {
        var sums = new byte[Math.Max(leaves.Count, 1) * SHA256.HashSizeInBytes];
        SHA256.HashData([], sums);
        for (var i = 0; i < leaves.Count; i++)
        {
            Leaf(leaves[i], At(sums, i));
        }

        // Each level overwrites the one below, because every build does this for all frozen years. Promoting a hash without a sibling gives
        // the tree of the RFC.
        for (var row = leaves.Count; row > 1; row = (row + 1) / 2)
        {
            for (var i = 0; i < row / 2; i++)
            {
                Node(At(sums, 2 * i), At(sums, (2 * i) + 1), At(sums, i));
            }

            if (row % 2 == 1)
            {
                At(sums, row - 1).CopyTo(At(sums, row / 2));
            }
        }

        return Convert.ToHexStringLower(At(sums, 0));
    }

    /// <summary>Returns the audit path of a leaf (2.1.1), from the leaf upwards.</summary>
    public static IReadOnlyList<string> ProofOf(IReadOnlyList<byte[]> leaves, int index)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual((uint)index, (uint)leaves.Count, nameof(index));
        return [.. Path(Sums(leaves), index).Select(Hex)];
    }

    /// <summary>True if the audit path leads from the leaf to the root of a list with <paramref name="size"/> leaves.</summary>
    public static bool IsIncluded(string root, byte[] leaf, int index, int size, IReadOnlyList<string> proof)
    {
        if (index < 0 || index >= size || BytesOf(proof) is not { } steps)
        {
            return false;
        }

        var (at, last, sum) = (index, size - 1, Leaf(leaf));
        foreach (var step in steps)
        {
            if (last == 0)
            {
                return false;
            }

            (sum, at, last) =
                Climb(at, last) is var up && up.IsRight ? (Node(step, sum), up.At, up.Last) : (Node(sum, step), up.At, up.Last);
        }

        return last == 0 && Hex(sum) == root;
    }

    // Moves one level up (RFC 9162, 2.1.3.2). A node without a sibling is promoted until it has one.
    private static (bool IsRight, int At, int Last) Climb(int at, int last)
    {
        var isRight = (at & 1) == 1 || at == last;
        while (isRight && (at & 1) == 0 && at != 0)
        {
            (at, last) = (at >> 1, last >> 1);
        }

        return (isRight, at >> 1, last >> 1);
    }

    private static byte[] Node(byte[] left, byte[] right)
    {
        var sum = new byte[SHA256.HashSizeInBytes];
        Node(left, right, sum);
        return sum;
    }

    private static void Node(ReadOnlySpan<byte> left, ReadOnlySpan<byte> right, Span<byte> sum)
    {
        Span<byte> both = stackalloc byte[1 + (2 * SHA256.HashSizeInBytes)];
        both[0] = 1;
        left.CopyTo(both[1..]);
        right.CopyTo(both[(1 + left.Length)..]);
        SHA256.HashData(both[..(1 + left.Length + right.Length)], sum);
    }

    private static byte[] Leaf(byte[] leaf)
    {
        var sum = new byte[SHA256.HashSizeInBytes];
        Leaf(leaf, sum);
        return sum;
    }

    private static void Leaf(ReadOnlySpan<byte> leaf, Span<byte> sum)
    {
        var marked = leaf.Length < 512 ? stackalloc byte[512] : new byte[leaf.Length + 1];
        marked[0] = 0;
        leaf.CopyTo(marked[1..]);
        SHA256.HashData(marked[..(leaf.Length + 1)], sum);
    }

    private static Span<byte> At(byte[] sums, int index) => sums.AsSpan(index * SHA256.HashSizeInBytes, SHA256.HashSizeInBytes);

    private static byte[][] Sums(IReadOnlyList<byte[]> leaves) => [.. leaves.Select(Leaf)];

    private static byte[] Root(ReadOnlySpan<byte[]> sums) =>
        sums.Length switch
        {
            0 => SHA256.HashData([]),
            1 => sums[0],
            _ => Split(sums.Length) is var left ? Node(Root(sums[..left]), Root(sums[left..])) : [],
        };

    private static List<byte[]> Path(ReadOnlySpan<byte[]> sums, int index)
    {
        if (sums.Length <= 1)
        {
            return [];
        }

        var left = Split(sums.Length);
        return index < left
            ? [.. Path(sums[..left], index), Root(sums[left..])]
            : [.. Path(sums[left..], index - left), Root(sums[..left])];
    }

    // Returns the largest power of two smaller than the number of leaves.
    private static int Split(int count) => 1 << (31 - BitOperations.LeadingZeroCount((uint)(count - 1)));

    private static string Hex(byte[] sum) => Convert.ToHexStringLower(sum);

    private static byte[][]? BytesOf(IReadOnlyList<string> proof) =>
        proof.All(Hexadecimal.IsSha256) ? [.. proof.Select(Convert.FromHexString)] : null;
}
