using Cremona.Transparency.Generator.Content;
using Cremona.Transparency.Generator.Headlines;

namespace Cremona.Transparency.Generator.Linking;

/// <summary>Says which figures near a sentence do not agree with others in the act, and why the sentence holds all the same.</summary>
internal static class HeadlineCautions
{
    /// <summary>Returns the short form, or null if all figures agree. It promises nothing if a total beside the sentence fails.</summary>
    public static string? Of(Claim claim) =>
        (claim.Figures.Count(figure => figure.IsDoubtful) + claim.DoubtsBeside.Count) switch
        {
            0 => null,
            // A total that the sentence does not use may still speak against it, so readers judge.
            1 when claim.DoubtsBeside.Count > 0 => "Un totale dell'atto non torna: leggi quale.",
            var many when claim.DoubtsBeside.Count > 0 => $"{many} numeri dell'atto non tornano: leggi quali.",
            1 => "Un numero dell'atto non torna: la frase vale lo stesso.",
            var many => $"{many} numeri dell'atto non tornano: la frase vale lo stesso.",
        };

    /// <summary>Returns one sentence for each figure, and what the claim makes of them.</summary>
    public static IReadOnlyList<string> Doubts(Claim claim)
    {
        ClaimFigure[] used = [.. claim.Figures.Where(figure => figure.IsDoubtful)];
        return
        [
            .. used.Select(Of),
            .. used.Length == 0
                ? []
                : new[] { used.Length == 1 ? "La frase è vera con tutti e due i valori." : "La frase è vera con ogni valore." },
            .. claim.DoubtsBeside.Select(Of),
            .. claim.DoubtsBeside.Count switch
            {
                0 => Array.Empty<string>(),
                1 => ["La frase non usa questo totale: conta le donne e gli uomini."],
                _ => ["La frase non usa questi totali: conta le donne e gli uomini."],
            },
        ];
    }

    private static string Of(ClaimFigure figure) =>
        $"{ItalianText.Quoted(figure.Name)} nell'atto è {figure.Written}, ma un altro conto dà "
        + $"{ItalianText.Or([.. figure.Readings.Skip(1).Order().Select(ItalianText.Number)])}.";
}
