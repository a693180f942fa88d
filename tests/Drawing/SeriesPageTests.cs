using System.Globalization;
using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Cremona.Transparency.Generator.Content;
using Cremona.Transparency.Tests.Linking;
using Cremona.Transparency.Tests.OpenData;
using Cremona.Transparency.Tests.Sites;

namespace Cremona.Transparency.Tests.Drawing;

/// <summary>The drawings on the pages of <c>complete</c>, against the values in its CSV files.</summary>
public sealed class SeriesPageTests
{
    [Theory]
    [InlineData("2024/obiettivi/tempi-medi.html", "giorni-medi", 5)]
    [InlineData("2024/obiettivi/sportello-digitale.html", "pratiche-online", 3)]
    [InlineData("2024/obiettivi/pagamenti.html", "ritardo-pagamenti", 3)]
    [InlineData("2024/obiettivi/rete-idrica.html", "perdite-rete", 3)]
    public void Each_reading_is_drawn_where_the_lines_of_the_scale_put_it(string path, string indicator, int count)
    {
        var drawing = Page(path).QuerySelector($"#grafico-{indicator} svg.series-plot")!;
        var lines = Lines(drawing);
        var known = Readings(2024).Where(reading => reading.Indicator == indicator).ToArray();
        var circles = drawing.QuerySelectorAll("circle").Select(circle => (X: Percent(circle, "cx"), Y: Percent(circle, "cy"))).ToArray();
        Assert.Equal(Math.Min(count, known.Length), circles.Length);
        var years = drawing.QuerySelectorAll(".series-years text").Length;
        foreach (var (_, day, value) in known)
        {
            var x = 100.0 / years * Math.Min(day.DayOfYear, 365) / 365;
            var y =
                lines[0].Y + ((double)(value - lines[0].Value) / (double)(lines[^1].Value - lines[0].Value) * (lines[^1].Y - lines[0].Y));
            Assert.Contains(circles, circle => Math.Abs(circle.X - x) < 0.02 && Math.Abs(circle.Y - y) < 0.02);
        }
    }

    [Theory]
    [InlineData("confronto/obiettivi/tempi-medi.html", "giorni-medi")]
    [InlineData("confronto/obiettivi/sportello-digitale.html", "pratiche-online")]
    [InlineData("confronto/obiettivi/rete-idrica.html", "perdite-rete")]
    [InlineData("confronto/obiettivi/biblioteca-aperta.html", "ore-apertura")]
    public void The_drawing_of_all_years_has_every_reading_in_its_text_and_in_its_table(string path, string indicator)
    {
        var page = Page(path);
        var known = new[] { 2022, 2023, 2024 }.SelectMany(Readings).Where(reading => reading.Indicator == indicator).ToArray();
        var drawings = page.QuerySelectorAll("figure.series");
        Assert.Contains(drawings, drawing => known.All(reading =>
            {
                var text = ItalianText.Short(reading.Value);
                var image = drawing.QuerySelector("[role=img]")!.GetAttribute("aria-label")!;
                return image.Contains($"{ItalianText.Day(reading.Day)}: {text}", StringComparison.Ordinal)
                    && drawing
                        .QuerySelectorAll("tbody tr")
                        .Any(row =>
                            row.Children[0].TextContent.Trim() == ItalianText.Day(reading.Day)
                            && row.Children[1].TextContent.Trim().TrimEnd('%') == text
                        );
            }));
    }

    [Fact]
    public void A_corrected_reading_is_hollow()
    {
        var drawing = Page("2024/obiettivi/tempi-medi.html").QuerySelector("#grafico-giorni-medi")!;
        Assert.Single(drawing.QuerySelectorAll(".series-plot circle.series-old"));
        Assert.Contains("poi corretto", drawing.QuerySelector(".series-key")!.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2024/obiettivi/mensa-scolastica.html", "Sì al 31 dicembre 2024, come atteso per il 2024")]
    [InlineData("2024/obiettivi/tempi-medi.html", "Da 45 a 35: 5 sopra il valore atteso per il 2024 (30)")]
    public void The_title_is_the_finding(string path, string title) =>
        Assert.Equal(title, Page(path).QuerySelector("figure.series .chart-title")!.TextContent.Trim());

    /// <summary>The plan of 2023 expects nothing later, and its last reading was taken in the next year.</summary>
    [Theory]
    [InlineData("2022-12-31=15 | 2023-06-30=20")]
    [InlineData("2023-06-30=15 | 2024-01-15=20")]
    public void A_reading_that_refers_to_another_year_is_drawn(string readings)
    {
        var page = StatePages.Of([new StateCase("uno", "in aumento", "", "10", "30", readings, "")])[0];
        var drawing = page.Indicators[0].Chart!;
        Assert.Equal(2, drawing.Years.Count);
        Assert.Equal(2, drawing.Points.Count);
    }

    private static (decimal Value, double Y)[] Lines(IElement drawing) =>
        [
            .. drawing
                .QuerySelectorAll(".series-scale text")
                .Select(text =>
                    (
                        decimal.Parse(
                            text.TextContent.Trim()
                                .TrimEnd('%')
                                .Replace(".", "", StringComparison.Ordinal)
                                .Replace(',', '.')
                                .Replace('−', '-'),
                            CultureInfo.InvariantCulture
                        ),
                        Percent(text, "y")
                    )
                ),
        ];

    private static double Percent(IElement element, string name) =>
        double.Parse(element.GetAttribute(name)!.TrimEnd('%'), CultureInfo.InvariantCulture);

    private static IEnumerable<(string Indicator, DateOnly Day, decimal Value)> Readings(int year)
    {
        var file = Path.Combine(Repository.Tests, "Sites", "complete", "content", $"{year}", "rilevazioni.csv");
        return CsvRows
            .Of(File.ReadAllBytes(file), ';')
            .Skip(1)
            .Where(row => row[3] is not ("sì" or "no"))
            .Select(row =>
                (
                    row[0],
                    Day(row[1]),
                    decimal.Parse(row[3].Replace(".", "", StringComparison.Ordinal).Replace(',', '.'), CultureInfo.InvariantCulture)
                )
            );
    }

    private static DateOnly Day(string written) =>
        DateOnly.TryParseExact(written, "yyyy-MM-dd", out var day)
            ? day
            : DateOnly.ParseExact(written, "dd/MM/yyyy", CultureInfo.InvariantCulture);

    private static IDocument Page(string path) =>
        new HtmlParser().ParseDocument(Encoding.UTF8.GetString(BuiltSite.Of("complete").Bytes[path]));
}
