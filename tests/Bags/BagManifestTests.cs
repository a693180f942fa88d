using System.Text;
using Cremona.Transparency.Generator.Bags;

namespace Cremona.Transparency.Tests.Bags;

/// <summary>The quick reading of plain manifests finds what the reading of all manifests finds.</summary>
public sealed class BagManifestTests
{
    private static readonly string A = new('a', 64);

    public static TheoryData<string> Manifests =>
        new(
            $"{A}  data/a.txt\n{A}  data/b/c d.txt\n",
            $"{A}  data/b\n{A}  data/a\n",
            $"{A}  data/a\n{A}  data/a\n",
            $"{A}  data/a\n{A}  data/b",
            $"{A}  data/a\r\n{A}  data/b\r\n",
            $"{A.ToUpperInvariant()}  data/a\n",
            $"{A[1..]}  data/a\n",
            $"{A}b  data/a\n",
            $"{A} data/a\n",
            $"{A}\tdata/a\n",
            $"{A}   data/a\n",
            $"{A}  \n",
            $"{A}  ./data/a\n",
            $"{A}  data/./a\n",
            $"{A}  data/../a\n",
            $"{A}  data//a\n",
            $"{A}  data/\n",
            $"{A}  /data/a\n",
            $"{A}  ~/a\n",
            $"{A}  c:/a\n",
            $"{A}  *data/a\n",
            $"{A}  data/à.txt\n{A}  data/100%25\n{A}  data/100%\n{A}  data/a\\b\n{A}  data/\0\n",
            "\n",
            ""
        );

    [Theory]
    [MemberData(nameof(Manifests))]
    public void Both_manifest_readers_give_the_same_lines(string manifest) =>
        Assert.Equal(
            ManifestReader.Lines("", manifest, BagVersion.Newest, sumLength: null, []).Select(line => new BagLine(line.Path, line.Sum)),
            BagManifest.Read(Encoding.UTF8.GetBytes(manifest))
        );
}
