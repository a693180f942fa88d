using Cremona.Transparency.Generator.Content;
using Cremona.Transparency.Generator.Diagnostics;
using Cremona.Transparency.Generator.Schema;

namespace Cremona.Transparency.Generator.Validation;

/// <summary>
/// Reports requested charts that cannot be drawn, because the table's identities do not define the parts of the total.
/// </summary>
public static class ChartRules
{
    /// <summary>Checks the tables of a year.</summary>
    public static void Check(YearContent year, RecordIndex index, DiagnosticLog log)
    {
        foreach (
            var table in year.Tables.Where(table => table.Chart is not (null or "nessuno") && !index.Unread.Contains(table.Sheet.Path))
        )
        {
            // The reader already reported a missing declared column.
            if (TotalColumns.Of(table) is not { } total)
            {
                if (table.TotalColumn is null)
                {
                    log.Report(Problems.ChartTotalUnknown.At(table.Head.Answers.At(TableSchema.Chart)));
                }
            }
            else if (table.Chart == "piramide" && TotalColumns.PairOf(table, total, onlyOfGroup: false) is null)
            {
                log.Report(Problems.PyramidWithoutPair.At(table.Head.Answers.At(TableSchema.Chart), table.Columns[total + 1].Name));
            }
        }
    }
}
