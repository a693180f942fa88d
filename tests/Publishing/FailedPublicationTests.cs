using Cremona.Transparency.Generator.Rendering;
using static Cremona.Transparency.Tests.Publishing.Publications;

namespace Cremona.Transparency.Tests.Publishing;

public sealed class FailedPublicationTests : IDisposable
{
    private static readonly Dictionary<string, OutputFile[]> Causes = new(StringComparer.Ordinal)
    {
        ["a page that cannot be made"] = [File("a.html", "a"), Failing("b.html", new InvalidOperationException("guasto"))],
        ["a disk that is full"] = [File("a.html", "a"), Failing("b.html", new IOException("No space left on device"))],
        ["a folder that cannot be written"] = [Failing("b.html", new UnauthorizedAccessException("Access denied"))],
        ["two files of the same name"] = [File("a.html", "a"), File("a.html", "b")],
        ["a file where a folder must be"] = [File("a", "a"), File("a/b.html", "b")],
        ["a path out of the folder"] = [File("a.html", "a"), File("../fuori.html", "b")],
        ["a file named like the manifest"] = [File("manifest-sha256.txt", "a")],
    };

    private readonly TemporaryFolder _folder = new();

    public static TheoryData<string> CauseNames => [.. Causes.Keys];

    private string Output => _folder["pubblico"];

    [Theory]
    [MemberData(nameof(CauseNames))]
    public void After_a_failure_the_old_site_is_unchanged_with_no_leftovers(string cause)
    {
        Publish(Output, File("index.html", "prima"), File("2022/index.html", "anno"));
        var before = TemporaryFolder.Sums(Output);
        Assert.ThrowsAny<Exception>(() => Publish(Output, Causes[cause]));
        Assert.Equal(before, TemporaryFolder.Sums(Output));
        Assert.Equal(["pubblico"], _folder.Names);
    }

    [Theory]
    [MemberData(nameof(CauseNames))]
    public void After_a_failed_first_publication_there_is_no_site(string cause)
    {
        Assert.ThrowsAny<Exception>(() => Publish(Output, Causes[cause]));
        Assert.Empty(_folder.Names);
    }

    [Fact]
    public void A_bug_is_thrown_unchanged() =>
        Assert.Equal(
            "guasto",
            Assert.Throws<InvalidOperationException>(() => Publish(Output, Causes["a page that cannot be made"])).Message
        );

    [Fact]
    public void A_disk_error_is_thrown_unchanged() =>
        Assert.Equal("No space left on device", Assert.Throws<IOException>(() => Publish(Output, Causes["a disk that is full"])).Message);

    // Both files wait for each other, so that both fail, whichever is first.
    [Fact]
    public void A_bug_is_not_reported_as_a_disk_error()
    {
        using var both = new Barrier(2);
        OutputFile Waiting(string path, Exception cause) => new(path, _ =>
            {
                both.SignalAndWait(TimeSpan.FromSeconds(5));
                throw cause;
            });
        Assert.Throws<InvalidOperationException>(() =>
            Publish(Output, Waiting("a.html", new IOException("disco")), Waiting("b.html", new InvalidOperationException("guasto")))
        );
    }

    [Fact]
    public void A_file_in_place_of_the_document_root_stays()
    {
        System.IO.File.WriteAllText(Output, "un file");
        var thrown = Assert.Throws<Generator.Files.DiskException>(() => Publish(Output, File("index.html", "prima")));
        Assert.Equal($"«{Output}»: c'è già", thrown.Message);
        Assert.Equal("un file", System.IO.File.ReadAllText(Output));
        Assert.Equal(["pubblico"], _folder.Names);
    }

    public void Dispose() => _folder.Dispose();
}
