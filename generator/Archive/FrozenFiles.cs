using Cremona.Transparency.Generator.Bags;
using Cremona.Transparency.Generator.Files;
using Cremona.Transparency.Generator.Linking;
using Cremona.Transparency.Generator.Rendering;

namespace Cremona.Transparency.Generator.Archive;

/// <summary>Converts the files of the frozen years, and the files needed to verify them, to output files of the site.</summary>
public static class FrozenFiles
{
    /// <summary>Returns the files. The checksum of each file is verified when it is read.</summary>
    /// <param name="archive">The frozen years.</param>
    /// <param name="withdrawn">Years whose publication term has ended and that must be withdrawn; explanatory pages replace them.</param>
    public static IEnumerable<OutputFile> Of(YearArchive archive, IReadOnlyList<int> withdrawn)
    {
        foreach (var bag in archive.Years)
        {
            // The manifest of a withdrawn year is left out too: its file names would reveal the content.
            if (withdrawn.Contains(bag.Year))
            {
                continue;
            }

            foreach (var line in bag.Site)
            {
                yield return new OutputFile(line.Path, write => write(Read(bag, line).Span));
            }

            yield return OutputFile.Of(RouteBook.SealPath(bag.Year), bag.Manifest);
        }

        if (archive.Years.Count > 0)
        {
            yield return OutputFile.Of(RouteBook.RegisterPath, archive.Register);
        }
    }

    /// <summary>Returns a function that reads a published file of a frozen year, and verifies its checksum.</summary>
    public static Func<string, ReadOnlyMemory<byte>> Reader(YearArchive archive)
    {
        var lines = new Lazy<Dictionary<string, (FrozenBag Bag, BagLine Line)>>(() =>
            archive
                .Years.SelectMany(bag => bag.Site.Select(line => (bag, line)))
                .ToDictionary(file => file.line.Path, StringComparer.Ordinal)
        );
        return path => Read(lines.Value[path].Bag, lines.Value[path].Line);
    }

    private static ReadOnlyMemory<byte> Read(FrozenBag bag, BagLine line)
    {
        var path = BagNames.Data + BagNames.Site + line.Path;
        try
        {
            var bytes = bag.Read(path);
            return FileSums.Sha256(bytes.Span) == line.Sum
                ? bytes
                : throw new ArchiveException($"«{bag.Year:D4}/{path}» non è più come fu archiviato");
        }
        catch (DiskException cause) when (cause.InnerException is FileNotFoundException or DirectoryNotFoundException)
        {
            throw new ArchiveException($"«{bag.Year:D4}/{path}» manca", cause);
        }
    }
}
