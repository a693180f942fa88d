namespace Cremona.Transparency.Generator.Headlines;

/// <summary>
/// Decides whether figures that do not agree with others can carry a sentence. They can if the sentence is the same, word for word, with
/// every value that the act gives them. The page then names the other values.
/// </summary>
internal static class SteadySentence
{
    // Beyond this number of combinations the figures are too uncertain to be worth the time.
    private const int MostCombinations = 512;

    /// <summary>Returns the sentence, or null if it depends on which value is right, or if the rule has nothing to say.</summary>
    /// <param name="figures">The figures.</param>
    /// <param name="sentence">Makes the sentence from one value of each figure, in the same order.</param>
    public static string? Of(IReadOnlyList<ClaimFigure> figures, Func<IReadOnlyList<decimal>, string?> sentence)
    {
        var combinations = 1L;
        foreach (var figure in figures)
        {
            combinations *= figure.Readings.Count;
            if (combinations > MostCombinations)
            {
                return null;
            }
        }

        string? first = null;
        for (var i = 0L; i < combinations; i++)
        {
            if (sentence(ValuesOf(figures, i)) is not { } text || (first is not null && first != text))
            {
                return null;
            }

            first = text;
        }

        return first;
    }

    private static decimal[] ValuesOf(IReadOnlyList<ClaimFigure> figures, long combination)
    {
        var values = new decimal[figures.Count];
        for (var i = 0; i < values.Length; i++)
        {
            var readings = figures[i].Readings;
            values[i] = readings[(int)(combination % readings.Count)];
            combination /= readings.Count;
        }

        return values;
    }
}
