using System.Globalization;
using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Cremona.Transparency.Tests.OpenData;
using Cremona.Transparency.Tests.Sites;

namespace Cremona.Transparency.Tests.Comparison;

/// <summary>Staff of two years on one line for each unit, against the CSV files of both years.</summary>
public sealed class StaffChartTests
{
    [Theory]
    [InlineData(2022, 2023)]
    [InlineData(2023, 2024)]
    public void Each_line_has_the_figures_of_both_tables_and_the_largest_change_is_first(int from, int to)
    {
        var chart = Page($"confronto/{from}-{to}/index.html").QuerySelector("figure.dumbbells")!;
        var (old, now) = (Totals(from), Totals(to));
        var rows = chart.QuerySelectorAll(".plot-row:not(.plot-head)").ToArray();
        Assert.NotEmpty(rows);
        var sizes = new List<decimal>();
        foreach (var row in rows)
        {
            var name = row.QuerySelector(".plot-name")!.TextContent.Trim();
            var difference = now[name] - old[name];
            sizes.Add(Math.Abs(difference));
            var words = string.Join(
                ' ',
                row.QuerySelector(".plot-value")!.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)
            );
            var signed = (difference > 0 ? "+" : "−") + Math.Abs(difference).ToString(CultureInfo.InvariantCulture);
            Assert.Equal($"{old[name]} → {now[name]} {signed}", words);
            Assert.Contains(
                $"{name}: {old[name]} nel {from}, {now[name]} nel {to} ({signed}).",
                chart.QuerySelector("[role=img]")!.GetAttribute("aria-label")!,
                StringComparison.Ordinal
            );
        }

        Assert.Equal(sizes.OrderDescending(), sizes);
    }

    /// <summary>The same scale for all lines: equal distances for equal differences.</summary>
    [Fact]
    public void Distances_are_proportional_to_differences()
    {
        var rows = Page("confronto/2023-2024/index.html").QuerySelectorAll("figure.dumbbells .dumbbell").ToArray();
        var (old, now) = (Totals(2023), Totals(2024));
        var scales = rows.Select(row =>
        {
            var name = row.ParentElement!.QuerySelector(".plot-name")!.TextContent.Trim();
            return (At(row, ".series-point") - At(row, ".series-old")) / (double)(now[name] - old[name]);
        });
        Assert.All(scales, scale => Assert.Equal(scales.First(), scale, 1));
    }

    private static double At(IElement row, string circle) =>
        double.Parse(row.QuerySelector(circle)!.GetAttribute("cx")!.TrimEnd('%'), CultureInfo.InvariantCulture);

    // The total is the column that the page of the table counts: its name begins with «Tot».
    private static Dictionary<string, decimal> Totals(int year)
    {
        var rows = CsvRows.Of(
            File.ReadAllBytes(Path.Combine(Repository.Tests, "Sites", "complete", "content", $"{year}", "personale", "strutture.csv")),
            ';'
        );
        var column = rows[0].ToList().FindIndex(name => name is "Tot" or "Totale" or "TOTALE");
        return rows.Skip(1)
            .Where(row => row[column].Length > 0)
            .ToDictionary(row => row[0], row => decimal.Parse(row[column], CultureInfo.InvariantCulture));
    }

    private static IDocument Page(string path) =>
        new HtmlParser().ParseDocument(Encoding.UTF8.GetString(BuiltSite.Of("complete").Bytes[path]));
}
