using System.Text.RegularExpressions;
using Cremona.Transparency.Generator.Content;
using Cremona.Transparency.Generator.Schema;
using Cremona.Transparency.Pages;

namespace Cremona.Transparency.Generator.Linking;

/// <summary>The performance cycle as a timeline.</summary>
public static partial class CyclePages
{
    /// <summary>Returns the timeline page.</summary>
    public static IEnumerable<PageDraft> Of(YearLinks year) => [new PageDraft(year.PageAddress("ciclo"), () => Make(year))];

    private static CyclePage Make(YearLinks year)
    {
        var notes = new PageNotes(year);
        var events = year.Content.Cycle.Where(item => item.Type != "fase").OrderBy(item => item.Date ?? DateOnly.MaxValue);
        return new CyclePage
        {
            Address = year.PageAddress("ciclo"),
            Title = PageTitles.Of("ciclo"),
            Brief =
                "Come il Comune decide gli obiettivi, li segue durante l'anno e ne misura i risultati. Poi che cosa è stato "
                + "approvato, quando e da chi.",
            Frame = year.Frame,
            Trail = year.Trail(year.Page("piano")),
            Phases =
            [
                .. year
                    .Content.Cycle.Where(item => item.Type == "fase")
                    .Select(item => new Entry(new Shown(item.Head.Name)) { Id = item.Head.Code, MentionedIn = year.Mentions(item.Head) }),
            ],
            Events = [.. events.Select(item => Event(year, item, notes))],
        };
    }

    private static CycleEvent Event(YearLinks year, CycleItem item, PageNotes notes)
    {
        var row = item.Head.Answers;
        var facts = new[] { CycleSchema.Body, CycleSchema.Act }
            .Where(field => row[field] is not null)
            .Select(field => DisplayText.Fact(field, year.Reference(row, field)))
            .ToList();
        facts.AddRange(Provenances.Of(year, row));
        var what = new Shown(item.Head.Name)
        {
            Notes =
            [
                .. notes.On(new Target(RecordKind.CycleItem, null, item.Head.Code) { Part = CycleSchema.Date.Name }),
                .. notes.OnWhole(item.Head),
            ],
        };
        var date = item.Date is { } day ? new Shown(ItalianText.Day(day)) : DisplayText.Of(row[CycleSchema.Date]);
        return new CycleEvent(date, item.Date is { } machine ? ItalianText.Iso(machine) : null, what)
        {
            Id = item.Head.Code,
            Facts = facts,
            IsExpected = IsExpected(year, item),
        };
    }

    /// <summary>
    /// True if the item is expected, not an event that happened. The clerk's entry takes precedence. Otherwise terms, dates not yet due
    /// and days after the date of the pages are expected.
    /// </summary>
    internal static bool IsExpected(YearLinks year, CycleItem item)
    {
        var isAhead = item.Date > year.Date || item.Head.Answers[CycleSchema.Date]?.Absence == Absence.NotYetDue;
        return item.IsExpected ?? (isAhead || TermWord().IsMatch(item.Head.Name));
    }

    [GeneratedRegex(@"\bentro\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex TermWord();
}
