using Cremona.Transparency.Generator.Content;
using Cremona.Transparency.Generator.Diagnostics;
using Cremona.Transparency.Generator.Schema;

namespace Cremona.Transparency.Generator.Validation;

/// <summary>
/// Checks every date against the bounds of its kind (<see cref="DayKind"/>). The newest publication date becomes the date of all pages and
/// decides all terms, so a single typo could withdraw whole years.
/// </summary>
public static class DayRules
{
    /// <summary>Reports dates outside their bounds.</summary>
    /// <param name="content">The content.</param>
    /// <param name="today">The last day that counts as past, or null. It decides only whether content is rejected; pages never depend on
    /// it.</param>
    /// <param name="cache">The cache of the previous run.</param>
    /// <param name="log">Receives the diagnostics.</param>
    public static void Check(SiteContent content, DateOnly? today, RowCache cache, DiagnosticLog log)
    {
        var whole = new DayBounds(null, null, today);
        foreach (
            var row in content
                .Sections.Select(section => section.Answers)
                .Concat(content.Updates.Select(update => update.Answers))
                .Concat(content.Terms.Select(term => term.Head.Answers))
                .Concat(content.Exceptions.Select(permit => permit.Answers))
                .Prepend(content.Portal.Answers)
        )
        {
            CheckRow(row, whole, log);
        }

        foreach (var year in content.Years.Where(year => year.Frozen is null))
        {
            var bounds = new DayBounds(year.Year, LastOfPlan(year), today);
            cache.Check("days", year.Year, bounds, year.AllAnswers, log, (row, own) => CheckRow(row, bounds, own));
        }
    }

    private static void CheckRow(Answers row, DayBounds bounds, DiagnosticLog log)
    {
        foreach (var answer in row.All)
        {
            if (answer.Date is { } day && answer.Field.Day is { } kind)
            {
                CheckDay(row, answer.Field, day, kind, bounds, log);
            }
        }

        // A term that ended before its year began is invalid: the record would be withdrawn before it was ever published.
        if (
            bounds.Year is { } year
            && row.TextOrNull(CommonFields.AtTerm) == CommonFields.Goes
            && row.Date(CommonFields.Term) is null
            && PublicationTerm.LastDay(row) is { } last
            && last.Year < year
        )
        {
            log.Report(Problems.TermBeforeYear.At(row.At(CommonFields.EffectiveFrom), ItalianText.Day(last), year));
        }
    }

    private static void CheckDay(Answers row, Field field, DateOnly day, DayKind kind, DayBounds bounds, DiagnosticLog log)
    {
        var (first, last) = bounds.Of(kind.Firm);
        if (day > last && kind.Firm.Ahead == 0)
        {
            log.Report(Problems.DayAhead.At(row.At(field), field.Name, ItalianText.Day(day)));
        }
        else if (day < first || day > last)
        {
            log.Report(Problems.DayBeyond.At(row.At(field), field.Name, ItalianText.Day(day), Words(first, last)));
        }
        else if (bounds.Of(kind.Usual) is var (usual, end) && (day < usual || day > end))
        {
            log.Report(
                Problems.DayOdd.AtField(
                    row,
                    field,
                    field.Name,
                    ItalianText.Day(day),
                    kind.Usual.Ahead == 0 && day > end ? "un giorno già passato" : Words(usual, end)
                )
            );
        }
    }

    private static string Words(DateOnly first, DateOnly? last) =>
        last is { } end
            ? $"un giorno dal {ItalianText.Day(first)} al {ItalianText.Day(end)}"
            : $"un giorno dal {ItalianText.Day(first)} in poi";

    // Accepts «2011-2013» with any separator.
    private static int? LastOfPlan(YearContent year) =>
        year.Settings.Span is { Length: >= 4 } span
        && int.TryParse(span.AsSpan(span.Length - 4), System.Globalization.NumberStyles.None, null, out var last)
        && last >= year.Year
        && last - year.Year < 10
            ? last
            : null;

    private sealed record DayBounds(int? Year, int? LastOfPlan, DateOnly? Today)
    {
        public (DateOnly First, DateOnly? Last) Of(DayRange range)
        {
            var first = Year is { } year && range.Before is { } before ? Math.Max(range.First, year - before) : range.First;
            DateOnly?[] ends =
            [
                Year + range.After is { } after ? new DateOnly(after, 12, 31) : null,
                (LastOfPlan ?? Year) + range.AfterPlan is { } planned ? new DateOnly(planned, 12, 31) : null,
                range.Ahead is { } ahead ? Today?.AddYears(ahead) : null,
            ];
            return (new DateOnly(first, 1, 1), ends.Min());
        }
    }
}
