using Cremona.Transparency.Generator.Content;
using Cremona.Transparency.Generator.Schema;

namespace Cremona.Transparency.Generator.Headlines;

/// <summary>«Dei contributi in conto capitale, quasi tre euro su cinque sono per un ente solo: AZIENDA SPECIALE.»</summary>
internal static class LargestContribution
{
    /// <summary>Returns the sentence, if the contributions of all bodies are known.</summary>
    public static IEnumerable<Claim> Of(HeadlineSource source)
    {
        if (
            ParticipationParts.Of(source, source.Content.OtherBodies, RecordKind.OtherBody, OtherBodySchema.Contribution) is not { } parts
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
                "Contributi in conto capitale, in euro",
                parts.Parts.Select(part => (part.Figure.Name, part.Figure.Value)),
                Money.Of,
                count => $"Gli altri {ItalianText.Number(count)}"
            ),
        };
    }

    private static string? Sentence(string name, IReadOnlyList<decimal> values) =>
        Fraction.Of(values[0], values.Sum()) is { } share
            ? $"Dei contributi in conto capitale, {share.Of(Noun.Euro)} {share.Are} per un ente solo: {name.TrimEnd('.')}."
            : null;
}
