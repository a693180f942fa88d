using Cremona.Transparency.Generator.Archive;
using Cremona.Transparency.Generator.Content;
using Cremona.Transparency.Generator.Diagnostics;
using Cremona.Transparency.Generator.Files;

namespace Cremona.Transparency.Generator.Commands;

/// <summary>Is it still what it was? The archive, one bag, a built site, a site on a server, one page.</summary>
public static class VerifyCommand
{
    /// <summary>Verifies.</summary>
    public static int Run(Call call, VerifyQuestion asked, TextWriter output, TextWriter error)
    {
        var log = new DiagnosticLog();
        var said = new List<string>();
        try
        {
            Answer(call, asked, log, said);
        }
        catch (Exception cause) when (DiskWords.IsDisk(cause))
        {
            log.Report(Problems.ContentUnreadable.At(Place.Elsewhere(asked.Folder ?? call.Archive), DiskWords.Of(cause)));
        }

        Messages.Write(log, call, output, error);
        Summary.WriteVerified(said, log, call, error);
        return !log.HasErrors ? ExitCodes.Done
            : log.InOrder().All(message => message.Problem == Problems.NothingToVerify || message.Problem == Problems.PageNotKept) ? ExitCodes.CallWrong
            : log.InOrder().All(message => message.Problem == Problems.ContentUnreadable) ? ExitCodes.CouldNotWrite
            : ExitCodes.VerificationFailed;
    }

    private static void Answer(Call call, VerifyQuestion asked, DiagnosticLog log, List<string> said)
    {
        if (asked.Url is { } url)
        {
            Server(url, log, said);
        }
        else if (asked.Page is { } page)
        {
            Page(call, page, log, said);
        }
        else if (asked.Folder is { } folder)
        {
            One(call, folder, asked.Rebuilds, log, said);
        }
        else
        {
            Everything(call, asked.Rebuilds, log, said);
        }
    }

    private static void Everything(Call call, bool rebuilds, DiagnosticLog log, List<string> said)
    {
        var archive = YearArchive.Open(call.Archive);
        Report(archive.Faults, Problems.ArchiveBroken, call.Archive, log);
        foreach (var folder in archive.Faults.Count > 0 ? [] : Leftovers.Unknown(archive))
        {
            log.Report(Problems.BagUnknown.At(Place.Elsewhere(folder)));
        }

        said.Add($"registro: {ItalianText.Count(archive.Entries.Count, "riga", "righe")}{(archive.Entries.Count > 0 && archive.Faults.Count == 0 ? $", radice {Register.RootOf(archive.Register.Span)}" : "")}");
        foreach (var bag in archive.Years)
        {
            Bag(call, bag.Folder, rebuilds, log, said);
            if (Signature.Check(call.Archive, bag.Year) is { } fault)
            {
                Report([fault], Problems.ArchiveBroken, call.Archive, log);
            }
        }

        if (Folder.HasFile(call.Output, FrozenBag.ManifestName))
        {
            Site(call.Output, log, said);
        }
    }

    private static void One(Call call, string folder, bool rebuilds, DiagnosticLog log, List<string> said)
    {
        if (Folder.HasFile(folder, "bagit.txt"))
        {
            Bag(call, folder, rebuilds, log, said);
        }
        else if (Folder.HasFile(folder, FrozenBag.ManifestName) && !Folder.Exists(folder + "/data"))
        {
            Site(folder, log, said);
        }
        else if (Folder.Exists(folder + "/data"))
        {
            Bag(call, folder, rebuilds, log, said);
        }
        else
        {
            log.Report(Problems.NothingToVerify.At(Place.Elsewhere(folder)));
        }
    }

    private static void Bag(Call call, string folder, bool rebuilds, DiagnosticLog log, List<string> said)
    {
        // Of a bag of ours nothing may be there that no list names; others may add files of their own.
        var isOurs = Folder.HasFile(folder, BagNames.Data + BagNames.Recipe);
        var faults = BagChecks.Check(folder, isOurs);

        // Where a list cannot be read, all else that seems wrong may only follow from that.
        Report(faults.Any(IsUnreadList) ? [.. faults.Where(IsUnreadList)] : faults, Problems.ArchiveBroken, folder, log);
        said.Add($"pacchetto {folder}: {Verdict(faults, "intatto", "non è intatto")}");
        if (rebuilds && isOurs && !log.HasErrors)
        {
            Report(Rebuilding.Differences(call, folder), Problems.ArchiveBroken, folder, log);
            said.Add($"pacchetto {folder}: {(log.HasErrors ? "rifatto dai contenuti, non è uguale" : "rifatto dai contenuti, è uguale byte per byte")}");
        }
    }

    private static void Site(string folder, DiagnosticLog log, List<string> said)
    {
        var faults = SiteChecks.Check(folder);
        Report(faults, Problems.SiteChanged, folder, log);
        said.Add($"sito {folder}: {Verdict(faults, "è quello pubblicato", "non è quello pubblicato")}");
    }

    private static bool IsUnreadList(Fault fault) => fault.Unreadable is not null && !fault.File.StartsWith(BagNames.Data, StringComparison.Ordinal);

    private static string Verdict(IReadOnlyList<Fault> faults, string good, string bad) =>
        faults.Count == 0 ? good : faults.Any(IsUnreadList) || faults.All(fault => fault.Unreadable is not null) ? "non si è potuto leggere tutto" : bad;

    private static void Server(Uri url, DiagnosticLog log, List<string> said)
    {
        try
        {
            var faults = ServerChecks.Check(url, out var files);
            Report(faults, Problems.SiteChanged, url.AbsoluteUri, log);
            said.Add($"sito {url}: {ItalianText.Count(files, "file controllato", "file controllati")}, {ItalianText.Count(faults.Count, "diverso", "diversi")}");
        }
        catch (Exception cause) when (cause is HttpRequestException or TaskCanceledException)
        {
            log.Report(Problems.ServerSilent.At(Place.Elsewhere(url.AbsoluteUri), cause.Message));
        }
    }

    private static void Page(Call call, string page, DiagnosticLog log, List<string> said)
    {
        var archive = YearArchive.Open(call.Archive);
        Report(archive.Faults, Problems.ArchiveBroken, call.Archive, log);
        if (ContentYears.Of(page) is not { } year || archive.Find(year) is not { Lines.Count: > 0 } bag || PageProof.Of(bag, page) is not { } proof)
        {
            log.Report(Problems.PageNotKept.At(Place.Elsewhere(call.Archive), page));
            return;
        }

        var isSame = FileSums.Sha256(bag.Read(BagNames.Data + BagNames.Site + page).Span) == proof.Line.Split(' ')[0];
        Report(isSame && proof.Holds ? [] : [new Fault($"{year:D4}/{BagNames.Data}{BagNames.Site}{page}", "non è più come fu archiviato")], Problems.ArchiveBroken, call.Archive, log);
        said.AddRange([$"foglia {proof.Index + 1} di {proof.Size}: {proof.Line}", .. proof.Path.Select(sum => "accanto: " + sum), "radice:  " + proof.Root]);
    }

    private static void Report(IReadOnlyList<Fault> faults, Problem problem, string place, DiagnosticLog log)
    {
        foreach (var fault in faults)
        {
            log.Report(fault.Unreadable is { } cause ? Problems.ContentUnreadable.At(Place.Elsewhere($"{place}/{fault.File}"), cause) : problem.At(Place.Elsewhere(place), fault.File.Length == 0 ? fault.Why : $"«{fault.File}» {fault.Why}"));
        }
    }
}

/// <summary>What is to be verified; nothing said means the archive with its register, and the built site.</summary>
/// <param name="Folder">A bag or a built site, or null.</param>
/// <param name="Url">The address of a site on a server, ending in a slash, or null.</param>
/// <param name="Page">A page of a frozen year, from the document root, or null.</param>
/// <param name="Rebuilds">True where the pages are made again from the sources in the bag, and compared.</param>
public sealed record VerifyQuestion(string? Folder, Uri? Url, string? Page, bool Rebuilds);
