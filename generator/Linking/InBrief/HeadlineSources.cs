using Cremona.Transparency.Generator.Content;
using Cremona.Transparency.Generator.Headlines;
using Cremona.Transparency.Generator.Schema;
using Cremona.Transparency.Pages;

namespace Cremona.Transparency.Generator.Linking;

/// <summary>Gives the rules of sentences what they read of a year.</summary>
internal static class HeadlineSources
{
    /// <summary>Returns the content of a year with the states of its objectives.</summary>
    public static HeadlineSource Of(YearLinks year) =>
        new(year.Content, year.Findings)
        {
            Objectives = Counts(
                year,
                objective => objective.Type != ObjectiveType.Commitment,
                state => new Target(RecordKind.Page, null, "obiettivi") { Fragment = StateWords.GroupId(state) }
            ),
            Commitments = Counts(
                year,
                objective => objective.Type == ObjectiveType.Commitment,
                _ => new Target(RecordKind.Page, null, "obiettivi") { Fragment = "impegni" }
            ),
        };

    private static IReadOnlyList<OutcomeCount> Counts(YearLinks year, Func<Objective, bool> isWanted, Func<StateMark, Target> where) =>
        [
            .. year
                .Content.Objectives.Where(isWanted)
                .CountBy(objective => ObjectiveStates.Last(year, objective))
                .OrderBy(count => count.Key)
                .Select(count => new OutcomeCount(count.Key, count.Value, where(count.Key))),
        ];
}
