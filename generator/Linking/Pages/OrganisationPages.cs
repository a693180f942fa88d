using Cremona.Transparency.Generator.Content;
using Cremona.Transparency.Generator.Schema;
using Cremona.Transparency.Pages;

namespace Cremona.Transparency.Generator.Linking;

/// <summary>Units and bodies: the list, and one page for each with all related records.</summary>
public static class OrganisationPages
{
    private const int DeepestLevel = 6;

    private static readonly Field[] UnitFields =
    [
        UnitSchema.Competences,
        UnitSchema.Manager,
        UnitSchema.Phone,
        UnitSchema.Mail,
        UnitSchema.Pec,
        UnitSchema.Delegate,
    ];

    /// <summary>Returns the pages of units and bodies.</summary>
    public static IEnumerable<PageDraft> Of(YearLinks year) =>
        [
            IndexDrafts.Draft(
                year,
                "organizzazione",
                "Gli organi che decidono, i settori che fanno.",
                "Gli uffici e gli organi non sono indicati.",
                page => page with { InBrief = HeadlineParts.OfUnits(year), Groups = Groups(year) }
            ),
            .. RecordDrafts.Of(year, year.Content.Units, unit => unit.Head, unit => UnitPage(year, unit)),
            .. RecordDrafts.Of(year, year.Content.Bodies, body => body.Head, body => BodyPage(year, body)),
        ];

    private static IReadOnlyList<EntryGroup> Groups(YearLinks year)
    {
        var groups = new List<EntryGroup>();
        if (year.Content.Bodies.Count > 0)
        {
            groups.Add(
                new EntryGroup("organi", new Shown("Organi e servizi"))
                {
                    Count = year.Content.Bodies.Count,
                    IsCompact = true,
                    Entries =
                    [
                        .. year.Content.Bodies.Select(body => new Entry(DisplayText.Of(year.LinkTo(body.Head)))
                        {
                            Facts = body.Type is { } type ? [DisplayText.Fact("Tipo", new Shown(type))] : [],
                        }),
                    ],
                }
            );
        }

        if (year.Content.Units.Count > 0)
        {
            groups.Add(
                new EntryGroup("settori", new Shown("Settori")) { Count = year.Content.Units.Count, Entries = Below(year, null, 0) }
            );
        }

        return groups;
    }

    // Beyond the nesting depth that a page supports, the remaining units are listed flat. No unit is omitted.
    private static IReadOnlyList<Entry> Below(YearLinks year, string? parent, int depth) =>
        depth == DeepestLevel
            ? [.. Descendants(year, parent).Select(unit => new Entry(DisplayText.Of(year.LinkTo(unit.Head))))]
            :
            [
                .. year
                    .Lookups.Below(parent)
                    .Select(unit => new Entry(DisplayText.Of(year.LinkTo(unit.Head)))
                    {
                        Children = Below(year, unit.Head.Code, depth + 1),
                    }),
            ];

    private static IEnumerable<Unit> Descendants(YearLinks year, string? parent)
    {
        var waiting = new Stack<Unit>(year.Lookups.Below(parent).Reverse());
        while (waiting.TryPop(out var unit))
        {
            yield return unit;
            foreach (var below in year.Lookups.Below(unit.Head.Code).Reverse())
            {
                waiting.Push(below);
            }
        }
    }

    private static UnitPage UnitPage(YearLinks year, Unit unit)
    {
        var address = year.AddressOf(unit.Head);
        var notes = new PageNotes(year);
        var row = unit.Head.Answers;
        return new UnitPage
        {
            Address = address,
            Title = unit.Head.Name,
            Kind = "Settore",
            Brief = UnitBriefs.Of(year, unit),
            Frame = year.Frame,
            Trail = year.Trail([
                year.Page("organizzazione"),
                .. year.LinkTo(RecordKind.Unit, unit.Parent) is { } parent ? [parent] : Array.Empty<Link>(),
            ]),
            Facts = [.. UnitFields.Select(field => new Fact(FactNames.Of(field), [year.Answer(row, field, address)]) { Law = field.Law })],
            Staff = [.. year.Content.Tables.Select(table => StatTables.RowOf(year, table, unit, notes)).OfType<DataTable>()],
            Groups = UnitGroups(year, unit),
            SeeAlso = year.MentionsOf(unit.Head),
            Remarks = notes.OnWhole(unit.Head),
            Provenance = Provenances.Of(year, row),
        };
    }

    private static IReadOnlyList<EntryGroup> UnitGroups(YearLinks year, Unit unit)
    {
        var below = year.Lookups.Below(unit.Head.Code).Select(other => new Entry(DisplayText.Of(year.LinkTo(other.Head)))).ToArray();
        var objectives = year.ObjectivesOf(unit.Head.Code).Select(objective => OfItself(ObjectiveIndexes.Entry(year, objective))).ToArray();
        var facilities = year
            .Lookups.FacilitiesOf(unit)
            .Select(facility => new Entry(DisplayText.Of(Link.To(facility.Line, year.AddressOf(facility.Head)))))
            .ToArray();
        var documents = year
            .Lookups.DocumentsAbout(unit)
            .Select(document => new Entry(DisplayText.Of(year.LinkTo(document.Head))))
            .ToArray();
        return
        [
            .. Group("uffici", "Uffici che ne dipendono", below),
            .. Group("obiettivi", "Obiettivi e impegni", objectives),
            .. Group("luoghi", "Luoghi che gestisce", facilities),
            .. Group("documenti", "Documenti che ne parlano", documents),
        ];
    }

    // On the page of a unit, all objectives are of that unit.
    private static Entry OfItself(Entry objective) =>
        objective with
        {
            Facts = [.. objective.Facts.Where(fact => fact.Name != ObjectiveIndexes.UnitName)],
        };

    private static IEnumerable<EntryGroup> Group(string id, string heading, IReadOnlyList<Entry> entries) =>
        entries.Count == 0 ? [] : [new EntryGroup(id, new Shown(heading)) { Entries = entries, Count = entries.Count }];

    private static BodyPage BodyPage(YearLinks year, Body body)
    {
        var address = year.AddressOf(body.Head);
        var notes = new PageNotes(year);
        var row = body.Head.Answers;
        var events = year
            .Lookups.EventsOf(body)
            .Select(item => new Entry(DisplayText.Of(year.LinkTo(item.Head)))
            {
                Facts = item.Date is { } day
                    ? [DisplayText.Fact(CyclePages.IsExpected(year, item) ? "Data prevista" : "Data", new Shown(ItalianText.Day(day)))]
                    : [],
            })
            .ToArray();
        var objectives = year.Lookups.ObjectivesOf(body).Select(objective => ObjectiveIndexes.Entry(year, objective)).ToArray();
        var documents = year.Lookups.DocumentsOf(body).Select(document => new Entry(DisplayText.Of(year.LinkTo(document.Head)))).ToArray();
        return new BodyPage
        {
            Address = address,
            Title = body.Head.Name,
            Kind = "Organo o servizio",
            Picture = RecordPictures.Of(year, row),
            Frame = year.Frame,
            Trail = year.Trail(year.Page("organizzazione")),
            Facts =
            [
                .. new[] { BodySchema.Type, BodySchema.Description, BodySchema.Parent }
                    .Where(field => row[field] is not null)
                    .Select(field =>
                        DisplayText.Fact(
                            field == BodySchema.Description ? "Che cosa fa" : FactNames.Of(field),
                            year.Answer(row, field, address)
                        )
                    ),
            ],
            Groups =
            [
                .. Group("momenti", "Nel ciclo della performance", events),
                .. Group("obiettivi", "Obiettivi e impegni", objectives),
                .. Group("documenti", "Documenti adottati", documents),
            ],
            SeeAlso = year.MentionsOf(body.Head),
            Remarks = notes.OnWhole(body.Head),
            Provenance = Provenances.Of(year, row),
        };
    }
}
