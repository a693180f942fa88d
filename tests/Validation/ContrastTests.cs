using Cremona.Transparency.Generator.Content;
using Cremona.Transparency.Generator.Schema;
using Cremona.Transparency.Generator.Validation;
using Cremona.Transparency.Tests.Privacy;

namespace Cremona.Transparency.Tests.Validation;

public sealed class ContrastTests
{
    private static readonly double[] Light = [.. Enumerable.Range(0, 256).Select(value => Inverted(value / 255.0))];

    /// <summary>Values that public contrast checkers show.</summary>
    [Theory]
    [InlineData("#000000", "#ffffff", 21)]
    [InlineData("#ffffff", "#ffffff", 1)]
    [InlineData("#767676", "#ffffff", 4.54)]
    [InlineData("#777777", "#ffffff", 4.48)]
    [InlineData("#949494", "#ffffff", 3.03)]
    [InlineData("#ff0000", "#ffffff", 4.00)]
    [InlineData("#0000ff", "#ffffff", 8.59)]
    [InlineData("#008000", "#ffffff", 5.14)]
    public void Known_ratios_are_reproduced(string one, string other, double ratio)
    {
        Assert.Equal(ratio, Contrast.Ratio(Of(one), Of(other)), 0.005);
        Assert.Equal(Contrast.Ratio(Of(one), Of(other)), Contrast.Ratio(Of(other), Of(one)));
    }

    [Fact]
    public void Ratios_of_random_colours_equal_an_independent_computation()
    {
        var dice = new Dice(20261130);
        for (var i = 0; i < 5000; i++)
        {
            var (one, other) = (Random(dice), Random(dice));
            Assert.Equal(Independent(one, other), Contrast.Ratio(one, other), 1e-6);
        }
    }

    [Fact]
    public void The_nearest_colour_has_enough_contrast_and_the_same_hue_and_a_nearer_lightness_has_not()
    {
        var dice = new Dice(7);
        var changed = 0;
        for (var i = 0; i < 2000; i++)
        {
            var (colour, grounds) = (
                Random(dice),
                ColourUse.All[dice.Next(ColourUse.All.Count)].Grounds.Select(one => one.Colour).ToArray()
            );
            var near = Contrast.Nearest(colour, grounds);
            Assert.All(grounds, ground => Assert.True(Independent(near, ground) >= 4.5, $"{colour} {near} {ground}"));
            if (near == colour)
            {
                continue;
            }

            changed++;
            var (hue, lightness) = (Hue(colour), Lightness(colour));
            var (nearHue, nearLightness) = (Hue(near), Lightness(near));
            if (hue is { } before && nearHue is { } after && Range(near) > 24)
            {
                var turned = Math.Abs(before - after);
                Assert.True(Math.Min(turned, 360 - turned) < 8, $"{colour} {near}: {before} {after}");
            }

            // Two steps of eight bits nearer to the colour, it is not enough: rounding takes one.
            var back = 2.0 / 255 * Math.Sign(lightness - nearLightness);
            Assert.True(
                Math.Abs(lightness - nearLightness) < 3.0 / 255 || grounds.Any(ground => Independent(Shifted(near, back), ground) < 4.5),
                $"{colour} {near}"
            );
        }

        Assert.InRange(changed, 500, 2000);
    }

    /// <summary>What a theme may use a colour with is either light or dark: otherwise no colour would do.</summary>
    [Fact]
    public void Every_colour_field_has_grounds_that_some_colour_fits()
    {
        Assert.Equal(ThemeSchema.Definition.Fields, ColourUse.All.Select(use => use.Field));
        Assert.All(ColourUse.All, use =>
            Assert.Contains(new[] { Of("#000"), Of("#fff") }, colour => use.Grounds.All(ground => Independent(colour, ground.Colour) > 10))
        );
    }

    [Theory]
    [InlineData("#006b3c", "#006b3c")]
    [InlineData("006B3C", "#006b3c")]
    [InlineData("#063", "#006633")]
    [InlineData(" rgb(0, 107, 60) ", "#006b3c")]
    [InlineData("RGB(0 107 60)", "#006b3c")]
    [InlineData("000000", "#000000")]
    [InlineData("verde", null)]
    [InlineData("#12345", null)]
    [InlineData("#1234567", null)]
    [InlineData("rgb(0, 300, 60)", null)]
    [InlineData("#00ggff", null)]
    [InlineData("red;}body{display:none", null)]
    public void Colours_are_read_in_three_forms(string written, string? colour) => Assert.Equal(colour, Colour.Parse(written)?.ToString());

    private static Colour Of(string written) => Colour.Parse(written)!.Value;

    private static Colour Random(Dice dice) => new((byte)dice.Next(256), (byte)dice.Next(256), (byte)dice.Next(256));

    // The inverse of the encoding of IEC 61966-2-1, found by bisection.
    private static double Inverted(double encoded)
    {
        var (low, high) = (0.0, 1.0);
        for (var i = 0; i < 60; i++)
        {
            var middle = (low + high) / 2;
            var value = middle <= 0.0031308 ? 12.92 * middle : (1.055 * Math.Pow(middle, 1 / 2.4)) - 0.055;
            (low, high) = value < encoded ? (middle, high) : (low, middle);
        }

        return low;
    }

    private static double Independent(Colour one, Colour other)
    {
        static double Luminance(Colour colour) =>
            (0.2126 * Light[colour.Red]) + (0.7152 * Light[colour.Green]) + (0.0722 * Light[colour.Blue]);
        double[] both = [Luminance(one), Luminance(other)];
        return (both.Max() + 0.05) / (both.Min() + 0.05);
    }

    private static int Range(Colour colour) =>
        new[] { colour.Red, colour.Green, colour.Blue }.Max() - new[] { colour.Red, colour.Green, colour.Blue }.Min();

    private static double Lightness(Colour colour) =>
        (new[] { colour.Red, colour.Green, colour.Blue }.Max() + new[] { colour.Red, colour.Green, colour.Blue }.Min()) / 510.0;

    private static double? Hue(Colour colour) =>
        Range(colour) == 0 ? null : System.Drawing.Color.FromArgb(colour.Red, colour.Green, colour.Blue).GetHue();

    private static Colour Shifted(Colour colour, double lightness)
    {
        byte Channel(byte value) => (byte)Math.Clamp(Math.Round(value + (255 * lightness)), 0, 255);
        return new Colour(Channel(colour.Red), Channel(colour.Green), Channel(colour.Blue));
    }
}
