using Cremona.Transparency.Generator.Content;
using Cremona.Transparency.Generator.Schema;

namespace Cremona.Transparency.Generator.Headlines;

/// <summary>«Di 9 società, il Comune possiede più della metà soltanto di AEM CREMONA S.p.A.»</summary>
internal static class MajorityHoldings
{
    private const decimal Half = 50;

    /// <summary>Returns the sentence, if the percentages of all companies are known.</summary>
    public static IEnumerable<Claim> Of(HeadlineSource source)
    {
        if (
            ParticipationParts.Of(source, source.Content.Companies, RecordKind.Company, CompanySchema.Percentage) is { } parts
            && SteadySentence.Of(parts.Figures, values => Sentence(parts, values)) is { } text
        )
        {
            yield return new Claim(text, [.. parts.Figures.Select(figure => figure with { Written = figure.Written + "%" })])
            {
                Source = Sources.Of(parts.Parts.Select(part => part.Body.Head)),
            };
        }
    }

    private static string Sentence(ParticipationParts parts, IReadOnlyList<decimal> values)
    {
        var owned = parts.Parts.Where((_, i) => values[i] > Half).Select(part => ParticipationParts.NameOf(part.Body)).ToArray();
        var start = $"Di {ItalianText.Number(parts.Parts.Count)} società, il Comune";
        return owned.Length switch
        {
            0 => $"{start} non possiede più della metà di nessuna.",
            1 => $"{start} possiede più della metà di una sola: {owned[0].TrimEnd('.')}.",
            _ when owned.Length == parts.Parts.Count => $"{start} possiede più della metà di tutte.",
            _ => $"{start} possiede più della metà di {ItalianText.Number(owned.Length)}.",
        };
    }
}
