using System.Globalization;
using Microsoft.Playwright;

namespace Cremona.Transparency.Tests.Browser;

/// <summary>
/// Filtering and sorting long tables as a reader does it: by keyboard, on a server and from a disk; on paper, by touch, without script.
/// </summary>
public sealed class TableToolsTests
{
    private const string Field = ".table-tools input";

    [Theory]
    [InlineData("deep")]
    [InlineData("disk")]
    public async Task A_long_table_is_filtered_and_sorted_by_keyboard(string where) =>
        Gate.IsClean(
            await Chrome.FaultsAsync(await PagesAsync(), page => where == "deep" ? page.Deep : page.OnDisk, (page, _) => UseAsync(page))
        );

    [Fact]
    public async Task The_staffing_table_finds_the_units_that_a_citizen_types()
    {
        await using var session = await Chrome.SessionAsync();
        var page = await OpenAsync(session, "2011/personale/strutture.html");
        await page.FillAsync(Field, "POLITÌCHE");
        await StatusAsync(page.Locator("main"), "3 righe su 18 con «POLITÌCHE». I totali restano quelli di tutte le righe.");
        await page.ClickAsync("[href='#rif-nota-1']");
        await StatusAsync(page.Locator("main"), "18 righe.");
        Assert.True(await page.Locator("#rif-nota-1").IsVisibleAsync());
    }

    [Fact]
    public async Task Numbers_dates_words_and_absent_values_come_in_their_own_order()
    {
        await using var session = await Chrome.SessionAsync();
        var page = await SampleAsync(
            session,
            """
            <thead><tr><th scope=col rowspan=2>Nome<th scope=colgroup colspan=2>Misure<th scope=col rowspan=2>Giorno<tr
            ><th scope=col>Euro<th scope=col>Quota</thead>
            <tbody><tr><th>È zeta<td>1.234,56<td>9,5 %<td>02/01/2012<tr><th>alfa<td>-3<td>100%<td>31/12/2011<tr
            ><th>Ùltimo 10<td>20<td><span class=missing>non presente nella fonte</span><td>01/02/2011
            <tr><th>Ultimo 9<td>€ 7,00<td>10,25 %<td><span class=visually-hidden>vuota</span><tr
            class=total><th>TOTALE<td>0<td>0 %<td>01/01/1900</tbody>
            """
        );
        Assert.Equal(["Nome", "Giorno", "Euro", "Quota"], await page.Locator("th.sortable").AllInnerTextsAsync());
        await SortsAsync(page, "Nome", "alfa|È zeta|Ultimo 9|Ùltimo 10|TOTALE", "Ùltimo 10|Ultimo 9|È zeta|alfa|TOTALE");
        await SortsAsync(page, "Euro", "alfa|Ultimo 9|Ùltimo 10|È zeta|TOTALE", "È zeta|Ùltimo 10|Ultimo 9|alfa|TOTALE");
        await SortsAsync(page, "Quota", "È zeta|Ultimo 9|alfa|Ùltimo 10|TOTALE", "alfa|Ultimo 9|È zeta|Ùltimo 10|TOTALE");
        await SortsAsync(page, "Giorno", "Ùltimo 10|alfa|È zeta|Ultimo 9|TOTALE", "È zeta|alfa|Ùltimo 10|Ultimo 9|TOTALE");
    }

    [Theory]
    [InlineData("<thead><tr><th scope=col>A<th scope=col>B</thead><tr><th>a<td>1<tr class=total><th>T<td>1<tr><th>b<td>2", 1)]
    [InlineData("<thead><tr><th scope=col>A<th scope=col>B</thead><tr><th rowspan=2>a<td>1<tr><td>2", 0)]
    public async Task A_misleading_sort_order_is_not_offered(string rows, int fields)
    {
        await using var session = await Chrome.SessionAsync();
        var page = await SampleAsync(session, rows);
        Assert.Equal((0, fields), (await page.Locator(".sort").CountAsync(), await page.Locator(Field).CountAsync()));
    }

    [Fact]
    public async Task A_filtered_table_prints_as_shown_and_says_so()
    {
        await using var session = await Chrome.SessionAsync();
        var page = await OpenAsync(session, "2011/personale/strutture.html");
        await page.EmulateMediaAsync(new() { Media = Media.Print });
        Assert.False(await page.Locator(".table-tools").IsVisibleAsync());
        await page.EmulateMediaAsync(new() { Media = Media.Screen });
        await page.FillAsync(Field, "polizia");
        await StatusAsync(page.Locator("main"), "1 riga su 18 con «polizia». I totali restano quelli di tutte le righe.");
        await page.EmulateMediaAsync(new() { Media = Media.Print });
        Assert.Equal((true, false), (await page.Locator(".table-status").IsVisibleAsync(), await page.Locator(Field).IsVisibleAsync()));
    }

    [Fact]
    public async Task Touch_targets_are_44_pixels()
    {
        await using var session = await Chrome.SessionAsync(
            new()
            {
                HasTouch = true,
                IsMobile = true,
                ViewportSize = new() { Width = 320, Height = 700 },
            }
        );
        var page = await OpenAsync(session, "2011/personale/strutture.html");
        foreach (var box in await page.Locator(".columns input").AllAsync())
        {
            await box.CheckAsync();
        }

        var small =
            "() => [...document.querySelectorAll('.sort, .table-tools input, .columns label')].map(one => one.getBoundingClientRect())"
            + ".filter(box => "
            + "box.width < 44 || box.height < 44).length";
        Assert.Equal(0, await page.EvaluateAsync<int>(small));
    }

    [Fact]
    public async Task Without_script_no_table_tools_are_shown() =>
        Gate.IsClean(
            await Chrome.FaultsAsync(
                await PagesAsync(),
                page => page.AtTop,
                async (page, _) =>
                    await page.EvaluateAsync<string[]>(
                        """
                        () => [
                          ...(document.querySelector('.table-tools, .sort, th button') ? ['tools without script'] : []),
                          ...(getComputedStyle(document.querySelector('.data-table-tools')).paddingTop === '0px'
                            ? [] : ['an empty place is kept']),
                        ]
                        """
                    ),
                new() { JavaScriptEnabled = false }
            )
        );

    private static async Task<IEnumerable<ListedPage>> PagesAsync()
    {
        var pages = (await Kinds.AllAsync())
            .Where(page => page.Portal.Read(page.Path).Contains("data-table-tools", StringComparison.Ordinal))
            .ToArray();
        Assert.NotEmpty(pages);
        return pages;
    }

    private static async Task<IPage> OpenAsync(IBrowserContext session, string path)
    {
        var page = await session.NewPageAsync();
        await page.GotoAsync(new Uri((await Portals.NamedAsync("cremona")).Top, path).AbsoluteUri);
        return page;
    }

    private static async Task<IPage> SampleAsync(IBrowserContext session, string rows)
    {
        var page = await session.NewPageAsync();
        await page.SetContentAsync(
            $"<!DOCTYPE html><div id=prova class=data-table-tools><div "
                + $"class=table-responsive><table><caption>Prova</caption>{rows}</table></div></div>"
        );
        await page.AddScriptTagAsync(
            new()
            {
                Path = Directory
                    .EnumerateFiles((await Portals.NamedAsync("cremona")).Folder, "tables.*.js", SearchOption.AllDirectories)
                    .First(),
            }
        );
        return page;
    }

    private static Task StatusAsync(ILocator table, string words) =>
        table.Locator(".table-status", new() { HasTextString = words }).WaitForAsync(new() { Timeout = 10_000 });

    private static async Task SortsAsync(IPage page, string column, string up, string down)
    {
        var source = await NamesAsync(page.Locator("body"));
        foreach (var (order, direction) in new[] { (up, "ascending"), (down, "descending"), (source, null) })
        {
            await page.Locator(".sort", new() { HasTextString = column }).ClickAsync();
            Assert.Equal(
                (order, direction),
                (
                    await NamesAsync(page.Locator("body")),
                    await page.Locator("th", new() { HasTextString = column }).Last.GetAttributeAsync("aria-sort")
                )
            );
        }
    }

    private static async Task<string> NamesAsync(ILocator table) =>
        string.Join('|', await table.Locator("tbody tr:visible th").AllInnerTextsAsync());

    private static async Task<IEnumerable<string>> UseAsync(IPage page)
    {
        var faults = new List<string>();
        page.Console += (_, message) => faults.Add($"the console says: {message.Text}");
        void Expect(bool holds, string what) => faults.AddRange(holds ? [] : [what]);

        // A page may have many; the first one that the Tab key reaches is used.
        var table = page.Locator(".data-table-tools", new() { Has = page.Locator(Field) }).First;
        var source = await NamesAsync(table);
        var rows = (await table.Locator("tbody tr:not(.total)").CountAsync()).ToString(CultureInfo.InvariantCulture);

        // From the start of the page with the Tab key to the field, then from heading to heading.
        for (var i = 0; i < 200 && !await page.EvaluateAsync<bool>("() => document.activeElement.matches('.table-tools input')"); i++)
        {
            await page.Keyboard.PressAsync("Tab");
        }

        await page.Keyboard.TypeAsync("qqq");
        await StatusAsync(table, $"Nessuna riga su {rows} con «qqq».");
        Expect(await table.Locator("tbody tr:not(.total):visible").CountAsync() == 0, "rows without the word are seen");
        Expect(await table.Locator("tbody .total[hidden]").CountAsync() == 0, "a total is hidden");
        await page.Keyboard.PressAsync("Escape");
        await StatusAsync(table, $"{rows} righe.");
        Expect(await NamesAsync(table) == source, "Escape does not bring the rows back");
        for (var i = 0; i < 5 && !await page.EvaluateAsync<bool>("() => document.activeElement.matches('.sort')"); i++)
        {
            await page.Keyboard.PressAsync("Tab");
        }

        foreach (var direction in new[] { "ascending", "descending", "" })
        {
            await page.Keyboard.PressAsync("Enter");
            Expect(
                await page.EvaluateAsync<string>("() => document.activeElement.closest('th').getAttribute('aria-sort') ?? ''") == direction,
                $"the heading does not say {direction}"
            );
            Expect(await NamesAsync(table) == source == (direction.Length == 0), $"the order of the rows {direction}");
        }

        return faults;
    }
}
