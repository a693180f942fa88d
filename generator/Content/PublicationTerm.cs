using Cremona.Transparency.Generator.Schema;

namespace Cremona.Transparency.Generator.Content;

/// <summary>
/// The required term of publication. It is five years from 1 January of the year after the content took effect, or as long as the
/// content has effect if that is longer. A term set by another rule replaces both (art. 8, c. 3, D.Lgs 33/2013).
/// </summary>
public static class PublicationTerm
{
    private const int Years = 5;

    /// <summary>Returns the last day of required publication, or null if no start date is given.</summary>
    public static DateOnly? LastDay(Answers row) =>
        row.Date(CommonFields.Term) is { } special ? special
        : row.Date(CommonFields.EffectiveFrom) is not { } start ? null
        : Later(LastDayFrom(start), row.Date(CommonFields.EffectiveUntil));

    /// <summary>Returns a year's last day of publication, or null. For a frozen year, returns the stored date.</summary>
    public static DateOnly? LastDay(YearContent year) => year.Frozen is { } frozen ? frozen.Term : LastDay(year.Settings.Answers);

    /// <summary>True if the decision is to withdraw the year and its term is over on this day.</summary>
    public static bool IsWithdrawn(YearContent year, DateOnly? day) =>
        year.Frozen is { } frozen ? frozen.AtTerm == CommonFields.Goes && day > frozen.Term : IsWithdrawn(year.Settings.Answers, day);

    /// <summary>True if the decision is to keep the year and its term is over on this day.</summary>
    public static bool IsKept(YearContent year, DateOnly? day) =>
        year.Frozen is { } frozen ? frozen.AtTerm == CommonFields.Stays && day > frozen.Term : IsKept(year.Settings.Answers, day);

    /// <summary>Returns the last day of the five years counted from an effective date.</summary>
    public static DateOnly LastDayFrom(DateOnly start) => new(start.Year + Years, 12, 31);

    /// <summary>True from the day after the last day of the term.</summary>
    public static bool IsOver(Answers row, DateOnly? day) => LastDay(row) is { } last && day > last;

    /// <summary>True if the decision is to withdraw the record and its term is over on this day.</summary>
    public static bool IsWithdrawn(Answers row, DateOnly? day) =>
        row.TextOrNull(CommonFields.AtTerm) == CommonFields.Goes && IsOver(row, day);

    /// <summary>True if the decision is to keep the record and its term is over on this day.</summary>
    public static bool IsKept(Answers row, DateOnly? day) => row.TextOrNull(CommonFields.AtTerm) == CommonFields.Stays && IsOver(row, day);

    private static DateOnly Later(DateOnly day, DateOnly? other) => other > day ? other.Value : day;
}
