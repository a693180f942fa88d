using Cremona.Transparency.Generator.Content;

namespace Cremona.Transparency.Generator.Headlines;

/// <summary>
/// «La fascia da 41 a 50 anni è la più numerosa: 327 persone.» «Tempo pieno» that outnumbers all others says so instead.
/// </summary>
internal static class LargestBar
{
    private const int MostNames = 3;

    /// <summary>Returns the sentence about the row, or rows, with the largest figure; null if it is unknown which.</summary>
    public static string? Of(ChartRows rows) =>
        SteadySentenceOf(rows, Outnumbering)
        ?? SteadyWithTotal(rows)
        ?? SteadySentenceOf(rows, Largest)
        ?? SteadySentenceOf(rows, LargestUnmeasured);

    /// <summary>Returns the sentence about the largest band of ages, with its women and men; null if several are equal.</summary>
    public static string? BySex(ChartRows rows, int women, int men)
    {
        if (!rows.ArePeople || rows.Column(women) is not { } ofWomen || rows.Column(men) is not { } ofMen)
        {
            return null;
        }

        var count = rows.Figures.Count;
        return SteadySentence.Of([.. rows.Figures, .. ofWomen, .. ofMen], values =>
            Most(values, count) is not [var most] || values[count + most] + values[(2 * count) + most] != values[most]
                ? null
                : $"{Subject(rows, most)}: {Sex(values[count + most], "donna", "donne", "nessuna")} e "
                    + $"{Sex(values[(2 * count) + most], "uomo", "uomini", "nessun")}."
        );
    }

    private static string? SteadySentenceOf(ChartRows rows, Func<ChartRows, IReadOnlyList<decimal>, string?> sentence) =>
        SteadySentence.Of(rows.Figures, values => sentence(rows, values));

    // The whole is named only if the rows add up to it, whichever of its values is right.
    private static string? SteadyWithTotal(ChartRows rows) =>
        rows.Whole is not { } whole || !rows.ArePeople
            ? null
            : SteadySentence.Of([.. rows.Figures, whole], values =>
                Most(values, rows.Figures.Count) is [var most] && values.Take(rows.Figures.Count).Sum() == values[^1]
                    ? $"{Subject(rows, most)}: {rows.Measured(values[most])} su {ItalianText.Short(values[^1])}."
                    : null
            );

    // Of two rows, «all others together» would be one.
    private static string? Outnumbering(ChartRows rows, IReadOnlyList<decimal> values)
    {
        var most = Most(values, values.Count);
        var others = values.Sum() - values[most[0]];
        return !rows.ArePeople || values.Count < 3 || values[most[0]] <= others || others == 0
            ? null
            : $"{NameOf(rows, most[0])} supera {rows.Words.AllOthers} insieme: {rows.Measured(values[most[0]])} contro "
                + $"{ItalianText.Short(others)}.";
    }

    private static string? Largest(ChartRows rows, IReadOnlyList<decimal> values)
    {
        var most = Most(values, values.Count);
        var value = rows.Measured(values[most[0]]);
        var words = rows.Words;
        return values[most[0]] <= 0 ? null
            : most.Count == 1 ? $"{Subject(rows, most[0])}: {value}."
            : most.Count == values.Count && rows.ArePeople
                ? $"{ItalianText.Capital(words.All)} {words.Many} sono alla pari: {value} {words.Each}."
            : most.Count == values.Count ? $"{ItalianText.Capital(words.All)} {words.Many} hanno lo stesso valore: {value}."
            : most.Count > MostNames ? null
            : rows.ArePeople ? $"{Names(rows, most)} sono {words.LargestOnes}: {value} {words.Each}."
            : $"{Names(rows, most)} hanno il valore più alto: {value}.";
    }

    private static string? LargestUnmeasured(ChartRows rows, IReadOnlyList<decimal> values) =>
        Most(values, values.Count) is [var most] ? $"{Subject(rows, most)}." : null;

    private static string Subject(ChartRows rows, int row) =>
        rows.Words.IsOfAges ? $"{NameOf(rows, row)} è la più numerosa"
        : rows.ArePeople ? $"{NameOf(rows, row)} è {rows.Words.Largest}"
        : $"{NameOf(rows, row)} ha il valore più alto";

    private static string NameOf(ChartRows rows, int row) =>
        rows.Words.IsOfAges ? $"La fascia {rows.Words.NameOf(rows.Figures[row].Name)}" : rows.Words.NameOf(rows.Figures[row].Name);

    private static string Names(ChartRows rows, IReadOnlyList<int> most) =>
        (rows.Words.IsOfAges ? "Le età " : "") + ItalianText.And([.. most.Select(row => rows.Words.NameOf(rows.Figures[row].Name))]);

    private static List<int> Most(IReadOnlyList<decimal> values, int count)
    {
        var most = values.Take(count).Max();
        return [.. Enumerable.Range(0, count).Where(row => values[row] == most)];
    }

    private static string Sex(decimal count, string one, string many, string none) =>
        count == 0 ? $"{none} {one}" : $"{ItalianText.Short(count)} {(count == 1 ? one : many)}";
}
