using Cremona.Transparency.Generator.Content;

namespace Cremona.Transparency.Generator.Validation;

/// <summary>Compares a declared figure with a recomputed one.</summary>
public static class Evaluation
{
    /// <summary>
    /// Returns the result. A figure declared with few digits is rounded, so by default the tolerance is half a unit of its last digit. The
    /// identity may set another tolerance.
    /// </summary>
    /// <param name="figure">The declared figure.</param>
    /// <param name="recomputed">The value computed by the identity.</param>
    /// <param name="words">The identity in words, with the recomputed figure at <c>{0}</c>.</param>
    /// <param name="written">The identity as written.</param>
    /// <param name="tolerance">The tolerance, or null.</param>
    public static IdentityResult Compare(DeclaredFigure figure, decimal recomputed, string words, string written, decimal? tolerance = null)
    {
        var declared = figure.Value;
        var allowed = tolerance ?? HalfUnit(declared);
        var shown = ItalianText.Number(Shown(recomputed, declared.Scale));
        var sentence = words.Replace("{0}", shown, StringComparison.Ordinal);
        sentence = char.ToUpperInvariant(sentence[0]) + sentence[1..];
        return new IdentityResult(
            new CheckedIdentity(
                figure.Cell,
                sentence,
                written,
                ItalianText.Number(declared),
                shown,
                Math.Abs(declared - recomputed) <= allowed
            ),
            figure.Place,
            figure.Where
        );
    }

    /// <summary>Returns a formula in words, each name with its figure: "Maschi (256) più Femmine (436)".</summary>
    public static string Words(Formula formula, Func<string, decimal?> valueOf) =>
        formula.Operator switch
        {
            '\0' when formula.Name is { } name => $"{name} ({ItalianText.Number(valueOf(name) ?? 0)})",
            '\0' => ItalianText.Number(formula.Number),
            var sign => $"{Inner(formula.Left!, sign, valueOf)} {Word(sign)} {Inner(formula.Right!, sign, valueOf)}",
        };

    private static string Inner(Formula operand, char outer, Func<string, decimal?> valueOf)
    {
        var words = Words(operand, valueOf);
        var needsBrackets = outer is '*' or '/' && operand.Operator is '+' or '-';
        return needsBrackets ? $"[{words}]" : words;
    }

    private static string Word(char sign) =>
        sign switch
        {
            '+' => "più",
            '-' => "meno",
            '*' => "per",
            _ => "diviso",
        };

    // Uses the declared figure's number of decimals, or two more if those would hide a difference.
    private static decimal Shown(decimal recomputed, byte scale)
    {
        var rounded = Math.Round(recomputed, scale, MidpointRounding.AwayFromZero);
        return rounded == recomputed ? rounded : Math.Round(recomputed, Math.Min(scale + 2, 28), MidpointRounding.AwayFromZero);
    }

    private static decimal HalfUnit(decimal declared)
    {
        var unit = 0.5m;
        for (var i = 0; i < declared.Scale; i++)
        {
            unit /= 10;
        }

        return unit;
    }
}
