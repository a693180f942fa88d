using Cremona.Transparency.Generator.Content;
using Cremona.Transparency.Generator.Schema;
using Cremona.Transparency.Pages;

namespace Cremona.Transparency.Generator.Headlines;

/// <summary>«Di 12 obiettivi, 2 sono in ritardo, uno raggiunto in parte e 4 raggiunti.» Commitments have another sentence.</summary>
internal static class KnownOutcomes
{
    // With more states the sentence could not be read at once.
    private const int MostStates = 5;

    private const int MostSquares = 300;

    /// <summary>Returns the sentence about the objectives.</summary>
    public static IEnumerable<Claim> OfObjectives(HeadlineSource source) =>
        Of(source, source.Objectives, Objectives, "Obiettivi", isKnown: false);

    /// <summary>Returns the sentence about the commitments.</summary>
    public static IEnumerable<Claim> OfCommitments(HeadlineSource source) =>
        Of(source, source.Commitments, Commitments, "Impegni", isKnown: true);

    private static IEnumerable<Claim> Of(
        HeadlineSource source,
        IReadOnlyList<OutcomeCount> counts,
        Func<IReadOnlyList<OutcomeCount>, string> sentence,
        string name,
        bool isKnown
    ) => counts.Count == 0 || source.IsPartial(RecordKind.Objective) ? [] : [Claim(counts, sentence(counts), name, isKnown)];

    private static Claim Claim(IReadOnlyList<OutcomeCount> counts, string text, string name, bool isKnown) =>
        new(text, [.. Sorted(counts).Select(count => ClaimFigure.Count($"{name} {ManyOf(count)}", count.Count, count.Where))])
        {
            Chart = isKnown
                ? Squares(name, [.. Known(counts)], [null, StateMark.OutcomeUnknown])
                : Squares(
                    name,
                    [.. Sorted(counts).Select(count => Bar(ManyOf(count), count.Count))],
                    [.. Sorted(counts).Select(count => (StateMark?)count.State)]
                ),
        };

    // One square for each promise, while they can be counted at a glance.
    private static Chart? Squares(string name, IReadOnlyList<(string, decimal, string)> bars, IReadOnlyList<StateMark?> states) =>
        Bars.Of(name, bars) is not { } chart
            ? null
            : chart with
            {
                IsCounted = chart.Bars.Sum(bar => bar.Values[0]) <= MostSquares,
                Bars = [.. chart.Bars.Zip(states, (bar, state) => bar with { State = state })],
            };

    // Whether an outcome is known, even if the answer is the same for all.
    private static IEnumerable<(string, decimal, string)> Known(IReadOnlyList<OutcomeCount> counts)
    {
        var unknown = Unknown(counts);
        yield return Bar("con esito indicato", counts.Sum(count => count.Count) - unknown);
        yield return Bar("con esito non indicato", unknown);
    }

    private static (string, decimal, string) Bar(string name, int count) => (ItalianText.Capital(name), count, ItalianText.Number(count));

    private static int Unknown(IReadOnlyList<OutcomeCount> counts) =>
        counts.Where(count => count.State is StateMark.OutcomeUnknown or StateMark.NotMeasured).Sum(count => count.Count);

    private static string Objectives(IReadOnlyList<OutcomeCount> counts)
    {
        var all = counts.Sum(count => count.Count);
        var sorted = Sorted(counts).ToArray();
        if (sorted.Length == 1)
        {
            return all > 1 && sorted[0].State == StateMark.NotMeasured
                    ? $"Di {ItalianText.Number(all)} obiettivi, nessuno è stato misurato."
                : all == 1 ? $"Il solo obiettivo dell'anno {Are(sorted[0])} {WordOf(sorted[0])}."
                : $"Di {ItalianText.Number(all)} obiettivi, tutti {Are(sorted[0])} {WordOf(sorted[0])}.";
        }

        var named = sorted.OrderByDescending(count => count.Count).Take(MostStates).ToHashSet();
        var others = all - named.Sum(count => count.Count);
        string[] parts =
        [
            .. sorted.Where(named.Contains).Select((count, i) => Part(count, i == 0)),
            .. others > 0 ? [$"{Number(others)} in un altro stato"] : Array.Empty<string>(),
        ];
        return $"Di {ItalianText.Number(all)} obiettivi, {ItalianText.And(parts)}.";
    }

    private static string Commitments(IReadOnlyList<OutcomeCount> counts)
    {
        var all = counts.Sum(count => count.Count);
        var unknown = Unknown(counts);
        return (all, all - unknown) switch
        {
            (1, 0) => "Il Piano prende un impegno nel suo testo: non se ne conosce l'esito.",
            (1, _) => "Il Piano prende un impegno nel suo testo: se ne conosce l'esito.",
            (_, 0) => $"Il Piano prende {ItalianText.Number(all)} impegni nel suo testo: di nessuno si conosce l'esito.",
            (_, 1) => $"Il Piano prende {ItalianText.Number(all)} impegni nel suo testo: di uno solo si conosce l'esito.",
            var (_, known) when known == all =>
                $"Il Piano prende {ItalianText.Number(all)} impegni nel suo testo: di tutti si conosce l'esito.",
            var (_, known) =>
                $"Il Piano prende {ItalianText.Number(all)} impegni nel suo testo: di {ItalianText.Number(known)} si conosce l'esito.",
        };
    }

    private static IEnumerable<OutcomeCount> Sorted(IReadOnlyList<OutcomeCount> counts) =>
        counts.OrderBy(count => StateNames.RankOf(count.State));

    private static string Part(OutcomeCount count, bool isFirst) =>
        isFirst ? $"{Number(count.Count)} {Are(count)} {WordOf(count)}" : $"{Number(count.Count)} {WordOf(count)}";

    private static string Number(int count) => count == 1 ? "uno" : ItalianText.Number(count);

    // «Sono non raggiunti» would be heard as «non sono raggiunti», and the next state with it.
    private static string Are(OutcomeCount count) =>
        (WordOf(count).StartsWith("non ", StringComparison.Ordinal), count.Count) switch
        {
            (true, 1) => "risulta",
            (true, _) => "risultano",
            (false, 1) => "è",
            _ => "sono",
        };

    private static string WordOf(OutcomeCount count) =>
        count.Count == 1 && count.State != StateMark.OutcomeUnknown ? StateNames.Of(count.State).One : ManyOf(count);

    private static string ManyOf(OutcomeCount count) => StateNames.Of(count.State).Many;
}
