using Cremona.Transparency.Generator.Content;

namespace Cremona.Transparency.Generator.Validation;

/// <summary>
/// The contrast of colours as WCAG 2.2 defines it: "contrast ratio" and "relative luminance"
/// (https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio, https://www.w3.org/TR/WCAG22/#dfn-relative-luminance).
/// </summary>
public static class Contrast
{
    /// <summary>The least contrast of text (criterion 1.4.3, level AA).</summary>
    public const double Least = 4.5;

    // Steps of lightness, finer than eight bits can tell apart.
    private const int Steps = 1000;

    /// <summary>Returns the contrast of two colours, from 1 (equal) to 21 (black and white).</summary>
    public static double Ratio(Colour one, Colour other)
    {
        var (first, second) = (Luminance(one), Luminance(other));
        return (Math.Max(first, second) + 0.05) / (Math.Min(first, second) + 0.05);
    }

    /// <summary>Returns the least contrast of a colour with any of several.</summary>
    public static double Ratio(Colour colour, IEnumerable<Colour> grounds) => grounds.Min(ground => Ratio(colour, ground));

    /// <summary>Returns the relative luminance, from 0 (black) to 1 (white).</summary>
    public static double Luminance(Colour colour) =>
        (0.2126 * Linear(colour.Red)) + (0.7152 * Linear(colour.Green)) + (0.0722 * Linear(colour.Blue));

    /// <summary>
    /// Returns the colour with the same hue and saturation (HSL) and the nearest lightness that has enough contrast with all grounds; the
    /// colour itself if it has. All grounds must be light, or all dark: then black or white always has enough.
    /// </summary>
    public static Colour Nearest(Colour colour, IReadOnlyList<Colour> grounds, double least = Least)
    {
        if (Ratio(colour, grounds) >= least)
        {
            return colour;
        }

        var (hue, saturation, lightness) = ToHsl(colour);
        for (var step = 1; step <= Steps; step++)
        {
            foreach (var tried in new[] { lightness - ((double)step / Steps), lightness + ((double)step / Steps) })
            {
                var near = FromHsl(hue, saturation, Math.Clamp(tried, 0, 1));
                if (Ratio(near, grounds) >= least)
                {
                    return near;
                }
            }
        }

        throw new ArgumentException("No colour has enough contrast with light and dark grounds at once.", nameof(grounds));
    }

    private static double Linear(byte channel)
    {
        var value = channel / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.Pow((value + 0.055) / 1.055, 2.4);
    }

    // CSS Color Module Level 4, sections 7.1 and 7.2. The hue is in sixths of the circle.
    private static (double Hue, double Saturation, double Lightness) ToHsl(Colour colour)
    {
        var (red, green, blue) = (colour.Red / 255.0, colour.Green / 255.0, colour.Blue / 255.0);
        var (most, least) = (Math.Max(red, Math.Max(green, blue)), Math.Min(red, Math.Min(green, blue)));
        var (lightness, range) = ((most + least) / 2, most - least);
        if (range == 0)
        {
            return (0, 0, lightness);
        }

        var hue =
            most == red ? (green - blue) / range
            : most == green ? 2 + ((blue - red) / range)
            : 4 + ((red - green) / range);
        return ((hue + 6) % 6, (most - lightness) / Math.Min(lightness, 1 - lightness), lightness);
    }

    private static Colour FromHsl(double hue, double saturation, double lightness)
    {
        var reach = saturation * Math.Min(lightness, 1 - lightness);
        byte Channel(int shift)
        {
            var place = (shift + (hue * 2)) % 12;
            return (byte)Math.Round(255 * (lightness - (reach * Math.Max(-1, Math.Min(Math.Min(place - 3, 9 - place), 1)))));
        }

        return new Colour(Channel(0), Channel(8), Channel(4));
    }
}
