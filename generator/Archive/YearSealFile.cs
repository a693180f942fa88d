using System.Text;
using Cremona.Transparency.Generator.Files;

namespace Cremona.Transparency.Generator.Archive;

/// <summary>A folder as it was when all of its files were verified.</summary>
/// <param name="Listing">The listing, gathered before the files were read.</param>
/// <param name="On">When the seal was written, in nanoseconds since 1970, by the clock of its disk.</param>
internal sealed record SealedFolder(FolderListing Listing, long On)
{
    // File systems have coarse times: a file written twice within this time may have the same times (2 s on some).
    private const long Coarsest = 2_000_000_000;

    /// <summary>True if every file of a listing is as it was.</summary>
    public bool Covers(FolderListing now) =>
        now.Text.Length > 0
        && now.Text.Span.SequenceEqual(Listing.Text.Span)
        && now.Entries.Values.All(state => state.Newest + Coarsest < On);

    /// <summary>True if a file is as it was.</summary>
    /// <param name="path">The path in the folder.</param>
    /// <param name="state">Its state now.</param>
    public bool Knows(string path, EntryState state) =>
        Listing.Entries.TryGetValue(path, out var known) && known == state && state.Newest + Coarsest < On;
}

/// <summary>The seals of a frozen year: of its files in the archive, and of its folder in a release.</summary>
/// <param name="Archive">The <c>data/</c> folder of the bag.</param>
/// <param name="Release">The folder set aside, whose files are also those of the copies and of the published year.</param>
internal sealed record YearSeals(SealedFolder Archive, SealedFolder Release);

/// <summary>
/// Reads and writes what was verified on this machine. If it is lost, altered or that of another folder, files are read again.
/// </summary>
internal static class YearSealFile
{
    private const string Ending = ".sigillo";

    /// <summary>Returns the seals of a bag; a missing or unreadable file covers nothing.</summary>
    public static YearSeals Read(string folder, string name)
    {
        var text = Folder.HasFile(folder, FileOf(name)) ? Folder.ReadFile(folder, FileOf(name)).Bytes : default;
        var end = text.Span.IndexOf((byte)'\n');
        if (end < 0 || !int.TryParse(text.Span[..end], out var length) || length < 0 || length > text.Length - end - 1)
        {
            return new YearSeals(new SealedFolder(FolderListing.None, 0), new SealedFolder(FolderListing.None, 0));
        }

        var (on, lines) = (Folder.ModifiedOf(folder, FileOf(name)), text[(end + 1)..]);
        return new YearSeals(
            new SealedFolder(new FolderListing(lines[..length]), on),
            new SealedFolder(new FolderListing(lines[length..]), on)
        );
    }

    /// <summary>Writes the seals: the length of the first listing, then both listings.</summary>
    public static void Write(string folder, string name, FolderListing archive, FolderListing release)
    {
        Disk.MakeFolder(folder);
        Disk.DeleteFile(folder, FileOf(name));
        Disk.Write(
            folder,
            FileOf(name),
            [.. Encoding.ASCII.GetBytes($"{archive.Text.Length}\n"), .. archive.Text.Span, .. release.Text.Span]
        );
    }

    /// <summary>
    /// Returns the names of the bags with a seal file. A seal file lists file names, including those that a removal deleted.
    /// </summary>
    public static IReadOnlyList<string> Names(string folder) => Folder.Names(folder, Ending);

    /// <summary>Deletes a seal file.</summary>
    public static void Delete(string folder, string name) => Disk.DeleteFile(folder, FileOf(name));

    private static string FileOf(string name) => name + Ending;
}
