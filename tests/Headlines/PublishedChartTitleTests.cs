using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using AngleSharp.Dom;
using Cremona.Transparency.Tests.Sites;
using Cremona.Transparency.Tests.Theme;

namespace Cremona.Transparency.Tests.Headlines;

/// <summary>
/// The titles of charts of staffing tables against the published CSV of each table: every number of a title is recomputed, by code that
/// shares nothing with the program.
/// </summary>
public sealed partial class PublishedChartTitleTests
{
    private static readonly string[] Totals = ["TOTALE", "Maschi", "Femmine"];

    [Theory]
    [InlineData("reale", 4, 4)]
    [InlineData("complete", 8, 8)]
    public void Every_title_is_true_of_the_published_table(string name, int charts, int findings)
    {
        var data = new PublishedData(BuiltSite.Of(name));
        var drawn = data.Pages("/personale/")
            .Select(path => (Path: path, Figure: data.Page(path).QuerySelector("figure#grafico")))
            .Where(page => page.Figure is not null)
            .ToArray();
        Assert.Equal(charts, drawn.Length);
        Assert.Equal([], drawn.Where(page => !IsTrue(data, page.Path, page.Figure!)).Select(page => page.Path));
        Assert.Equal(findings, drawn.Count(page => page.Figure!.QuerySelector(".chart-name") is not null));
    }

    [Fact]
    public void The_charts_of_the_real_act_say_what_they_show() =>
        Assert.Equal(
            [
                "eta: La fascia da 41 a 50 anni è la più numerosa: 327 persone.",
                "orario: «Tempo pieno» supera tutte le altre voci insieme: 609 persone contro 82.",
                "strutture: Le donne sono più degli uomini in 14 settori su 18.",
                "titolo-di-studio: «Diploma di maturità» supera tutte le altre voci insieme: 352 persone contro 340.",
            ],
            Charts(new PublishedData(BuiltSite.Of("reale")))
        );

    /// <summary>The file of a figure has the same title, and the name of the table below it.</summary>
    [Theory]
    [InlineData("reale")]
    [InlineData("complete")]
    public void The_saved_figure_has_the_same_title_and_the_name(string name)
    {
        var site = BuiltSite.Of(name);
        var data = new PublishedData(site);
        foreach (var path in data.Pages("/personale/").Where(path => data.Page(path).QuerySelector("figure#grafico") is not null))
        {
            var figure = data.Page(path).QuerySelector("figure#grafico")!;
            var file = XElement.Parse(Encoding.UTF8.GetString(site.Bytes[Path.ChangeExtension(path, ".svg")]));
            Assert.Equal(figure.QuerySelector(".chart-title")!.Words(), file.Elements().First(one => one.Name.LocalName == "title").Value);
            Assert.Contains(
                figure.QuerySelector(".chart-name")!.Words(),
                string.Join(' ', file.Elements().Where(one => one.Name.LocalName == "text").Select(line => line.Value)),
                StringComparison.Ordinal
            );
        }
    }

    private static IEnumerable<string> Charts(PublishedData data) =>
        data.Pages("/personale/")
            .Select(path => (path, Figure: data.Page(path).QuerySelector("figure#grafico")))
            .Where(page => page.Figure is not null)
            .Select(page => $"{Path.GetFileNameWithoutExtension(page.path)}: {page.Figure!.QuerySelector(".chart-title")!.Words()}");

    private static bool IsTrue(PublishedData data, string path, IElement figure)
    {
        var title = figure.QuerySelector(".chart-title")!.Words();
        if (figure.QuerySelector(".chart-name") is not { } name)
        {
            return title == data.Page(path).QuerySelector(".caption-text")!.Words();
        }

        var rows = data.Rows(data.TableFile(path[..4], Path.GetFileNameWithoutExtension(path)));
        Row[] own = [.. rows.Where(row => !Totals.Contains(row.Values.First())).Select(row => new Row(row))];
        return name.Words() == data.Page(path).QuerySelector(".caption-text")!.Words() && IsTrue(title, own, new Row(rows[^1]).Total);
    }

    private static bool IsTrue(string title, Row[] rows, decimal whole)
    {
        if (Majorities().Match(title) is { Success: true } more)
        {
            return Number(more, "rows") == rows.Count(row => row.Women > row.Men) && Number(more, "all") == rows.Length;
        }

        var most = rows.MaxBy(row => row.Total)!;
        var isNamed = rows.Count(row => row.Total == most.Total) == 1 && IsNamed(title, most.Name);
        return BySex().Match(title) is { Success: true } sexes
                ? isNamed && Number(sexes, "women") == most.Women && Number(sexes, "men") == most.Men
            : Others().Match(title) is { Success: true } others
                ? isNamed && Number(others, "most") == most.Total && Number(others, "rest") == rows.Sum(row => row.Total) - most.Total
            : Largest().Match(title) is { Success: true } largest
                && isNamed
                && Number(largest, "most") == most.Total
                && (!largest.Groups["whole"].Success || Number(largest, "whole") == whole);
    }

    // «da 41 a 50 anni» is the row «41 - 50»; other rows are quoted.
    private static bool IsNamed(string title, string row) =>
        title.Contains($"«{row}»", StringComparison.Ordinal)
        || Regex
            .Matches(title.Split(" anni")[0], "[0-9]+")
            .Select(found => found.Value)
            .SequenceEqual(Regex.Matches(row, "[0-9]+").Select(found => found.Value));

    private static decimal Number(Match found, string group) => HeadlineWords.Numbers(found.Groups[group].Value)[0];

    [GeneratedRegex(@"^Le donne sono più degli uomini in (?<rows>[0-9.]+) settori su (?<all>[0-9.]+)\.$")]
    private static partial Regex Majorities();

    [GeneratedRegex(@"^La fascia da .* è la più numerosa: (?<women>[0-9.]+) donne e (?<men>[0-9.]+) uomini\.$")]
    private static partial Regex BySex();

    [GeneratedRegex(@" supera tutte le altre .* insieme: (?<most>[0-9.]+) persone contro (?<rest>[0-9.]+)\.$")]
    private static partial Regex Others();

    [GeneratedRegex(@" è la .*più numerosa: (?<most>[0-9.]+) persone( su (?<whole>[0-9.]+))?\.$")]
    private static partial Regex Largest();

    private sealed class Row(IReadOnlyDictionary<string, string> cells)
    {
        public string Name => cells.Values.First();

        public decimal Total => Of("Tot", "TOTALE");

        public decimal Women => Of("Tot F", "F");

        public decimal Men => Of("Tot M", "M");

        private decimal Of(string one, string other) =>
            decimal.Parse(cells.TryGetValue(one, out var text) ? text : cells[other], CultureInfo.InvariantCulture);
    }
}
