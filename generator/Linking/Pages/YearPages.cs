namespace Cremona.Transparency.Generator.Linking;

/// <summary>Collects the pages of a year.</summary>
public static class YearPages
{
    /// <summary>Returns all pages of a year.</summary>
    public static IEnumerable<PageDraft> Of(YearLinks year) =>
        [
            .. YearHomePages.Of(year),
            .. HeadlinePages.Of(year),
            .. ChapterPages.Of(year),
            .. CyclePages.Of(year),
            .. ObjectivePages.Of(year),
            .. ObjectiveIndexes.Of(year),
            .. OrganisationPages.Of(year),
            .. StatTablePages.Of(year),
            .. ParticipationPages.Of(year),
            .. FacilityPages.Of(year),
            .. DocumentPages.Of(year),
            .. ContextPages.Of(year),
            .. GlossaryPages.Of(year),
            .. AlphabetPages.Of(year),
            .. TopicPages.Of(year),
            .. SearchPages.Of(year),
            .. NewsPages.Of(year),
            .. QualityPages.Of(year),
            .. TransparencyPages.OfYear(year),
        ];
}
