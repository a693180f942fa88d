using System.Globalization;
using System.Text.RegularExpressions;

namespace Cremona.Transparency.Generator.Content;

/// <summary>A colour in sRGB (IEC 61966-2-1), eight bits for each channel.</summary>
public readonly partial record struct Colour(byte Red, byte Green, byte Blue)
{
    /// <summary>White.</summary>
    public static Colour White { get; } = new(255, 255, 255);

    /// <summary>Returns the colour of a text: six or three hexadecimal digits, or <c>rgb(0, 107, 60)</c>. Null for other texts.</summary>
    public static Colour? Parse(string text)
    {
        var digits = text.Trim().TrimStart('#');
        if (digits.Length is 3 or 6 && digits.All(char.IsAsciiHexDigit))
        {
            var size = digits.Length / 3;
            var channels = Enumerable
                .Range(0, 3)
                .Select(i => byte.Parse(digits.AsSpan(i * size, size), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture))
                // A single digit is doubled (CSS Color Module Level 4, section 5.2).
                .Select(value => (byte)(size == 1 ? value * 17 : value))
                .ToArray();
            return new Colour(channels[0], channels[1], channels[2]);
        }

        return
            Channels().Match(text) is { Success: true } match
            && byte.TryParse(match.Groups[1].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture, out var red)
            && byte.TryParse(match.Groups[2].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture, out var green)
            && byte.TryParse(match.Groups[3].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture, out var blue)
            ? new Colour(red, green, blue)
            : null;
    }

    /// <summary>Returns the colour mixed with black.</summary>
    /// <param name="share">The share of black, from 0 to 1.</param>
    public Colour Darkened(double share) => new(Darkened(Red, share), Darkened(Green, share), Darkened(Blue, share));

    /// <summary>Returns the colour as written in a style sheet: <c>#006b3c</c>.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"#{Red:x2}{Green:x2}{Blue:x2}");

    private static byte Darkened(byte channel, double share) => (byte)Math.Round(channel * (1 - share));

    [GeneratedRegex(
        @"^\s*rgb\(\s*(\d{1,3})[\s,]+(\d{1,3})[\s,]+(\d{1,3})\s*\)\s*$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex Channels();
}
