using Cremona.Transparency.Generator.Content;

namespace Cremona.Transparency.Generator.Headlines;

/// <summary>«Più di una persona su quattro ha almeno 51 anni; meno di una su dieci ne ha al massimo 30.»</summary>
internal static class AgeBalance
{
    private const int Old = 50;
    private const int Young = 30;

    // Bands rarely begin at exactly 50.
    private const int Reach = 5;

    /// <summary>Returns the sentence of each table whose rows are bands of ages.</summary>
    public static IEnumerable<Claim> Of(HeadlineSource source) =>
        PeopleTables.Of(source.Content).Select(table => TableParts.Of(source, table)).OfType<TableParts>().Select(Of).OfType<Claim>();

    private static Claim? Of(TableParts parts)
    {
        var bands = parts.Rows.Select(row => (Band: AgeBand.Parse(row.Name), row.Figure)).ToArray();
        if (
            bands.Any(band => band.Band is null)
            || Nearest(bands.Select(band => band.Band!.Low), Old) is not { } low
            || Nearest(bands.Select(band => band.Band!.High), Young) is not { } high
        )
        {
            return null;
        }

        ClaimFigure[] old = [.. bands.Where(band => band.Band!.Low >= low).Select(band => band.Figure)];
        ClaimFigure[] young = [.. bands.Where(band => band.Band!.High <= high).Select(band => band.Figure)];
        ClaimFigure[] figures = [.. old, .. young, parts.Total];
        var text = SteadySentence.Of(figures, values =>
            Sentence((low, values.Take(old.Length).Sum()), (high, values.Skip(old.Length).Take(young.Length).Sum()), values[^1])
        );
        return parts.Claim([.. figures.Select(InYears)], text, isSorted: false);

        ClaimFigure InYears(ClaimFigure figure) => figure == parts.Total ? figure : figure with { Name = $"Età {figure.Name}" };
    }

    private static string? Sentence((int Age, decimal Count) old, (int Age, decimal Count) young, decimal whole)
    {
        if (Fraction.Of(old.Count, whole) is not { } many)
        {
            return null;
        }

        var few = Fraction.Of(young.Count, whole, isFew: true);
        return $"{ItalianText.Capital(many.Of(Noun.Person))} {Have(many)} almeno {old.Age} anni; "
            + (few is null ? $"nessuna ne ha al massimo {young.Age}." : $"{few.Of(Noun.Women)} ne {Have(few)} al massimo {young.Age}.");
    }

    private static string Have(Fraction share) => share.IsSingular ? "ha" : "hanno";

    private static int? Nearest(IEnumerable<int?> ages, int wanted) =>
        ages.OfType<int>()
            .Where(age => Math.Abs(age - wanted) <= Reach)
            .OrderBy(age => Math.Abs(age - wanted))
            .Cast<int?>()
            .FirstOrDefault();
}
