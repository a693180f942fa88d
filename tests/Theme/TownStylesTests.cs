using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Cremona.Transparency.Generator.Content;
using Cremona.Transparency.Generator.Diagnostics;
using Cremona.Transparency.Generator.Linking;
using Cremona.Transparency.Generator.Reading;
using Cremona.Transparency.Generator.Schema;
using Cremona.Transparency.Generator.Validation;
using Cremona.Transparency.Tests.Privacy;
using Cremona.Transparency.Themes;

namespace Cremona.Transparency.Tests.Theme;

/// <summary>
/// The style sheet in the colours of a town: whatever colours are accepted, words have a contrast of 4.5:1 in light and dark. The pairs are
/// read from the style sheet itself, and measured with an independent computation.
/// </summary>
public sealed partial class TownStylesTests
{
    private static readonly string Own = Encoding.UTF8.GetString(
        CremonaTheme.Value.Assets.Single(asset => asset.Name.EndsWith(".css", StringComparison.Ordinal)).Content.Span
    );

    [Fact]
    public void Any_accepted_colours_keep_words_legible_in_light_and_dark()
    {
        var dice = new Dice(20261130);
        var accepted = 0;
        var refused = 0;
        for (var round = 0; round < 3000; round++)
        {
            var (settings, isAccepted) = Chosen(dice);
            if (!isAccepted)
            {
                refused++;
                continue;
            }

            if (TownLook.ColoursOf(settings) is not { } colours)
            {
                continue;
            }

            accepted++;
            var sheet = Encoding.UTF8.GetString(
                CremonaTheme.Value.AssetsIn(colours).Single(asset => asset.Name.EndsWith(".css", StringComparison.Ordinal)).Content.Span
            );
            foreach (var isDark in new[] { false, true })
            {
                var values = ValuesIn(sheet, isDark);
                Assert.All(Pairs(values), pair =>
                    Assert.True(Ratio(pair.Words, pair.Ground) >= 4.5, $"{pair.What}: {pair.Words} {pair.Ground} ({isDark})")
                );
            }
        }

        Assert.InRange(accepted, 300, 3000);
        Assert.InRange(refused, 300, 3000);
    }

    /// <summary>
    /// The uses of the town's colours in the whole style sheet. A new use belongs here, with the colours that it is seen with, and in
    /// <see cref="ColourUse"/>.
    /// </summary>
    [Fact]
    public void The_style_sheet_uses_the_colours_only_as_promised()
    {
        var uses = Declarations().Matches(Own).Select(match => $"{match.Groups["name"].Value} {match.Groups["colour"].Value}").Distinct();
        Assert.Equal(
            [
                "background brand",
                "background brand-deep",
                "border accent",
                "border brand",
                "border-color brand",
                "border-left accent",
                "border-top accent",
                "box-shadow accent",
                "color link",
                "fill brand",
            ],
            uses.OrderBy(use => use, StringComparer.Ordinal)
        );
    }

    /// <summary>The theme's own colours keep the promise that the town's must keep.</summary>
    [Fact]
    public void The_grounds_of_the_promise_are_those_of_the_style_sheet()
    {
        string[] grounds = ["bg", "soft", "raised", "note", "target"];
        foreach (var isDark in new[] { false, true })
        {
            var values = ValuesIn(Own, isDark);
            Assert.Equal(
                grounds.Select(ground => values[ground]).Distinct().Order(StringComparer.Ordinal),
                ColourUse
                    .GroundsOf(isDark ? ThemeSchema.LinksDark : ThemeSchema.Links)
                    .Select(colour => colour.ToString())
                    .Order(StringComparer.Ordinal)
            );
            Assert.All(Pairs(values), pair => Assert.True(Ratio(pair.Words, pair.Ground) >= 4.5, pair.What));
        }
    }

    // Half of the colours are dark or light enough; the other half mostly are not.
    private static (Answers Settings, bool IsAccepted) Chosen(Dice dice)
    {
        var lines = new StringBuilder();
        foreach (var field in ThemeSchema.Definition.Fields.Where(_ => dice.Next(2) == 0))
        {
            var isLight = field == ThemeSchema.LinksDark;
            int Channel() => isLight ? 255 - dice.Next(180) : dice.Next(dice.Next(2) == 0 ? 130 : 200);
            lines.Append(CultureInfo.InvariantCulture, $"{field.Name}: rgb({Channel()}, {Channel()}, {Channel()})\n");
        }

        var log = new DiagnosticLog();
        var content = SiteReader.Read(new SmallSite().With("/tema/tema.yml", lines.Append("# fine\n").ToString()).Files, log)!;
        ThemeRules.Check(content.Theme, log);
        return (content.Theme.Colours, log.InOrder().All(message => message.Problem != Problems.ColourFaint));
    }

    private static IEnumerable<(string What, string Words, string Ground)> Pairs(Dictionary<string, string> values)
    {
        foreach (var ground in new[] { "bg", "soft", "raised", "note", "target" })
        {
            yield return ($"link on {ground}", values["link"], values[ground]);
        }

        yield return ("words on brand", "#ffffff", values["brand"]);
        yield return ("words on brand-deep", "#ffffff", values["brand-deep"]);
    }

    // The properties in the order in which a browser on a screen applies them.
    private static Dictionary<string, string> ValuesIn(string sheet, bool isDark)
    {
        var values = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (Match block in Roots().Matches(sheet))
        {
            var media = block.Groups["media"].Value;
            if (media.Contains("print", StringComparison.Ordinal) || (media.Contains("dark", StringComparison.Ordinal) && !isDark))
            {
                continue;
            }

            foreach (Match property in Properties().Matches(block.Groups["inside"].Value))
            {
                values[property.Groups["name"].Value] = Colour.Parse(property.Groups["value"].Value) is { } colour
                    ? colour.ToString()
                    : property.Groups["value"].Value;
            }
        }

        return values;
    }

    private static double Ratio(string one, string other)
    {
        static double Luminance(string hex) =>
            new[] { (1, 0.2126), (3, 0.7152), (5, 0.0722) }.Sum(part =>
            {
                var value = int.Parse(hex.AsSpan(part.Item1, 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture) / 255.0;
                return part.Item2 * (value > 0.04045 ? Math.Exp(2.4 * Math.Log((value + 0.055) / 1.055)) : value / 12.92);
            });
        double[] both = [Luminance(one) + 0.05, Luminance(other) + 0.05];
        return both.Max() / both.Min();
    }

    [GeneratedRegex(@"(?<media>@media[^{}]*)?\{?:root\{(?<inside>[^}]*--c-[^}]*)\}")]
    private static partial Regex Roots();

    [GeneratedRegex("--c-(?<name>[a-z0-9-]+): ?(?<value>[^;}]+)")]
    private static partial Regex Properties();

    [GeneratedRegex(@"(?<=[;{])(?<name>[a-z-]+):[^;{}]*var\(--c-(?<colour>brand|brand-deep|link|accent)\)")]
    private static partial Regex Declarations();
}
