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
public static partial class VerifyCommand
{
    private static void Everything(Call call, VerifyQuestion asked, DiagnosticLog log, List<string> said)
    {
        var (archive, hasSite) = (YearArchive.Open(call.Archive), Folder.HasFile(call.Output, SiteManifest.FileName));
        var unknown = archive.Faults.Count > 0 ? [] : InterruptedRuns.Unknown(archive).ToArray();
        var hasArchive = HasRegister(call) || unknown.Length > 0;
        if (!hasArchive && !hasSite)
        {
            // A mistyped path must not be reported as an intact archive.
            foreach (var place in new[] { call.Archive, call.Output }.Where(place => place.Length > 0))
            {
                log.Report(Problems.NothingToVerify.At(Place.Elsewhere(place)));
            }

            return;
        }

        Report(archive.Faults, Problems.ArchiveBroken, call.Archive, log);
        foreach (var folder in unknown)
        {
            log.Report(Problems.BagUnknown.At(Place.Elsewhere(folder)));
        }

        ArchiveSession.TellUnfinished(archive, log);

        said.Add(
            call.Archive.Length == 0 ? "archivio: non è indicato"
            : !hasArchive ? $"archivio {call.Archive}: non c'è"
            : $"registro: {ItalianText.Count(archive.Entries.Count, "riga", "righe")}{(archive.Entries.Count > 0 && archive.Faults.Count == 0 ? $", radice {RegisterFile.RootOf(archive.Register.Span)}" : "")}"
        );
        TellAbsent(call.IsArchiveNamed && !hasArchive && call.Archive.Length > 0, "l'archivio", call.Archive, log);
        foreach (var bag in archive.Years.Where(bag => Folder.Exists(bag.Folder)))
        {
            Report(
                Folder.IsLink(bag.Folder)
                    ? [new IntegrityFault($"{bag.Year:D4}", "è un collegamento: nell'archivio deve stare il pacchetto stesso")]
                    : [],
                Problems.ArchiveBroken,
                call.Archive,
                log
            );
            Bag(call, bag.Folder, asked, bag.Fault is not null, log, said);
            Signed(call.Archive, bag.Year, bag.Folder, bag.Entry.Replaces, asked, log, said);
        }

        if (hasSite)
        {
            Site(call, call.Output, call.Archive.Length > 0 ? archive : null, log, said);
        }
        else if (Folder.Exists(call.Output) && !Folder.IsEmpty(call.Output))
        {
            log.Report(Problems.SiteUnlisted.At(Place.Elsewhere(call.Output), SiteManifest.FileName));
        }
        else
        {
            // A machine that only keeps the archive has no site; but a mistyped path must not be reported as an intact site.
            said.Add($"sito {call.Output}: non c'è");
            TellAbsent(call.IsOutputNamed, "il sito", call.Output, log);
        }
    }

    private static void TellAbsent(bool isNamed, string what, string place, DiagnosticLog log)
    {
        if (isNamed)
        {
            log.Report(Problems.NotThere.At(Place.Elsewhere(place), what));
        }
    }

    private static void One(Call call, string folder, VerifyQuestion asked, DiagnosticLog log, List<string> said)
    {
        if (Folder.HasFile(folder, BagDeclaration.FileName) || Folder.Exists(folder + "/data"))
        {
            Bag(call, folder, asked, isOther: false, log, said);
            var name = Path.GetFileName(Folder.WholePath(folder).TrimEnd('/'));
            if (name.Length == 4 && ContentYears.Of(name + "/") is { } year && Folder.HasFile(folder, FrozenBag.TagManifestName))
            {
                Signed(Folder.Parent(folder.TrimEnd('/')), year, folder, null, asked, log, said);
            }
            else if (asked.Key is not null)
            {
                Report(
                    [
                        new IntegrityFault(
                            "",
                            "non si sa quale firma sia sua: la cartella di un pacchetto firmato ha il nome del suo anno, e sta "
                                + "accanto a «firme»"
                        ),
                    ],
                    Problems.ArchiveBroken,
                    folder,
                    log
                );
            }
        }
        else if (asked.Key is null && Folder.HasFile(folder, SiteManifest.FileName))
        {
            // If the archive is invalid, its years are not reported.
            var archive = HasRegister(call) ? YearArchive.Open(call.Archive) : null;
            Report(archive?.Faults ?? [], Problems.ArchiveBroken, call.Archive, log);
            Site(call, folder, archive, log, said);
        }
        else if (
            asked.Key is null
            && Folder.FinalPlace(folder) == Folder.FinalPlace(call.Output)
            && Folder.Exists(folder)
            && !Folder.IsEmpty(folder)
        )
        {
            log.Report(Problems.SiteUnlisted.At(Place.Elsewhere(folder), SiteManifest.FileName));
        }
        else
        {
            log.Report(Problems.NothingToVerify.At(Place.Elsewhere(folder)));
        }
    }

    private static bool HasRegister(Call call) =>
        call.Archive.Length > 0 && Folder.HasFile(YearArchive.PlaceOf(call.Archive), YearArchive.RegisterName);

    // A valid bag may still differ from the one that the register names.
    private static void Bag(Call call, string folder, VerifyQuestion asked, bool isOther, DiagnosticLog log, List<string> said)
    {
        // In a bag of this program every file must be listed; bags of others may contain more files.
        var isOurs = Folder.HasFile(folder, BagNames.Data + BagNames.Recipe);
        var faults = BagChecks.Check(folder, isOurs);

        // If a manifest is unreadable, other faults may only be consequences.
        Report(faults.Any(IsUnreadList) ? [.. faults.Where(IsUnreadList)] : faults, Problems.ArchiveBroken, folder, log);
        said.Add($"pacchetto {folder}: {Verdict(faults, isOther ? "non è quello che dice il registro" : "intatto", "non è intatto")}");
        if (asked.Rebuilds && isOurs && !log.HasErrors)
        {
            var lost = Rebuilding.Differences(call, folder);
            if (lost.Count > 0 && BagReadMe.RemovalsIn(Encoding.UTF8.GetString(Folder.Need(folder, BagNames.ReadMe).Bytes.Span)).Count > 0)
            {
                // Not a fault: the sources no longer give what an act removed from the pages, and restoring an old copy would bring it
                // back.
                said.Add(
                    Rebuilding.IsNone(lost)
                        ? $"pacchetto {folder}: dopo una rimozione le pagine non si rifanno più dai contenuti, come dice il suo "
                            + $"{BagNames.ReadMe}"
                        : $"pacchetto {folder}: dopo una rimozione non si rifà più uguale dai contenuti, come dice il suo "
                            + $"{BagNames.ReadMe} ({ItalianText.Count(lost.Count, "pagina o file", "pagine o file")})"
                );
                return;
            }

            Report(lost, Problems.ArchiveBroken, folder, log);
            said.Add(
                $"pacchetto {folder}: {(log.HasErrors ? "rifatto dai contenuti, non è uguale" : "rifatto dai contenuti, è uguale byte per byte")}"
            );
        }
    }

    private static void Signed(
        string archive,
        int year,
        string bag,
        string? replaces,
        VerifyQuestion asked,
        DiagnosticLog log,
        List<string> said
    )
    {
        if (!Folder.HasFile(bag, FrozenBag.TagManifestName))
        {
            return; // There is nothing to sign; the fault is already reported.
        }

        var look = SignatureChecks.Look(archive, year, bag, replaces);
        if (look.IsOfFormer)
        {
            log.Report(
                Problems.ArchiveHalfway.At(
                    Place.Elsewhere($"{archive}/{look.Fault!.File}"),
                    year,
                    "la firma è ancora quella del pacchetto di prima della rimozione"
                )
            );
            look = look with { Fault = null };
        }

        Report(look.Fault is { } fault ? [fault] : [], Problems.ArchiveBroken, archive, log);
        if (look.Key is not null || look.OfTheOffice.Count == 0)
        {
            said.Add(
                $"anno {year}: {(look.Key is { } key ? $"firmato con la chiave di impronta SHA-256 {key}" : look.Fault is null ? "non firmato" : "la firma non vale")}"
            );
        }

        said.AddRange(
            look.OfTheOffice.Select(file =>
                $"anno {year}: «{file}» è da controllare con lo strumento dell'ufficio, oppure da {archive} con: openssl cms -verify "
                + $"-binary -inform DER -in {file} -content {year:D4}/{FrozenBag.TagManifestName} -noverify -out /dev/null"
            )
        );
        if (asked.Key is { } demanded && look.Key != demanded && look.Fault is null)
        {
            log.Report(
                look.Key is null
                    ? Problems.NotSigned.At(Place.Elsewhere(archive), year, demanded)
                    : Problems.SignedByOther.At(Place.Elsewhere(archive), year, demanded, Signature.PlaceOf(archive, year))
            );
        }
    }

    private static bool IsUnreadList(IntegrityFault fault) =>
        fault.Unreadable is not null && !fault.File.StartsWith(BagNames.Data, StringComparison.Ordinal);

    private static string Verdict(IReadOnlyList<IntegrityFault> faults, string good, string bad) =>
        faults.Count == 0 ? good
        : faults.Any(IsUnreadList) || faults.All(fault => fault.Unreadable is not null) ? "non si è potuto leggere tutto"
        : bad;
}
