using Cremona.Transparency.Generator.Archive;
using Cremona.Transparency.Generator.Content;
using Cremona.Transparency.Generator.Files;
using Cremona.Transparency.Generator.Linking;

namespace Cremona.Transparency.Generator.SiteChecks;

/// <summary>
/// Compares the frozen years in a site with the archive. The site's own manifest proves nothing, because anyone who changes a page can also
/// change its manifest line.
/// </summary>
/// <param name="Faults">Files that differ from the archive.</param>
/// <param name="Lost">Why the register in the archive does not continue the one in the site, or null.</param>
/// <param name="Older">Years frozen after the site was published.</param>
/// <param name="Newer">Numbers of the register entries that the site does not have yet.</param>
public sealed record PublishedYears(IReadOnlyList<IntegrityFault> Faults, string? Lost, IReadOnlyList<int> Older, IReadOnlyList<int> Newer)
{
    /// <summary>Years whose pages the site shows, not replaced by an explanation.</summary>
    public required IReadOnlyList<int> Shown { get; init; }

    /// <summary>Compares the site with the archive.</summary>
    /// <param name="archive">The archive; invalid bags are skipped.</param>
    /// <param name="shown">The manifest of the site.</param>
    /// <param name="today">The reference day.</param>
    /// <param name="read">Returns a file of the site, or null if it cannot be read.</param>
    /// <exception cref="DiskException">The register cannot be read.</exception>
    public static PublishedYears Compare(YearArchive archive, SiteManifest shown, DateOnly today, Func<string, ReadOnlyMemory<byte>?> read)
    {
        var published = shown.Sums.ContainsKey(RouteBook.RegisterPath) ? read(RouteBook.RegisterPath) ?? default : default;
        var known = published.Span.Count((byte)'\n');
        var years = archive
            .Years.Where(bag => bag.Fault is null)
            .Select(bag => Compare(bag, shown.Sums, known, paths => WithdrawnYear.IsShown(Until(bag, known), paths, today, read)))
            .ToArray();
        return new PublishedYears(
            [.. years.SelectMany(year => year.Faults)],
            FindLoss(archive.Register.Span, published.Span),
            [.. years.Where(year => year.IsOlder).Select(year => year.Year)],
            [.. archive.Entries.Select(entry => entry.Number).Where(number => number > known)]
        )
        {
            Shown = [.. years.Where(year => year.IsShown).Select(year => year.Year)],
        };
    }

    private static ComparedYear Compare(
        FrozenBag bag,
        IReadOnlyDictionary<string, string> shown,
        int known,
        Func<IReadOnlyList<string>, bool> isWithdrawn
    )
    {
        var wrong = Differences(bag, shown).ToArray();
        var sharesPages = SharesPages(bag, shown);
        var isKnown = bag.Entry.Number <= known;
        if (wrong.Length > 0 && isWithdrawn([.. PathsOf(bag, shown)]))
        {
            return new ComparedYear(bag.Year) { IsOlder = IsOlder() };
        }

        return new ComparedYear(bag.Year)
        {
            IsShown = sharesPages,
            IsOlder = IsOlder(),
            Faults =
                IsOlder() ? []
                : isKnown ? [.. wrong, .. OfSeal(bag, shown)]
                : [.. wrong.Select(fault => NotYet(fault, bag))],
        };

        bool IsOlder() => !isKnown && !sharesPages && !shown.ContainsKey(RouteBook.SealPath(bag.Year));
    }

    // The bag with the decisions that the site knows.
    private static FrozenBag Until(FrozenBag bag, int known) =>
        bag with
        {
            Decisions = [.. bag.Decisions.Where(line => line.Number <= known)],
        };

    private static IntegrityFault NotYet(IntegrityFault fault, FrozenBag bag) =>
        fault with
        {
            Why = $"{fault.Why} (la riga {bag.Entry.Number} del registro non è ancora nel sito)",
        };

    private static IEnumerable<IntegrityFault> OfSeal(FrozenBag bag, IReadOnlyDictionary<string, string> shown) =>
        FindDifference(shown, RouteBook.SealPath(bag.Year), FileSums.Sha256(bag.Manifest.Span)) is { } why
            ? [new IntegrityFault(RouteBook.SealPath(bag.Year), why)]
            : [];

    private static IEnumerable<IntegrityFault> Differences(FrozenBag bag, IReadOnlyDictionary<string, string> shown)
    {
        var kept = bag.Site.ToDictionary(line => line.Path, line => line.Sum, StringComparer.Ordinal);
        return kept.Select(line => FindDifference(shown, line.Key, line.Value) is { } why ? new IntegrityFault(line.Key, why) : null)
            .OfType<IntegrityFault>()
            .Concat(
                PathsOf(bag, shown).Where(path => !kept.ContainsKey(path)).Select(path => new IntegrityFault(path, "nell'archivio non c'è"))
            );
    }

    private static string? FindDifference(IReadOnlyDictionary<string, string> shown, string path, string sum) =>
        !shown.TryGetValue(path, out var listed) ? "manca, e nell'archivio c'è"
        : listed != sum ? "non è come nell'archivio"
        : null;

    private static IEnumerable<string> PathsOf(FrozenBag bag, IReadOnlyDictionary<string, string> shown) =>
        shown.Keys.Where(path => path.StartsWith($"{bag.Year:D4}/", StringComparison.Ordinal));

    // Every page of a frozen year has a banner that says so. Equal bytes therefore mean that the site contains the frozen pages.
    private static bool SharesPages(FrozenBag bag, IReadOnlyDictionary<string, string> shown) =>
        bag.Site.Any(line => IsPage(line.Path) && shown.GetValueOrDefault(line.Path) == line.Sum);

    private static bool IsPage(string path) => path.EndsWith(".html", StringComparison.Ordinal);

    /// <summary>Returns why a register does not continue the published one, or null.</summary>
    internal static string? FindLoss(ReadOnlySpan<byte> kept, ReadOnlySpan<byte> published)
    {
        if (kept.StartsWith(published))
        {
            return null;
        }

        var (has, was) = (kept.Count((byte)'\n'), published.Count((byte)'\n'));
        return kept.IsEmpty ? $"qui il registro non c'è o è vuoto, e il sito ne pubblica {ItalianText.Count(was, "riga", "righe")}"
            : published.StartsWith(kept) ? $"qui il registro ha {ItalianText.Count(has, "riga", "righe")}, e il sito ne pubblica {was}"
            : $"la riga {kept[..kept.CommonPrefixLength(published)].Count((byte)'\n') + 1} qui è diversa da quella che il sito pubblica";
    }

    private sealed record ComparedYear(int Year)
    {
        public IReadOnlyList<IntegrityFault> Faults { get; init; } = [];

        public bool IsShown { get; init; }

        public bool IsOlder { get; init; }
    }
}
