using System.Text;
using Cremona.Transparency.Generator.Archive;
using Cremona.Transparency.Generator.Bags;
using Cremona.Transparency.Generator.Content;
using Cremona.Transparency.Generator.Diagnostics;
using Cremona.Transparency.Generator.Files;
using Cremona.Transparency.Generator.Register;
using Cremona.Transparency.Generator.SiteChecks;

namespace Cremona.Transparency.Generator.Commands;

/// <content>The archive and its bags.</content>
public sealed partial class VerifyCommand
{
    private void VerifyAll()
    {
        var (archive, root) = (YearArchive.Open(options.Archive), options.Root.Given);
        string[] unknown = archive.Faults.Count > 0 ? [] : [.. InterruptedRuns.Unknown(archive)];
        var hasArchive = options.Archive is { HasRegister: true } || unknown.Length > 0;
        if (!hasArchive && !Folder.HasFile(root, SiteManifest.FileName))
        {
            // A mistyped path must not be reported as an intact archive.
            foreach (var place in new[] { options.Archive?.Path, root }.OfType<string>())
            {
                _log.Report(Problems.NothingToVerify.At(Place.Elsewhere(place)));
            }

            return;
        }

        if (options.Archive is { } folder)
        {
            VerifyArchive(archive, folder, unknown);
            ReportAbsent(options.IsArchiveNamed && !hasArchive, "l'archivio", folder.Path);
        }
        else
        {
            _closingLines.Add("archivio: non è indicato");
        }

        VerifySiteIn(root, options.Archive is null ? null : archive);
    }

    private void VerifyArchive(YearArchive archive, ArchiveFolder folder, IReadOnlyList<string> unknown)
    {
        Report(archive.Faults, Problems.ArchiveBroken, folder.Path);
        foreach (var stranger in unknown)
        {
            _log.Report(Problems.BagUnknown.At(Place.Elsewhere(stranger)));
        }

        ArchiveSession.ReportUnfinished(archive, _log);
        var isWhole = archive.Entries.Count > 0 && archive.Faults.Count == 0;
        _closingLines.Add(
            folder.HasRegister || unknown.Count > 0
                ? $"registro: {ItalianText.Count(archive.Entries.Count, "riga", "righe")}"
                    + (isWhole ? $", radice {RegisterFile.RootOf(archive.Register.Span)}" : "")
                : $"archivio {folder.Path}: non c'è"
        );
        foreach (var bag in archive.Years.Where(bag => Folder.Exists(bag.Folder)))
        {
            if (Folder.IsLink(bag.Folder))
            {
                var fault = new IntegrityFault($"{bag.Year:D4}", "è un collegamento: nell'archivio deve stare il pacchetto stesso");
                Report([fault], Problems.ArchiveBroken, folder.Path);
            }

            VerifyBag(bag.Folder, bag.Fault is not null);
            VerifySignature(folder.Path, bag.Year, bag.Folder, bag.Entry.Replaces);
        }
    }

    private void VerifySiteIn(string root, YearArchive? archive)
    {
        if (Folder.HasFile(root, SiteManifest.FileName))
        {
            VerifySite(root, archive);
        }
        else if (Folder.Exists(root) && !Folder.IsEmpty(root))
        {
            _log.Report(Problems.SiteUnlisted.At(Place.Elsewhere(root), SiteManifest.FileName));
        }
        else
        {
            // A machine that only keeps the archive has no site; but a mistyped path must not be reported as an intact site.
            _closingLines.Add($"sito {root}: non c'è");
            ReportAbsent(options.IsRootNamed, "il sito", root);
        }
    }

    private void ReportAbsent(bool isNamed, string what, string place)
    {
        if (isNamed)
        {
            _log.Report(Problems.NotThere.At(Place.Elsewhere(place), what));
        }
    }

    private void VerifyFolder(string folder)
    {
        if (Folder.HasFile(folder, BagDeclaration.FileName) || Folder.Exists(folder + "/data"))
        {
            VerifyBag(folder, isOther: false);
            var name = Path.GetFileName(Folder.AbsolutePath(folder).TrimEnd('/'));
            if (name.Length == 4 && ContentYears.Of(name + "/") is { } year && Folder.HasFile(folder, FrozenBag.TagManifestName))
            {
                VerifySignature(Folder.Parent(folder.TrimEnd('/')), year, folder, null);
            }
            else if (options.Key is not null)
            {
                Report(
                    [
                        new IntegrityFault(
                            null,
                            "non si sa quale firma sia sua: la cartella di un pacchetto firmato ha il nome del suo anno, e sta "
                                + "accanto a «firme»"
                        ),
                    ],
                    Problems.ArchiveBroken,
                    folder
                );
            }
        }
        else if (options.Key is null && Folder.HasFile(folder, SiteManifest.FileName))
        {
            // If the archive is invalid, its years are not reported.
            VerifySite(folder, OpenRegister());
        }
        else if (
            options.Key is null
            && Folder.ResolveSymlinks(folder) == options.Root.Path
            && Folder.Exists(folder)
            && !Folder.IsEmpty(folder)
        )
        {
            _log.Report(Problems.SiteUnlisted.At(Place.Elsewhere(folder), SiteManifest.FileName));
        }
        else
        {
            _log.Report(Problems.NothingToVerify.At(Place.Elsewhere(folder)));
        }
    }

    // A valid bag may still differ from the one that the register names.
    private void VerifyBag(string folder, bool isOther)
    {
        // In a bag of this program every file must be listed; bags of others may contain more files.
        var isOurs = Folder.HasFile(folder, BagNames.Data + BagNames.Recipe);
        var faults = BagChecks.Check(folder, isOurs);

        // If a manifest is unreadable, other faults may only be consequences.
        Report(faults.Any(IsUnreadList) ? [.. faults.Where(IsUnreadList)] : faults, Problems.ArchiveBroken, folder);
        _closingLines.Add(
            $"pacchetto {folder}: {Verdict(faults, isOther ? "non è quello che dice il registro" : "intatto", "non è intatto")}"
        );
        if (options.Rebuilds && isOurs && !_log.HasErrors)
        {
            var lost = BagRebuild.Differences(options.Site, folder);
            if (
                lost.Count > 0
                && BagReadMe.RemovalsIn(Encoding.UTF8.GetString(Folder.ReadRequired(folder, BagNames.ReadMe).Bytes.Span)).Count > 0
            )
            {
                // Not a fault: the sources no longer give what an act removed from the pages, and restoring an old copy would bring it
                // back.
                _closingLines.Add(
                    BagRebuild.IsNone(lost)
                        ? $"pacchetto {folder}: dopo una rimozione le pagine non si rifanno più dai contenuti, come dice il suo "
                            + $"{BagNames.ReadMe}"
                        : $"pacchetto {folder}: dopo una rimozione non si rifà più uguale dai contenuti, come dice il suo "
                            + $"{BagNames.ReadMe} ({ItalianText.Count(lost.Count, "pagina o file", "pagine o file")})"
                );
                return;
            }

            Report(lost, Problems.ArchiveBroken, folder);
            var verdict = _log.HasErrors ? "non è uguale" : "è uguale byte per byte";
            _closingLines.Add($"pacchetto {folder}: rifatto dai contenuti, {verdict}");
        }
    }

    private void VerifySignature(string archive, int year, string bag, string? replaces)
    {
        if (!Folder.HasFile(bag, FrozenBag.TagManifestName))
        {
            return; // There is nothing to sign; the fault is already reported.
        }

        var look = SignatureChecks.Check(archive, year, bag, replaces);
        if (look.IsOfReplacedBag)
        {
            _log.Report(
                Problems.ArchiveHalfway.At(
                    Place.Elsewhere($"{archive}/{look.Fault!.File}"),
                    year,
                    "la firma è ancora quella del pacchetto di prima della rimozione"
                )
            );
            look = look with { Fault = null };
        }

        Report(look.Fault is { } fault ? [fault] : [], Problems.ArchiveBroken, archive);
        if (look.Key is not null || look.OfficeSignatures.Count == 0)
        {
            var signed =
                look.Key is { } key ? $"firmato con la chiave di impronta SHA-256 {key}"
                : look.Fault is null ? "non firmato"
                : "la firma non vale";
            _closingLines.Add($"anno {year}: {signed}");
        }

        _closingLines.AddRange(
            look.OfficeSignatures.Select(file =>
                $"anno {year}: «{file}» è da controllare con lo strumento dell'ufficio, oppure da {archive} con: openssl cms -verify "
                + $"-binary -inform DER -in {file} -content {year:D4}/{FrozenBag.TagManifestName} -noverify -out /dev/null"
            )
        );
        if (options.Key is { } demanded && look.Key != demanded && look.Fault is null)
        {
            _log.Report(
                look.Key is null
                    ? Problems.NotSigned.At(Place.Elsewhere(archive), year, demanded)
                    : Problems.SignedByOther.At(Place.Elsewhere(archive), year, demanded, Signature.PlaceOf(archive, year))
            );
        }
    }

    private static bool IsUnreadList(IntegrityFault fault) =>
        fault.Unreadable is not null && fault.File?.StartsWith(BagNames.Data, StringComparison.Ordinal) != true;

    private static string Verdict(IReadOnlyList<IntegrityFault> faults, string good, string bad) =>
        faults.Count == 0 ? good
        : faults.Any(IsUnreadList) || faults.All(fault => fault.Unreadable is not null) ? "non si è potuto leggere tutto"
        : bad;
}
