using Cremona.Transparency.Generator.Content;
using Cremona.Transparency.Generator.Schema;
using Cremona.Transparency.Pages;

namespace Cremona.Transparency.Generator.Linking;

/// <summary>A–Z index of all records of a year.</summary>
public static class AlphabetPages
{
    /// <summary>Returns the index page.</summary>
    public static IEnumerable<PageDraft> Of(YearLinks year)
    {
        yield return IndexDrafts.Draft(
            year,
            "indice",
            "Tutto ciò che ha una pagina o un posto in quest'anno, in ordine alfabetico.",
            "Non c'è ancora niente da elencare.",
            page => page with { HasJumps = true, Groups = Groups(year) }
        );
    }

    private static IReadOnlyList<EntryGroup> Groups(YearLinks year)
    {
        var records = year.Content.Heads.Where(head => head.Kind != RecordKind.CycleItem).Concat(year.Site.Terms.Select(term => term.Head));
        var letters = ItalianOrder
            .Sort(records, head => head.Name)
            .GroupBy(head => ItalianOrder.Initial(head.Name))
            .OrderBy(group => group.Key, StringComparer.Ordinal);
        return
        [
            .. letters.Select(group => new EntryGroup("lettera-" + PlainLetters.Slug(group.Key), new Shown(group.Key))
            {
                Entries = new EntriesWhenRead<Head>([.. group], head => Entry(year, head)),
                Count = group.Count(),
            }),
        ];
    }

    // Without facts of its own, an entry fits a column.
    private static Entry Entry(YearLinks year, Head head) => new(DisplayText.Of(year.LinkTo(head) with { Detail = head.Kind.One() }));
}
