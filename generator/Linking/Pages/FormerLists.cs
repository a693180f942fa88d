using Cremona.Transparency.Generator.Content;
using Cremona.Transparency.Generator.Headlines;
using Cremona.Transparency.Generator.Schema;

namespace Cremona.Transparency.Generator.Linking;

/// <summary>A group of a list that became part of the page of outcomes.</summary>
/// <param name="Id">Its fragment on the page of the former list.</param>
/// <param name="Name">Its heading.</param>
/// <param name="Fragment">Its fragment on the page of outcomes, or null if that page divides the objectives in another way.</param>
internal sealed record FormerGroup(string Id, string Name, string? Fragment = null);

/// <summary>The groups of former lists, so that addresses with a fragment that visitors have kept still lead to them.</summary>
internal static class FormerLists
{
    /// <summary>Returns the groups of a former list, in its order.</summary>
    public static IEnumerable<FormerGroup> GroupsOf(YearLinks year, string name) =>
        name switch
        {
            "obiettivi-per-stato" => ObjectiveIndexes
                .ObjectivesOf(year)
                .Select(objective => ObjectiveStates.Last(year, objective))
                .Distinct()
                .OrderBy(StateNames.RankOf)
                .Select(state => new FormerGroup(
                    StateWords.GroupId(state),
                    DisplayText.Capital(StateWords.Of(state)),
                    StateWords.GroupId(state)
                )),
            "obiettivi-per-tipo" => Named(year, objective => TypeWords.Of(objective.Type)),
            "obiettivi-per-settore" => Named(year, objective => year.LinkTo(RecordKind.Unit, objective.Unit)?.Text ?? "Senza settore"),
            "obiettivi-per-area" => Named(year, objective => objective.Area ?? "Senza area"),
            _ => year.Content.Objectives.Any(one => one.Type == ObjectiveType.Commitment)
                ? [new FormerGroup("impegni", OutcomeGroups.CommitmentHeading, "impegni")]
                : [],
        };

    private static IEnumerable<FormerGroup> Named(YearLinks year, Func<Objective, string> nameOf) =>
        ObjectiveIndexes
            .ObjectivesOf(year)
            .Select(nameOf)
            .Select(name => new FormerGroup(IndexDrafts.GroupId(name), name))
            .DistinctBy(group => group.Id)
            .OrderBy(group => group.Name, ItalianOrder.Instance);
}
