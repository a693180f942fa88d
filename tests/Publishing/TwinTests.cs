using System.IO.Compression;
using System.Text;
using Cremona.Transparency.Generator.Files;
using Cremona.Transparency.Generator.Publishing;
using Cremona.Transparency.Generator.Rendering;
using static Cremona.Transparency.Tests.Publishing.Publications;

namespace Cremona.Transparency.Tests.Publishing;

public sealed class TwinTests : IDisposable
{
    private static readonly string Long = string.Concat(Enumerable.Repeat("Comune di Borgosereno ", 100));

    private readonly TemporaryFolder _folder = new();

    private string Output => _folder["pubblico"];

    private IEnumerable<string> Published => TemporaryFolder.Sums(Output).Select(line => line.Split(' ')[0]);

    [Fact]
    public void Twins_unpack_to_their_text_and_are_in_no_manifest()
    {
        WithTwins(File("a.html", Long), File("b.csv", Long), File("c.png", Long), File("d.html", "corto"));
        Assert.Equal(
            ["a.html", "a.html.br", "a.html.gz", "b.csv", "b.csv.br", "b.csv.gz", "c.png", "d.html", "manifest-sha256.txt"],
            Published
        );
        Assert.Equal(Long, Decoded("a.html.br", sent => new BrotliStream(sent, CompressionMode.Decompress)));
        Assert.Equal(Long, Decoded("a.html.gz", sent => new GZipStream(sent, CompressionMode.Decompress)));
        Assert.Equal(["a.html", "b.csv", "c.png", "d.html"], Manifest.Lines(Bytes(Manifest.FileName)).Select(line => line.Path));
    }

    [Fact]
    public void Two_runs_give_the_same_twins()
    {
        WithTwins(File("a.html", Long));
        var first = TemporaryFolder.Sums(Output);
        WithTwins(File("a.html", Long));
        Assert.Equal(first, TemporaryFolder.Sums(Output));
    }

    [Fact]
    public void A_file_that_does_not_shrink_has_no_twin()
    {
        var noise = Convert.ToHexString(System.Security.Cryptography.SHA512.HashData("x"u8));
        Assert.Empty(Twins.Of("a.txt", Encoding.UTF8.GetBytes(noise)));
        Assert.NotEmpty(Twins.Of("a.txt", Encoding.UTF8.GetBytes(Long)));
    }

    [Theory]
    [InlineData(512)]
    [InlineData((1 << 16) - 16)]
    [InlineData((1 << 16) - 15)]
    [InlineData(200_000)]
    [InlineData(5_000_000)]
    public void The_compression_window_covers_the_whole_file(int length)
    {
        var half = new byte[length / 2];
#pragma warning disable CA5394 // bytes that do not compress, not a secret
        new Random(length).NextBytes(half);
#pragma warning restore CA5394
        var file = half.Concat(half).Concat(new byte[length - (2 * half.Length)]).ToArray();
        var (_, packed) = Twins.Of("a.txt", file).First();
        Assert.InRange(packed.Length, half.Length, (length * 6 / 10) + 64);

        using var stream = new BrotliStream(new MemoryStream(packed), CompressionMode.Decompress);
        using var whole = new MemoryStream();
        stream.CopyTo(whole);
        Assert.Equal(file, whole.ToArray());
    }

    [Fact]
    public void Without_the_option_twins_are_deleted()
    {
        WithTwins(File("a.html", Long));
        Publish(Output, File("a.html", Long));
        Assert.Equal(["a.html", "manifest-sha256.txt"], Published);
    }

    [Fact]
    public void An_asset_of_the_previous_release_has_no_twins()
    {
        var (before, after) = (Fingerprinted(Long), Fingerprinted(Long + "altro"));
        WithTwins(before);
        WithTwins(after);
        Assert.Equal(
            new[] { before.Path, after.Path, after.Path + ".br", after.Path + ".gz", Manifest.FileName }.Order(StringComparer.Ordinal),
            Published
        );
    }

    [Fact]
    public void A_truncated_twin_is_detected_before_the_switch()
    {
        Publish(Output, File("a.html", "prima"));
        Assert.Throws<DiskException>(() => Publisher.Publish(new DocumentRoot(Output), [File("a.html", Long)], withTwins: true, () =>
            {
                var twin = Directory.EnumerateFiles(_folder.Path, "a.html.gz", SearchOption.AllDirectories).Single();
                System.IO.File.WriteAllBytes(twin, [1]);
                return true;
            }));
        Assert.Equal("prima", System.IO.File.ReadAllText(Path.Combine(Output, "a.html")));
    }

    [Theory]
    [InlineData("tabella.csv", "tabella.csv.gz")]
    [InlineData("Tabella.csv", "tabella.CSV.br")]
    [InlineData("manifest-sha256.txt.gz", null)]
    public void A_file_named_like_a_twin_is_rejected_with_both_owners(string one, string? other)
    {
        OutputFile[] files = [.. new[] { one, other }.OfType<string>().Select(path => File(path, "x"))];
        var fault = Assert.Single(OutputPaths.Faults(files));
        Assert.Equal((other ?? one, other is null ? Manifest.FileName : one), (fault.Path, fault.Other));
    }

    [Fact]
    public void A_compressed_attachment_is_not_a_twin() =>
        Assert.Empty(OutputPaths.Faults([File("a.csv.gz", ""), File("b.pdf", ""), File("b.pdf.gz", "")]));

    public void Dispose() => _folder.Dispose();

    private void WithTwins(params OutputFile[] files)
    {
        Publisher.Recover(new DocumentRoot(Output));
        Assert.NotNull(Publisher.Publish(new DocumentRoot(Output), files, withTwins: true, () => true));
    }

    private byte[] Bytes(string path) => System.IO.File.ReadAllBytes(Path.Combine(Output, path));

    private string Decoded(string path, Func<Stream, Stream> open)
    {
        using var sent = new MemoryStream(Bytes(path));
        using var decoder = open(sent);
        using var reader = new StreamReader(decoder, Encoding.UTF8);
        return reader.ReadToEnd();
    }

    private static OutputFile Fingerprinted(string text) =>
        File($"risorse/stile.{TemporaryFolder.Sum(Encoding.UTF8.GetBytes(text))[..10]}.css", text);
}
