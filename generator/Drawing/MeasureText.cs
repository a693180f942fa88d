using Cremona.Transparency.Generator.Content;
using Cremona.Transparency.Generator.Diagnostics;

namespace Cremona.Transparency.Generator.Drawing;

/// <summary>Values of an indicator in words and in labels, with the sign of a percentage.</summary>
/// <param name="isPercent">True if the unit is a percentage.</param>
internal sealed class MeasureText(bool isPercent)
{
    /// <summary>Returns the words for the values of a series.</summary>
    public static MeasureText Of(Series series) => new(series.IsPercent);

    /// <summary>Returns a value (<c>35</c>, <c>62%</c>, <c>da 15 a 20</c>, <c>dal 15% al 20%</c>, <c>sì</c>).</summary>
    public string Words(Measure value) =>
        value.Written is "sì" or "no" ? value.Written
        : value.Low == value.High ? Number(value.Low)
        : $"{From(value.Low)} {To(value.High)}";

    /// <summary>Returns a value for a label: an interval is short (<c>15–20%</c>).</summary>
    public string Label(Measure value) => value.Low == value.High ? Words(value) : $"{ItalianText.Short(value.Low)}–{Number(value.High)}";

    /// <summary>Returns a difference without its sign (<c>5</c>, <c>2 punti</c>).</summary>
    public string Distance(decimal difference)
    {
        var size = Math.Abs(difference);
        return isPercent ? $"{ItalianText.Short(size)} {(size == 1 ? "punto" : "punti")}" : ItalianText.Short(size);
    }

    /// <summary>Returns a number with its unit sign (<c>62%</c>).</summary>
    public string Number(decimal value) => ItalianText.Short(value) + (isPercent ? "%" : "");

    /// <summary>Returns «da» with a number; a percentage takes the article.</summary>
    public string From(decimal value) => Joined("da", value);

    /// <summary>Returns «a» with a number, likewise.</summary>
    public string To(decimal value) => Joined("a", value);

    /// <summary>Returns the width of a label in bold letters, in em: an upper estimate for the fonts of the theme and of systems.</summary>
    public static double Ems(string label) =>
        label.Sum(letter =>
            letter switch
            {
                ',' or '.' or ' ' or 'i' or 'l' => 0.34,
                '%' => 1,
                'm' or 'w' => 0.95,
                _ => 0.64,
            }
        );

    private string Joined(string preposition, decimal value) =>
        isPercent ? ItalianArticle.Before(preposition, Number(value)) : $"{preposition} {Number(value)}";
}
