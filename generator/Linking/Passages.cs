using Cremona.Transparency.Generator.Content;
using Cremona.Transparency.Generator.Schema;
using Cremona.Transparency.Pages;

namespace Cremona.Transparency.Generator.Linking;

/// <summary>A linked text → passages: text, and the tables and lists that stand in their place in it.</summary>
public static class Passages
{
    /// <summary>The passages.</summary>
    /// <param name="year">The year.</param>
    /// <param name="text">The text.</param>
    /// <param name="notes">The notes of the page.</param>
    /// <param name="idPrefix">What the ids of tables begin with, where several texts share a page.</param>
    public static IReadOnlyList<Passage> Of(YearLinks year, LinkedText text, PageNotes notes, string idPrefix) =>
        [.. text.Pieces.Select(piece => piece.Embedded is null ? new Passage { Text = piece.Text } : Embedded(year, piece.Embedded, notes, idPrefix))];

    private static Passage Embedded(YearLinks year, Target target, PageNotes notes, string idPrefix)
    {
        if (target.Kind == RecordKind.FacilityKind)
        {
            return List(year, target.Code, notes, idPrefix);
        }

        var table = year.Content.Tables.FirstOrDefault(candidate => candidate.Head.Code == target.Code);
        var drawn = table is not null
            ? StatTables.Draw(year, table, notes)
            : Prospects.Draw(year, year.Content.Prospects.First(prospect => prospect.Head.Code == target.Code), notes);
        return new Passage { Table = drawn with { Id = idPrefix + "tabella-" + drawn.Id, OwnPage = year.LinkTo(target) } };
    }

    private static Passage List(YearLinks year, string kind, PageNotes notes, string idPrefix)
    {
        var facilities = year.Content.Facilities.Where(facility => facility.Kind == kind);
        var groups = facilities.GroupBy(facility => facility.Group).OrderBy(group => group.Key is not null);
        return new Passage
        {
            List = [.. groups.Select((group, i) => new EntryGroup($"{idPrefix}elenco-{kind}-{i + 1}", group.Key is null ? null : new Shown(group.Key))
            {
                Entries = [.. group.Select(facility => new Entry(Shows.Of(Link.To(facility.Line, year.AddressOf(facility.Head)))))],
            })],
            Notes = notes.On(new Target(RecordKind.FacilityKind, null, kind) { Part = FacilityKindSchema.Declared.Name }),
        };
    }
}
