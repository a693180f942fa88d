using Cremona.Transparency.Generator.Content;

namespace Cremona.Transparency.Generator.Headlines;

/// <summary>
/// The finding of a staffing table's chart, used as its title: «La fascia da 41 a 50 anni è la più numerosa: 327 persone.»
/// </summary>
public static class ChartFindings
{
    private const string Pyramid = "piramide";

    /// <summary>
    /// Returns the finding. Returns null if a row has no number, if there are too few people, or if the finding depends on which of two
    /// contradictory figures is right.
    /// </summary>
    /// <param name="source">The year of the table, with its checked identities.</param>
    /// <param name="table">The table.</param>
    public static string? Of(HeadlineSource source, StatTable table)
    {
        if (TotalColumns.Of(table) is not { } total || ChartRows.Of(source, table, total) is not { } rows)
        {
            return null;
        }

        var isPyramid = table.Chart == Pyramid;
        var sexes = TotalColumns.PairOf(table, total, onlyOfGroup: !isPyramid) is null ? null : SexPair.ColumnsOf(table, total);
        return sexes is not var (women, men) ? LargestBar.Of(rows)
            : isPyramid ? LargestBar.BySex(rows, women, men) ?? SexMajorities.Of(rows, women, men)
            : SexMajorities.Of(rows, women, men);
    }
}
