using System.Diagnostics;
using System.Globalization;
using System.Text;
using Cremona.Transparency.Generator.Files;

namespace Cremona.Transparency.Tests.Files;

/// <summary>
/// Whatever happens to a file changes the listing of its folder, and nothing else does. Recomputed with <c>find</c>, which is another
/// program.
/// </summary>
public sealed class FolderListingTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public FolderListingTests()
    {
        UserFiles.Write(_folder["a"], "uno.txt", "1"u8);
        UserFiles.Write(_folder["a"], "due.txt", "2"u8);
        UserFiles.Write(_folder["a"], "sotto/più giù/tre.txt", "333"u8);
        UserFiles.Write(_folder["a"], "sotto-altro.txt", ""u8);
        Directory.CreateSymbolicLink(_folder["a/collegamento"], _folder.Path);
    }

    [Fact]
    public void Entries_are_those_of_another_program()
    {
        if (!OperatingSystem.IsLinux())
        {
            return;
        }

        File.WriteAllText(_folder["a/riga\nspezzata.txt"], "");
        using var find = Process.Start(
            new ProcessStartInfo("find", [_folder["a"], "-printf", @"%y %m %s %T@ %C@ %i %P\0"]) { RedirectStandardOutput = true }
        )!;
        var found = find.StandardOutput.ReadToEnd().Split('\0', StringSplitOptions.RemoveEmptyEntries).Select(EntryOf);
        find.WaitForExit();
        Assert.Equal(
            found.OrderBy(entry => entry.Path, StringComparer.Ordinal),
            FolderListing
                .Of(_folder["a"])
                .Entries.Select(entry => (entry.Key, entry.Value))
                .OrderBy(entry => entry.Key, StringComparer.Ordinal)
        );
    }

    [Fact]
    public void Entries_have_the_order_of_their_paths()
    {
        string[] paths = [".", "collegamento", "due.txt", "sotto", "sotto-altro.txt", "sotto/più giù", "sotto/più giù/tre.txt", "uno.txt"];
        var inOrder = paths.OrderBy(
            path => Directory.Exists(_folder["a/" + path]) && path[0] == 's' ? path + "/" : path,
            StringComparer.Ordinal
        );
        Assert.Equal(
            OperatingSystem.IsLinux() ? inOrder : paths.Order(StringComparer.Ordinal),
            Text(FolderListing.Of(_folder["a"])).Select(line => line.Split(' ', 6)[5])
        );
    }

    [Fact]
    public void A_missing_folder_has_no_entries() => Assert.Empty(FolderListing.Of(_folder["altrove"]).Entries);

    [Theory]
    [InlineData("nothing", true)]
    [InlineData("read", true)]
    [InlineData("written with the same time", false)]
    [InlineData("written with the same bytes", false)]
    [InlineData("replaced", false)]
    [InlineData("two exchanged", false)]
    [InlineData("linked elsewhere", false)]
    [InlineData("other time", false)]
    [InlineData("other permissions", false)]
    [InlineData("folder closed", false)]
    [InlineData("renamed", false)]
    [InlineData("deleted", false)]
    [InlineData("added", false)]
    [InlineData("folder added", false)]
    public void Every_change_is_seen(string what, bool isSame)
    {
        if (!OperatingSystem.IsLinux())
        {
            return;
        }

        var before = FolderListing.Of(_folder["a"]);
        Thread.Sleep(20); // two ticks of the slowest clock of a Linux file system
        Change(what);
        Assert.Equal(isSame, before.Text.Span.SequenceEqual(FolderListing.Of(_folder["a"]).Text.Span));
    }

    [Fact]
    public void Damaged_lines_are_skipped()
    {
        var listing = FolderListing.Of(_folder["a"]);
        var damaged = Text(listing).Select((line, at) => at % 2 == 0 ? line : line.Replace(' ', ';'));
        Assert.Equal(
            listing.Entries.Where((_, at) => at % 2 == 0),
            new FolderListing(
                Encoding.UTF8.GetBytes("\n\nfr\nfr 1\nzr 1 2 3 4 x\nfr a b c d e\n" + string.Concat(damaged.Select(line => line + "\n")))
            ).Entries
        );
    }

    public void Dispose() => _folder.Dispose();

    private static string[] Text(FolderListing listing) =>
        Encoding.UTF8.GetString(listing.Text.Span).Split('\n', StringSplitOptions.RemoveEmptyEntries);

    private static (string Path, EntryState State) EntryOf(string line)
    {
        var parts = line.Split(' ', 7);
        var mode = Convert.ToInt32(parts[1], 8);
        var path = parts[6].Length == 0 ? "." : parts[6].Replace('\n', '\0');
        return parts[0] == "d"
            ? (path, new EntryState(EntryKind.Folder, (mode & 5) == 5, 0, 0, 0, 0))
            : (
                path,
                new EntryState(
                    parts[0] == "f" ? EntryKind.File : EntryKind.Link,
                    (mode & 4) != 0,
                    long.Parse(parts[2], CultureInfo.InvariantCulture),
                    Nanoseconds(parts[3]),
                    Nanoseconds(parts[4]),
                    long.Parse(parts[5], CultureInfo.InvariantCulture)
                )
            );
    }

    // With ten digits after the point, of which the last is 0.
    private static long Nanoseconds(string time) => (long)(decimal.Parse(time, CultureInfo.InvariantCulture) * 1_000_000_000);

    private void Change(string what)
    {
        var (file, time) = (_folder["a/uno.txt"], File.GetLastWriteTimeUtc(_folder["a/uno.txt"]));
        switch (what)
        {
            case "read":
                _ = File.ReadAllText(file);
                break;
            case "written with the same time":
            case "written with the same bytes":
                File.WriteAllText(file, what.EndsWith("bytes", StringComparison.Ordinal) ? "1" : "x");
                File.SetLastWriteTimeUtc(file, time);
                break;
            case "replaced":
                File.WriteAllText(_folder["nuovo"], "1");
                File.SetLastWriteTimeUtc(_folder["nuovo"], time);
                File.Move(_folder["nuovo"], file, overwrite: true);
                break;
            case "two exchanged":
                File.Move(file, _folder["uno"]);
                File.Move(_folder["a/due.txt"], file);
                File.Move(_folder["uno"], _folder["a/due.txt"]);
                break;
            case "linked elsewhere":
                Assert.True(Disk.TryLink(file, _folder.Path, "legame"));
                break;
            case "other time":
                File.SetLastWriteTimeUtc(file, time.AddTicks(1));
                break;
            case "other permissions" when !OperatingSystem.IsWindows():
                File.SetUnixFileMode(file, UnixFileMode.UserRead);
                break;
            case "folder closed" when !OperatingSystem.IsWindows():
                File.SetUnixFileMode(_folder["a/sotto"], UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
                break;
            case "renamed":
                File.Move(file, _folder["a/Uno.txt"]);
                break;
            case "deleted":
                File.Delete(file);
                break;
            case "added":
                File.WriteAllText(_folder["a/sotto/nuovo.txt"], "");
                break;
            case "folder added":
                Directory.CreateDirectory(_folder["a/sotto/nuova"]);
                break;
            default:
                break;
        }
    }
}
