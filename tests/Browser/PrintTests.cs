using Microsoft.Playwright;
using Xunit.Abstractions;

namespace Cremona.Transparency.Tests.Browser;

/// <summary>Tables on paper: measured as print, and printed to PDF, which must contain the words of every cell.</summary>
public sealed class PrintTests(ITestOutputHelper output)
{
    // A4 upright without the margins of the style sheet, 180 mm.
    private const int PaperWidth = 680;

    private readonly string? _pdfToText = Programs.TryFindOrInstall("PDFTOTEXT_PATH", ["pdftotext"], "poppler-utils");

    [Fact]
    public async Task Every_table_of_every_kind_of_page_fits_on_paper() => await PrintAsync(await Kinds.AllAsync());

    [LongFact, Trait("Category", "Long")]
    public async Task Every_table_fits_on_paper()
    {
        await PrintAsync(await Kinds.EveryPageAsync());
    }

    [Fact]
    public async Task Folded_parts_are_printed_in_full()
    {
        await using var session = await Chrome.SessionAsync();
        var page = await session.NewPageAsync();
        await page.GotoAsync(new Uri((await Portals.NamedAsync("cremona")).Top, "2011/qualita-dei-dati.html").AbsoluteUri);
        const string seen =
            "() => [...document.querySelectorAll('.checked-all .entry')].map(one => one.checkVisibility({ contentVisibilityAuto: true "
            + "}) && one.getBoundingClientRect().height > 0)";
        Assert.DoesNotContain(true, await page.EvaluateAsync<bool[]>(seen));
        await page.EmulateMediaAsync(new() { Media = Media.Print });

        // What was locked is laid out in the next frame, as it is before anything is printed.
        await Chrome.NextFrameAsync(page);
        Assert.All(await page.EvaluateAsync<bool[]>(seen), Assert.True);
    }

    [Fact]
    public async Task A_table_cut_off_on_paper_is_detected()
    {
        await using var session = await Chrome.SessionAsync();
        var page = await session.NewPageAsync();
        await page.SetContentAsync(
            "<style>@page { margin: 18mm 15mm } td { min-width: 500px }</style><main><a rel=external "
                + "href=https://a.example/>fuori</a><div "
                + "style='overflow:hidden'><table><caption>x</caption><tr><td>uno<td>due<td>tre<td>quattro</table></div></main>"
        );
        var faults = string.Join('\n', await FaultsAsync(page));
        Assert.Contains("ends at", faults, StringComparison.Ordinal);
        Assert.Contains("is not printed", faults, StringComparison.Ordinal);
        Assert.True(_pdfToText is null || faults.Contains("the PDF lacks «quattro»", StringComparison.Ordinal), faults);
    }

    private async Task PrintAsync(IReadOnlyList<ListedPage> pages)
    {
        var tables = pages.Where(page => page.Portal.Read(page.Path).Contains("<table", StringComparison.Ordinal)).ToArray();
        output.WriteLine(
            $"{tables.Length} pages with "
                + $"tables{(_pdfToText is null ? "; PDF non eseguito: manca pdftotext (apt-get install -y poppler-utils)" : "")}"
        );
        Gate.IsClean(await Chrome.FaultsAsync(tables, page => page.AtTop, (page, _) => FaultsAsync(page)));
    }

    private async Task<IEnumerable<string>> FaultsAsync(IPage page)
    {
        await page.EmulateMediaAsync(new() { Media = Media.Print });
        await page.SetViewportSizeAsync(PaperWidth, 1000);
        var faults = await page.AskAsync<string[]>("print");
        return _pdfToText is null ? faults : faults.Concat(await MissingInPdfAsync(page, await page.AskAsync<string[]>("cells")));
    }

    private async Task<IEnumerable<string>> MissingInPdfAsync(IPage page, string[] cells)
    {
        var file = Path.Combine(Path.GetTempPath(), $"{Guid.NewGuid():n}.pdf");
        await page.PdfAsync(
            new()
            {
                Path = file,
                Format = "A4",
                PreferCSSPageSize = true,
            }
        );
        var ran = await Machine.RunAsync(_pdfToText!, "-raw", "-enc", "UTF-8", file, "-");
        File.Delete(file);
        var words = string.Concat(ran.Output.Where(letter => !char.IsWhiteSpace(letter)));
        return cells.Distinct().Where(cell => !words.Contains(cell, StringComparison.Ordinal)).Select(cell => $"the PDF lacks «{cell}»");
    }
}
