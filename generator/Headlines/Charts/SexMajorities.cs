using Cremona.Transparency.Generator.Content;

namespace Cremona.Transparency.Generator.Headlines;

/// <summary>«Le donne sono più degli uomini in 12 settori su 18.»</summary>
internal static class SexMajorities
{
    private const string MoreWomen = "Le donne sono più degli uomini";
    private const string MoreMen = "Gli uomini sono più delle donne";

    /// <summary>Returns the sentence, or null if a row lacks a number or if contradictory figures could change it.</summary>
    public static string? Of(ChartRows rows, int women, int men)
    {
        if (!rows.ArePeople || rows.Column(women) is not { } ofWomen || rows.Column(men) is not { } ofMen)
        {
            return null;
        }

        var count = rows.Figures.Count;
        return SteadySentence.Of([.. ofWomen, .. ofMen], values =>
            Sentence(
                rows.Words,
                count,
                Enumerable.Range(0, count).Count(row => values[row] > values[count + row]),
                Enumerable.Range(0, count).Count(row => values[row] < values[count + row])
            )
        );
    }

    private static string Sentence(RowWords words, int all, int women, int men) =>
        women == all ? $"{MoreWomen} {InAll(words, all)}."
        : men == all ? $"{MoreMen} {InAll(words, all)}."
        : women + men == 0 ? $"Donne e uomini sono pari {InAll(words, all)}."
        : women > men ? $"{MoreWomen} in {words.Count(women)} su {ItalianText.Number(all)}."
        : men > women ? $"{MoreMen} in {words.Count(men)} su {ItalianText.Number(all)}."
        : $"{MoreWomen} in {words.Count(women)} su {ItalianText.Number(all)}, meno in {Others(words, men)}.";

    private static string InAll(RowWords words, int all) => $"in {words.All} {ItalianText.Number(all)} {words.Many}";

    private static string Others(RowWords words, int count) =>
        (words.IsFeminine, count) switch
        {
            (true, 1) => "un'altra",
            (false, 1) => "un altro",
            (true, _) => $"altre {ItalianText.Number(count)}",
            _ => $"altri {ItalianText.Number(count)}",
        };
}
