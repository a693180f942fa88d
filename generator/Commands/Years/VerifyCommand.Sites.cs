using Cremona.Transparency.Generator.Archive;
using Cremona.Transparency.Generator.Content;
using Cremona.Transparency.Generator.Diagnostics;
using Cremona.Transparency.Generator.Files;
using Cremona.Transparency.Generator.Schema;
using Cremona.Transparency.Generator.SiteChecks;

namespace Cremona.Transparency.Generator.Commands;

/// <content>Sites, on the disk and on a server.</content>
public sealed partial class VerifyCommand
{
    private void VerifySite(string folder, YearArchive? archive)
    {
        var manifest = SiteManifest.Read(Folder.ReadRequired(folder, SiteManifest.FileName).Bytes.Span);
        var faults = FolderChecks.Check(folder, manifest);
        var years = archive is null ? null : PublishedYears.Compare(archive, manifest, options.Today, path => TryRead(folder, path));
        var frozen = FilesOf(archive, years);
        ReportOfSite(faults, folder, frozen);
        _closingLines.Add($"sito {folder}: {Verdict(faults, "è quello pubblicato", "non è quello pubblicato")}");
        ReportYears(years, folder, archive, faults.Any(fault => IsIn(frozen, fault)));
    }

    private void VerifyServer(Uri url)
    {
        var archive = OpenRegister();
        var look = ServerChecks.Check(url, archive, options.Today);
        Report(look.Faults, Problems.SiteChanged, url.AbsoluteUri);
        if (look.Silence is { } silence)
        {
            _log.Report(Problems.ServerSilent.At(Place.Elsewhere(url.AbsoluteUri), silence));
            if (look.Files == 0)
            {
                return;
            }
        }

        _closingLines.Add(
            $"sito {url}: {ItalianText.Count(look.Files, "file controllato", "file controllati")}, "
                + $"{ItalianText.Count(look.Faults.Count, "diverso", "diversi")}"
        );
        var frozen = FilesOf(archive, look.Years);
        ReportYears(look.Years, url.AbsoluteUri, archive, look.Silence is not null || look.Faults.Any(fault => IsIn(frozen, fault)));
    }

    private void ReportYears(PublishedYears? years, string place, YearArchive? archive, bool isChanged)
    {
        if (years is null)
        {
            _closingLines.Add($"sito {place}: non confrontato con l'archivio{(archive is null ? ", che qui non c'è" : "")}");
            return;
        }

        if (years.Lost is { } lost)
        {
            // A site cannot be judged against an archive that is not its own.
            _log.Report(Problems.RegisterBehind.At(Place.Elsewhere(archive!.Folder!.Register), lost));
            return;
        }

        Report(years.Faults, Problems.SiteChanged, place);
        ReportExpired(years, place, archive!);
        ReportAge(years, place, isSame: !isChanged && years.Faults.Count == 0 && archive!.Years.Count > 0 && archive.Faults.Count == 0);
    }

    private void ReportExpired(PublishedYears years, string place, YearArchive archive)
    {
        foreach (
            var over in archive
                .Years.Where(bag => years.Shown.Contains(bag.Year))
                .Select(bag => bag.Facts(out _))
                .OfType<FrozenYear>()
                .Where(year => year.AtTerm == CommonFields.Goes && year.Term < options.Today)
        )
        {
            _log.Report(
                Problems.TermStillShown.At(
                    Place.Elsewhere(place),
                    $"anno {over.Year}",
                    ItalianText.Day(over.Term!.Value),
                    ItalianText.Iso(over.Term.Value.AddDays(1))
                )
            );
        }
    }

    private void ReportAge(PublishedYears years, string place, bool isSame)
    {
        if (years.Older.Count > 0)
        {
            var frozen = years.Older is [var only]
                ? $"fosse congelato l'anno {only}"
                : $"fossero congelati gli anni {string.Join(", ", years.Older)}";
            _log.Report(
                Problems.SiteUncompared.At(
                    Place.Elsewhere(place),
                    $"fu pubblicato prima che {frozen}, oppure ne furono tolti il registro e i sigilli"
                )
            );
        }
        else if (years.Newer.Count > 0)
        {
            _closingLines.Add(
                $"sito {place}: non mostra ancora ciò che il registro dice "
                    + $"{(years.Newer is [var one] ? $"alla riga {one}" : $"alle righe {string.Join(", ", years.Newer)}")}; pubblica di "
                    + $"nuovo con: trasparenza genera"
            );
        }
        else if (isSame)
        {
            _closingLines.Add($"sito {place}: gli anni congelati sono come nell'archivio");
        }
    }

    // A page edited in place with its timestamp restored is changed in its hard-linked copy too, so the next release would publish it
    // again.
    private void ReportOfSite(IReadOnlyList<IntegrityFault> faults, string place, IReadOnlySet<string> frozen)
    {
        var copies = YearCopies.FolderBeside(Folder.ResolveSymlinks(place));
        var isKept = Folder.Exists(copies);
        Report([.. faults.Where(fault => !isKept || !IsIn(frozen, fault))], Problems.SiteChanged, place);
        Report([.. faults.Where(fault => isKept && IsIn(frozen, fault))], Problems.FrozenPageChanged, place, copies);
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

    private static bool IsIn(IReadOnlySet<string> files, IntegrityFault fault) => fault.File is { } file && files.Contains(file);

    // Unreadable files are reported with the other files.
    private static ReadOnlyMemory<byte>? TryRead(string folder, string path)
    {
        try
        {
            return Folder.ReadFile(folder, path).Bytes;
        }
        catch (Exception cause) when (DiskErrors.IsDiskError(cause))
        {
            return null;
        }
    }
}
