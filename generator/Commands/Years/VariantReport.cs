using Cremona.Transparency.Generator.Archive;
using Cremona.Transparency.Generator.Diagnostics;
using Cremona.Transparency.Generator.Files;
using Cremona.Transparency.Generator.Redaction;

namespace Cremona.Transparency.Generator.Commands;

/// <summary>Reports where a datum removed from a year may still occur in another form.</summary>
internal static class VariantReport
{
    /// <summary>Reports the files of the year.</summary>
    /// <remarks>
    /// The files before the removal are needed too, because removing «Mario Rossi» from «Rossi Mario, Rossi Anna» leaves nothing to
    /// recognise.
    /// </remarks>
    public static void Report(Removal removal, DiagnosticLog log)
    {
        var order = removal.Order;
        string[] files =
        [
            .. Holding(
                order,
                PossibleVariants.OfName,
                [.. removal.Payload.Where(file => file.Path is not (BagNames.WarcFile or BagNames.OutboundLinks))]
            ),
            .. Holding(order, PossibleVariants.Of, removal.Left.Payload),
        ];
        if (files.Length > 0)
        {
            log.Report(
                Problems.DatumRespelled.At(
                    Place.Elsewhere(removal.Bag.Folder),
                    order.Year,
                    string.Join(", ", files.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal))
                )
            );
        }
    }

    private static IReadOnlyList<string> Holding(
        RemovalOrder order,
        Func<string, IReadOnlyList<string>> spellings,
        IReadOnlyList<StoredFile> files
    )
    {
        string[] others =
        [
            .. order
                .Words.SelectMany(word => spellings(word.Text))
                .Except(order.Words.Select(word => word.Text), StringComparer.OrdinalIgnoreCase),
        ];
        if (others.Length == 0)
        {
            return [];
        }

        var (words, names) = (new Redactor(others), RedactedBag.NamesOf(files));
        var holds = AllCores.Make(files, file =>
            FileText.Decode(file.Bytes.Span) is var (text, _) && words.FoundIn(file.Path, text, names).Count > 0
        );
        return [.. files.Where((_, i) => holds[i]).Select(file => file.Path)];
    }
}
