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
    public void After_a_failure_the_old_site_is_there_byte_for_byte_and_nothing_beside_it(string cause)
    {
        Publish(Output, File("index.html", "prima"), File("2022/index.html", "anno"));
        var before = TemporaryFolder.Sums(Output);
        Assert.ThrowsAny<Exception>(() => Publish(Output, Causes[cause]));
        Assert.Equal(before, TemporaryFolder.Sums(Output));
        Assert.Equal(["pubblico"], _folder.Names);
    }

    [Theory]
    [MemberData(nameof(CauseNames))]
    public void After_a_failure_there_is_no_site_where_none_was(string cause)
    {
        Assert.ThrowsAny<Exception>(() => Publish(Output, Causes[cause]));
        Assert.Empty(_folder.Names);
    }

    [Fact]
    public void A_fault_of_the_program_is_thrown_as_it_is() =>
        Assert.Equal(
            "guasto",
            Assert.Throws<InvalidOperationException>(() => Publish(Output, Causes["a page that cannot be made"])).Message
        );

    [Fact]
    public void A_full_disk_is_thrown_as_it_is() =>
        Assert.Equal("No space left on device", Assert.Throws<IOException>(() => Publish(Output, Causes["a disk that is full"])).Message);

    // Both files wait for each other, so that both fail, whichever is first.
    [Fact]
    public void A_fault_of_the_program_does_not_pass_for_a_full_disk()
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
    public void Where_the_new_site_cannot_take_the_place_of_a_file_the_file_stays()
    {
        System.IO.File.WriteAllText(Output, "un file");
        var thrown = Assert.Throws<Generator.Files.DiskException>(() => Publish(Output, File("index.html", "prima")));
        Assert.Equal($"«{Output}»: c'è già", thrown.Message);
        Assert.Equal("un file", System.IO.File.ReadAllText(Output));
        Assert.Equal(["pubblico"], _folder.Names);
    }

    public void Dispose() => _folder.Dispose();
}
