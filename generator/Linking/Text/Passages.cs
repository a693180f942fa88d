using Cremona.Transparency.Generator.Content;
using Cremona.Transparency.Generator.Schema;
using Cremona.Transparency.Pages;

namespace Cremona.Transparency.Generator.Linking;

/// <summary>Splits a linked text into passages: text, embedded tables and embedded lists.</summary>
public static class Passages
{
    /// <summary>Returns the passages of a text.</summary>
    /// <param name="year">The year.</param>
    /// <param name="text">The text.</param>
    /// <param name="notes">The notes of the page.</param>
    /// <param name="idPrefix">The prefix of table ids, for pages with several texts.</param>
    public static IReadOnlyList<Passage> Of(YearLinks year, LinkedText text, PageNotes notes, string idPrefix) =>
        [
            .. text.Pieces.Select(piece =>
                piece.Embedded is null ? new Passage { Text = piece.Text } : Embedded(year, piece.Embedded, notes, idPrefix)
            ),
        ];

    // An embedded table of another year keeps its own figures and notes, and shows its year beside its name.
    private static Passage Embedded(YearLinks page, Target target, PageNotes pageNotes, string idPrefix)
    {
        var isOther = target.Year is { } number && number != page.Year;
        var (year, notes) = isOther ? (page.Other(target.Year!.Value), pageNotes.Of(page.Other(target.Year.Value))) : (page, pageNotes);
        if (target.Kind == RecordKind.FacilityKind)
        {
            return List(year, target.Code, notes, isOther ? $"{idPrefix}{target.Year}-" : idPrefix, isOther);
        }

        var table = year.Content.Tables.FirstOrDefault(candidate => candidate.Head.Code == target.Code);
        var drawn = table is not null
            ? StatTables.Draw(year, table, notes)
            : Prospects.Draw(year, year.Content.Prospects.First(prospect => prospect.Head.Code == target.Code), notes);
        return new Passage
        {
            Table = drawn with
            {
                Id = idPrefix + "tabella-" + (isOther ? $"{target.Year}-" : "") + drawn.Id,
                Caption = isOther ? $"{drawn.Caption} (anno {target.Year})" : drawn.Caption,
                OwnPage = page.LinkTo(target),
            },
        };
    }

    private static Passage List(YearLinks year, string kind, PageNotes notes, string idPrefix, bool saysYear)
    {
        Shown? Heading(string? group) =>
            saysYear ? new Shown(group is null ? $"Anno {year.Year}" : $"{group} (anno {year.Year})")
            : group is null ? null
            : new Shown(group);
        var facilities = year.Content.Facilities.Where(facility => facility.Kind == kind);
        var groups = facilities.GroupBy(facility => facility.Group).OrderBy(group => group.Key is not null);
        return new Passage
        {
            List =
            [
                .. groups.Select(
                    (group, i) =>
                        new EntryGroup($"{idPrefix}elenco-{kind}-{i + 1}", Heading(group.Key))
                        {
                            Entries =
                            [
                                .. group.Select(facility => new Entry(
                                    DisplayText.Of(Link.To(facility.Line, year.AddressOf(facility.Head)))
                                )),
                            ],
                        }
                ),
            ],
            Notes = notes.On(new Target(RecordKind.FacilityKind, null, kind) { Part = FacilityKindSchema.Declared.Name }),
        };
    }
}
