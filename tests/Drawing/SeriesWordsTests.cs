using Cremona.Transparency.Generator.Content;
using Cremona.Transparency.Generator.Drawing;

namespace Cremona.Transparency.Tests.Drawing;

public sealed class SeriesWordsTests
{
    [Theory]
    [InlineData(
        "2024 da 20 a 60: 06-30=20, 12-31=62",
        Direction.Up,
        "%",
        "Dal 20% al 62%: 2 punti sopra il valore atteso per il 2024 (60%)"
    )]
    [InlineData("2024 da 8 a 9: 12-31=10", Direction.Up, "%", "Dall'8% al 10%: 1 punto sopra il valore atteso per il 2024 (9%)")]
    [InlineData("2024 da 45 a 30: 12-31=35", Direction.Down, "giorni", "Da 45 a 35: 5 sopra il valore atteso per il 2024 (30)")]
    [InlineData("2024 da 4.5 a -5: 12-31=-6.3", Direction.Down, "giorni", "Da 4,5 a −6,3: 1,3 sotto il valore atteso per il 2024 (−5)")]
    [InlineData("2024 da 30 a 40: 12-31=40", Direction.Up, "ore", "Da 30 a 40: come atteso per il 2024")]
    [InlineData("2024 da 30 a 40: 12-31=30", Direction.Up, "ore", "Fermo a 30: 10 sotto il valore atteso per il 2024 (40)")]
    [InlineData("2024 da 30: 12-31=31", Direction.Up, null, "Da 30 a 31: manca il valore atteso per il 2024")]
    [InlineData("2024 a 15000: 12-31=15612", Direction.Up, null, "Il valore è 15.612: 612 sopra il valore atteso per il 2024 (15.000)")]
    [InlineData("2024 a 4: 06-30=1, 12-31=3", Direction.Up, null, "Da 1 a 3: 1 sotto il valore atteso per il 2024 (4)")]
    [InlineData(
        "2024 da 28 a 15..20: 12-31=24.5",
        Direction.Range,
        "%",
        "Dal 28% al 24,5%: 4,5 punti sopra l'intervallo atteso per il 2024 (dal 15% al 20%)"
    )]
    [InlineData("2024 a 15..20: 12-31=17", Direction.Range, null, "Il valore è 17: dentro l'intervallo atteso per il 2024 (da 15 a 20)")]
    [InlineData("2024 a 15..20: 12-31=12", Direction.Range, null, "Il valore è 12: 3 sotto l'intervallo atteso per il 2024 (da 15 a 20)")]
    [InlineData(
        "2024 a 15..20: 12-31=14..22",
        Direction.Range,
        null,
        "Il valore va da 14 a 22: 2 sopra l'intervallo atteso per il 2024 (da 15 a 20)"
    )]
    [InlineData("2024 da no a sì: 06-30=no, 12-31=sì", Direction.YesNo, null, "Sì al 31 dicembre 2024, come atteso per il 2024")]
    [InlineData("2024 da no a sì: 08-08=no", Direction.YesNo, null, "No all'8 agosto 2024: per il 2024 è atteso sì")]
    [InlineData("2024: 08-01=sì", Direction.YesNo, null, "Sì al 1º agosto 2024")]
    // A corrected reading is never the finding.
    [InlineData("2024 da 45 a 30: 06-30=37, 12-31=10 x", Direction.Down, null, "Da 45 a 37: 7 sopra il valore atteso per il 2024 (30)")]
    // The way is that of the last definition; the target that of the last measured year.
    [InlineData(
        "2022 da 2 a 10: 12-31=9; 2023 da 10 a 30: 12-31=29; 2024 a 60:",
        Direction.Up,
        null,
        "Da 2 a 29: 1 sotto il valore atteso per il 2023 (30)"
    )]
    [InlineData(
        "2022 da 2 a 10: 12-31=9; 2023 ! da 100 a 300: 12-31=290",
        Direction.Up,
        null,
        "Da 100 a 290: 10 sotto il valore atteso per il 2023 (300)"
    )]
    [InlineData("2022 da 2 a 10: 12-31=9; 2023 ! da 100 a 300:", Direction.Up, null, "Da 2 a 9: 1 sotto il valore atteso per il 2022 (10)")]
    public void The_finding_states_last_value_direction_and_expected_value(
        string line,
        Direction direction,
        string? unit,
        string finding
    ) => Assert.Equal(finding, SeriesWords.Finding(SeriesOf.Line(line, direction, unit)));

    [Theory]
    [InlineData(Direction.Up, "%", "Alberi, in per cento. Meglio se sale ↑")]
    [InlineData(Direction.Down, "giorni", "Alberi, in giorni. Meglio se scende ↓")]
    [InlineData(Direction.Range, null, "Alberi. Meglio se resta nell'intervallo ↕")]
    [InlineData(Direction.YesNo, null, "Alberi: sì o no")]
    public void The_subject_says_the_unit_and_the_direction(Direction direction, string? unit, string subject) =>
        Assert.Equal(subject, SeriesWords.Subject(SeriesOf.Line("2024 a 1: 12-31=1", direction, unit)));

    /// <summary>Of a year frozen by an older program only the result is known.</summary>
    [Fact]
    public void A_day_that_is_not_known_is_not_invented() =>
        Assert.Equal(
            "nel 2022",
            SeriesWords.Day(new SeriesReading(new DateOnly(2022, 12, 31), new Measure(1, 1, "1"), false) { IsDayKnown = false })
        );

    [Fact]
    public void The_text_alternative_has_every_value() =>
        Assert.Equal(
            "Alberi, in giorni. Meglio se scende ↓. Nel 2023: partenza 50, atteso 45. Al 30 giugno 2023: 48, poi corretto. "
                + "Al 30 giugno 2023: 47. Nel 2024 la definizione cambia. Nel 2024: atteso da 20 a 25. All'8 marzo 2024: 22.",
            SeriesWords.Description(
                SeriesOf.Line("2023 da 50 a 45: 06-30=48 x, 06-30=47; 2024 ! a 20..25: 03-08=22", Direction.Down, "giorni")
            )
        );
}
