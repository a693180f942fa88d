using System.Text;
using System.Text.Json;
using Cremona.Transparency.Generator.Archive;
using Cremona.Transparency.Generator.Content;
using Cremona.Transparency.Generator.Schema;

namespace Cremona.Transparency.Tests.Archive;

/// <summary>What the portal must know of a year comes back from its file as it was written.</summary>
public sealed class YearFileTests
{
    private static readonly FrozenYear Whole = new()
    {
        Year = 2019,
        PlanName = "Piano «della» performance",
        Holds = "3 capitoli",
        Newest = new DateOnly(2019, 12, 31),
        Term = new DateOnly(2024, 12, 31),
        AtTerm = "resta",
        Pages = ["home", "piano"],
        Records =
        [
            new FrozenRecord(RecordKind.Unit, "anagrafe", "Anagrafe \"e\" stato", "2019/settori.html", "anagrafe")
            {
                Line = "il settore",
                Points = ["a", "b"],
                Term = new DateOnly(2021, 6, 30),
                AtTerm = "togli",
            },
            new FrozenRecord(RecordKind.Page, "x", "X", "2019/x.html", null),
        ],
        HasOwnTree = true,
        HasJsonTables = true,
        DataLists = ["obiettivi", "luoghi"],
        HasMap = true,
        News = [new FrozenNews("avviso", new DateOnly(2019, 2, 3))],
        Figures =
        [
            new FrozenFigure("Abitanti", "72.000", "al 31 dicembre")
            {
                LeadsTo = "2019/contesto.html#a",
                SourceWords = "pagina",
                SourcePlace = "12",
            },
            new FrozenFigure("Vie", "1", null),
        ],
        Coverages = [new FrozenCoverage(RecordKind.Document, "tutti")],
    };

    [Fact]
    public void Every_part_of_a_year_file_reads_back_unchanged()
    {
        var bytes = YearFile.Write(Whole);
        Assert.All(
            typeof(FrozenYear).GetProperties().Where(part => part.Name is not (nameof(FrozenYear.Heads) or nameof(FrozenYear.Place))),
            part =>
                Assert.Contains(
                    $"\"{JsonNamingPolicy.CamelCase.ConvertName(part.Name)}\"",
                    Encoding.UTF8.GetString(bytes),
                    StringComparison.Ordinal
                )
        );
        Assert.DoesNotContain("\"place\"", Encoding.UTF8.GetString(bytes), StringComparison.Ordinal); // of one machine
        Assert.DoesNotContain("\"heads\"", Encoding.UTF8.GetString(bytes), StringComparison.Ordinal);
        Assert.Equal(bytes, YearFile.Write(YearFile.Read(bytes)));
    }

    [Fact]
    public void A_list_missing_from_an_older_file_is_empty()
    {
        var year = YearFile.Read(
            """{"year":2022,"planName":"x","holds":"y","records":[{"kind":"Body","code":"a","name":"A","path":"2022/a.html"}]}"""u8
        );
        Assert.Empty(Assert.Single(year.Records).Points);
        Assert.Empty(year.Pages);
        Assert.Empty(year.News);
        Assert.Empty(year.Figures);
        Assert.Empty(year.Coverages);
    }

    [Fact]
    public void Unknown_names_of_later_versions_are_ignored()
    {
        var text = Encoding
            .UTF8.GetString(YearFile.Write(Whole))
            .Replace("\"code\":", "\"later\": { \"a\": [1, { \"b\": null }] },\n\"code\":", StringComparison.Ordinal)
            .Replace("\"pages\":", "\"after\": [[]], \"pages\":", StringComparison.Ordinal);
        Assert.Equal(YearFile.Write(Whole), YearFile.Write(YearFile.Read(Encoding.UTF8.GetBytes(text))));
    }

    [Theory]
    [InlineData("")]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("7")]
    [InlineData("{}")]
    [InlineData("""{"year":2019,"planName":"a"}""")]
    [InlineData("""{"year":2019,"planName":null,"holds":"b"}""")]
    [InlineData("""{"year":"2019","planName":"a","holds":"b"}""")]
    [InlineData("""{"year":2019,"planName":"a","holds":"b"} 7""")]
    [InlineData("""{"year":2019,"planName":"a","holds":"b""")]
    [InlineData("""{"year":2019,"planName":"a","holds":"b","pages":"home"}""")]
    [InlineData("""{"year":2019,"planName":"a","holds":"b","term":"2019-13-01"}""")]
    [InlineData("""{"year":2019,"planName":"a","holds":"b","news":[{"code":"a"}]}""")]
    [InlineData("""{"year":2019,"planName":"a","holds":"b","records":[7]}""")]
    [InlineData("""{"year":2019,"planName":"a","holds":"b","records":[{"kind":"Nothing","code":"a","name":"b","path":"c"}]}""")]
    [InlineData("""{"year":2019,"planName":"a","holds":"b","records":[{"kind":"Unit","code":"a","name":"b"}]}""")]
    [InlineData("""{"year":2019,"planName":"a","holds":"b","records":[{"kind":99,"code":"a","name":"b","path":"c"}]}""")]
    [InlineData("""{"year":2019,"planName":"a","holds":"b","records":[{"kind":"99","code":"a","name":"b","path":"c"}]}""")]
    [InlineData("""{"year":2019,"planName":"a","holds":"b","records":[{"kind":"Unit","code":null,"name":"b","path":"c"}]}""")]
    public void A_malformed_year_file_is_rejected(string text) =>
        Assert.ThrowsAny<JsonException>(() => YearFile.Read(Encoding.UTF8.GetBytes(text)));
}
