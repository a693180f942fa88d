using Cremona.Transparency.Generator.Content;
using Cremona.Transparency.Generator.Diagnostics;
using Cremona.Transparency.Generator.Schema;

namespace Cremona.Transparency.Generator.Headlines;

/// <summary>«Una società sola, AEM CREMONA S.p.A., vale 113,0 dei 114,6 milioni di euro di quote.»</summary>
internal static class LargestHolding
{
    /// <summary>Returns the sentence, if the holdings of all companies are known.</summary>
    public static IEnumerable<Claim> Of(HeadlineSource source)
    {
        if (
            ParticipationParts.Of(source, source.Content.Companies, RecordKind.Company, CompanySchema.Quota) is not { } parts
            || !parts.HasLargest
        )
        {
            yield break;
        }

        var name = ParticipationParts.NameOf(parts.Parts[0].Body);
        if (SteadySentence.Of(parts.Figures, values => Sentence(name, values)) is not { } text)
        {
            yield break;
        }

        yield return new Claim(text, [.. parts.Figures.Select(figure => figure with { Written = figure.Written + " euro" })])
        {
            Source = Sources.Of(parts.Parts.Select(part => part.Body.Head)),
            Chart = Bars.Largest(
                "Quote del Comune, in euro",
                parts.Parts.Select(part => (part.Figure.Name, part.Figure.Value)),
                Money.Of,
                count => $"Le altre {ItalianText.Number(count)}"
            ),
        };
    }

    private static string? Sentence(string name, IReadOnlyList<decimal> values)
    {
        var (most, whole) = (values[0], values.Sum());
        if (Fraction.Of(most, whole) is not { } share)
        {
            return null;
        }

        var (part, all) = Money.Pair(most, whole);
        return most * 2 > whole
            ? $"Una società sola, {name}, vale {part} {ItalianArticle.OfMany(all)} di quote."
            : $"La quota più grande, in {name}, vale {share.Of(Noun.Euro)} fra tutte le quote nelle società.";
    }
}
