using System.Text;
using Cremona.Transparency.Generator.MerkleTrees;

namespace Cremona.Transparency.Tests.MerkleTrees;

public sealed class MerkleTreeTests
{
    // The leaves and roots of the reference tests of Certificate Transparency.
    private static readonly byte[][] Known =
    [
        .. new[] { "", "00", "10", "2021", "3031", "40414243", "5051525354555657", "606162636465666768696a6b6c6d6e6f" }.Select(
            Convert.FromHexString
        ),
    ];

    private static readonly byte[][] Many = [.. Enumerable.Range(0, 65).Select(i => Encoding.UTF8.GetBytes($"foglia {i}"))];

    [Theory]
    [InlineData(0, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855")]
    [InlineData(1, "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d")]
    [InlineData(2, "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125")]
    [InlineData(3, "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77")]
    [InlineData(4, "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7")]
    [InlineData(5, "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4")]
    [InlineData(6, "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef")]
    [InlineData(7, "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c")]
    [InlineData(8, "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328")]
    public void Roots_equal_those_of_an_independent_implementation(int size, string root) =>
        Assert.Equal(root, MerkleTree.RootOf(Known[..size]));

    [Fact]
    public void Proofs_equal_those_of_an_independent_implementation()
    {
        Assert.Equal(
            [
                "96a296d224f285c67bee93c30f8a309157f0daa35dc5b87e410b78630a09cfc7",
                "5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e",
                "6b47aaf29ee3c2af9af889bc1fb9254dabd31177f16232dd6aab035ca39bf6e4",
            ],
            MerkleTree.ProofOf(Known, 0)
        );
    }

    // RFC 6962, 2.1.3: a tree of seven leaves, whose proofs are given by the names of its nodes.
    [Fact]
    public void The_example_of_RFC_6962_holds()
    {
        var d = Enumerable.Range(0, 7).Select(i => new[] { (byte)i }).ToArray();
        string Sub(int from, int to) => MerkleTree.RootOf(d[from..to]);
        var (a, b, c, dd, e, f, j) = (Sub(0, 1), Sub(1, 2), Sub(2, 3), Sub(3, 4), Sub(4, 5), Sub(5, 6), Sub(6, 7));
        var (g, h, i, k, l) = (Sub(0, 2), Sub(2, 4), Sub(4, 6), Sub(0, 4), Sub(4, 7));
        Assert.Equal([b, h, l], MerkleTree.ProofOf(d, 0));
        Assert.Equal([c, g, l], MerkleTree.ProofOf(d, 3));
        Assert.Equal([f, j, k], MerkleTree.ProofOf(d, 4));
        Assert.Equal([i, k], MerkleTree.ProofOf(d, 6));
        Assert.NotEqual(a, e);
    }

    [Fact]
    public void Each_proof_accepts_its_own_leaf_and_rejects_all_others()
    {
        for (var size = 1; size <= Many.Length; size++)
        {
            var (leaves, root) = (Many[..size], MerkleTree.RootOf(Many[..size]));
            for (var i = 0; i < size; i++)
            {
                var proof = MerkleTree.ProofOf(leaves, i);
                Assert.True(MerkleTree.IsIncluded(root, leaves[i], i, size, proof), $"{i} of {size}");
                Assert.False(MerkleTree.IsIncluded(root, "altra"u8.ToArray(), i, size, proof));
                Assert.False(MerkleTree.IsIncluded(root, leaves[i], i + 1, size, proof));
                Assert.False(MerkleTree.IsIncluded(root, leaves[i], i, size, [.. proof, root]));
                Assert.False(proof.Count > 0 && MerkleTree.IsIncluded(root, leaves[i], i, size, [.. proof.Skip(1)]));
                Assert.False(MerkleTree.IsIncluded(new string('0', 64), leaves[i], i, size, proof));
            }
        }
    }

    [Theory]
    [InlineData("non esadecimale")]
    [InlineData("")]
    public void A_malformed_hash_proves_nothing(string sum)
    {
        var root = MerkleTree.RootOf(Many);
        Assert.False(MerkleTree.IsIncluded(root, Many[0], 0, Many.Length, [sum]));
    }
}
