using System.Globalization;
using Cremona.Transparency.Generator.Content;
using Cremona.Transparency.Generator.Drawing;
using Cremona.Transparency.Pages;

namespace Cremona.Transparency.Generator.Linking;

/// <summary>The values of a drawing as a table: one row for each reading, and for each year without one.</summary>
internal static class SeriesTable
{
    /// <summary>Returns the table.</summary>
    public static DataTable Of(Series series) =>
        new(
            series.Id + "-valori",
            $"I valori del disegno: {series.Name}",
            [
                new TableColumn("Quando"),
                new TableColumn("Misurato") { IsNumeric = true },
                new TableColumn("Atteso nell'anno") { IsNumeric = true },
                new TableColumn("Partenza") { IsNumeric = true },
                new TableColumn("Da sapere"),
            ],
            [.. series.Years.SelectMany(year => Rows(series, year))]
        );

    private static IEnumerable<TableRow> Rows(Series series, SeriesYear year)
    {
        var words = year.Readings.Count == 0 ? [Row(series, year, null)] : year.Readings.Select(reading => Row(series, year, reading));
        return words.Where(row => row.Cells.Any(cell => cell.Text != FactWords.Empty.Text && cell.Text.Length > 0));
    }

    private static TableRow Row(Series series, SeriesYear year, SeriesReading? reading)
    {
        string[] remarks =
        [
            reading is { IsSuperseded: true } ? "Valore corretto da una rilevazione successiva." : "",
            year.IsRedefined && (year.Readings.Count == 0 || reading == year.Readings[0]) ? "Da qui la definizione è un'altra." : "",
        ];
        return new TableRow(
            new Shown(
                reading is { IsDayKnown: true }
                    ? ItalianText.Day(reading.AsOf)
                    : string.Create(CultureInfo.InvariantCulture, $"Anno {year.Year}")
            ),
            [
                Value(series, reading?.Value),
                Value(series, year.Target),
                Value(series, year.Baseline),
                new Shown(string.Join(' ', remarks.Where(remark => remark.Length > 0))),
            ]
        );
    }

    private static Shown Value(Series series, Measure? value) =>
        value is null ? FactWords.Empty : new Shown(SeriesWords.Value(series, value));
}
