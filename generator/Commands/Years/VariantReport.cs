using Cremona.Transparency.Generator.Archive;
using Cremona.Transparency.Generator.Diagnostics;
using Cremona.Transparency.Generator.Files;
using Cremona.Transparency.Generator.Redaction;

namespace Cremona.Transparency.Generator.Commands;

/// <summary>Where a datum that was removed from a year is perhaps still written in another way.</summary>
internal static class VariantReport
{
    /// <summary>Reports the files of the year.</summary>
    /// <param name="order">What was asked.</param>
    /// <param name="bag">The year.</param>
    /// <param name="payload">Its files before: of «Rossi Mario, Rossi Anna» the removal of «Mario Rossi» leaves nothing that could be known
    /// again.</param>
    /// <param name="left">The same without the data.</param>
    /// <param name="log">Where to report.</param>
    public static void Report(RemovalOrder order, FrozenBag bag, IReadOnlyList<StoredFile> payload, RedactedBag left, DiagnosticLog log)
    {
        string[] files =
        [
            .. Holding(
                order,
                PossibleVariants.OfName,
                [.. payload.Where(file => file.Path is not (BagNames.WarcFile or BagNames.OutboundLinks))]
            ),
            .. Holding(order, PossibleVariants.Of, left.Payload),
        ];
        if (files.Length > 0)
        {
            log.Report(
                Problems.DatumRespelled.At(
                    Place.Elsewhere(bag.Folder),
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
