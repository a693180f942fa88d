using Cremona.Transparency.Generator.Content;
using Cremona.Transparency.Generator.Headlines;
using Cremona.Transparency.Generator.Schema;
using Cremona.Transparency.Pages;

namespace Cremona.Transparency.Generator.Linking;

/// <summary>The parts of the page of outcomes: objectives by state, what failed first; commitments; results published by others.</summary>
internal static class OutcomeGroups
{
    // Fewer rows fit a screen or two.
    private const int FewestFiltered = 9;

    /// <summary>The heading of the commitments.</summary>
    public const string CommitmentHeading = "Impegni scritti nel Piano";

    /// <summary>Returns the facts by which a script may filter the objectives: those that divide a long list.</summary>
    public static IReadOnlyList<string> Filters(YearLinks year)
    {
        var objectives = year.Content.Objectives;
        return objectives.Count < FewestFiltered
            ? []
            :
            [
                .. Dividing("Stato", objectives.Select(one => (object)ObjectiveStates.Last(year, one))),
                .. Dividing("Settore", objectives.Select(one => year.LinkTo(RecordKind.Unit, one.Unit)?.Text)),
                .. Dividing("Area", objectives.Select(one => one.Area)),
                .. Dividing("Tipo", objectives.Where(one => one.Type != ObjectiveType.Commitment).Select(one => (object)one.Type)),
            ];
    }

    /// <summary>Returns the groups, in reading order.</summary>
    public static IReadOnlyList<EntryGroup> Of(YearLinks year) =>
        [
            .. year
                .Content.Objectives.Where(objective => objective.Type != ObjectiveType.Commitment)
                .GroupBy(objective => ObjectiveStates.Last(year, objective))
                .OrderBy(group => StateNames.RankOf(group.Key))
                .Select(group => new EntryGroup(StateWords.GroupId(group.Key), new Shown(DisplayText.Capital(StateWords.Of(group.Key))))
                {
                    Entries = new EntriesWhenRead<Objective>([.. group], objective => Entry(year, objective)),
                    Count = group.Count(),
                }),
            .. year.Content.Objectives.Any(objective => objective.Type == ObjectiveType.Commitment)
                ? [Commitments(year, CommitmentHeading)]
                : Array.Empty<EntryGroup>(),
            .. ElsewhereOf(year) is { Count: > 0 } figures ? [Elsewhere(year, figures)] : Array.Empty<EntryGroup>(),
        ];

    /// <summary>Returns the commitments as one group, what failed first.</summary>
    public static EntryGroup Commitments(YearLinks year, string? heading)
    {
        Objective[] commitments =
        [
            .. year
                .Content.Objectives.Where(objective => objective.Type == ObjectiveType.Commitment)
                .OrderBy(objective => StateNames.RankOf(ObjectiveStates.Last(year, objective))),
        ];
        return new EntryGroup("impegni", heading is null ? null : new Shown(heading))
        {
            Entries = new EntriesWhenRead<Objective>(commitments, objective => Entry(year, objective)),
            Count = commitments.Length,
        };
    }

    // The reason follows the state. A list by unit or area names the state only.
    private static Entry Entry(YearLinks year, Objective objective)
    {
        var entry = ObjectiveIndexes.Entry(year, objective);
        return entry with
        {
            Facts =
            [
                entry.Facts[0],
                .. DelayReasons.Facts(year, objective, entry.Facts[0].Values[0].State),
                .. entry.Facts.Skip(1),
                .. objective.Area is { } area ? [DisplayText.Fact("Area", new Shown(area))] : Array.Empty<Fact>(),
                .. objective.Type == ObjectiveType.Commitment
                    ? []
                    : new[]
                    {
                        DisplayText.Fact("Tipo", new Shown(objective.Type == ObjectiveType.Strategic ? "strategico" : "gestionale")),
                    },
            ],
        };
    }

    private static IEnumerable<string> Dividing(string name, IEnumerable<object?> values) =>
        values.OfType<object>().Distinct().Skip(1).Any() ? [name] : [];

    private static IReadOnlyList<ContextFigure> ElsewhereOf(YearLinks year)
    {
        var codes = year.Content.Settings.Answers.List(YearSchema.ResultsElsewhere);
        return
        [
            .. codes
                .Select(code =>
                    year.Content.Context.FirstOrDefault(figure => figure.Head.Code.Equals(code, StringComparison.OrdinalIgnoreCase))
                )
                .OfType<ContextFigure>(),
        ];
    }

    private static EntryGroup Elsewhere(YearLinks year, IReadOnlyList<ContextFigure> figures) =>
        new("altre-fonti", new Shown("Che cosa dicono altre fonti"))
        {
            IsCompact = true,
            Lead = "Questi numeri non vengono dal Piano, e il portale non li ha ricalcolati. Ognuno ha la sua fonte.",
            Entries =
            [
                .. figures.Select(figure => new Entry(DisplayText.Of(year.LinkTo(figure.Head)))
                {
                    Figure = new Shown(ContextPages.Value(figure)),
                    Facts = Provenances.Of(year, figure.Head.Answers),
                }),
            ],
        };
}
