using Cremona.Transparency.Generator.Content;

namespace Cremona.Transparency.Generator.Headlines;

/// <summary>
/// «Le donne sono più di nove su dieci in «Politiche Educative», meno di una su quattro in «Polizia municipale».» Only if women are
/// the majority of one unit and the minority of another.
/// </summary>
internal static class SexesByUnit
{
    /// <summary>Returns the sentence of each table of units.</summary>
    public static IEnumerable<Claim> Of(HeadlineSource source) =>
        PeopleTables.Of(source.Content).Where(table => table.JoinsUnits).Select(table => Of(source, table)).OfType<Claim>();

    private static Claim? Of(HeadlineSource source, StatTable table)
    {
        if (TotalColumns.Of(table) is not { } total || SexPair.ColumnsOf(table, total) is not var (women, men))
        {
            return null;
        }

        var units = table
            .Rows.Where(row => !row.IsTotal)
            .Select(row => Unit(source, table, row, (women, men)))
            .OfType<UnitShare>()
            .Where(unit => unit.Whole >= PeopleTables.LeastPeople)
            .OrderByDescending(unit => unit.Share)
            .ToArray();
        if (units.Length < 2 || units[0].Share == units[1].Share || units[^1].Share == units[^2].Share)
        {
            return null;
        }

        var (most, least) = (units[0], units[^1]);
        ClaimFigure[] figures = [most.Women, most.Men, least.Women, least.Men];
        return SteadySentence.Of(figures, values => Sentence(most.Name, least.Name, values)) is not { } text
            ? null
            : new Claim(text, figures)
            {
                Table = table.Head.Code,
                Source = table.Head.Source,
                Chart = Bars.Of(
                    "Donne su cento persone",
                    [
                        .. new[] { most, least }.Select(unit =>
                            (
                                unit.Name,
                                unit.Share * 100,
                                $"{ItalianText.Number(decimal.Round(unit.Share * 100, MidpointRounding.AwayFromZero))}%"
                            )
                        ),
                    ],
                    whole: 100
                ),
            };
    }

    private static string? Sentence(string most, string least, IReadOnlyList<decimal> values)
    {
        var (high, low) = (values[0] + values[1], values[2] + values[3]);
        if (values[0] * 2 <= high || values[2] * 2 >= low)
        {
            return null;
        }

        var many = Fraction.Of(values[0], high) is { } share ? $"Le donne sono {share.Of(Noun.Women)}" : "Sono tutte donne";
        var few = Fraction.Of(values[2], low, isFew: true) is { } other ? other.Of(Noun.Women) : "nessuna";
        return $"{many} in {ItalianText.Quoted(most)}, {few} in {ItalianText.Quoted(least)}.";
    }

    private static UnitShare? Unit(HeadlineSource source, StatTable table, StatRow row, (int Women, int Men) columns) =>
        source.Cell(table, row, columns.Women, $"Donne, {row.Name}") is { } women
        && source.Cell(table, row, columns.Men, $"Uomini, {row.Name}") is { } men
        && women.Value + men.Value > 0
            ? new UnitShare(row.Name, women, men)
            : null;

    private sealed record UnitShare(string Name, ClaimFigure Women, ClaimFigure Men)
    {
        public decimal Whole => Women.Value + Men.Value;

        public decimal Share => Women.Value / Whole;
    }
}
