using Cremona.Transparency.Generator.Archive;
using Cremona.Transparency.Generator.Diagnostics;
using Cremona.Transparency.Generator.Files;

namespace Cremona.Transparency.Generator.Commands;

/// <summary>Where a datum that was removed from a year is perhaps still written in another way.</summary>
internal static class Respelled
{
    /// <summary>Reports the files of the year.</summary>
    public static void Report(RemovalOrder order, FrozenBag bag, RedactedBag left, DiagnosticLog log)
    {
        string[] others = [.. order.Words.SelectMany(word => OtherSpellings.Of(word.Text)).Distinct(StringComparer.Ordinal)];
        if (others.Length == 0)
        {
            return;
        }

        var (words, names) = (new Redaction(others), RedactedBag.NamesOf(left.Payload));
        var holds = AllCores.Make(left.Payload, file => FileText.Decode(file.Bytes.Span) is var (text, _) && words.FoundIn(file.Path, text, names).Count > 0);
        string[] files = [.. left.Payload.Where((_, i) => holds[i]).Select(file => file.Path)];
        if (files.Length > 0)
        {
            log.Report(Problems.DatumRespelled.At(Place.Elsewhere(bag.Folder), order.Year, string.Join(", ", files)));
        }
    }
}
