using Cremona.Transparency.Generator.Content;
using Cremona.Transparency.Generator.Schema;
using Cremona.Transparency.Pages;

namespace Cremona.Transparency.Generator.Linking;

/// <summary>Facilities: by kind (each with an anchor), by street, by unit.</summary>
public static class FacilityPages
{
    private const string ByUnit = "luoghi-per-settore";

    private static readonly string[] Ways = ["luoghi", "luoghi-per-via", ByUnit];

    /// <summary>Returns the facility pages.</summary>
    public static IEnumerable<PageDraft> Of(YearLinks year)
    {
        var all = year.Content.Facilities;
        var map = new FacilityMap(year);
        yield return Draft(year, "luoghi", "Le strutture che il Comune gestisce, tipologia per tipologia.", page =>
            page with
            {
                Lead = Lead(year),
                Map = map.Drawing,
                Groups = ByKind(year, page.Address, map),
                HasJumps = true,
                StructuredData = SchemaThings.Places(all, facility => year.AddressOf(facility.Head)),
            }
        );
        yield return Draft(year, "luoghi-per-via", "Le stesse strutture, via per via.", page =>
            page with
            {
                Groups = all.Count == 0 ? [] : [new EntryGroup("vie", null) { Table = FacilityStreets.Of(year) }],
            }
        );
        yield return Draft(year, ByUnit, "Le stesse strutture, secondo il settore che le gestisce.", page =>
            page with
            {
                Groups =
                [
                    .. IndexDrafts
                        .By(
                            all,
                            facility => year.LinkTo(RecordKind.Unit, facility.Unit)?.Text,
                            "Settore non presente nella fonte",
                            facility => Short(year, facility)
                        )
                        .Select(unit => unit with { IsCompact = true }),
                ],
            }
        );
    }

    private static PageDraft Draft(YearLinks year, string name, string brief, Func<IndexPage, IndexPage> fill) =>
        IndexDrafts.Draft(
            year,
            name,
            brief,
            "Le strutture del Comune non sono indicate.",
            page => fill(page with { Ways = name == ByUnit || NamesUnits(year) ? page.Ways : [.. page.Ways.SkipLast(1)] }),
            Ways
        );

    // Where the act names no unit, the list by unit says nothing. Its page stays for the links that readers keep.
    private static bool NamesUnits(YearLinks year) =>
        year.Content.Facilities.Any(facility => year.LinkTo(RecordKind.Unit, facility.Unit) is not null);

    private static IReadOnlyList<EntryGroup> ByKind(YearLinks year, Address page, FacilityMap map)
    {
        var notes = new PageNotes(year);
        Entry Made(Facility facility) => Entry(year, facility, page, notes) with { OnMap = map.Of(facility) };
        var groups = year.Content.FacilityKinds.Select(kind => Kind(year, kind, notes, Made)).ToList();
        var others = year.Content.Facilities.Where(facility => year.LinkTo(RecordKind.FacilityKind, facility.Kind) is null).ToArray();
        if (others.Length > 0)
        {
            groups.Add(
                new EntryGroup("altre-strutture", new Shown("Altre strutture"))
                {
                    Count = others.Length,
                    IsCompact = true,
                    Lead = "Nell'atto non hanno una tipologia.",
                    Entries = [.. others.Select(Made)],
                }
            );
        }

        return groups;
    }

    private static EntryGroup Kind(YearLinks year, FacilityKind kind, PageNotes notes, Func<Facility, Entry> made)
    {
        var facilities = year.Lookups.FacilitiesOf(kind).ToArray();
        return new EntryGroup(
            year.AddressOf(kind.Head).Fragment!,
            new Shown(kind.Head.Name)
            {
                Notes = notes.On(new Target(RecordKind.FacilityKind, null, kind.Head.Code) { Part = FacilityKindSchema.Declared.Name }),
            }
        )
        {
            Count = facilities.Length,
            IsCompact = true,
            Lead =
                kind.Declared is { } declared && declared != facilities.Length
                    ? $"L'atto ne dichiara {ItalianText.Number(declared)}; nell'elenco {Listed(facilities.Length)}."
                        + WithdrawnNote(year, declared, facilities.Length)
                    : null,
            Entries = [.. facilities.Select(made)],
        };
    }

    // Said once, so that the groups on which the act is right need no line each.
    private static IReadOnlyList<string> Lead(YearLinks year) =>
        year.Content.FacilityKinds.Any(kind => kind.Declared is not null)
            ? ["Il numero accanto a ogni tipologia conta le strutture in elenco. Se l'atto ne dichiara un altro, lo diciamo sotto."]
            : [];

    private static string Listed(int count) =>
        count switch
        {
            0 => "non ce n'è nessuna",
            1 => "ce n'è una",
            _ => $"ce ne sono {ItalianText.Number(count)}",
        };

    // The figures matched before some facilities were withdrawn. Readers must not take the difference for an error of the act.
    private static string WithdrawnNote(YearLinks year, decimal declared, int listed) =>
        listed < declared && year.Content.Withdrawn.Any(head => head.Kind == RecordKind.Facility)
            ? " Alcune strutture non sono più pubblicate: il loro termine di legge è finito."
            : "";

    private static Entry Entry(YearLinks year, Facility facility, Address page, PageNotes notes)
    {
        var row = facility.Head.Answers;
        Field[] fields =
        [
            FacilitySchema.Place,
            FacilitySchema.Within,
            FacilitySchema.Group,
            FacilitySchema.Tenure,
            FacilitySchema.Unit,
            FacilitySchema.Latitude,
            FacilitySchema.Longitude,
        ];
        var facts = fields
            .Where(field => row[field] is { Absence: null } || field == FacilitySchema.Place)
            .Select(field => DisplayText.Fact(FactNames.Of(field), year.Answer(row, field, page)))
            .ToList();
        facts.AddRange(Provenances.Of(year, row));
        return new Entry(new Shown(facility.Head.Name) { Notes = notes.OnWhole(facility.Head) })
        {
            Id = facility.Head.Code,
            Picture = RecordPictures.Of(year, row),
            Facts = facts,
            MentionedIn = year.Mentions(facility.Head),
        };
    }

    private static Entry Short(YearLinks year, Facility facility) =>
        new(DisplayText.Of(Link.To(facility.Line, year.AddressOf(facility.Head))));
}
