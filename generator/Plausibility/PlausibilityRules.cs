using Cremona.Transparency.Generator.Content;
using Cremona.Transparency.Generator.Diagnostics;

namespace Cremona.Transparency.Generator.Plausibility;

/// <summary>All rules about values that are possible but unlikely. Frozen and withdrawn years have no content to check.</summary>
public static class PlausibilityRules
{
    /// <summary>Runs all plausibility rules.</summary>
    /// <param name="content">The content.</param>
    /// <param name="log">Receives the diagnostics.</param>
    /// <param name="memory">The cache of the previous run, or null.</param>
    public static void Check(SiteContent content, DiagnosticLog log, RowMemory? memory = null)
    {
        memory ??= new RowMemory();
        OfficialCodes.Check(content.Portal, log);
        TaxNumbers.Check(content.Portal, log);
        PlanDates.CheckCurrent(content, log);
        TableRules.Check(content, memory, log);
        var years = content
            .Years.Where(year => year.Frozen is null && year.WithdrawnAfter is null)
            .Select(year => (Year: year, Lists: RecordList.Of(year, memory)))
            .ToArray();
        HistoryRules.Check([.. years.SelectMany(year => year.Lists.Select(list => (year.Year.Year, list)))], memory, log);
        IReadOnlyList<RecordList> before = [];
        foreach (var (year, lists) in years)
        {
            PercentRules.Check(year, lists, memory, log);
            IndicatorRules.Check(year, memory, log);
            ReadingRules.Check(year, memory, log);
            PlanDates.Check(year, memory, log);
            DuplicateRules.Check(year, lists, memory, log);
            ColumnRules.Check(year, lists, before, memory, log);
            PlaceRules.Check(year, memory, log);
            OfficialCodes.Check(year, memory, log);
            TaxNumbers.Check(year, memory, log);
            before = lists;
        }
    }
}
