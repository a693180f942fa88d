using Cremona.Transparency.Generator.Content;
using Cremona.Transparency.Generator.Diagnostics;

namespace Cremona.Transparency.Generator.Validation;

/// <summary>The second stage: runs all rules over the content, reports faults and finds discrepancies.</summary>
public static class SiteRules
{
    /// <summary>Runs all rules.</summary>
    /// <param name="content">The content.</param>
    /// <param name="log">Receives the diagnostics.</param>
    /// <param name="strict">True if an unexplained discrepancy is an error.</param>
    /// <param name="cache">The cache of the previous run, or null.</param>
    /// <param name="today">The last day that counts as past, or null. The findings about figures do not depend on it.</param>
    public static Findings Check(SiteContent content, DiagnosticLog log, bool strict, RowCache? cache = null, DateOnly? today = null)
    {
        cache ??= new RowCache();
        var index = new RecordIndex(content, cache, "index of all");
        CodeRules.CheckTerms(content.Terms, log);
        CitationRules.CheckTerms(content.Terms, log);
        FormerCodeRules.Check([.. content.Terms.Select(term => term.Head)], log);
        VocabularyRules.Check(content, index, log);
        SectionRules.Check(content, index, log);
        UpdateRules.Check(content, index, log);
        WordRules.Check(content, cache, log);
        DayRules.Check(content, today, cache, log);
        PictureRules.CheckPortal(content, index, log);
        MapRules.Check(content, log);
        ThemeRules.Check(content.Theme, log);
        DeliveryRules.Check(content.Delivery, log);
        foreach (var year in content.Years)
        {
            CodeRules.Check(year, index, cache, log);
            FormerCodeRules.Check(year.Heads, log);
            ReferenceRules.Check(year, index, cache, log);
            ParentRules.Check(year, log);
            CitationRules.Check(year, log);
            DocumentRules.Check(year, log);
            AttachmentRules.Check(year, index, log);
            PictureRules.Check(year, index, log);
            MeasurementRules.Check(year, index, cache, log);
            UnitNameRules.Check(year, index, log);
            RemarkRules.Check(content, year, index, log);
            ChartRules.Check(year, index, log);
            HeadlineWishRules.Check(year, index, log);
        }

        var findings = FigureRules.Check(content, index, log);
        DiscrepancyReport.Report(findings, log, strict);
        return findings;
    }
}
