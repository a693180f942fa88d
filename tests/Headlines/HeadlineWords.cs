using System.Globalization;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using Cremona.Transparency.Tests.Theme;

namespace Cremona.Transparency.Tests.Headlines;

/// <summary>Reads Italian sentences about shares back into numbers.</summary>
internal static partial class HeadlineWords
{
    private static readonly string[] Words = ["", "un", "due", "tre", "quattro", "cinque", "sei", "sette", "otto", "nove", "dieci"];

    /// <summary>The fractions of a sentence, in order. Names in quotation marks are left out.</summary>
    public static IReadOnlyList<SaidFraction> Fractions(string text) =>
        [
            .. Share()
                .Matches(Quoted().Replace(text, ""))
                .Select(found => new SaidFraction(
                    found.Groups["before"].Value,
                    found.Groups["half"].Success ? 1 : Number(found.Groups["part"].Value),
                    found.Groups["half"].Success ? 2 : Number(found.Groups["whole"].Value)
                )),
        ];

    /// <summary>The number at the end of a figure: «Donne: 1.436», «Acque S.p.A.: 12,50 euro», «AFM: 21,94%».</summary>
    public static decimal FigureOf(string words) => Numbers(words[(words.LastIndexOf(": ", StringComparison.Ordinal) + 2)..])[0];

    /// <summary>The name of a figure with its value: of a link in a chart it is the accessible name.</summary>
    public static string NameOf(IElement figure) => figure.Closest(".plot") is null ? figure.Words() : figure.GetAttribute("aria-label")!;

    /// <summary>All numbers in digits, in order.</summary>
    public static IReadOnlyList<decimal> Numbers(string text) =>
        [
            .. Digits()
                .Matches(text)
                .Select(found =>
                    decimal.Parse(found.Value.Replace(".", "", StringComparison.Ordinal).Replace(',', '.'), CultureInfo.InvariantCulture)
                ),
        ];

    private static int Number(string word) =>
        word.StartsWith("un", StringComparison.OrdinalIgnoreCase) ? 1
        : int.TryParse(word, CultureInfo.InvariantCulture, out var number) ? number
        : Array.IndexOf(Words, word.ToLowerInvariant());

    [GeneratedRegex("«[^»]*»")]
    private static partial Regex Quoted();

    [GeneratedRegex("[0-9]+([.][0-9]{3})*(,[0-9]+)?")]
    private static partial Regex Digits();

    [GeneratedRegex(
        @"(?<before>quasi|più di|più della|meno di|meno della|circa)?\s*"
            + @"((la )?(?<half>metà)|(?<part>una|uno|un|due|tre|quattro|nove|\d+)( \w+)? su (?<whole>due|tre|quattro|cinque|dieci|100))",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Share();
}

/// <summary>A share as a sentence says it.</summary>
internal sealed record SaidFraction(string Before, int Part, int Whole)
{
    private const double Near = 0.04;
    private const double Exact = 1e-9;

    /// <summary>True if the share is on the side that the words say, and near: except below a tenth and above nine tenths.</summary>
    public bool IsTrueOf(double share)
    {
        var distance = share - ((double)Part / Whole);
        return Before.ToLowerInvariant() switch
        {
            "" => Math.Abs(distance) < Exact,
            "quasi" => distance is < 0 and >= -Near,
            "meno di" or "meno della" => distance < 0 && (distance >= -Near || Whole == 10),
            "più di" or "più della" => distance > 0 && (distance <= Near || (Part, Whole) == (9, 10)),
            _ => Math.Abs(distance) <= 0.005,
        };
    }
}
