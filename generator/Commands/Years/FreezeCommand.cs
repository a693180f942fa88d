using Cremona.Transparency.Generator.Archive;
using Cremona.Transparency.Generator.Content;
using Cremona.Transparency.Generator.Diagnostics;
using Cremona.Transparency.Generator.Validation;

namespace Cremona.Transparency.Generator.Commands;

/// <summary>
/// Freezes a year: renders its pages once more, with the banner of frozen years, and archives them with their sources. From then on the
/// archived pages are published.
/// </summary>
public static class FreezeCommand
{
    /// <summary>Runs the command.</summary>
    /// <param name="options">The options; the date of the site is the date of the pages.</param>
    /// <param name="order">The order.</param>
    /// <param name="printer">Receives the messages.</param>
    public static int Run(ArchiveOptions options, FreezeOrder order, Printer printer) =>
        new ArchiveSession(options, printer).Run(isMade: true, session => Freeze(session, order));

    private static void Freeze(ArchiveSession session, FreezeOrder order)
    {
        if (!session.CanSign(order.Key) || session.Open() is not { } archive)
        {
            return;
        }

        // A year frozen without a signature, or whose signature could not be written, can be signed later.
        if (order.Key is not null && archive.Find(order.Year) is { } bag)
        {
            Sign(session, order, bag);
        }
        else if (session.CanRecord(archive, order.Day))
        {
            Keep(session, order);
        }
    }

    private static void Sign(ArchiveSession session, FreezeOrder order, FrozenBag bag)
    {
        var folder = session.Options.Archive.Path;
        if (Signature.Exists(folder, order.Year))
        {
            session.Fail(Problems.AlreadySigned, order.Year, Signature.PlaceOf(folder, order.Year));
        }
        else if (session.IsWhole(bag))
        {
            Signature.Sign(folder, bag.Entry, order.Key);
            session.ClosingLines.Add($"firmato il pacchetto dell'anno {order.Year}, che era già congelato");
        }
    }

    private static void Keep(ArchiveSession session, FreezeOrder order)
    {
        var (archive, run) = (session.Options.Archive, new SiteRun(session.Options.Site, session.Log));
        if (BuildCommand.Prepare(run) is not { } site || !IsClean(site, session.Log))
        {
            session.ClosingLines.Add(Summary.NothingFrozen(session.Log));
            return;
        }

        if (Refused(site, archive, order.Year) is { } refused)
        {
            session.Log.Report(refused);
            return;
        }

        if (YearRendering.BagOf(site, order.Year, run) is not { } bag)
        {
            return;
        }

        var entry = Archivist.Keep(
            archive.Path,
            bag.Make(site.Site.Publisher, order.Day, []),
            new BagEvent("congelato", order.Year, order.Day, ProgramVersion.Text)
        );
        session.Kept = entry;
        session.ClosingLines.Add(
            $"congelato l'anno {entry.Year} in {archive.PlaceOf(entry.Year)}: {ItalianText.Count(entry.Files, "file", "file")}, riga "
                + $"{entry.Number} del registro"
        );
        session.Next = "Le pagine congelate si pubblicano con: trasparenza genera";
        TermRules.CheckDecided(bag.Facts, Place.Elsewhere(archive.PlaceOf(order.Year)), session.Log);
        Signature.Sign(archive.Path, entry, order.Key);
    }

    private static bool IsClean(RenderedSite site, DiagnosticLog log)
    {
        site.Gate.SearchRemaining(site.Files);
        return site.Report(log);
    }

    private static Diagnostic? Refused(RenderedSite site, ArchiveFolder archive, int year)
    {
        var place = Place.Elsewhere(archive.Path);

        // A year withdrawn after the end of its term has no pages left to freeze.
        int[] free =
        [
            .. site.Site.Years().Select(known => known.Year).Except(site.Site.Withdrawn).Where(known => site.Archive.Find(known) is null),
        ];
        return site.Archive.Find(year) is not null ? Problems.AlreadyFrozen.At(place, year)
            : !free.Contains(year) ? Problems.FreezeYearUnknown.At(place, year, free.Length == 0 ? "nessuno" : string.Join(", ", free))
            : null;
    }
}
