using Cremona.Transparency.Generator.Content;

namespace Cremona.Transparency.Generator.Headlines;

/// <summary>Amounts in sentences and at bars.</summary>
internal static class Money
{
    private const decimal Million = 1_000_000;

    /// <summary>Returns an amount: «113,0 milioni», «512.700».</summary>
    public static string Of(decimal euro) =>
        euro >= Million ? $"{InMillions(euro)} {Millions(euro)}" : ItalianText.Number(decimal.Round(euro));

    /// <summary>Returns a part and its whole in one unit, named with the whole: «113,0» and «114,6 milioni di euro».</summary>
    public static (string Part, string Whole) Pair(decimal part, decimal whole) =>
        whole >= 2 * Million
            ? (InMillions(part), $"{InMillions(whole)} milioni di euro")
            : (ItalianText.Number(decimal.Round(part)), $"{ItalianText.Number(decimal.Round(whole))} euro");

    private static string InMillions(decimal euro) =>
        ItalianText.Number(decimal.Round(euro / Million, 1, MidpointRounding.AwayFromZero) + 0.0m);

    private static string Millions(decimal euro) =>
        decimal.Round(euro / Million, 1, MidpointRounding.AwayFromZero) == 1 ? "milione" : "milioni";
}
