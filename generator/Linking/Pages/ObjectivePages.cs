using Cremona.Transparency.Generator.Content;
using Cremona.Transparency.Generator.Schema;
using Cremona.Transparency.Pages;

namespace Cremona.Transparency.Generator.Linking;

/// <summary>A page for each objective and each commitment.</summary>
public static class ObjectivePages
{
    /// <summary>Returns the pages of objectives and commitments.</summary>
    public static IEnumerable<PageDraft> Of(YearLinks year) =>
        year.ObjectiveAddresses.Select((address, i) => new PageDraft(address, () => Make(year, year.Content.Objectives[i], i)));

    private static ObjectivePage Make(YearLinks year, Objective objective, int position)
    {
        var (head, address) = (objective.Head, year.AddressOf(objective.Head));
        var notes = new PageNotes(year);
        var row = head.Answers;
        var isCommitment = objective.Type == ObjectiveType.Commitment;
        var facts = Facts(year, objective, address, notes);
        return new ObjectivePage
        {
            Address = address,
            Title = head.Name,
            Kind = TypeWords.Of(objective.Type),
            Frame = year.Frame,
            Trail = year.Trail(isCommitment ? ObjectiveIndexes.Commitments(year) : year.Page("obiettivi")),
            Previous = Neighbour(year, objective, position, -1),
            Next = Neighbour(year, objective, position, +1),
            Facts = facts,
            Passages = objective.Text is { } text
                ? Passages.Of(
                    year,
                    year.Text(text, new TextSetting(year.Year, address) { LinksTerms = true, TakesEmbeds = true }),
                    notes,
                    ""
                )
                : [],
            State = StateWords.Show(ObjectiveStates.Last(year, objective)),
            Reason = DelayReasons.Facts(year, objective) is [var reason, ..] ? reason : null,
            States = States(year, objective),
            Rule = ObjectiveStates.Days(year, objective).Count > 0 ? StateRule.Of(year, objective) : null,
            Indicators = [.. year.IndicatorsOf(objective).Select(indicator => IndicatorParts.Of(year, objective, indicator))],
            WithoutIndicators = isCommitment ? "Il Piano non dà indicatori per questo impegno." : "Questo obiettivo non ha indicatori.",
            SeeAlso = SeeAlsoOnce.Of([.. year.MentionsOf(head, facts), .. OtherYears(year, objective)]),
            Remarks = notes.OnWhole(head),
            Provenance = Provenances.Of(year, row),
        };
    }

    private static IReadOnlyList<Fact> Facts(YearLinks year, Objective objective, Address address, PageNotes notes)
    {
        var row = objective.Head.Answers;
        Field[] fields =
        [
            ObjectiveSchema.Description,
            ObjectiveSchema.Why,
            ObjectiveSchema.Area,
            ObjectiveSchema.Unit,
            ObjectiveSchema.Body,
            ObjectiveSchema.Responsible,
            ObjectiveSchema.Due,
            ObjectiveSchema.Weight,
            ObjectiveSchema.Resources,
            ObjectiveSchema.Chapter,
        ];
        var facts = fields
            .Where(field => objective.Type != ObjectiveType.Commitment || row[field] is not null)
            .Select(field => new Fact(
                NameOf(field),
                [
                    year.Answer(row, field, address) with
                    {
                        Notes = notes.On(new Target(RecordKind.Objective, null, objective.Head.Code) { Part = field.Name }),
                    },
                ]
            ))
            .ToList();
        AddList(facts, "Obiettivi collegati", year.References(row, ObjectiveSchema.Related));
        AddList(facts, "Documenti collegati", year.References(row, ObjectiveSchema.Documents));
        return facts;
    }

    private static void AddList(List<Fact> facts, string name, IReadOnlyList<Shown> values)
    {
        if (values.Count > 0)
        {
            facts.Add(new Fact(name, values));
        }
    }

    private static string NameOf(Field field) =>
        field == ObjectiveSchema.Description ? "Che cosa prevede"
        : field == ObjectiveSchema.Why ? "Perché lo si è scelto"
        : field == ObjectiveSchema.Due ? "Entro il"
        : field == ObjectiveSchema.Body ? "Organo che ne risponde"
        : field == ObjectiveSchema.Unit ? "Settore che ne risponde"
        : field == ObjectiveSchema.Responsible ? "Chi ne risponde (ruolo)"
        : field == ObjectiveSchema.Weight ? "Peso nel settore"
        : field == ObjectiveSchema.Chapter ? "Capitolo del Piano"
        : DisplayText.Capital(field.Name);

    private static DataTable? States(YearLinks year, Objective objective)
    {
        var days = ObjectiveStates.Days(year, objective);
        return days.Count == 0
            ? null
            : new DataTable(
                "stati",
                "Lo stato come si conosceva a ogni data",
                [new TableColumn("Data"), new TableColumn("Stato")],
                [
                    .. days.Select(day => new TableRow(
                        new Shown(ItalianText.Day(day)),
                        [StateWords.Show(ObjectiveStates.On(year, objective, day))]
                    )),
                ]
            );
    }

    private static Link? Neighbour(YearLinks year, Objective objective, int position, int step)
    {
        var all = year.Content.Objectives;
        for (var i = position + step; i >= 0 && i < all.Count; i += step)
        {
            if ((all[i].Type == ObjectiveType.Commitment) == (objective.Type == ObjectiveType.Commitment))
            {
                return year.LinkTo(all[i].Head);
            }
        }

        return null;
    }

    private static IEnumerable<SeeAlso> OtherYears(YearLinks year, Objective objective)
    {
        var links = year
            .Site.Years.Where(other => other.Year != year.Year)
            .Select(other => new Target(RecordKind.Objective, other.Year, objective.Head.Code))
            .Where(other => !year.IsGone(other))
            .Select(year.LinkTo)
            .OfType<Link>()
            .ToArray();
        return links.Length == 0 ? [] : [new SeeAlso("Negli altri anni", links)];
    }
}
