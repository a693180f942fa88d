using Cremona.Transparency.Generator.Content;
using Cremona.Transparency.Pages;

namespace Cremona.Transparency.Generator.Headlines;

/// <summary>
/// «Le donne sono quasi due su tre, ma meno di un dirigente su tre.» The shares are of women and men together, so a declared total that
/// does not agree with its parts cannot change them.
/// </summary>
internal static class SexBalance
{
    private const int LeastManagers = 3;
    private const decimal LargeDifference = 0.1m;

    /// <summary>Returns the sentence of each table that counts women and men.</summary>
    public static IEnumerable<Claim> Of(HeadlineSource source) =>
        PeopleTables.Of(source.Content).Select(table => Of(source, table)).OfType<Claim>();

    private static Claim? Of(HeadlineSource source, StatTable table)
    {
        var pairs = SexPair.Of(source, table);
        if (TotalColumns.Of(table) is not { } total || pairs.FirstOrDefault(pair => pair.Column == total) is not { } all)
        {
            return null;
        }

        var managers = pairs.FirstOrDefault(pair => pair.IsOfManagers && pair != all && pair.Whole >= LeastManagers);
        ClaimFigure[] figures = managers is null ? [all.Women, all.Men] : [all.Women, all.Men, managers.Women, managers.Men];
        return SteadySentence.Of(figures, Sentence) is not { } text
            ? null
            : new Claim(text, figures)
            {
                Table = table.Head.Code,
                DoubtsBeside = [.. Totals(source, table, managers is null ? [all] : [all, managers])],
                Source = table.Head.Source,
                Chart = Draw(all, pairs),
            };
    }

    private static string? Sentence(IReadOnlyList<decimal> values)
    {
        var (women, whole) = (values[0], values[0] + values[1]);
        if (whole < PeopleTables.LeastPeople || Fraction.Of(women, whole, women * 2 < whole) is not { } share)
        {
            return null;
        }

        var start = $"Le donne sono {share.Of(Noun.Women)}";
        return values.Count == 2 ? start + "." : start + Managers(women / whole, values[2], values[2] + values[3]) + ".";
    }

    private static string Managers(decimal share, decimal women, decimal whole)
    {
        if (women == 0)
        {
            return ", ma fra i dirigenti non ce n'è nessuna";
        }

        var isContrast = Math.Abs(share - (women / whole)) >= LargeDifference;
        return (women == whole, isContrast) switch
        {
            (true, _) => $"{(isContrast ? ", ma" : " e")} tutti i dirigenti sono donne",
            (false, true) => $", ma {Of(Noun.Manager)}",
            // The same share twice needs to say of whom the second one is.
            (false, false) => $", e fra i dirigenti {Of(Noun.Women)}",
        };

        string Of(Noun noun) => Fraction.Of(women, whole, women * 2 < whole)!.Of(noun);
    }

    // Declared totals that fail an identity: the sentence does not use them, but a reader will compare them with it.
    private static IEnumerable<ClaimFigure> Totals(HeadlineSource source, StatTable table, IEnumerable<SexPair> pairs) =>
        PeopleTables.TotalRow(table) is not { } row
            ? []
            : pairs
                .Select(pair => source.Cell(table, row, pair.Column, $"{row.Name}, {pair.Name}"))
                .OfType<ClaimFigure>()
                .Where(figure => figure.IsDoubtful);

    private static Chart? Draw(SexPair all, IEnumerable<SexPair> pairs) =>
        Bars.Of(
            "Donne su cento persone",
            [
                .. pairs
                    .OrderByDescending(pair => pair == all)
                    .Where(pair => pair.Whole > 0)
                    .Select(pair => (Pair: pair, Share: pair.Women.Value * 100 / pair.Whole))
                    .Select(bar =>
                        (
                            bar.Pair == all ? "Tutte le persone" : bar.Pair.Name,
                            bar.Share,
                            $"{ItalianText.Number(decimal.Round(bar.Share, MidpointRounding.AwayFromZero))}%"
                        )
                    ),
            ],
            whole: 100
        );
}
