using Cremona.Transparency.Generator.Archive;
using Cremona.Transparency.Generator.Diagnostics;
using Cremona.Transparency.Generator.Files;
using Cremona.Transparency.Generator.Redaction;
using Cremona.Transparency.Generator.Register;

namespace Cremona.Transparency.Generator.Commands;

/// <summary>
/// Finds a datum removed from a year in other frozen years, in the register and in the content. Copies outside these folders are not
/// searched.
/// </summary>
internal static class RemainingOccurrences
{
    // The lines of the register are chained by hashes, so none can be changed.
    private const string OfRegister =
        "nessun comando cambia o toglie una riga del registro, perché le altre la provano. Chiedi al responsabile della protezione "
        + "dei dati dell'ente: se il dato deve uscire anche di lì, l'archivio va rifatto da capo con chi mantiene il portale.";

    // The clerks' guide comes with the program and is never published.
    private const string Guide = "README.md";

    /// <summary>Reports the files, with a remedy for each.</summary>
    public static void Report(RemovalOrder order, YearArchive archive, ArchiveOptions options, DiagnosticLog log)
    {
        if (order.Redaction is not { } words)
        {
            return;
        }

        foreach (var bag in archive.Years.Where(bag => bag.Year != order.Year))
        {
            // The web archive repeats the pages, and the list of outbound links repeats their link targets.
            var payload = Folder
                .Read(bag.Folder, path =>
                    path.StartsWith(BagNames.Data, StringComparison.Ordinal)
                    && path is not (BagNames.Data + BagNames.WarcFile or BagNames.Data + BagNames.OutboundLinks)
                )
                .Select(file => file with { Path = file.Path[BagNames.Data.Length..] })
                .ToArray();
            Tell(
                $"{bag.Folder}/{BagNames.Data}",
                $"ripeti il comando per quell'anno, con lo stesso atto e lo stesso file di parole: trasparenza rimuovi {bag.Year} "
                    + $"--parole-da … --atto ….",
                Holding(payload, words, RedactedBag.NamesOf(payload))
            );
        }

        var sources = !Folder.Exists(options.Site.Content)
            ? []
            : Folder
                .Read(options.Site.Content, path => ContentCopies.IsContent(path) && path != Guide)
                .Select(file => file with { Path = BagNames.Sources + file.Path })
                .Where(file => !IsKept(archive, file))
                .ToArray();
        Tell(
            options.Site.Content + "/",
            "togli il dato da questi file a mano, poi pubblica di nuovo.",
            [.. Holding(sources, words, ContentNames.None).Select(path => path[BagNames.Sources.Length..])]
        );

        Tell(
            options.Archive.Register,
            OfRegister,
            [.. archive.Entries.Where(entry => IsIn(entry, words)).Select(entry => $"riga {entry.Number}")]
        );

        void Tell(string place, string cure, IReadOnlyList<string> paths)
        {
            if (paths.Count > 0)
            {
                log.Report(Problems.DatumElsewhere.At(Place.Elsewhere(place), string.Join(", ", paths), cure));
            }
        }
    }

    // Only the last segment of a path is checked, because the program names the folders.
    private static bool IsIn(RegisterEntry entry, Redactor words) =>
        (entry.Ground is { } act && words.IsReadIn(act))
        || entry.Removed.Any(path => words.IsNamed(path, ContentNames.None) || words.IsReadIn(Path.GetFileNameWithoutExtension(path)));

    // Files shared with another frozen year are handled when that year is redacted.
    private static bool IsKept(YearArchive archive, StoredFile file) =>
        ContentYears.Of(file.Path[BagNames.Sources.Length..]) is { } year
        && archive.Find(year)?.Lines.Any(line => line.Path == BagNames.Data + file.Path && line.Sum == FileSums.Sha256(file.Bytes.Span))
            == true;

    private static IReadOnlyList<string> Holding(IReadOnlyList<StoredFile> files, Redactor words, ContentNames names) =>
        [
            .. AllCores
                .Make(files, file =>
                    FileText.Decode(file.Bytes.Span) is var (text, _)
                        ? words.FoundIn(file.Path, text, names).Count > 0
                        : words.IsNamed(file.Path, names) || FileText.Guesses(file.Bytes.Span).Any(words.IsReadIn)
                )
                .Select((holds, i) => holds ? files[i].Path : null)
                .OfType<string>(),
        ];
}
