using Cremona.Transparency.Generator.Content;
using Cremona.Transparency.Generator.Drawing;
using Cremona.Transparency.Pages;

namespace Cremona.Transparency.Tests.Drawing;

public sealed class SeriesDrawingTests
{
    [Theory]
    [InlineData("0 1", "0 0.5 1")]
    [InlineData("35 45 30", "30 35 40 45")]
    [InlineData("20 62 90", "0 50 100")]
    [InlineData("9500 9958", "9400 9600 9800 10000")]
    [InlineData("-6.3 4.5", "-10 -5 0 5")]
    [InlineData("-6.3 -0.5", "-8 -6 -4 -2 0")]
    [InlineData("0", "0 0.5 1")]
    [InlineData("7", "0 2 4 6 8")]
    [InlineData("-7", "-8 -6 -4 -2 0")]
    [InlineData("0.25 0.31", "0.24 0.26 0.28 0.3 0.32")]
    [InlineData("100 100", "0 50 100")]
    public void The_lines_of_a_scale_are_round_and_enclose_all_values(string values, string lines)
    {
        decimal[] Numbers(string text) =>
            [.. text.Split(' ').Select(word => decimal.Parse(word, System.Globalization.CultureInfo.InvariantCulture))];
        var scale = ValueScale.For(Numbers(values));
        Assert.Equal(Numbers(lines), scale.Lines);
        Assert.Equal((100.0, 0.0), (scale.Of(scale.Lines[0]), scale.Of(scale.Lines[^1])));
    }

    /// <summary>Positions by hand: the scale goes from 0 to 60, the two years take half of the width each.</summary>
    [Fact]
    public void Every_value_is_at_its_place()
    {
        var drawing = Draw("2023 da 45 a 30: 06-30=36, 12-31=24; 2024 a 15..60: 01-01=60");
        Assert.Equal(["0", "20", "40", "60"], drawing.Scale.Select(line => line.Text));
        Assert.Equal([(24.795, 40.0), (50, 60), (50.137, 0)], drawing.Points.Select(point => (Math.Round(point.X, 3), point.Y)));
        Assert.Equal(
            [(0.0, 50.0, 50.0, 50.0), (50, 100, 0, 75)],
            drawing.Targets.Select(mark => (mark.From, mark.To, mark.Top, mark.Bottom))
        );
        Assert.Equal((0.0, 100.0, 25.0), drawing.Baselines.Select(mark => (mark.From, mark.To, mark.Top)).Single());
        Assert.Equal(["2023", "2024"], drawing.Years.Select(year => year.Text));
    }

    [Fact]
    public void A_line_joins_valid_readings_only()
    {
        var points = Draw("2023 a 30: 06-30=36, 06-30=20 x, 12-31=24").Points;
        Assert.Equal([null, null, (points[0].X, points[0].Y)], points.Select(point => point.From));
        Assert.Equal([false, true, false], points.Select(point => point.IsSuperseded));
    }

    [Fact]
    public void The_line_and_the_baseline_end_where_the_definition_changes()
    {
        var drawing = Draw("2022 da 1 a 5: 12-31=4; 2023 ! da 7 a 9: 06-30=8, 12-31=9; 2024 a 10:");
        Assert.Equal([true, true, false], drawing.Points.Select(point => point.From is null));
        Assert.Equal(100 / 3.0, drawing.Breaks.Single(), 9);
        Assert.Equal([(0.0, 33.0), (33, 100)], drawing.Baselines.Select(mark => (Math.Floor(mark.From), Math.Floor(mark.To))));
    }

    [Theory]
    [InlineData(false, false)]
    [InlineData(true, true)]
    public void A_count_that_starts_anew_each_year_is_not_joined_over_years(bool isCumulative, bool isApart) =>
        Assert.Equal(
            isApart,
            SeriesDrawing.Of(SeriesOf.Line("2022: 12-31=4; 2023: 06-30=1", isCumulative: isCumulative))!.Points[1].From is null
        );

    [Fact]
    public void Near_labels_are_left_out_and_the_last_value_keeps_its_own()
    {
        var points = Draw("2023: 03-31=1, 06-30=2, 09-30=3, 12-31=4; 2024: 12-31=5; 2025: 01-31=6").Points;
        Assert.Equal([null, "2", null, "4", null, "6"], points.Select(point => point.Text));
    }

    [Fact]
    public void Words_of_a_value_and_of_what_was_expected_are_on_different_sides()
    {
        var (above, below) = (Draw("2023 a 30: 06-30=0, 12-31=36"), Draw("2023 a 30: 06-30=0, 12-31=24"));
        Assert.Equal((false, true), (above.Points[^1].Side == TextSide.Below, above.Targets[0].IsTextBelow));
        Assert.Equal((true, false), (below.Points[^1].Side == TextSide.Below, below.Targets[0].IsTextBelow));
    }

    /// <summary>There it would cover the year.</summary>
    [Fact]
    public void No_words_are_below_the_ground()
    {
        var drawing = SeriesDrawing.Of(SeriesOf.Line("2023 da 0 a 5: 03-31=0, 12-31=4"))!;
        Assert.Equal([false, true], drawing.Points.Select(point => point.Side == TextSide.Below));
        Assert.False(drawing.Baselines.Single().IsTextBelow);
    }

    [Fact]
    public void Yes_and_no_have_two_lines()
    {
        var drawing = SeriesDrawing.Of(SeriesOf.Line("2023 da no a sì: 06-30=no, 12-31=sì", Direction.YesNo))!;
        Assert.Equal(["no", "sì"], drawing.Scale.Select(line => line.Text));
        Assert.Equal([drawing.Scale[0].Top, drawing.Scale[1].Top], drawing.Points.Select(point => point.Y));
    }

    [Theory]
    [InlineData("2023 da 1 a 2:")]
    [InlineData("2023 a 2: 12-31=3 x")]
    public void Without_a_valid_reading_there_is_no_drawing(string line) => Assert.Null(SeriesDrawing.Of(SeriesOf.Line(line)));

    private static Cremona.Transparency.Pages.SeriesChart Draw(string line) => SeriesDrawing.Of(SeriesOf.Line(line, Direction.Down))!;
}
