using Cremona.Transparency.Generator.Content;

namespace Cremona.Transparency.Generator.Linking;

/// <summary>The day of the last change of a dataset (<c>dct:modified</c>), by the dates that the content states.</summary>
internal static class DatasetDates
{
    /// <summary>
    /// Returns the newest date of the records; one without a date has that of the year's settings. If the content states none of these,
    /// returns the newest date of the year, else the date of its pages.
    /// </summary>
    /// <param name="year">The year.</param>
    /// <param name="records">What the dataset contains.</param>
    public static DateOnly? Of(YearLinks year, IEnumerable<Answers> records)
    {
        var settings = NewestDate.Of(year.Content.Settings.Answers);
        return records.Max(record => NewestDate.Of(record) ?? settings) ?? NewestDate.Of(year.Content) ?? year.Date;
    }
}
