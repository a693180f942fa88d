using Cremona.Transparency.Generator.Content;
using Cremona.Transparency.Generator.Diagnostics;
using Cremona.Transparency.Generator.Schema;

namespace Cremona.Transparency.Generator.Plausibility;

/// <summary>Checks dates and years against the year of their folder: due dates, the plan's span, titles, the newest year.</summary>
internal static class PlanDates
{
    /// <summary>Checks the settings of a year, the due dates of its objectives and the duration of companies.</summary>
    public static void Check(YearContent year, RowCache cache, DiagnosticLog log)
    {
        var (row, years) = (year.Settings.Answers, YearsIn(year.Settings.Span ?? ""));
        if (years.Count > 0 && (year.Year < years.Min() || year.Year > years.Max()))
        {
            log.Report(Problems.SpanOfOtherYear.AtField(row, YearSchema.Span, year.Settings.Span, year.Year));
        }

        if (YearsIn(year.Settings.Title ?? "") is { Count: > 0 } named && (named.Min() > year.Year || named.Max() < year.Year))
        {
            log.Report(Problems.TitleOfOtherYear.AtField(row, YearSchema.Title, year.Settings.Title, year.Year));
        }

        foreach (var field in new[] { YearSchema.Published, YearSchema.Updated })
        {
            if (row.Date(field) is { } day && (day.Year < year.Year - 1 || (field != YearSchema.Updated && day.Year > year.Year + 2)))
            {
                log.Report(Problems.DateOfOtherYear.AtField(row, field, ItalianText.Day(day), year.Year));
            }
        }

        var last = years.Count > 0 ? Math.Max(years.Max(), year.Year) : year.Year + 2;
        cache.Once("due dates", year.Year, (year.Objectives, last), log, own =>
        {
            foreach (
                var objective in year.Objectives.Where(objective => objective.Due is { } due && (due.Year < year.Year || due.Year > last))
            )
            {
                own.Report(
                    Problems.DueOutsidePlan.AtField(
                        objective.Head.Answers,
                        ObjectiveSchema.Due,
                        ItalianText.Day(objective.Due!.Value),
                        year.Year,
                        last
                    )
                );
            }

            return true;
        });
        CheckDurations(year, log);
    }

    /// <summary>Checks that the front page leads to the newest year.</summary>
    public static void CheckCurrent(SiteContent content, DiagnosticLog log)
    {
        var newest = content.Years.Max(year => year.Year);
        if (content.Portal.Answers.Number(PortalSchema.CurrentYear) is { } current && current < newest)
        {
            log.Report(Problems.CurrentYearOld.AtField(content.Portal.Answers, PortalSchema.CurrentYear, current, newest));
        }
    }

    private static void CheckDurations(YearContent year, DiagnosticLog log)
    {
        foreach (
            var (part, field) in year
                .Companies.Select(part => (part, CompanySchema.Duration))
                .Concat(year.OtherBodies.Select(part => (part, OtherBodySchema.Duration)))
        )
        {
            if (part.Head.Answers.TextOrNull(field) is { } written && YearsIn(written) is { Count: > 0 } named && named.Max() < year.Year)
            {
                log.Report(Problems.DurationOver.AtField(part.Head.Answers, field, written, year.Year));
            }
        }
    }

    // Returns four-digit numbers that may be years.
    private static List<int> YearsIn(string text)
    {
        var (found, start) = (new List<int>(), -1);
        for (var i = 0; i <= text.Length; i++)
        {
            if (i < text.Length && char.IsAsciiDigit(text[i]))
            {
                start = start < 0 ? i : start;
            }
            else if (start >= 0)
            {
                if (
                    i - start == 4
                    && int.Parse(text.AsSpan(start, 4), System.Globalization.CultureInfo.InvariantCulture)
                        is >= 1900
                            and <= 2199
                            and var year
                )
                {
                    found.Add(year);
                }

                start = -1;
            }
        }

        return found;
    }
}
