using Cremona.Transparency.Generator.Archive;
using Cremona.Transparency.Generator.Content;
using Cremona.Transparency.Generator.Diagnostics;
using Cremona.Transparency.Generator.Files;
using Cremona.Transparency.Generator.Schema;
using Cremona.Transparency.Generator.SiteChecks;

namespace Cremona.Transparency.Generator.Commands;

/// <content>Sites, on the disk and on a server.</content>
public static partial class VerifyCommand
{
    private static void Site(Call call, string folder, YearArchive? archive, DiagnosticLog log, List<string> said)
    {
        var manifest = SiteManifest.Read(Folder.Need(folder, SiteManifest.FileName).Bytes.Span);
        var faults = FolderChecks.Check(folder, manifest);
        var years = archive is null ? null : PublishedYears.Compare(archive, manifest, call.Today!.Value, path => TryRead(folder, path));
        var frozen = FilesOf(archive, years);
        ReportOfSite(faults, folder, frozen, log);
        said.Add($"sito {folder}: {Verdict(faults, "è quello pubblicato", "non è quello pubblicato")}");
        Years(years, folder, archive, faults.Any(fault => frozen.Contains(fault.File)), call.Today!.Value, log, said);
    }

    private static void Server(Call call, Uri url, DiagnosticLog log, List<string> said)
    {
        var archive = HasRegister(call) ? YearArchive.Open(call.Archive) : null;
        Report(archive?.Faults ?? [], Problems.ArchiveBroken, call.Archive, log);
        var look = ServerChecks.Check(url, archive, call.Today!.Value);
        Report(look.Faults, Problems.SiteChanged, url.AbsoluteUri, log);
        if (look.Silence is { } silence)
        {
            log.Report(Problems.ServerSilent.At(Place.Elsewhere(url.AbsoluteUri), silence));
            if (look.Files == 0)
            {
                return;
            }
        }

        said.Add(
            $"sito {url}: {ItalianText.Count(look.Files, "file controllato", "file controllati")}, "
                + $"{ItalianText.Count(look.Faults.Count, "diverso", "diversi")}"
        );
        var frozen = FilesOf(archive, look.Years);
        Years(
            look.Years,
            url.AbsoluteUri,
            archive,
            look.Silence is not null || look.Faults.Any(fault => frozen.Contains(fault.File)),
            call.Today!.Value,
            log,
            said
        );
    }

    private static void Years(
        PublishedYears? years,
        string place,
        YearArchive? archive,
        bool isChanged,
        DateOnly today,
        DiagnosticLog log,
        List<string> said
    )
    {
        if (years is null)
        {
            said.Add($"sito {place}: non confrontato con l'archivio{(archive is null ? ", che qui non c'è" : "")}");
            return;
        }

        if (years.Lost is { } lost)
        {
            // A site cannot be judged against an archive that is not its own.
            log.Report(
                Problems.RegisterBehind.At(Place.Elsewhere(YearArchive.PlaceOf(archive!.Folder) + "/" + YearArchive.RegisterName), lost)
            );
            return;
        }

        Report(years.Faults, Problems.SiteChanged, place, log);
        foreach (
            var over in archive!
                .Years.Where(bag => years.Shown.Contains(bag.Year))
                .Select(bag => bag.Facts(out _))
                .OfType<FrozenYear>()
                .Where(year => year.AtTerm == CommonFields.Goes && year.Term < today)
        )
        {
            log.Report(
                Problems.TermStillShown.At(
                    Place.Elsewhere(place),
                    $"anno {over.Year}",
                    ItalianText.Day(over.Term!.Value),
                    ItalianText.Iso(over.Term.Value.AddDays(1))
                )
            );
        }

        if (years.Older.Count > 0)
        {
            log.Report(
                Problems.SiteUncompared.At(
                    Place.Elsewhere(place),
                    $"fu pubblicato prima che {(years.Older is [var only] ? $"fosse congelato l'anno {only}" : $"fossero congelati gli anni {string.Join(", ", years.Older)}")}, oppure ne furono tolti il registro e i sigilli"
                )
            );
        }
        else if (years.Newer.Count > 0)
        {
            said.Add(
                $"sito {place}: non mostra ancora ciò che il registro dice "
                    + $"{(years.Newer is [var one] ? $"alla riga {one}" : $"alle righe {string.Join(", ", years.Newer)}")}; pubblica di "
                    + $"nuovo con: trasparenza genera"
            );
        }
        else if (!isChanged && years.Faults.Count == 0 && archive!.Years.Count > 0 && archive.Faults.Count == 0)
        {
            said.Add($"sito {place}: gli anni congelati sono come nell'archivio");
        }
    }

    // A page edited in place with its timestamp restored is changed in its hard-linked copy too, so the next release would publish it
    // again.
    private static void ReportOfSite(IReadOnlyList<IntegrityFault> faults, string place, IReadOnlySet<string> frozen, DiagnosticLog log)
    {
        var copies = YearCopies.FolderBeside(Folder.FinalPlace(place));
        var isKept = Folder.Exists(copies);
        Report([.. faults.Where(fault => !isKept || !frozen.Contains(fault.File))], Problems.SiteChanged, place, log);
        Report([.. faults.Where(fault => isKept && frozen.Contains(fault.File))], Problems.FrozenPageChanged, place, log, copies);
    }

    // Uses the years as the site shows them: changes of later register entries are not published yet.
    private static HashSet<string> FilesOf(YearArchive? archive, PublishedYears? years) =>
        archive is null
            ? []
            : archive
                .Years.Where(bag => years?.Newer.Contains(bag.Entry.Number) != true)
                .SelectMany(bag => bag.Site)
                .Select(line => line.Path)
                .ToHashSet(StringComparer.Ordinal);

    // Unreadable files are reported with the other files.
    private static ReadOnlyMemory<byte>? TryRead(string folder, string path)
    {
        try
        {
            return Folder.ReadFile(folder, path).Bytes;
        }
        catch (Exception cause) when (DiskWords.IsDisk(cause))
        {
            return null;
        }
    }
}
