using Cremona.Transparency.Generator.Content;
using Cremona.Transparency.Generator.Schema;
using Cremona.Transparency.Pages;

namespace Cremona.Transparency.Generator.Linking;

/// <summary>Data sources as facts: every cited line links to that line of the act.</summary>
public static class Provenances
{
    private static readonly Field[] Dates =
    [
        CommonFields.Published,
        CommonFields.Updated,
        CommonFields.EffectiveFrom,
        CommonFields.EffectiveUntil,
        CommonFields.Term,
    ];

    /// <summary>Returns the source and the dates of a record; missing values are omitted.</summary>
    public static IReadOnlyList<Fact> Of(YearLinks year, Answers row)
    {
        var facts = new List<Fact>();
        if (row.TextOrNull(CommonFields.Source) is { } source)
        {
            facts.Add(new Fact("Fonte", Sources(year, Citation.Parse(source)!)));
        }

        facts.AddRange(Dates.Where(field => row[field] is not null).Select(field => DisplayText.Fact(field, DisplayText.Of(row[field]))));
        if (PublicationTerm.IsKept(row, year.Date))
        {
            facts.Add(DisplayText.Fact("Oltre il termine", new Shown(TermWords.Kept(row))));
        }

        if (row.List(CommonFields.Former) is { Count: > 0 } former)
        {
            facts.Add(DisplayText.Fact("Codici di prima", new Shown(ItalianText.And(former))));
        }

        return facts;
    }

    /// <summary>Returns the parts of a citation.</summary>
    public static IReadOnlyList<Shown> Sources(YearLinks year, Citation citation)
    {
        var lines = citation.Lines.Select(range =>
        {
            var words = $"{DisplayText.Capital(range.ToString())} dell'atto";
            return year.Act is null
                ? new Shown(words)
                : DisplayText.Of(Link.To(words, year.PageAddress("fonte").At($"riga-{range.First}")));
        });
        return [.. lines, .. citation.Words is null ? [] : new[] { new Shown(citation.Words) }];
    }

    /// <summary>Returns a single link for a figure's source, or null.</summary>
    public static Link? Short(YearLinks year, Citation? citation) =>
        citation is null ? null
        : Sources(year, citation)[0] is { Link: { } link } ? link
        : null;
}
