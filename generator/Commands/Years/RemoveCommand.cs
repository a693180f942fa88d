using Cremona.Transparency.Generator.Archive;
using Cremona.Transparency.Generator.Bags;
using Cremona.Transparency.Generator.Content;
using Cremona.Transparency.Generator.Diagnostics;
using Cremona.Transparency.Generator.Files;
using Cremona.Transparency.Generator.Redaction;
using static Cremona.Transparency.Generator.Commands.ArchiveSession;

namespace Cremona.Transparency.Generator.Commands;

/// <summary>
/// Removes what a law or an authority orders to remove from a frozen year. Every copy in the bag is redacted, and a replacement bag takes
/// the place of the old one. The register records that something was removed, where and by which act, but never what. Occurrences outside
/// the bag are reported.
/// </summary>
public static class RemoveCommand
{
    /// <summary>Runs the command.</summary>
    public static int Run(Call call, RemovalOrder order, TextWriter output, TextWriter error) =>
        ArchiveSession.Run(call, (log, said) => Remove(call, order, log, said), output, error);

    private static int Remove(Call call, RemovalOrder asked, DiagnosticLog log, LastLines said)
    {
        if (asked.Key is { } key && Signature.WhyUnusable(key) is { } why)
        {
            return Fail(log, Problems.KeyUnusable.At(Place.Elsewhere(key), why), ExitCodes.CallWrong);
        }

        if (InterruptedRuns.Clear(call.Archive) is { } stranger)
        {
            return Fail(log, Problems.BagUnknown.At(Place.Elsewhere(stranger)), ExitCodes.VerificationFailed);
        }

        var archive = YearArchive.Open(call.Archive);
        if (archive.Faults is [var broken, ..])
        {
            return Fail(
                log,
                Problems.ArchiveBroken.At(Place.Elsewhere(call.Archive), $"«{broken.File}» {broken.Why}"),
                ExitCodes.VerificationFailed
            );
        }

        if (FindSiteMismatch(call, archive) is { } other)
        {
            return Fail(log, other, ExitCodes.VerificationFailed);
        }

        if (archive.Find(asked.Year) is not { } bag)
        {
            return Fail(log, Problems.NotFrozen.At(Place.Elsewhere(call.Archive), asked.Year), ExitCodes.CallWrong);
        }

        if (archive.LastDayAfter(asked.Day) is { } last && !asked.IsTrial)
        {
            return Fail(
                log,
                Problems.DayBeforeRegister.At(Place.Elsewhere(call.Archive), FreezeCommand.Written(asked.Day), last),
                ExitCodes.CallWrong
            );
        }

        if (BagChecks.Check(bag.Folder, strict: true) is [var fault, ..])
        {
            return Fail(
                log,
                Problems.ArchiveBroken.At(Place.Elsewhere(call.Archive), $"«{fault.File}» {fault.Why}"),
                ExitCodes.VerificationFailed
            );
        }

        var payload = Folder
            .Read(bag.Folder, path => path.StartsWith(BagNames.Data, StringComparison.Ordinal))
            .Select(file => new StoredFile(file.Path[BagNames.Data.Length..], file.Bytes))
            .ToArray();
        var before = archive.Entries.Count(entry => entry.Year == asked.Year && entry.Replaces is not null);
        var order = asked.As(before + 1);
        var left = RedactedBag.Of(payload, order.Redaction, order.Files, order.Ground);
        return left.ByHand.Count > 0
                ? Fail(log, Problems.RemoveByHand.At(Place.Elsewhere(bag.Folder), string.Join(", ", left.ByHand)), ExitCodes.CallWrong)
            : order.IsTrial ? Try(call, order, archive, bag, payload, left, log, said)
            : Follow(call, left.Changes.Count > 0 ? order : asked.As(before), archive, bag, payload, left, log, said);
    }

    private static int Try(
        Call call,
        RemovalOrder order,
        YearArchive archive,
        FrozenBag bag,
        IReadOnlyList<StoredFile> payload,
        RedactedBag left,
        DiagnosticLog log,
        List<string> said
    )
    {
        said.AddRange([.. RemovalTrial.Lines(order, left), .. UnseenFiles.Lines(call, bag, left)]);
        RemainingOccurrences.Report(call, order, archive, log);
        VariantReport.Report(order, bag, payload, left, log);
        if (left.Changes.Count == 0)
        {
            return NotKept(order, archive, bag, left, log);
        }

        ReportRest(order, bag, left, PageTexts.Elsewhere(payload, left, order.Files), log);
        return ExitCodes.Done;
    }

    // Updates the bag, then the copies outside the archive. If writing those copies failed last time, the bag has no match any more, and
    // only the copies are updated.
    private static int Follow(
        Call call,
        RemovalOrder order,
        YearArchive archive,
        FrozenBag bag,
        IReadOnlyList<StoredFile> payload,
        RedactedBag left,
        DiagnosticLog log,
        LastLines said
    )
    {
        if (left.Changes.Count > 0)
        {
            var stays = PageTexts.Elsewhere(payload, left, order.Files);
            ReplacementBag.Keep(call, order, bag, left, said);
            ReportRest(order, bag, left, stays, log);
        }

        var renewed = ContentCopies.Renew(call.Content, order, RedactedBag.NamesOf(payload), left);
        said.AddRange(
            renewed.Count == 0
                ? []
                : [$"nei contenuti: {ItalianText.Count(renewed.Count, "file cambiato", "file cambiati")} ({string.Join(", ", renewed)})"]
        );
        said.AddRange(UnseenFiles.Lines(call, bag, left));
        Report(
            renewed.Count == 0 ? [] : ContentFaults.Of(call),
            fault => Problems.ContentBroken.At(Place.Elsewhere(call.Content), fault),
            log
        );
        RemainingOccurrences.Report(call, order, archive, log);
        VariantReport.Report(order, bag, payload, left, log);
        var isSignedAnew = left.Changes.Count == 0 && ReplacementBag.IsSignedAnew(call, order, bag, said);
        if (left.Changes.Count + renewed.Count == 0 && !isSignedAnew)
        {
            return NotKept(order, archive, bag, left, log);
        }

        said.Add("Pubblica di nuovo, due volte (la prima lascia accanto al sito la versione di prima): trasparenza genera");
        said.Add("Restano da togliere a mano le copie che il programma non vede: la storia di git, i salvataggi, le copie date ad altri.");
        return ExitCodes.Done;
    }

    // Reports ordered data that were not found, and remaining mentions of a deleted page.
    private static void ReportRest(RemovalOrder order, FrozenBag bag, RedactedBag left, IReadOnlyList<string> stays, DiagnosticLog log)
    {
        Report(order.NotFound(left), absent => Problems.DatumPartlyAbsent.At(Place.Elsewhere(bag.Folder), order.Year, absent), log);
        Report(stays, files => Problems.TextStays.At(Place.Elsewhere(bag.Folder), order.Year, files), log);
    }

    private static void Report(IReadOnlyList<string> words, Func<string, Diagnostic> message, DiagnosticLog log)
    {
        if (words.Count > 0)
        {
            log.Report(message(string.Join(", ", words)));
        }
    }

    // An order that was already carried out finds nothing; the register shows that it was.
    private static int NotKept(RemovalOrder order, YearArchive archive, FrozenBag bag, RedactedBag left, DiagnosticLog log)
    {
        var done = archive.Entries.LastOrDefault(entry =>
            entry.Year == order.Year && entry.Replaces is not null && entry.Ground == order.Ground
        );
        var known =
            done is not null ? $" (per questo atto qualcosa è già stato tolto: riga {done.Number} del registro)"
            : order.GoneBefore(left) is [var page, ..] ? $" (la pagina {page} è già stata rimossa)"
            : "";
        return Fail(log, Problems.DatumNotKept.At(Place.Elsewhere(bag.Folder), order.Year, known), ExitCodes.CallWrong);
    }
}
