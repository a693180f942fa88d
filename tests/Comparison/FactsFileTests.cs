using System.Text;
using Cremona.Transparency.Generator.Comparison;
using Cremona.Transparency.Generator.Diagnostics;
using Cremona.Transparency.Generator.Reading;
using Cremona.Transparency.Tests.Sites;

namespace Cremona.Transparency.Tests.Comparison;

/// <summary>What is kept of a frozen year for comparisons.</summary>
public sealed class FactsFileTests
{
    [Theory]
    [InlineData("complete")]
    [InlineData("reale")]
    public void A_year_that_was_kept_and_read_again_has_no_change(string site)
    {
        foreach (var year in FactsOf(site))
        {
            var read = FactsFile.Read(FactsFile.Write(year))!;
            Assert.Equal((year.Year, year.Records.Count, year.Reasons.Count), (read.Year, read.Records.Count, read.Reasons.Count));
            Assert.Empty(YearPair.Of([year, read]).Changes);
            Assert.Equal(year.Records.Select(Whole), read.Records.Select(Whole));
            Assert.Equal(year.Reasons.Select(reason => reason with { Place = null }), read.Reasons);
        }
    }

    [Theory]
    [InlineData("{\"formato\":2,\"anno\":2023}\n")]
    [InlineData("{\"formato\":1}\n")]
    [InlineData("{\"anno\":2023}\n")]
    [InlineData("non è JSON\n")]
    [InlineData("")]
    public void Another_format_is_not_guessed(string text) => Assert.Null(FactsFile.Read(Encoding.UTF8.GetBytes(text)));

    [Fact]
    public void A_number_that_a_removal_took_away_is_a_text()
    {
        var text = Encoding.UTF8.GetString(FactsFile.Write(FactsOf("complete")[0])).Replace("9.958", "[rimosso]", StringComparison.Ordinal);
        var cells = FactsFile.Read(Encoding.UTF8.GetBytes(text))!.Records.SelectMany(record => record.Cells);
        var cell = Assert.Single(cells, cell => cell.Value == "[rimosso]");
        Assert.Equal((FactType.Text, null), (cell.Type, cell.Number));
    }

    [Fact]
    public void Readings_are_kept_with_their_days_and_corrections()
    {
        var indicator = FactsFile
            .Read(FactsFile.Write(FactsOf("complete")[2]))!
            .Records.Single(record => record is { List: "indicatori", Code: "giorni-medi" });
        Assert.Equal(
            ["2024-06-30 31 True", "2024-06-30 37 False", "2024-09-30 33 False", "2024-12-31 35 False"],
            indicator.Readings.Select(reading => $"{reading.AsOf.Value} {reading.Value.Number} {reading.IsSuperseded}")
        );
    }

    private static string Whole(FactRecord record) =>
        string.Join('|', record.List, record.Code, record.Name, record.IsTotal, record.TotalColumn, string.Join(',', record.Former))
        + string.Concat(record.Cells.Select(cell => $"\n{cell}"))
        + string.Concat(record.Readings.Select(reading => $"\n{reading}"));

    private static YearFacts[] FactsOf(string site)
    {
        var content = SiteReader.Read(BuiltSite.StoredFiles(site), new DiagnosticLog())!;
        return [.. content.Years.Select(year => ContentFacts.Of(year, content.Terms))];
    }
}
