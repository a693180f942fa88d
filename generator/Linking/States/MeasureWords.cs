using Cremona.Transparency.Generator.Content;

namespace Cremona.Transparency.Generator.Linking;

/// <summary>Formats indicator values: numbers have one format, however they were typed.</summary>
public static class MeasureWords
{
    /// <summary>Returns the formatted value (<c>1.200</c>, <c>−6,3</c>, <c>da 15 a 25</c>, <c>sì</c>).</summary>
    public static string Of(Measure value)
    {
        if (value.Written is "sì" or "no")
        {
            return value.Written;
        }

        var sign = value.Written.EndsWith('%') ? "%" : "";
        var low = ItalianText.Number(value.Low) + sign;
        return value.Low == value.High ? low : $"da {ItalianText.Number(value.Low)} a {ItalianText.Number(value.High)}{sign}";
    }
}
