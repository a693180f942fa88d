using System.Diagnostics;
using System.Text;
using Cremona.Transparency.Generator.Bags;
using Xunit.Abstractions;

namespace Cremona.Transparency.Tests.Bags;

public sealed class BagWriterTests(ITestOutputHelper told) : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    [Fact]
    public void A_new_bag_has_the_required_files_in_ordinal_order()
    {
        var bag = BagWriter.Make(
            [OwnBag.File("B", "y"), OwnBag.File("100%.txt", "")],
            [OwnBag.File("LEGGIMI.txt", "z")],
            [("Contact-Name", "Ufficio")]
        );
        Assert.Equal(
            [
                "LEGGIMI.txt",
                "bag-info.txt",
                "bagit.txt",
                "data/100%.txt",
                "data/B",
                "manifest-sha256.txt",
                "manifest-sha512.txt",
                "tagmanifest-sha256.txt",
                "tagmanifest-sha512.txt",
            ],
            bag.Select(file => file.Path)
        );
        Assert.Equal("BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n", Text("bagit.txt"));
        Assert.Equal("Contact-Name: Ufficio\nPayload-Oxum: 1.2\n", Text("bag-info.txt"));
        Assert.Equal(
            $"{HandBag.SumOf("sha256", "")}  data/100%25.txt\n{HandBag.SumOf("sha256", "y")}  data/B\n",
            Text("manifest-sha256.txt")
        );
        Assert.Equal(
            ["LEGGIMI.txt", "bag-info.txt", "bagit.txt", "manifest-sha256.txt", "manifest-sha512.txt"],
            Text("tagmanifest-sha512.txt").TrimEnd().Split('\n').Select(line => line[130..])
        );

        string Text(string path) => Encoding.UTF8.GetString(bag.Single(file => file.Path == path).Bytes.Span);
    }

    [Fact]
    public void A_new_bag_is_valid_whatever_the_order_of_its_files()
    {
        OwnBag.WriteTo(_folder.Path);
        Assert.Equal([], BagChecks.Check(_folder.Path, strict: true));
        var other = BagWriter.Make(
            [
                .. OwnBag
                    .Files.Where(file => file.Path.StartsWith("data/", StringComparison.Ordinal))
                    .Reverse()
                    .Select(file => file with { Path = file.Path[5..] }),
            ],
            [
                .. OwnBag
                    .Files.Where(file => file.Path.StartsWith("contenuti", StringComparison.Ordinal) || file.Path == "LEGGIMI.txt")
                    .Reverse(),
            ],
            [("Source-Organization", "Comune di Borgosereno"), ("External-Description", "L'anno 2023, così com'era")]
        );
        Assert.Equal(
            OwnBag.Files.Select(file => (file.Path, Convert.ToHexString(file.Bytes.Span))),
            other.Select(file => (file.Path, Convert.ToHexString(file.Bytes.Span)))
        );
    }

    [Fact]
    public void Sha256sum_accepts_a_new_bag_and_detects_an_altered_file()
    {
        if (Programs.Find("sha256sum") is not { } program)
        {
            told.WriteLine("non eseguito: su questa macchina non c'è sha256sum");
            return;
        }

        OwnBag.WriteTo(_folder.Path);
        Assert.Equal((0, 0), (Run(program, "manifest-sha256.txt"), Run(program, "tagmanifest-sha256.txt")));
        File.AppendAllText(_folder["data/vuota.txt"], " ");
        Assert.Equal((1, 0), (Run(program, "manifest-sha256.txt"), Run(program, "tagmanifest-sha256.txt")));
    }

    [Theory]
    [InlineData("../fuori")]
    [InlineData("a\\b")]
    [InlineData("a//b")]
    [InlineData("GIÀ.txt")]
    [InlineData("gia\u0300.txt")]
    public void A_path_not_allowed_in_a_bag_throws(string path) =>
        Assert.Throws<ArgumentException>(() => BagWriter.Make([OwnBag.File("già.txt", ""), OwnBag.File(path, "")], [], []));

    [Theory]
    [InlineData("data/x")]
    [InlineData("data")]
    [InlineData("fetch.txt")]
    [InlineData("bagit.txt")]
    public void A_tag_file_may_not_replace_a_file_of_the_bag(string path) =>
        Assert.Throws<ArgumentException>(() => BagWriter.Make([], [OwnBag.File(path, "")], []));

    [Theory]
    [InlineData("A:b", "c")]
    [InlineData("", "c")]
    [InlineData(" A", "c")]
    [InlineData("A", "c\nD: e")]
    public void A_label_or_value_that_would_not_read_back_throws(string label, string value) =>
        Assert.Throws<ArgumentException>(() => BagWriter.Make([], [], [(label, value)]));

    [Fact]
    public void Manifest_lines_read_back_unchanged() =>
        Assert.Equal(
            [new BagLine("data/100%.txt", new string('a', 64)), new BagLine("data/b", new string('b', 64))],
            BagManifest.Read(
                Encoding.UTF8.GetBytes(
                    $"{new string('a', 64)}  data/100%25.txt\nnon valida\n{new string('c', 64)}  ../fuori\n{new string('B', 64)}  data/b\n"
                )
            )
        );

    public void Dispose() => _folder.Dispose();

    private int Run(string program, string manifest)
    {
        using var process = Process.Start(
            new ProcessStartInfo(program, ["--strict", "--quiet", "-c", manifest])
            {
                WorkingDirectory = _folder.Path,
                RedirectStandardOutput = true,
                RedirectStandardError = true,
            }
        )!;
        var error = process.StandardError.ReadToEndAsync();
        process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        error.GetAwaiter().GetResult();
        return process.ExitCode;
    }
}
