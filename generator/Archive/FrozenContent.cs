using Cremona.Transparency.Generator.Diagnostics;
using Cremona.Transparency.Generator.Files;

namespace Cremona.Transparency.Generator.Archive;

/// <summary>Skips the content of frozen years. It may stay in the content folder if unchanged, but is not read again.</summary>
public static class FrozenContent
{
    /// <summary>Returns the files of years that are not frozen. Reports files of a frozen year that were changed.</summary>
    public static IReadOnlyList<StoredFile> Exclude(IReadOnlyList<StoredFile> files, YearArchive archive, DiagnosticLog log)
    {
        foreach (var bag in archive.Years)
        {
            var folder = $"{bag.Year:D4}/";
            var present = files.Where(file => file.Path.StartsWith(folder, StringComparison.Ordinal)).ToArray();
            if (present.Length > 0)
            {
                Compare(
                    bag,
                    present,
                    bag.Sources.Where(line => line.Path.StartsWith(folder, StringComparison.Ordinal))
                        .ToDictionary(line => line.Path, line => line.Sum),
                    log
                );
            }
        }

        return [.. files.Where(file => !archive.Years.Any(bag => file.Path.StartsWith($"{bag.Year:D4}/", StringComparison.Ordinal)))];
    }

    private static void Compare(FrozenBag bag, IReadOnlyList<StoredFile> present, Dictionary<string, string> kept, DiagnosticLog log)
    {
        foreach (var file in present)
        {
            if (!kept.Remove(file.Path, out var sum))
            {
                log.Report(Problems.FrozenContentAdded.At(Place.File(file.Path), bag.Year));
            }
            else if (file.Sha256() != sum)
            {
                log.Report(
                    Problems.FrozenContentChanged.At(
                        FirstDifference(bag, file),
                        bag.Year,
                        $"{bag.Folder}/{BagNames.Data}{BagNames.Sources}{file.Path}"
                    )
                );
            }
        }

        foreach (var path in kept.Keys)
        {
            log.Report(
                Problems.FrozenContentMissing.At(Place.File(path), bag.Year, $"{bag.Folder}/{BagNames.Data}{BagNames.Sources}{path}")
            );
        }
    }

    // Returns the first line that differs, or the whole file if it is not text.
    private static Place FirstDifference(FrozenBag bag, StoredFile file)
    {
        var now = file.Bytes.Span;
        var then = bag.Read(BagNames.Data + BagNames.Sources + file.Path).Span;
        if (now.Contains((byte)0))
        {
            return Place.File(file.Path);
        }

        var at = Math.Min(now.CommonPrefixLength(then), Math.Max(now.Length - 1, 0));
        var start = now[..at].LastIndexOf((byte)'\n') + 1;
        var length = now[start..].IndexOf((byte)'\n') is >= 0 and var end ? end : now.Length - start;
        return new SourceText(file.Path, file.Bytes).AtBytes(start, length);
    }
}
