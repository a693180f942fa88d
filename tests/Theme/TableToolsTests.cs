using System.IO.Compression;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Cremona.Transparency.Pages;
using Cremona.Transparency.Razor;
using Cremona.Transparency.Themes;

namespace Cremona.Transparency.Tests.Theme;

/// <summary>Which tables get the script that filters and sorts, and what it weighs. What it does is asked in the browser.</summary>
public sealed class TableToolsTests
{
    [Theory]
    [InlineData(8, false)]
    [InlineData(9, true)]
    public void A_table_on_its_own_page_has_the_tools(int rows, bool gets)
    {
        var page = Draw(rows);
        Assert.Equal(gets, page.QuerySelector(".data-table-tools table") is not null);
        Assert.Equal(
            gets ? ["tables"] : [],
            page.QuerySelectorAll("script[defer]").Select(script => script.GetAttribute("src")!.Split('/')[^1].Split('.')[0])
        );
        Assert.Empty(page.QuerySelectorAll(".table-tools, th button"));
    }

    [Fact]
    public void A_table_inside_the_plan_has_no_tools() =>
        Assert.All(SamplePages.All.Where(page => page is ChapterPage or WholePlanPage), page =>
            Assert.Null(RenderedPages.At(page.Address.Path).QuerySelector(".data-table-tools"))
        );

    [Fact]
    public void The_script_is_within_5_KB()
    {
        var script = CremonaTheme.Value.Assets.Single(asset => asset.Name.StartsWith("tables.", StringComparison.Ordinal));
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.SmallestSize, leaveOpen: true))
        {
            gzip.Write(script.Content.Span);
        }

        Assert.InRange(packed.Length, 500, 3_000);
    }

    private static IDocument Draw(int rows)
    {
        var page = SampleTables.Pages.OfType<TablePage>().First();
        var table = page.Table with
        {
            Rows = [.. Enumerable.Range(0, rows).Select(_ => page.Table.Rows[0] with { Id = null }), page.Table.Rows[^1]],
        };
        var output = new PageBuffer();
        CremonaTheme.Value.Render(page with { Table = table }, output);
        return new HtmlParser().ParseDocument(System.Text.Encoding.UTF8.GetString(output.Written));
    }
}
