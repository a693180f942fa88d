using Cremona.Transparency.Generator.Content;
using Cremona.Transparency.Generator.Diagnostics;

namespace Cremona.Transparency.Generator.Plausibility;

/// <summary>All rules about values that are possible but unlikely. Frozen and withdrawn years have no content to check.</summary>
public static class PlausibilityRules
{
    /// <summary>Runs all plausibility rules.</summary>
    /// <param name="content">The content.</param>
    /// <param name="log">Receives the diagnostics.</param>
    /// <param name="cache">The cache of the previous run, or null.</param>
    public static void Check(SiteContent content, DiagnosticLog log, RowCache? cache = null)
    {
        cache ??= new RowCache();
        OfficialCodes.Check(content.Portal, log);
        TaxNumbers.Check(content.Portal, log);
        PlanDates.CheckCurrent(content, log);
        TableRules.Check(content, cache, log);
        var years = content
            .Years.Where(year => year.Frozen is null && year.WithdrawnAfter is null)
            .Select(year => (Year: year, Lists: RecordList.Of(year, cache)))
            .ToArray();
        HistoryRules.Check([.. years.SelectMany(year => year.Lists.Select(list => (year.Year.Year, list)))], cache, log);
        IReadOnlyList<RecordList> before = [];
        foreach (var (year, lists) in years)
        {
            PercentRules.Check(year, lists, cache, log);
            IndicatorRules.Check(year, cache, log);
            ReadingRules.Check(year, cache, log);
            PlanDates.Check(year, cache, log);
            DuplicateRules.Check(year, lists, cache, log);
            ColumnRules.Check(year, lists, before, cache, log);
            PlaceRules.Check(year, cache, log);
            OfficialCodes.Check(year, cache, log);
            TaxNumbers.Check(year, cache, log);
            before = lists;
        }
    }
}
