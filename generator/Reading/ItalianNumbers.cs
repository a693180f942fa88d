using System.Globalization;
using System.Text.RegularExpressions;
using Cremona.Transparency.Generator.Diagnostics;

namespace Cremona.Transparency.Generator.Reading;

/// <summary>Numbers as Italians write them: the point (or a space, or the Swiss apostrophe) marks thousands, the comma decimals.</summary>
public static partial class ItalianNumbers
{
    /// <summary>The number with the decimals as written, or the problem that the words have.</summary>
    public static (decimal? Number, Problem? Problem) Parse(string written)
    {
        var text = written.Replace("−", "-", StringComparison.Ordinal).Replace("€", "", StringComparison.Ordinal).Trim();
        if (Italian().IsMatch(text))
        {
            return TryRead(Marks().Replace(text, "").Replace(',', '.'));
        }

        return (null, English().IsMatch(text) ? Problems.NumberAmbiguous : Problems.NotANumber);
    }

    /// <summary>A number whose decimals are marked by a point or a comma, without thousands (degrees).</summary>
    public static (decimal? Number, Problem? Problem) ParseDegrees(string written) =>
        Degrees().IsMatch(written) ? TryRead(written.Replace(',', '.')) : (null, Problems.NotANumber);

    // No figure of a town has more than fifteen digits before the comma; bounded figures can be added and multiplied without care.
    private static (decimal? Number, Problem? Problem) TryRead(string plain) =>
        decimal.TryParse(
            plain,
            NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint,
            CultureInfo.InvariantCulture,
            out var number
        )
        && Math.Abs(number) < 1_000_000_000_000_000m
        && number.Scale <= 12
            ? (number, null)
            : (null, Problems.NotANumber);

    [GeneratedRegex(
        @"^[+-]?([1-9]\d{0,2}((\.\d{3})+|([ \u00A0\u202F\u2009]\d{3})+|(['\u2019]\d{3})+)|\d+)(,\d+)?$",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Italian();

    [GeneratedRegex(@"^[+-]?\d[\d., \u00A0\u202F\u2009'\u2019]*$", RegexOptions.CultureInvariant)]
    private static partial Regex English();

    [GeneratedRegex(@"^-?\d{1,3}([.,]\d{1,12})?$", RegexOptions.CultureInvariant)]
    private static partial Regex Degrees();

    [GeneratedRegex(@"[. \u00A0\u202F\u2009'\u2019]", RegexOptions.CultureInvariant)]
    private static partial Regex Marks();
}
