using System.Globalization;
using System.Text.RegularExpressions;
using Cremona.Transparency.Generator.Diagnostics;

namespace Cremona.Transparency.Generator.Reading;

/// <summary>Parses Italian numbers: point (or space, or Swiss apostrophe) for thousands, comma for decimals.</summary>
public static partial class ItalianNumbers
{
    /// <summary>Returns the number with its decimals as written, or the fault of the text.</summary>
    public static (decimal? Number, Problem? Problem) Parse(string written)
    {
        var text = written.Replace("−", "-", StringComparison.Ordinal).Replace("€", "", StringComparison.Ordinal).Trim();
        if (Italian().IsMatch(text))
        {
            return TryRead(Marks().Replace(text, "").Replace(',', '.'));
        }

        return (null, English().IsMatch(text) ? Problems.NumberAmbiguous : Problems.NotANumber);
    }

    /// <summary>Parses degrees: point or comma for decimals, no thousands separator.</summary>
    public static (decimal? Number, Problem? Problem) ParseDegrees(string written) =>
        Degrees().IsMatch(written) ? TryRead(written.Replace(',', '.')) : (null, Problems.NotDegrees);

    // At most fifteen digits before the comma: enough for any municipality, and sums and products cannot overflow.
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
