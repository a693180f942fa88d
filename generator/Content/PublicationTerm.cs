using Cremona.Transparency.Generator.Schema;

namespace Cremona.Transparency.Generator.Content;

/// <summary>
/// Until when something is to be published: five years from 1 January of the year after it took effect, or while it has effect where
/// that is longer; a term that another rule sets takes the place of both (art. 8, c. 3, D.Lgs 33/2013).
/// </summary>
public static class PublicationTerm
{
    private const int Years = 5;

    /// <summary>The last day of publication that the law asks for, or null where nothing says from when it is counted.</summary>
    public static DateOnly? LastDay(Answers row) =>
        row.Date(CommonFields.Term) is { } special ? special
        : row.Date(CommonFields.EffectiveFrom) is not { } start ? null
        : Later(LastDayFrom(start), row.Date(CommonFields.EffectiveUntil));

    /// <summary>The last day of publication of a year, or null; of a frozen one that which was written down.</summary>
    public static DateOnly? LastDay(YearContent year) => year.Frozen is { } frozen ? frozen.Term : LastDay(year.Settings.Answers);

    /// <summary>True where it was decided that the year is taken out, and its term is over on this day.</summary>
    public static bool IsWithdrawn(YearContent year, DateOnly? day) =>
        year.Frozen is { } frozen ? frozen.AtTerm == CommonFields.Goes && day > frozen.Term : IsWithdrawn(year.Settings.Answers, day);

    /// <summary>True where it was decided that the year stays, and its term is over on this day.</summary>
    public static bool IsKept(YearContent year, DateOnly? day) =>
        year.Frozen is { } frozen ? frozen.AtTerm == CommonFields.Stays && day > frozen.Term : IsKept(year.Settings.Answers, day);

    /// <summary>The last day of the five years that are counted from a day on which something took effect.</summary>
    public static DateOnly LastDayFrom(DateOnly start) => new(start.Year + Years, 12, 31);

    /// <summary>True from the day after the last day of the term.</summary>
    public static bool IsOver(Answers row, DateOnly? day) => LastDay(row) is { } last && day > last;

    /// <summary>True where it was decided that it is taken out, and the term is over on this day.</summary>
    public static bool IsWithdrawn(Answers row, DateOnly? day) =>
        row.TextOrNull(CommonFields.AtTerm) == CommonFields.Goes && IsOver(row, day);

    /// <summary>True where it was decided that it stays, and the term is over on this day.</summary>
    public static bool IsKept(Answers row, DateOnly? day) => row.TextOrNull(CommonFields.AtTerm) == CommonFields.Stays && IsOver(row, day);

    private static DateOnly Later(DateOnly day, DateOnly? other) => other > day ? other.Value : day;
}
