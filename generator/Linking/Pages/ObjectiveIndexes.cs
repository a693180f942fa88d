using Cremona.Transparency.Generator.Content;
using Cremona.Transparency.Generator.Schema;
using Cremona.Transparency.Pages;

namespace Cremona.Transparency.Generator.Linking;

/// <summary>
/// The page of outcomes: what was promised, what came, why not. Other orders of the list are pages only where they divide it; elsewhere
/// their addresses lead to the page of outcomes (decision 41).
/// </summary>
public static class ObjectiveIndexes
{
    /// <summary>The name of the fact that leads to the unit of an objective.</summary>
    internal const string UnitName = "Settore";

    private const string Outcomes = "obiettivi";

    private static readonly string[] Ways = [Outcomes, "obiettivi-per-settore", "obiettivi-per-area", "impegni"];

    // Addresses of lists that earlier versions published. Kinds and states are parts of the page of outcomes.
    private static readonly string[] Merged = ["obiettivi-per-tipo", "obiettivi-per-stato"];

    /// <summary>Returns the page of outcomes, its other orders, and the pages at the addresses of former lists.</summary>
    public static IEnumerable<PageDraft> Of(YearLinks year) =>
        [
            Draft(year, Outcomes, "Che cosa il Comune aveva promesso, che cosa ne è venuto, e perché.", () => OutcomeGroups.Of(year)),
            Listed(year, "obiettivi-per-settore", "Gli obiettivi, settore per settore.", () =>
                IndexDrafts.By(
                    ObjectivesOf(year),
                    objective => year.LinkTo(RecordKind.Unit, objective.Unit)?.Text,
                    "Senza settore",
                    objective => Entry(year, objective)
                )
            ),
            Listed(year, "obiettivi-per-area", "Gli obiettivi, area per area.", () =>
                IndexDrafts.By(ObjectivesOf(year), objective => objective.Area, "Senza area", objective => Entry(year, objective))
            ),
            Listed(year, "impegni", "Gli impegni che il Piano prende nel suo testo, con la frase che li scrive.", () =>
                [OutcomeGroups.Commitments(year, heading: null)]
            ),
            .. Merged.Select(name => Moved(year, name)),
        ];

    /// <summary>True if a page of a year has content of its own, and does not only lead to the page of outcomes.</summary>
    public static bool HasList(YearLinks year, string name) =>
        !Merged.Contains(name) && (name == Outcomes || !Ways.Contains(name) || Divides(year, name));

    /// <summary>Returns a link to the commitments on the page of outcomes.</summary>
    public static Link Commitments(YearLinks year) => Link.To(PageTitles.Of("impegni"), year.PageAddress(Outcomes).At("impegni"));

    /// <summary>Returns the objectives without the commitments.</summary>
    internal static IEnumerable<Objective> ObjectivesOf(YearLinks year) =>
        year.Content.Objectives.Where(objective => objective.Type != ObjectiveType.Commitment);

    /// <summary>Returns an objective as a list entry.</summary>
    public static Entry Entry(YearLinks year, Objective objective)
    {
        var facts = new List<Fact> { DisplayText.Fact("Stato", StateWords.Show(ObjectiveStates.Last(year, objective))) };
        if (year.LinkTo(RecordKind.Unit, objective.Unit) is { } unit)
        {
            facts.Add(DisplayText.Fact(UnitName, DisplayText.Of(unit)));
        }

        if (objective.Due is { } due)
        {
            facts.Add(DisplayText.Fact("Entro il", new Shown(ItalianText.Day(due))));
        }

        return new Entry(DisplayText.Of(year.LinkTo(objective.Head))) { Facts = facts };
    }

    private static PageDraft Listed(YearLinks year, string name, string brief, Func<IReadOnlyList<EntryGroup>> groups) =>
        HasList(year, name) ? Draft(year, name, brief, groups) : Moved(year, name);

    private static PageDraft Draft(YearLinks year, string name, string brief, Func<IReadOnlyList<EntryGroup>> groups) =>
        IndexDrafts.Draft(
            year,
            name,
            brief,
            "L'elenco degli obiettivi di quest'anno non è fra i documenti disponibili.",
            page =>
                page with
                {
                    Groups = groups(),
                    Lead = Lead(year),
                    Ways = Offered(year, page.Ways),
                    InBrief = name == Outcomes ? HeadlineParts.OfOutcomes(year) : page.InBrief,
                    HasJumps = name == Outcomes,
                    Filters = name == Outcomes ? OutcomeGroups.Filters(year) : [],
                },
            Ways
        );

    // Links that visitors have kept still lead somewhere.
    private static PageDraft Moved(YearLinks year, string name) => new(year.PageAddress(name), () => new NoticePage
            {
                Address = year.PageAddress(name),
                Title = PageTitles.Of(name),
                Brief = $"Questo elenco ora è nella pagina «{PageTitles.Of(Outcomes)}».",
                Frame = year.Frame,
                Trail = year.Trail(year.Page(Outcomes)),
                Notices =
                [
                    new Notice("dove", "Dove si trova ora", []) { Links = [year.Page(Outcomes)] },
                    .. FormerLists.GroupsOf(year, name).Select(group => Lead(year, group)),
                ],
            }) { IsMoved = true };

    // Each group of the former list keeps its fragment, and leads to the same group on the page of outcomes.
    private static Notice Lead(YearLinks year, FormerGroup group) =>
        new(group.Id, group.Name, [])
        {
            Links =
            [
                group.Fragment is null
                    ? year.Page(Outcomes)
                    : Link.To(
                        $"{ItalianText.Quoted(group.Name)} nella pagina {ItalianText.Quoted(PageTitles.Of(Outcomes))}",
                        year.PageAddress(Outcomes).At(group.Fragment)
                    ),
            ],
        };

    private static IReadOnlyList<Link> Offered(YearLinks year, IReadOnlyList<Link> ways)
    {
        Link[] left = [.. ways.Zip(Ways).Where(way => HasList(year, way.Second)).Select(way => way.First)];
        return left.Length > 1 ? left : [];
    }

    private static bool Divides(YearLinks year, string way) =>
        way switch
        {
            "impegni" => ObjectivesOf(year).Any() && year.Content.Objectives.Any(one => one.Type == ObjectiveType.Commitment),
            "obiettivi-per-settore" => IsDivided(ObjectivesOf(year).Select(one => year.LinkTo(RecordKind.Unit, one.Unit)?.Text)),
            _ => IsDivided(ObjectivesOf(year).Select(objective => objective.Area)),
        };

    private static bool IsDivided(IEnumerable<string?> names) => names.Distinct().Skip(1).Any();

    // Every list says this, so that readers do not mistake commitments for the missing objectives.
    private static IReadOnlyList<string> Lead(YearLinks year) =>
        year.Content.Settings.Answers.TextOrNull(YearSchema.ObjectivesNote) is { } note ? [note]
        : ObjectivesOf(year).Any() ? []
        : ["Il documento che elenca gli obiettivi non è disponibile: qui ci sono gli impegni scritti nel testo del Piano."];
}
