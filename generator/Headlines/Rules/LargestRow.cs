using Cremona.Transparency.Generator.Content;

namespace Cremona.Transparency.Generator.Headlines;

/// <summary>
/// «Quasi nove persone su dieci lavorano a tempo pieno.» The verb follows from the heading of the rows; unknown headings are quoted.
/// </summary>
internal static class LargestRow
{
    private const StringComparison AnyCase = StringComparison.OrdinalIgnoreCase;

    /// <summary>Returns the sentence of each table of people whose rows are neither units nor ages.</summary>
    public static IEnumerable<Claim> Of(HeadlineSource source) =>
        PeopleTables
            .Of(source.Content)
            .Where(table => !table.JoinsUnits)
            .Select(table => TableParts.Of(source, table))
            .OfType<TableParts>()
            .Where(parts => !parts.Rows.All(row => AgeBand.Parse(row.Name) is not null))
            .Select(Of)
            .OfType<Claim>();

    private static Claim? Of(TableParts parts)
    {
        if (parts.Largest is not var (name, most))
        {
            return null;
        }

        ClaimFigure[] figures = [most, parts.Total];
        var text = SteadySentence.Of(figures, values =>
            Fraction.Of(values[0], values[1]) is { } share
                ? $"{ItalianText.Capital(share.Of(Noun.Person))} {Predicate(parts.Table.Columns[0].Name, name, share.IsSingular)}."
                : null
        );
        return parts.Claim(figures, text, isSorted: true);
    }

    private static string Predicate(string heading, string row, bool isOne) =>
        heading.Contains("orario", AnyCase) && row.StartsWith("tempo pieno", AnyCase) ? $"{(isOne ? "lavora" : "lavorano")} a tempo pieno"
        : heading.Contains("orario", AnyCase) ? $"{Have(isOne)} l'orario {ItalianText.Quoted(row)}"
        : heading.Contains("titolo di studio", AnyCase) ? $"{Have(isOne)} il titolo di studio {ItalianText.Quoted(row)}"
        : $"{(isOne ? "è" : "sono")} alla voce {ItalianText.Quoted(row)}";

    private static string Have(bool isOne) => isOne ? "ha" : "hanno";
}
