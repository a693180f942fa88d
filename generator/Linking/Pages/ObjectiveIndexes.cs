using Cremona.Transparency.Generator.Content;
using Cremona.Transparency.Generator.Schema;
using Cremona.Transparency.Pages;

namespace Cremona.Transparency.Generator.Linking;

/// <summary>The lists of objectives and, separately, of the commitments found in the plan's text.</summary>
public static class ObjectiveIndexes
{
    private static readonly string[] Ways =
    [
        "obiettivi",
        "obiettivi-per-settore",
        "obiettivi-per-area",
        "obiettivi-per-tipo",
        "obiettivi-per-stato",
        "impegni",
    ];

    /// <summary>Returns the index pages.</summary>
    public static IEnumerable<PageDraft> Of(YearLinks year)
    {
        var objectives = year.Content.Objectives.Where(objective => objective.Type != ObjectiveType.Commitment).ToArray();
        var commitments = year.Content.Objectives.Where(objective => objective.Type == ObjectiveType.Commitment).ToArray();
        yield return Draft(
            year,
            "obiettivi",
            "Che cosa il Comune aveva promesso: gli obiettivi del Piano e gli impegni scritti nel suo testo.",
            () =>
                [
                    .. objectives.Length == 0 ? Array.Empty<EntryGroup>() : [Group(year, "obiettivi", "Obiettivi", objectives)],
                    .. commitments.Length == 0
                        ? Array.Empty<EntryGroup>()
                        : [Group(year, "impegni", "Impegni scritti nel Piano", commitments)],
                ]
        );
        yield return Draft(year, "obiettivi-per-settore", "Gli obiettivi, settore per settore.", () =>
            IndexDrafts.By(
                objectives,
                objective => year.LinkTo(RecordKind.Unit, objective.Unit)?.Text,
                "Senza settore",
                objective => Entry(year, objective)
            )
        );
        yield return Draft(year, "obiettivi-per-area", "Gli obiettivi, area per area.", () =>
            IndexDrafts.By(objectives, objective => objective.Area, "Senza area", objective => Entry(year, objective))
        );
        yield return Draft(year, "obiettivi-per-tipo", "Gli obiettivi strategici e quelli gestionali.", () =>
            IndexDrafts.By(objectives, objective => ObjectivePages.KindOf(objective.Type), "", objective => Entry(year, objective))
        );
        yield return Draft(year, "obiettivi-per-stato", "Gli obiettivi secondo lo stato conosciuto per ultimo.", () =>
            IndexDrafts.By(
                objectives,
                objective => DisplayText.Capital(StateWords.Of(ObjectiveStates.Last(year, objective))),
                "",
                objective => Entry(year, objective)
            )
        );
        yield return Draft(year, "impegni", "Gli impegni che il Piano prende nel suo testo, con la frase che li scrive.", () =>
            commitments.Length == 0 ? [] : [Group(year, "impegni", null, commitments)]
        );
    }

    /// <summary>Returns an objective as a list entry.</summary>
    public static Entry Entry(YearLinks year, Objective objective)
    {
        var facts = new List<Fact> { DisplayText.Fact("Stato", StateWords.Show(ObjectiveStates.Last(year, objective))) };
        if (year.LinkTo(RecordKind.Unit, objective.Unit) is { } unit)
        {
            facts.Add(DisplayText.Fact("Settore", DisplayText.Of(unit)));
        }

        if (objective.Due is { } due)
        {
            facts.Add(DisplayText.Fact("Entro il", new Shown(ItalianText.Day(due))));
        }

        return new Entry(DisplayText.Of(year.LinkTo(objective.Head))) { Facts = facts };
    }

    private static PageDraft Draft(YearLinks year, string name, string brief, Func<IReadOnlyList<EntryGroup>> groups) =>
        IndexDrafts.Draft(
            year,
            name,
            brief,
            name == "impegni"
                ? "Nel testo del Piano non ci sono impegni registrati."
                : "L'elenco degli obiettivi di quest'anno non è fra i documenti disponibili.",
            page => page with { Groups = groups(), Lead = Lead(year), Ways = Offered(year, page.Ways) },
            Ways
        );

    private static IReadOnlyList<Link> Offered(YearLinks year, IReadOnlyList<Link> ways)
    {
        Link[] left = [.. ways.Zip(Ways).Where(way => way.First.Current || Differs(year, way.Second)).Select(way => way.First)];
        return left.Length > 1 ? left : [];
    }

    // Another order of a list is offered only if it divides the objectives, and the commitments apart only if there is more.
    private static bool Differs(YearLinks year, string way)
    {
        var objectives = year.Content.Objectives.Where(objective => objective.Type != ObjectiveType.Commitment);
        return way switch
        {
            "obiettivi" => true,
            "impegni" => objectives.Any() && year.Content.Objectives.Any(objective => objective.Type == ObjectiveType.Commitment),
            "obiettivi-per-settore" => IsDivided(objectives.Select(objective => year.LinkTo(RecordKind.Unit, objective.Unit)?.Text)),
            "obiettivi-per-area" => IsDivided(objectives.Select(objective => objective.Area)),
            "obiettivi-per-tipo" => IsDivided(objectives.Select(objective => ObjectivePages.KindOf(objective.Type))),
            _ => IsDivided(objectives.Select(objective => StateWords.Of(ObjectiveStates.Last(year, objective)))),
        };
    }

    private static bool IsDivided(IEnumerable<string?> names) => names.Distinct().Skip(1).Any();

    // Every list says this, so that readers do not mistake commitments for the missing objectives.
    private static IReadOnlyList<string> Lead(YearLinks year) =>
        year.Content.Settings.Answers.TextOrNull(YearSchema.ObjectivesNote) is { } note ? [note]
        : year.Content.Objectives.Any(objective => objective.Type != ObjectiveType.Commitment) ? []
        : ["Il documento che elenca gli obiettivi non è disponibile: qui ci sono gli impegni scritti nel testo del Piano."];

    private static EntryGroup Group(YearLinks year, string id, string? heading, IReadOnlyList<Objective> objectives) =>
        new(id, heading is null ? null : new Shown(heading))
        {
            Entries = new EntriesWhenRead<Objective>(objectives, objective => Entry(year, objective)),
            Count = objectives.Count,
        };
}
