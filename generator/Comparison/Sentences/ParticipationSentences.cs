using Cremona.Transparency.Generator.Schema;

namespace Cremona.Transparency.Generator.Comparison;

/// <summary>The sentence about companies: joined, left, or the largest change of a share.</summary>
internal static class ParticipationSentences
{
    /// <summary>Returns the sentence, or null if there is nothing to say.</summary>
    public static PairSentence? Of(ComparedPair pair)
    {
        var joined = ListSentences.Whole(pair, RecordKind.Company, YearChangeKind.Appeared);
        var left = ListSentences.Whole(pair, RecordKind.Company, YearChangeKind.Gone);
        var share = pair.Numbers(RecordKind.Company, CompanySchema.Percentage.Name)
            .OrderByDescending(change => Math.Abs(change.Difference!.Value))
            .FirstOrDefault();
        string[] parts =
        [
            .. Part("entra in", joined),
            .. Part("esce da", left),
            .. share is null ? [] : new[] { $"la sua parte di {ComparedPair.Quoted(share.Record.Name)} {ComparedPair.Moves(share)}" },
        ];
        return parts.Length == 0
            ? null
            : new PairSentence(
                share is not null && parts.Length == 1
                    ? $"La parte del Comune in {ComparedPair.Quoted(share.Record.Name)} {ComparedPair.Moves(share)}."
                    : $"Il Comune {string.Join("; ", parts)}.",
                [.. joined, .. left, .. share is null ? Array.Empty<YearChange>() : [share]]
            );
    }

    private static string[] Part(string verb, YearChange[] changes) =>
        changes.Length == 0 ? [] : [$"{verb} {ComparedPair.Names(changes.Select(change => change.Record.Name))}"];
}
