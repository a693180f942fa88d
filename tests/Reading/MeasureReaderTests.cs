using Cremona.Transparency.Generator.Content;
using Cremona.Transparency.Generator.Diagnostics;
using Cremona.Transparency.Generator.Reading;
using Cremona.Transparency.Generator.Schema;

namespace Cremona.Transparency.Tests.Reading;

public sealed class MeasureReaderTests
{
    private readonly DiagnosticLog _log = new();

    [Theory]
    [InlineData("1.250", Direction.Up, 1250, 1250)]
    [InlineData("90%", Direction.Down, 90, 90)]
    [InlineData("10 - 20", Direction.Range, 10, 20)]
    [InlineData("10 – 20", Direction.Range, 10, 20)]
    [InlineData("15", Direction.Range, 15, 15)]
    [InlineData("sì", Direction.YesNo, 1, 1)]
    [InlineData("No", Direction.YesNo, 0, 0)]
    public void A_value_is_read_by_the_direction_of_its_indicator(string written, Direction direction, int low, int high)
    {
        var measure = Read(written, direction)!;
        Assert.Equal((low, high), (measure.Low, measure.High));
    }

    [Theory]
    [InlineData("sì", Direction.Up)]
    [InlineData("20 - 10", Direction.Range)]
    [InlineData("10-20", Direction.Range)]
    [InlineData("1", Direction.YesNo)]
    public void A_value_that_does_not_fit_the_direction_is_reported(string written, Direction direction)
    {
        Assert.Null(Read(written, direction));
        Assert.Equal(["TR214"], Sources.Codes(_log));
    }

    [Fact]
    public void Targets_of_several_years_are_kept_by_year()
    {
        var indicator = new SmallSite()
            .With("obiettivi.csv", "codice;titolo;tipo\nverde;Verde;gestionale\n")
            .With(
                "indicatori.csv",
                "codice;obiettivo;nome;verso;partenza;Atteso 2023;atteso 2024;atteso 2025\nalberi;verde;Alberi;in aumento;5;10;n.d.;30\n"
            )
            .Read()
            .Years[0]
            .Indicators[0];
        Assert.Equal(["2023 10", "2025 30"], indicator.Targets.Select(target => $"{target.Key} {target.Value.Written}"));
        Assert.Equal(5, indicator.Baseline!.Low);
    }

    private Measure? Read(string written, Direction direction) =>
        MeasureReader.Read(new Answer(ReadingSchema.Value, written), direction, () => Sources.Somewhere, _log);
}
