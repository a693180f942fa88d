using Cremona.Transparency.Generator.Files;

namespace Cremona.Transparency.Tests.Archive;

/// <summary>
/// A release takes over the folder of a frozen year from one that has come to its end: whole and unchanged, or not at all.
/// </summary>
public sealed class TakenYearTests : IDisposable
{
    private const string Page = "2022/index.html";
    private const string Datum = "Ermenegilda D'Àlessi & figli";

    private readonly Town _town = new("brief");

    public TakenYearTests()
    {
        File.AppendAllText(
            Directory.EnumerateFiles(_town["content/2022/piano"]).Order(StringComparer.Ordinal).First(),
            $"\n\nIl banco di {Datum} sta in piazza.\n"
        );
        _town.Done("freeze", "2022", "--on", "2025-01-31");
    }

    private string Copies => Directory.EnumerateDirectories(_town["site/pubblico.congelati"]).Single();

    private string Spare => Copies + "/riserva";

    [Fact]
    public void Reusing_the_folder_of_a_frozen_year_gives_the_same_release()
    {
        var first = Built(3);
        Assert.Equal(_town.Kept(2022), TemporaryFolder.Sums(Spare));
        for (var i = 0; i < 4; i++)
        {
            Assert.True(IsTaken(Steps()));
            Assert.Equal(first, TemporaryFolder.Sums(_town.Output));
            Assert.Equal(_town.Kept(2022), TemporaryFolder.Sums(Spare));
        }

        _town.Done("verify");
        Assert.Equal(_town.Published(2022), TemporaryFolder.Sums(_town["site/pubblico.precedente/2022"]));
    }

    [Theory]
    [InlineData("altered", "altered in its place", "missing")]
    [InlineData("extra file", "extra folder", "link to a folder")]
    [InlineData("link in its place", "other year", "link as a whole")]
    public void A_changed_folder_is_not_reused(params string[] whats)
    {
        var first = Built(3);
        Assert.All(whats, what => AssertIsNotTaken(what, first));
    }

    [Fact]
    public void The_folder_of_a_bag_replaced_by_a_removal_is_not_reused()
    {
        _ = Built(3);
        var (old, before) = (_town["vecchia"], _town.Kept(2022));
        Directory.Move(Spare, old);
        File.WriteAllText(_town["dato.txt"], Datum + "\n");
        _town.Done("remove", "2022", "--words-from", _town["dato.txt"], "--ground", "provvedimento n. 7 del 2025");
        Assert.NotEqual(before, _town.Kept(2022));
        for (var i = 0; i < 2; i++)
        {
            Assert.False(IsTaken(Steps()));
            Assert.False(Directory.Exists(Spare));
        }

        Assert.DoesNotContain(Directory.EnumerateFiles(_town["site"], "*", SearchOption.AllDirectories), file =>
            File.ReadAllText(file).Contains("Ermenegilda", StringComparison.Ordinal)
        );
        Assert.False(IsTaken(Steps()));
        Directory.Delete(Spare, recursive: true);
        Directory.Move(old, Spare);
        Assert.False(IsTaken(Steps()));
        Assert.Equal(_town.Kept(2022), _town.Published(2022));
    }

    [Fact]
    public void An_altered_archive_file_stops_the_build_even_if_the_folder_is_reusable()
    {
        var first = Built(3);
        var file = _town["site/archivio/2022/data/sito/" + Page];
        File.WriteAllBytes(file, [.. File.ReadAllBytes(file).Reverse()]);
        var run = _town.Run("build");
        Assert.Equal(3, run.Code);
        Assert.Contains($"«2022/data/sito/{Page}» non è più come fu archiviato", run.Err, StringComparison.Ordinal);
        Assert.Equal(first, TemporaryFolder.Sums(_town.Output));
    }

    [Fact]
    public void Compressed_twins_of_frozen_pages_follow_the_option()
    {
        var first = Built(3);
        Assert.False(IsTaken(Steps("--precompress")));
        Assert.True(File.Exists(Path.Combine(_town.Output, Page + ".gz")));
        for (var i = 0; i < 5; i++)
        {
            _town.Done("build");
            Assert.Equal(first, TemporaryFolder.Sums(_town.Output));
        }
    }

    [Theory]
    [InlineData("exchange")]
    [InlineData("syncfs")]
    [InlineData("list")]
    public void A_run_interrupted_after_reusing_a_folder_leaves_both_releases_whole(string step)
    {
        var first = Built(3);
        var code = 0;
        var steps = new List<string>();
        DiskTrial.During(
            now =>
            {
                lock (steps)
                {
                    steps.Add(now);
                }
                Throw(now.StartsWith(step, StringComparison.Ordinal) && steps.Exists(IsTaking));
            },
            () => code = _town.Run("build").Code
        );
        Assert.True(IsTaken(steps));
        Assert.Equal(4, code);
        Assert.Equal(first, TemporaryFolder.Sums(_town.Output));
        Assert.Equal(first, TemporaryFolder.Sums(_town["site/pubblico.precedente"]));
        for (var i = 0; i < 5; i++)
        {
            Assert.Equal(i > 0, IsTaken(Steps()));
            Assert.Equal(first, TemporaryFolder.Sums(_town.Output));
        }
    }

    [Fact]
    public void If_the_folder_cannot_be_set_aside_the_site_is_published_without_it()
    {
        _ = Built(2);
        DiskTrial.During(
            now => Throw(now.EndsWith("/riserva", StringComparison.Ordinal) && now.StartsWith("rename", StringComparison.Ordinal)),
            () => _town.Done("build")
        );
        Assert.False(Directory.Exists(Spare));
        Assert.False(IsTaken(Steps()));
        Assert.True(IsTaken(Steps()));
    }

    public void Dispose() => _town.Dispose();

    // It is, again, once a release without it was set aside.
    private void AssertIsNotTaken(string what, IReadOnlyList<string> first)
    {
        Alter(what);
        Assert.False(IsTaken(Steps()), what);
        Assert.Equal(first, TemporaryFolder.Sums(_town.Output));
        Assert.Equal(_town.Kept(2022), _town.Published(2022));
        Assert.Equal(
            Directory.EnumerateFileSystemEntries(_town["site/archivio/2022/data/sito"], "*", SearchOption.AllDirectories).Count(),
            Entries(_town["site/pubblico/2022"]).Count + 1
        );
        Assert.DoesNotContain(Entries(_town.Output), entry => entry.LinkTarget is not null);
        _ = Built(3);
        Assert.True(IsTaken(Steps()));
        Assert.Equal(first, TemporaryFolder.Sums(_town.Output));
    }

    private static bool IsTaken(IReadOnlyList<string> steps)
    {
        var isTaken = steps.Any(IsTaking);
        Assert.NotEqual(isTaken, steps.Any(step => step.StartsWith("link 2022/", StringComparison.Ordinal)));
        return isTaken;
    }

    private static bool IsTaking(string step) =>
        step.StartsWith("rename ", StringComparison.Ordinal) && step.EndsWith("/sito/2022", StringComparison.Ordinal);

    private static void Throw(bool isNow)
    {
        if (isNow)
        {
            throw new IOException("guasto", 5);
        }
    }

    private static IReadOnlyList<FileSystemInfo> Entries(string folder) =>
        [.. new DirectoryInfo(folder).EnumerateFileSystemInfos("*", SearchOption.AllDirectories)];

    private IReadOnlyList<string> Built(int times)
    {
        for (var i = 0; i < times; i++)
        {
            _town.Done("build");
        }

        return TemporaryFolder.Sums(_town.Output);
    }

    // What a build asks of the disk.
    private IReadOnlyList<string> Steps(params string[] args)
    {
        var steps = new System.Collections.Concurrent.ConcurrentQueue<string>();
        DiskTrial.During(steps.Enqueue, () => _town.Done("build", args));
        return [.. steps];
    }

    private void Alter(string what)
    {
        var (file, name) = (Path.Combine(Spare, "index.html"), Path.Combine(Spare, "nuovo"));
        var bytes = File.ReadAllBytes(file);
        switch (what)
        {
            case "altered in its place":
                File.WriteAllBytes(file, [.. bytes.Reverse()]);
                break;
            case "altered":
                File.Delete(file);
                File.WriteAllBytes(file, [.. bytes.Reverse()]);
                break;
            case "missing":
                File.Delete(file);
                break;
            case "extra file":
                File.WriteAllText(name, "");
                break;
            case "extra folder":
                Directory.CreateDirectory(name);
                break;
            case "link to a folder":
                Directory.CreateSymbolicLink(name, _town.Content);
                break;
            case "link in its place":
                File.Move(file, _town["altrove-file"]);
                File.CreateSymbolicLink(file, _town["altrove-file"]);
                break;
            case "other year":
                Directory.Delete(Spare, recursive: true);
                Directory.Move(_town["site/pubblico.precedente/2023"], Spare);
                break;
            default:
                Directory.Move(Spare, _town["altrove"]);
                Directory.CreateSymbolicLink(Spare, _town["altrove"]);
                break;
        }
    }
}
