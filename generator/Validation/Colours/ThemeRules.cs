using System.Text.RegularExpressions;
using Cremona.Transparency.Generator.Content;
using Cremona.Transparency.Generator.Diagnostics;
using Cremona.Transparency.Generator.Schema;

namespace Cremona.Transparency.Generator.Validation;

/// <summary>The town's colours must be legible, and its words in header and footer short.</summary>
public static partial class ThemeRules
{
    private const int LongestHeader = 140;
    private const int LongestFooter = 1000;

    /// <summary>Reports colours without contrast, and texts that are too long.</summary>
    public static void Check(TownTheme theme, DiagnosticLog log)
    {
        foreach (var use in ColourUse.All)
        {
            if (theme.Colours.TextOrNull(use.Field) is { } written && Colour.Parse(written) is { } colour)
            {
                Check(colour, use, theme.Colours, log);
            }
        }

        CheckLength(theme.Header, ThemeSchema.HeaderFile, LongestHeader, log);
        CheckLength(theme.Footer, ThemeSchema.FooterFile, LongestFooter, log);
    }

    private static void Check(Colour colour, ColourUse use, Answers row, DiagnosticLog log)
    {
        var worst = use.Grounds.MinBy(ground => Contrast.Ratio(colour, ground.Colour));
        var ratio = Contrast.Ratio(colour, worst.Colour);
        if (ratio < Contrast.Least)
        {
            log.Report(
                Problems.ColourFaint.At(
                    row.At(use.Field),
                    use.Field.Name,
                    colour,
                    // Rounded down: 4,499 is not 4,5.
                    ItalianText.Number(Math.Floor((decimal)ratio * 100) / 100),
                    worst.Name,
                    worst.Colour,
                    Contrast.Nearest(colour, ColourUse.GroundsOf(use.Field))
                )
            );
        }
    }

    // Counts what is read, without the addresses of links.
    private static void CheckLength(MarkdownText? text, string file, int most, DiagnosticLog log)
    {
        if (text is not null && Addresses().Replace(text.Text, "]").Trim().Length is var length && length > most)
        {
            log.Report(Problems.TownWordsTooLong.At(text.Whole, new ContentFile(file), length, most));
        }
    }

    [GeneratedRegex(@"\]\([^)\s]*\)", RegexOptions.CultureInvariant)]
    private static partial Regex Addresses();
}
