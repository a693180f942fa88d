using Cremona.Transparency.Generator.Changes;
using Cremona.Transparency.Generator.Content;
using Cremona.Transparency.Generator.Diagnostics;
using Cremona.Transparency.Generator.Publishing;

namespace Cremona.Transparency.Generator.Commands;

/// <summary>
/// Stops a publication that loses something until the loss is confirmed: on the command line or, for an expired term, in the content.
/// </summary>
internal static class PublicationGuard
{
    /// <summary>True if the site may be published. Otherwise reports each loss with the option that confirms it.</summary>
    /// <param name="pending">The changes, or null if no release is online and nothing can be lost.</param>
    /// <param name="options">The options with the confirmations.</param>
    /// <param name="log">Receives the diagnostics.</param>
    public static bool Allows(PendingChanges? pending, BuildOptions options, DiagnosticLog log)
    {
        var open = options.Confirmed.ToHashSet(StringComparer.OrdinalIgnoreCase);
        var isAllowed = true;
        foreach (var gone in pending?.Withdrawn ?? [])
        {
            if (!open.Remove(gone.Name) && Why(gone, pending!) is { } message)
            {
                log.Report(message);
                isAllowed = false;
            }
        }

        foreach (var loss in (pending?.Losses ?? []).Where(loss => !open.Remove(loss.Name)))
        {
            log.Report(Message(loss, pending!, options.Root));
            isAllowed = false;
        }

        foreach (var idle in open.Order(StringComparer.Ordinal))
        {
            log.Report(Problems.LossConfirmationIdle.At(Place.Elsewhere(options.Root.Given), idle));
        }

        return isAllowed;
    }

    private static Diagnostic? Why(Withdrawal gone, PendingChanges pending)
    {
        var last = ItalianText.Day(gone.LastDay);
        return gone.IsConfirmed
            ? null
            : Problems.ExitUnconfirmed.At(gone.Place, Lost(gone, pending), last, ItalianText.Iso(gone.LastDay), gone.Name);
    }

    private static string Lost(Withdrawal gone, PendingChanges pending) =>
        gone.Head is null ? $"{gone.Words}, {PagesAndFiles(pending.Paths, gone.Year!.Value)}" : gone.Words;

    private static string PagesAndFiles(PathChanges paths, int year)
    {
        var pages = paths.ExpiredPages.Concat(paths.GonePages).Count(path => PathChanges.YearOf(path) == year);
        var files = paths.GoneFiles.Count(path => PathChanges.YearOf(path) == year);
        return $"{ItalianText.Count(pages, "pagina", "pagine")} e {ItalianText.Count(files, "file", "file")}";
    }

    private static Diagnostic Message(Loss loss, PendingChanges pending, DocumentRoot root)
    {
        var place = Place.Elsewhere(root.Given);
        return loss.Kind switch
        {
            LossKind.Year => Problems.YearLost.At(
                place,
                loss.Place,
                PagesAndFiles(pending.Paths, int.Parse(loss.Place, System.Globalization.CultureInfo.InvariantCulture)),
                loss.Name
            ),
            LossKind.Pages => Problems.PagesLost.At(
                place,
                ItalianText.Count(loss.Count, "pagina", "pagine"),
                pending.Paths.FormerPages,
                loss.Name
            ),
            LossKind.Records => Problems.RecordsLost.At(place, ItalianText.Count(loss.Count, "voce", "voci"), loss.Place, loss.Name),
            _ => Problems.AttachmentLost.At(place, loss.Count == 1 ? $"«{loss.Place}»" : $"{loss.Count} file di «{loss.Place}»", loss.Name),
        };
    }
}
