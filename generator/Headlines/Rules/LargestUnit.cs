using Cremona.Transparency.Generator.Content;
using Cremona.Transparency.Generator.Diagnostics;

namespace Cremona.Transparency.Generator.Headlines;

/// <summary>«Più di una persona su cinque lavora in «Politiche Educative», il più grande dei 18 settori.»</summary>
internal static class LargestUnit
{
    /// <summary>Returns the sentence of each table of units.</summary>
    public static IEnumerable<Claim> Of(HeadlineSource source) =>
        PeopleTables
            .Of(source.Content)
            .Where(table => table.JoinsUnits)
            .Select(table => TableParts.Of(source, table))
            .OfType<TableParts>()
            .Select(Of)
            .OfType<Claim>();

    private static Claim? Of(TableParts parts)
    {
        if (parts.Largest is not var (name, most))
        {
            return null;
        }

        var count = ItalianText.Number(parts.Rows.Count);
        ClaimFigure[] figures = [most with { Name = $"Persone in {ItalianText.Quoted(name)}" }, parts.Total];
        var text = SteadySentence.Of(figures, values =>
            Fraction.Of(values[0], values[1]) is { } share
                ? $"{ItalianText.Capital(share.Of(Noun.Person))} {(share.IsSingular ? "lavora" : "lavorano")} "
                    + $"in {ItalianText.Quoted(name)}, il più grande {ItalianArticle.OfMany(count)} settori."
                : null
        );
        return parts.Claim(figures, text, isSorted: true);
    }
}
