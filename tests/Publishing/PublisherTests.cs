using System.Collections.Concurrent;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using AngleSharp.Html.Parser;
using Cremona.Transparency.Generator.Files;
using Cremona.Transparency.Generator.Rendering;
using Cremona.Transparency.Tests.Sites;
using static Cremona.Transparency.Tests.Publishing.Publications;

namespace Cremona.Transparency.Tests.Publishing;

public sealed class PublisherTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    private string Output => _folder["pubblico"];

    private IEnumerable<string> Published => TemporaryFolder.Sums(Output).Select(line => line.Split(' ')[0]);

    [Fact]
    public void Every_file_is_written_with_the_manifest_and_counted()
    {
        var published = Publish(Output, File("index.html", "prima"), File("2023/personale/eta.csv", "à"));
        Assert.Equal(["2023/personale/eta.csv", "index.html", "manifest-sha256.txt"], Published);
        Assert.Equal("prima", System.IO.File.ReadAllText(Path.Combine(Output, "index.html")));
        Assert.Equal((2, 7), (published.Files, published.Bytes));
    }

    [Fact]
    public void A_streamed_file_is_published_like_a_buffered_one()
    {
        var pieces = new OutputFile("index.html", write =>
        {
            write("prima, "u8);
            write("seconda, "u8);
            write("terza"u8);
        });
        Publish(Output, pieces);
        var sums = TemporaryFolder.Sums(Output);
        Publish(_folder["altro"], File("index.html", "prima, seconda, terza"));
        Assert.Equal(TemporaryFolder.Sums(_folder["altro"]), sums);
    }

    /// <summary>A page states the length of a data file, which is known once the file is written.</summary>
    [Fact]
    public void A_file_whose_length_pages_state_is_written_before_them()
    {
        var order = new ConcurrentQueue<string>();
        OutputFile Noted(string path, bool comesFirst) => new(path, write =>
            {
                order.Enqueue(path);
                write("testo"u8);
            }) { ComesFirst = comesFirst };

        OutputFile[] files = [.. Enumerable.Range(0, 60).Select(i => Noted($"{i:D2}.txt", i % 20 == 19))];
        Publish(Output, files);
        Assert.Equal(["19.txt", "39.txt", "59.txt"], order.Take(3).Order(StringComparer.Ordinal));
        Assert.Equal(60, order.Count);
    }

    [Fact]
    public void Pages_state_the_length_of_files_that_come_first_only()
    {
        var files = BuiltSite.Of("complete").Files;
        var first = files.Where(file => file.ComesFirst).Select(file => file.Path).Order(StringComparer.Ordinal);
        var measured = new HtmlParser()
            .ParseDocument(Encoding.UTF8.GetString(files.Single(file => file.Path == "dati-aperti.html").ToBytes()))
            .QuerySelectorAll("main a[href]")
            .Where(link => Regex.IsMatch(link.TextContent, @"\d (byte|[kM]B)"))
            .Select(link => link.GetAttribute("href")!);
        Assert.Equal(first, measured.Distinct().Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_deleted_page_leaves_neither_file_nor_folder()
    {
        Publish(Output, File("index.html", "prima"), File("2022/index.html", "anno"), File("2023/index.html", "anno"));
        Publish(Output, File("index.html", "dopo"), File("2023/index.html", "anno"));
        Assert.Equal(["2023/index.html", "index.html", "manifest-sha256.txt"], Published);
        Assert.False(Directory.Exists(Path.Combine(Output, "2022")));
        Assert.Equal("dopo", System.IO.File.ReadAllText(Path.Combine(Output, "index.html")));
    }

    // EINVAL, ENOTSUP: shared folders of virtual machines, old network disks.
    [Theory]
    [InlineData(22)]
    [InlineData(95)]
    public void A_disk_without_durable_names_gives_a_notice(int error)
    {
        if (!OperatingSystem.IsLinux())
        {
            return; // The numbers are those of Linux.
        }

        void Refuse(string step) =>
            Array.ForEach(step.StartsWith("fsync ", StringComparison.Ordinal) ? [step] : Array.Empty<string>(), _ =>
                throw new IOException("guasto", error)
            );
        Commands.ProgramRun? run = null;
        DiskTrial.During(Refuse, () =>
            run = Commands.ProgramRun.Of(
                "build",
                "--content",
                Sites.BuiltSite.ContentOf("minimal"),
                "--output",
                Output,
                "--format",
                "plain"
            )
        );
        Assert.Equal(0, run!.Code);
        Assert.Contains("nota TR941", run.Err, StringComparison.Ordinal);
        Assert.DoesNotContain(
            "TR941",
            Commands.ProgramRun.Of("build", "--content", Sites.BuiltSite.ContentOf("minimal"), "--output", Output, "--format", "plain").Err,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Only_the_previous_release_is_kept_beside_the_document_root()
    {
        Publish(Output, File("index.html", "prima"));
        Assert.Equal(["pubblico"], _folder.Names);
        Publish(Output, File("index.html", "seconda"));
        Publish(Output, File("index.html", "terza"));
        Assert.Equal(["pubblico", "pubblico.precedente"], _folder.Names);
        Assert.Equal("seconda", System.IO.File.ReadAllText(_folder["pubblico.precedente/index.html"]));
    }

    [Fact]
    public void Assets_of_the_previous_release_stay_for_one_release_outside_the_manifest()
    {
        Publish(Output, Fingerprinted("blu"), File("dati.0123456789.csv", "senza impronta"));
        Publish(Output, Fingerprinted("verde"));
        Assert.Equal(Fingerprinted("blu", "verde"), Published);
        Assert.DoesNotContain(
            Fingerprinted("blu").Path,
            System.IO.File.ReadAllText(Path.Combine(Output, "manifest-sha256.txt")),
            StringComparison.Ordinal
        );
        Publish(Output, Fingerprinted("rosso"));
        Assert.Equal(Fingerprinted("rosso", "verde"), Published);
    }

    [Fact]
    public void An_image_of_the_previous_release_is_not_reused()
    {
        Publish(Output, File($"risorse/favicon.{TemporaryFolder.Sum("blu"u8.ToArray())[..10]}.svg", "blu"));
        Publish(Output, File("index.html", "x"));
        Assert.Equal(
            ["index.html", "manifest-sha256.txt"],
            Directory.EnumerateFileSystemEntries(Output).Select(Path.GetFileName).Order(StringComparer.Ordinal)
        );
    }

    [Fact]
    public void An_altered_asset_is_not_reused()
    {
        Publish(Output, Fingerprinted("blu"));
        System.IO.File.WriteAllText(Path.Combine(Output, Fingerprinted("blu").Path), "altro");
        Publish(Output, Fingerprinted("verde"));
        Assert.Equal(Fingerprinted("verde", []), Published);
    }

    [Theory]
    [InlineData("../fuori")]
    [InlineData("/tmp/fuori")]
    [InlineData("risorse/../../fuori")]
    public void An_altered_manifest_reads_no_file_outside_the_site(string path)
    {
        System.IO.File.WriteAllText(_folder["fuori"], "segreto");
        var sum = TemporaryFolder.Sum("segreto"u8.ToArray());
        System.IO.File.Move(_folder["fuori"], _folder[$"fuori.{sum[..10]}.txt"]);
        Publish(Output, File("index.html", "prima"));
        System.IO.File.AppendAllText(Path.Combine(Output, "manifest-sha256.txt"), $"{sum}  {path}.{sum[..10]}.txt\n");
        Publish(Output, File("index.html", "dopo"));
        Assert.Equal(["index.html", "manifest-sha256.txt"], Published);
    }

    [Fact]
    public void Missing_parents_of_the_document_root_are_created()
    {
        Publish(_folder["a/b/pubblico"], File("index.html", "prima"));
        Assert.True(System.IO.File.Exists(_folder["a/b/pubblico/index.html"]));
    }

    [Fact]
    public void Files_written_in_parallel_keep_their_own_bytes()
    {
        Publish(Output, [.. Enumerable.Range(0, 500).Select(i => File($"{i % 10}/{i}.html", i.ToString(CultureInfo.InvariantCulture)))]);
        Assert.Equal(501, Published.Count());
        Assert.All(Enumerable.Range(0, 500), i =>
            Assert.Equal(i.ToString(CultureInfo.InvariantCulture), System.IO.File.ReadAllText(Path.Combine(Output, $"{i % 10}/{i}.html")))
        );
    }

    [Theory]
    [InlineData("a.html", "a.html", "a.html")]
    [InlineData("a.html", "A.html", "a.html")]
    [InlineData("verde/a.html", "VERDE/b.html", "verde/a.html")]
    [InlineData("a", "a/b.html", "a/b.html")]
    [InlineData("a/b.html", "a", "a/b.html")]
    [InlineData("a.html", "Manifest-sha256.txt", "manifest-sha256.txt")]
    [InlineData("a.html", "../fuori.html", null)]
    [InlineData("a.html", "/fuori.html", null)]
    [InlineData("a.html", "a\\b.html", null)]
    [InlineData("a.html", "2023/aux.html", null)]
    [InlineData("a.html", "Com1/b.html", null)]
    [InlineData("a.html", "che?.html", null)]
    [InlineData("a.html", "riga\n.html", null)]
    [InlineData("a.html", "punto.", null)]
    public void Colliding_paths_are_rejected_with_both_owners(string one, string other, string? owner)
    {
        OutputFile[] files = [File(one, "1"), File(other, "2")];
        var fault = Assert.Single(Generator.Publishing.OutputPaths.Faults(files));
        Assert.Equal(owner, fault.Other);
        Assert.True(fault.Path == other || fault.Path == one);
        Assert.Equal(owner is null, fault.Why is not null);
        Assert.Throws<ArgumentException>(() => Publish(Output, files));
        Assert.Empty(_folder.Names);
    }

    [Fact]
    public void Other_names_are_not_rejected() =>
        Assert.Empty(
            Generator.Publishing.OutputPaths.Faults([
                File("a.html", ""),
                File("a/b.html", ""),
                File("a.b/c", ""),
                File("console.html", ""),
                File("2023/città … 5.pdf", ""),
                File(".well-known/security.txt", ""),
            ])
        );

    public void Dispose() => _folder.Dispose();

    private static OutputFile Fingerprinted(string text) =>
        File($"risorse/stile.{TemporaryFolder.Sum(System.Text.Encoding.UTF8.GetBytes(text))[..10]}.css", text);

    private static IEnumerable<string> Fingerprinted(string one, params string[] others) =>
        others.Append(one).Select(text => Fingerprinted(text).Path).Append("manifest-sha256.txt").Order(StringComparer.Ordinal);
}
