using Cremona.Transparency.Generator.Drawing;
using Cremona.Transparency.Pages;

namespace Cremona.Transparency.Tests.Drawing;

/// <summary>The words of what each year expects, with the widths of letters, on a phone of 320 pixels.</summary>
public sealed class TargetLabelTests
{
    public static TheoryData<int, string, double, double, double> Series =>
        new()
        {
            { 5, "15–20%", 40, 10, 0 },
            { 5, "15–20%", 20, 10, 5 },
            { 5, "1.234", 50, 0, 0 },
            { 5, "1.234", 90, 0, -8 },
            { 3, "100–200", 60, 20, 0 },
            { 8, "98,5–99,5%", 30, 20, 3 },
            { 1, "15–20%", 40, 10, 0 },
        };

    [Theory]
    [MemberData(nameof(Series))]
    public void Words_of_adjoining_years_do_not_touch_and_the_last_year_keeps_its_own(
        int years,
        string text,
        double top,
        double height,
        double step
    )
    {
        var marks = Marks(years, text, top, height, step);
        var placed = TargetLabels.Placed(marks, [], []);
        WordBox[] boxes = [.. placed.Where(mark => mark.Text is not null).Select(TargetLabels.Of)];
        for (var one = 0; one < boxes.Length; one++)
        {
            Assert.All(boxes.Skip(one + 1), other => Assert.False(boxes[one].Touches(other), $"{boxes[one]} {other}"));
        }

        Assert.EndsWith(text, placed[^1].Text, StringComparison.Ordinal);
        Assert.All(placed.Zip(marks), pair => Assert.Equal((pair.Second.Top, pair.Second.Bottom), (pair.First.Top, pair.First.Bottom)));
    }

    /// <summary>The fault that was: five bands side by side, all with their words above.</summary>
    [Fact]
    public void Without_placing_five_bands_touch()
    {
        var marks = Marks(5, "15–20%", 40, 10, 0);
        Assert.True(TargetLabels.Of(marks[1]).Touches(TargetLabels.Of(marks[2])));
        Assert.Equal([false, true, false, true, false], TargetLabels.Placed(marks, [], []).Select(mark => mark.IsTextBelow));
    }

    [Fact]
    public void Words_at_the_foot_are_left_out_where_they_would_cover_the_years() =>
        Assert.Equal(
            [false, true, false, true, false],
            TargetLabels.Placed(Marks(5, "1.234", 90, 0, 0), [], []).Select(mark => mark.Text is null && !mark.IsTextBelow)
        );

    [Fact]
    public void Words_go_to_the_side_without_a_value()
    {
        var placed = TargetLabels.Placed(Marks(2, "40", 30, 10, 0), [new SeriesPoint(25, 31) { Text = "42" }], []);
        Assert.Equal([true, false], placed.Select(mark => mark.IsTextBelow));
    }

    [Fact]
    public void Two_years_say_what_the_line_is_and_stay_as_they_are()
    {
        var placed = TargetLabels.Placed(Marks(2, "40", 30, 0, 0), [], []);
        Assert.Equal(["atteso 40", "40"], placed.Select(mark => mark.Text));
        Assert.All(placed, mark => Assert.False(mark.IsTextBelow));
    }

    private static SeriesMark[] Marks(int years, string text, double top, double height, double step) =>
        [
            .. Enumerable
                .Range(0, years)
                .Select(at => new SeriesMark(
                    100.0 / years * at,
                    100.0 / years * (at + 1),
                    top + (step * at),
                    top + (step * at) + height,
                    text
                )),
        ];
}
