using System.Diagnostics;
using System.Globalization;
using System.Text;
using Cremona.Transparency.Generator.Files;

namespace Cremona.Transparency.Tests.Archive;

/// <summary>
/// A frozen year whose seal is unbroken is not read again. A wrong or missing seal costs time and never truth; whatever differs from it is
/// read (decision 49). Change times and inodes are those of Linux.
/// </summary>
public sealed class YearSealTests : IDisposable
{
    private const string Page = "2022/index.html";

    private readonly Town _town = new("brief");
    private readonly IReadOnlyList<string> _first;

    public YearSealTests()
    {
        _town.Done("freeze", "2022", "--on", "2025-01-31");
        for (var i = 0; i < 4; i++)
        {
            _town.Done("build"); // the third sets a folder aside, the fourth takes and seals it
        }

        _first = TemporaryFolder.Sums(_town.Output);
        Settle();
    }

    private string Seal => Directory.EnumerateFiles(_town["site/pubblico.congelati"], "2022-*.sigillo").Single();

    private string Archived => _town["site/archivio/2022/data/sito/" + Page];

    [Fact]
    public void An_unbroken_seal_is_kept()
    {
        Assert.True(IsSealKept());
        Assert.True(IsSealKept());
        _town.Done("verify");
    }

    [Theory]
    [InlineData("missing")]
    [InlineData("empty")]
    [InlineData("half")]
    [InlineData("noise")]
    [InlineData("other length")]
    [InlineData("negative length")]
    [InlineData("length only")]
    [InlineData("other times")]
    [InlineData("other sizes")]
    [InlineData("of another folder")]
    [InlineData("of an older version")]
    public void A_wrong_seal_costs_time_only(string how)
    {
        var bytes = File.ReadAllBytes(Seal);
        var text = Encoding.UTF8.GetString(bytes);
        var seal = Seal;
        File.Delete(seal);
        if (how != "missing")
        {
            File.WriteAllBytes(
                seal,
                how switch
                {
                    "half" => bytes[..(bytes.Length / 2)],
                    "noise" => [.. bytes.Select((sign, at) => (byte)(sign ^ at))],
                    "other length" => [.. "17\n"u8, .. bytes],
                    "negative length" => [.. "-1\n"u8, .. bytes],
                    "length only" => "0\n"u8.ToArray(),
                    "other times" => Encoding.UTF8.GetBytes(text.Replace(" 1", " 2", StringComparison.Ordinal)),
                    "other sizes" => Encoding.UTF8.GetBytes(text.Replace("fr 1", "fr 2", StringComparison.Ordinal)),
                    "of another folder" => SealOf(FolderListing.Of(_town.Content), FolderListing.Of(_town.Output)),
                    "of an older version" => "12 638000000000000000 12 638000000000000000 data/anno.json\n"u8.ToArray(),
                    _ => [],
                }
            );
            Settle();
        }

        _town.Done("build");
        Assert.Equal(_first, TemporaryFolder.Sums(_town.Output));
        Settle();
        Assert.True(IsSealKept());
    }

    [Fact]
    public void A_seal_as_young_as_its_files_is_not_trusted()
    {
        File.SetLastWriteTimeUtc(Seal, File.GetLastWriteTimeUtc(Archived).AddSeconds(1));
        Assert.False(IsSealKept());
    }

    [Theory]
    [InlineData("written")]
    [InlineData("replaced")]
    [InlineData("exchanged")]
    public void An_archived_page_altered_with_its_time_put_back_stops_the_build(string how)
    {
        if (!OperatingSystem.IsLinux())
        {
            return;
        }

        Alter(Archived, how);
        var run = _town.Run("build");
        Assert.Equal(3, run.Code);
        Assert.Contains($"«2022/data/sito/{Page}» non è più come fu archiviato", run.Err, StringComparison.Ordinal);
        Assert.Equal(_first, TemporaryFolder.Sums(_town.Output));
    }

    [Theory]
    [InlineData("pubblico")]
    [InlineData("pubblico.precedente")]
    public void A_published_page_altered_with_its_time_put_back_is_published_again_as_archived(string release)
    {
        if (!OperatingSystem.IsLinux())
        {
            return;
        }

        Alter(_town[$"site/{release}/{Page}"], "written");
        for (var i = 0; i < 3; i++)
        {
            _town.Done("build");
            Assert.Equal(_first, TemporaryFolder.Sums(_town.Output));
        }

        _town.Done("verify");
    }

    [Fact]
    public void A_restored_archive_is_read_once()
    {
        TemporaryFolder.Copy(_town.Archive, _town["salvataggio"]);
        Directory.Delete(_town.Archive, recursive: true);
        Directory.Move(_town["salvataggio"], _town.Archive);
        Assert.False(IsSealKept());
        Assert.Equal(_first, TemporaryFolder.Sums(_town.Output));
        Settle();
        Assert.True(IsSealKept());
    }

    [Fact]
    public void An_altered_page_in_a_restored_archive_stops_the_build()
    {
        TemporaryFolder.Copy(_town.Archive, _town["salvataggio"]);
        Directory.Delete(_town.Archive, recursive: true);
        Directory.Move(_town["salvataggio"], _town.Archive);
        Alter(Archived, "written");
        Assert.Equal(3, _town.Run("build").Code);
    }

    [Theory]
    [InlineData("added", "non fa parte del pacchetto")]
    [InlineData("deleted", "manca")]
    [InlineData("linked", "è un collegamento")]
    public void Another_list_of_files_stops_the_build(string how, string words)
    {
        switch (how)
        {
            case "added":
                File.WriteAllText(Archived + ".txt", "");
                break;
            case "deleted":
                File.Delete(Archived);
                break;
            default:
                File.Move(Archived, _town["altrove"]);
                File.CreateSymbolicLink(Archived, _town["altrove"]);
                break;
        }

        var run = _town.Run("build");
        Assert.Equal(3, run.Code);
        Assert.Contains(words, run.Err, StringComparison.Ordinal);
    }

    /// <summary>The promise ends here: a forged seal is found by <c>verify</c>, which reads every byte.</summary>
    [Fact]
    public void A_page_altered_together_with_the_seal_is_noticed_by_verify_only()
    {
        Alter(Archived, "written");
        var bytes = File.ReadAllBytes(Seal);
        var end = Array.IndexOf(bytes, (byte)'\n');
        var release = bytes[(end + 1 + int.Parse(bytes.AsSpan(0, end), CultureInfo.InvariantCulture))..];
        File.WriteAllBytes(Seal, SealOf(FolderListing.Of(_town["site/archivio/2022/data"]), new FolderListing(release)));
        Settle();
        Assert.True(IsSealKept());
        Assert.Equal(_first, TemporaryFolder.Sums(_town.Output));
        var run = _town.Run("verify");
        Assert.Equal(3, run.Code);
        Assert.Contains(Page, run.Err, StringComparison.Ordinal);
    }

    public void Dispose() => _town.Dispose();

    private static byte[] SealOf(FolderListing archive, FolderListing release) =>
        [.. Encoding.ASCII.GetBytes($"{archive.Text.Length}\n"), .. archive.Text.Span, .. release.Text.Span];

    // Keeps size and modification time.
    private void Alter(string file, string how)
    {
        Thread.Sleep(20); // two ticks of the slowest clock of a Linux file system
        var (altered, beside, before) = ((byte[])[.. File.ReadAllBytes(file).Reverse()], _town["nuovo"], _town["prima"]);
        CopyTime(file, before);
        if (how == "written")
        {
            File.WriteAllBytes(file, altered);
            CopyTime(before, file);
            return;
        }

        File.WriteAllBytes(beside, altered);
        CopyTime(before, beside);
        if (how == "exchanged")
        {
            File.Move(file, file + ".vecchio");
            File.Move(beside, file);
            File.Move(file + ".vecchio", beside);
        }
        else
        {
            File.Move(beside, file, overwrite: true);
        }
    }

    // With all nanoseconds, which .NET rounds.
    private static void CopyTime(string from, string to)
    {
        using var touch = Process.Start("touch", ["-r", from, to]);
        touch.WaitForExit();
    }

    // As if the seals were written long after their files.
    private void Settle()
    {
        foreach (var seal in Directory.EnumerateFiles(_town["site/pubblico.congelati"], "*.sigillo"))
        {
            File.SetLastWriteTimeUtc(seal, DateTime.UtcNow.AddHours(1));
        }
    }

    // A build that reads files writes a new seal.
    private bool IsSealKept()
    {
        var before = File.GetLastWriteTimeUtc(Seal);
        _town.Done("build");
        return before == File.GetLastWriteTimeUtc(Seal);
    }
}
