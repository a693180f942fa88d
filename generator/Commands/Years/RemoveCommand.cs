using Cremona.Transparency.Generator.Archive;
using Cremona.Transparency.Generator.Content;
using Cremona.Transparency.Generator.Diagnostics;
using Cremona.Transparency.Generator.Files;
using Cremona.Transparency.Generator.Redaction;

namespace Cremona.Transparency.Generator.Commands;

/// <summary>
/// Removes what a law or an authority orders to remove from a frozen year. Every copy in the bag is redacted, and a replacement bag takes
/// the place of the old one. The register records that something was removed, where and by which act, but never what. Occurrences outside
/// the bag are reported.
/// </summary>
public static class RemoveCommand
{
    /// <summary>Runs the command.</summary>
    public static int Run(ArchiveOptions options, RemovalOrder order, Printer printer) =>
        new ArchiveSession(options, printer).Run(isMade: false, session => Remove(session, order));

    private static void Remove(ArchiveSession session, RemovalOrder asked)
    {
        if (!session.CanSign(asked.Key) || session.Open() is not { } archive)
        {
            return;
        }

        if (archive.Find(asked.Year) is not { } bag)
        {
            session.Fail(Problems.NotFrozen, asked.Year);
            return;
        }

        if (!(asked.IsTrial || session.CanRecord(archive, asked.Day)) || !session.IsWhole(bag))
        {
            return;
        }

        var payload = PayloadOf(bag);
        var before = archive.Entries.Count(entry => entry.Year == asked.Year && entry.Replaces is not null);
        var order = asked.As(before + 1);
        var removal = new Removal(order, archive, bag, payload, RedactedBag.Of(payload, order.Redaction, order.Files, order.Ground));
        if (removal.Left.ByHand.Count > 0)
        {
            session.Log.Report(Problems.RemoveByHand.At(Place.Elsewhere(bag.Folder), string.Join(", ", removal.Left.ByHand)));
        }
        else if (order.IsTrial)
        {
            Try(session, removal);
        }
        else
        {
            Follow(session, removal.IsFound ? removal : removal with { Order = asked.As(before) });
        }
    }

    private static StoredFile[] PayloadOf(FrozenBag bag) =>
        [
            .. Folder
                .Read(bag.Folder, path => path.StartsWith(BagNames.Data, StringComparison.Ordinal))
                .Select(file => new StoredFile(file.Path[BagNames.Data.Length..], file.Bytes)),
        ];

    private static void Try(ArchiveSession session, Removal removal)
    {
        session.ClosingLines.AddRange(RemovalTrial.Lines(removal.Order, removal.Left));
        session.ClosingLines.AddRange(UnsearchedFiles.Lines(session.Options.Site.Content, removal.Bag, removal.Left));
        ReportElsewhere(session, removal);
        if (removal.IsFound)
        {
            ReportRest(removal, PageTexts.Elsewhere(removal.Payload, removal.Left, removal.Order.Files), session.Log);
        }
        else
        {
            ReportNotKept(removal, session.Log);
        }
    }

    // Updates the bag, then the copies outside the archive. If writing those copies failed last time, the bag has no match any more, and
    // only the copies are updated.
    private static void Follow(ArchiveSession session, Removal removal)
    {
        var (order, site) = (removal.Order, session.Options.Site);
        if (removal.IsFound)
        {
            var stays = PageTexts.Elsewhere(removal.Payload, removal.Left, order.Files);
            ReplacementBag.Keep(session, removal);
            ReportRest(removal, stays, session.Log);
        }

        var renewed = ContentCopies.Renew(site.Content, order, RedactedBag.NamesOf(removal.Payload), removal.Left);
        if (renewed.Count > 0)
        {
            session.ClosingLines.Add(
                $"nei contenuti: {ItalianText.Count(renewed.Count, "file cambiato", "file cambiati")} ({string.Join(", ", renewed)})"
            );
            Report(ContentFaults.Of(site), fault => Problems.ContentBroken.At(Place.Elsewhere(site.Content), fault), session.Log);
        }

        session.ClosingLines.AddRange(UnsearchedFiles.Lines(site.Content, removal.Bag, removal.Left));
        ReportElsewhere(session, removal);
        var isSignedAgain = !removal.IsFound && ReplacementBag.IsSignedAgain(session, removal);
        if (!removal.IsFound && renewed.Count == 0 && !isSignedAgain)
        {
            ReportNotKept(removal, session.Log);
            return;
        }

        session.ClosingLines.Add("Pubblica di nuovo, due volte (la prima lascia accanto al sito la versione di prima): trasparenza genera");
        session.ClosingLines.Add(
            "Restano da togliere a mano le copie che il programma non vede: la storia di git, i salvataggi, le copie date ad altri."
        );
    }

    // Reports where the data may still occur outside the bag, or in another form in it.
    private static void ReportElsewhere(ArchiveSession session, Removal removal)
    {
        RemainingOccurrences.Report(removal.Order, removal.Archive, session.Options, session.Log);
        VariantReport.Report(removal, session.Log);
    }

    // Reports ordered data that were not found, and remaining mentions of a deleted page.
    private static void ReportRest(Removal removal, IReadOnlyList<string> stays, DiagnosticLog log)
    {
        var (place, year) = (Place.Elsewhere(removal.Bag.Folder), removal.Order.Year);
        Report(removal.Order.NotFound(removal.Left), absent => Problems.DatumPartlyAbsent.At(place, year, absent), log);
        Report(stays, files => Problems.TextStays.At(place, year, files), log);
    }

    private static void Report(IReadOnlyList<string> words, Func<string, Diagnostic> message, DiagnosticLog log)
    {
        if (words.Count > 0)
        {
            log.Report(message(string.Join(", ", words)));
        }
    }

    // An order that was already carried out finds nothing; the register shows that it was.
    private static void ReportNotKept(Removal removal, DiagnosticLog log)
    {
        var order = removal.Order;
        var done = removal.Archive.Entries.LastOrDefault(entry =>
            entry.Year == order.Year && entry.Replaces is not null && entry.Ground == order.Ground
        );
        var known =
            done is not null ? $" (per questo atto qualcosa è già stato tolto: riga {done.Number} del registro)"
            : order.RemovedBefore(removal.Left) is [var page, ..] ? $" (la pagina {page} è già stata rimossa)"
            : "";
        log.Report(Problems.DatumNotKept.At(Place.Elsewhere(removal.Bag.Folder), order.Year, known));
    }
}
