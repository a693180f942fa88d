using Cremona.Transparency.Generator.Content;
using Cremona.Transparency.Generator.Diagnostics;
using Cremona.Transparency.Generator.Schema;

namespace Cremona.Transparency.Generator.Validation;

/// <summary>Publication terms that are over or near their end on a given day (art. 8 D.Lgs 33/2013).</summary>
public static class TermRules
{
    /// <summary>Reports terms that need a decision, a new publication or a review.</summary>
    /// <param name="content">The content.</param>
    /// <param name="today">The current day.</param>
    /// <param name="pages">The date printed on the pages, or null.</param>
    /// <param name="log">Receives the diagnostics.</param>
    public static void Check(SiteContent content, DateOnly today, DateOnly? pages, DiagnosticLog log)
    {
        foreach (var end in TermEnd.AllOf(content, today))
        {
            var day = ItalianText.Day(end.LastDay);
            if (end.Phase(today) == TermPhase.Near && !end.IsWithdrawnEarly)
            {
                log.Report(Problems.TermNear.At(end.Place, end.Name, day, TermAdvice.Then(end), TermAdvice.For(end, today, pages)));
            }
            else if (end.Phase(today) == TermPhase.Past && end.Decision is null && end.Kept is null)
            {
                log.Report(Problems.TermUndecided.At(end.Place, end.Name, day, TermAdvice.Where(end)));
            }
        }

        CheckOverdue(content, today, pages, log);

        foreach (var year in content.Years)
        {
            CheckYear(year, log);
            if (year.Frozen is { } frozen && !(frozen.Term is { } last && TermEnd.PhaseOf(last, today) != TermPhase.Later))
            {
                CheckDecided(frozen, frozen.Place, log);
            }
        }
    }

    /// <summary>Reports a frozen year without an end of term or without a decision for it.</summary>
    /// <param name="year">The year.</param>
    /// <param name="place">The current or future place of the year.</param>
    /// <param name="log">Receives the diagnostics.</param>
    public static void CheckDecided(FrozenYear year, Place place, DiagnosticLog log)
    {
        string[] missing =
        [
            .. year.Term is null ? ["da quando si contano i cinque anni («decorrenza»)"] : Array.Empty<string>(),
            .. year.AtTerm is null ? ["che cosa accade poi («alla scadenza»)"] : Array.Empty<string>(),
        ];
        if (missing.Length > 0)
        {
            log.Report(Problems.FreezeUndecided.At(place, year.Year, string.Join(" e ", missing), TermAdvice.Missing(year)));
        }
    }

    /// <summary>Reports only content that is still public after its withdrawal date; a build reports this too.</summary>
    /// <param name="content">The content.</param>
    /// <param name="today">The current day.</param>
    /// <param name="pages">The date printed on the pages, or null.</param>
    /// <param name="log">Receives the diagnostics.</param>
    public static void CheckOverdue(SiteContent content, DateOnly today, DateOnly? pages, DiagnosticLog log)
    {
        foreach (
            var end in TermEnd.AllOf(content, today).Where(end => end.Phase(today) == TermPhase.Past && end.Decision == CommonFields.Goes)
        )
        {
            var day = ItalianText.Day(end.LastDay);
            if (end.Kept is not null)
            {
                log.Report(Problems.TermInFrozenYear.At(end.Place, end.Name, day, end.Year, TermAdvice.Removal(end)));
            }
            else if (!(pages > end.LastDay))
            {
                log.Report(Problems.TermStillShown.At(end.Place, end.Name, day, ItalianText.Iso(end.DayAfter)));
            }
        }
    }

    /// <summary>Reports the records that must be removed by hand after a year is frozen.</summary>
    /// <param name="content">The content.</param>
    /// <param name="year">The year.</param>
    /// <param name="pages">The date printed on the pages, or null.</param>
    /// <param name="log">Receives the diagnostics.</param>
    public static void CheckFreezing(SiteContent content, int year, DateOnly? pages, DiagnosticLog log)
    {
        var settings = content.Years.FirstOrDefault(one => one.Year == year && one.Frozen is null);
        var last = settings is null ? null : PublicationTerm.LastDay(settings);
        foreach (
            var head in (settings?.Heads ?? []).Where(head =>
                head.Answers.TextOrNull(CommonFields.AtTerm) == CommonFields.Goes && !PublicationTerm.IsWithdrawn(head.Answers, pages)
            )
        )
        {
            if (PublicationTerm.LastDay(head.Answers) is { } own && !(own >= last))
            {
                log.Report(
                    Problems.TermWillBeFrozen.At(
                        head.Answers.At(CommonFields.AtTerm),
                        $"{head.Kind.One()} «{head.Name}»",
                        ItalianText.Day(own),
                        year
                    )
                );
            }
        }
    }

    private static void CheckYear(YearContent year, DiagnosticLog log)
    {
        foreach (
            var row in year
                .Heads.Select(head => head.Answers)
                .Prepend(year.Settings.Answers)
                .Where(row => row[CommonFields.AtTerm] is not null && PublicationTerm.LastDay(row) is null)
        )
        {
            log.Report(Problems.TermUnknown.At(row.At(CommonFields.AtTerm)));
        }

        foreach (
            var row in year
                .Heads.Select(head => head.Answers)
                .Prepend(year.Settings.Answers)
                .Where(row => row.Date(CommonFields.ExitConfirmed) is not null)
        )
        {
            if (PublicationTerm.LastDay(row) is { } end && row.Date(CommonFields.ExitConfirmed) != end)
            {
                log.Report(Problems.ExitMismatched.At(row.At(CommonFields.ExitConfirmed), ItalianText.Day(end), ItalianText.Iso(end)));
            }
        }

        var settings = year.Settings.Answers;
        if (
            settings.TextOrNull(CommonFields.AtTerm) == CommonFields.Goes
            && PublicationTerm.LastDay(settings) is { } last
            && year.Heads.Where(head => PublicationTerm.LastDay(head.Answers) > last).MaxBy(head => PublicationTerm.LastDay(head.Answers))
                is { } longest
        )
        {
            log.Report(
                Problems.TermCutShort.At(
                    settings.At(CommonFields.AtTerm),
                    year.Year,
                    ItalianText.Day(last),
                    $"{longest.Kind.One()} «{longest.Name}»",
                    ItalianText.Day(PublicationTerm.LastDay(longest.Answers)!.Value)
                )
            );
        }
    }
}
