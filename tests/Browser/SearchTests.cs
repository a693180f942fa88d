using Microsoft.Playwright;

namespace Cremona.Transparency.Tests.Browser;

/// <summary>The search as a reader uses it: by keyboard, on a server, in a folder of a server and from a disk.</summary>
public sealed class SearchTests
{
    private const string Word = "ufficio";

    [Theory]
    [InlineData("top")]
    [InlineData("deep")]
    [InlineData("disk")]
    public async Task Search_results_lead_to_existing_pages(string where)
    {
        var listed = (await Kinds.AllAsync()).Where(page => IsSearch(page.Path));
        Uri Address(ListedPage page) =>
            where switch
            {
                "top" => page.AtTop,
                "deep" => page.Deep,
                _ => page.OnDisk,
            };
        Gate.IsClean(await Chrome.FaultsAsync(listed, Address, (page, _) => SearchAsync(page)));
    }

    [Theory]
    [InlineData("top")]
    [InlineData("deep")]
    [InlineData("disk")]
    public async Task The_field_of_every_page_leads_to_the_results(string where)
    {
        var listed = (await Kinds.AllAsync()).Where(page => page.Path is "index.html" or "2011/index.html" or "2024/personale/index.html");
        Uri Address(ListedPage page) =>
            where switch
            {
                "top" => page.AtTop,
                "deep" => page.Deep,
                _ => page.OnDisk,
            };
        Gate.IsClean(await Chrome.FaultsAsync(listed, Address, async (page, _) =>
            {
                await page.FocusAsync("header form input");
                await page.Keyboard.TypeAsync(Word);
                await page.Keyboard.PressAsync("Enter");

                // Not WaitForURL: it now and then misses the load of a page that is quickly there.
                await page.Locator("#search-results a").First.WaitForAsync();
                return page.Url.EndsWith("/cerca.html?q=" + Word, StringComparison.Ordinal) ? [] : [page.Url];
            }));
    }

    [Fact]
    public async Task Without_script_the_page_says_what_to_do_and_hides_the_field()
    {
        var listed = (await Kinds.AllAsync()).Where(page => IsSearch(page.Path));
        Gate.IsClean(
            await Chrome.FaultsAsync(
                listed,
                page => page.AtTop,
                async (page, _) =>
                    await page.EvaluateAsync<string[]>(
                        """
                        () => [
                          ...(document.querySelector('noscript').checkVisibility() && document.querySelector('noscript p')
                            ? [] : ['nothing is said']),
                          ...(document.getElementById('search-words').checkVisibility() ? ['the field stands there'] : []),
                        ]
                        """
                    ),
                new() { JavaScriptEnabled = false }
            )
        );
    }

    /// <summary>True for the search of a year.</summary>
    internal static bool IsSearch(string path) => path.EndsWith("/cerca.html", StringComparison.Ordinal);

    /// <summary>Types a word and waits for what it finds.</summary>
    internal static async Task TypeAsync(IPage page)
    {
        await page.FocusAsync("#search-words:enabled");
        await page.Keyboard.TypeAsync(Word);
        await page.Keyboard.PressAsync("Enter");
        await page.Locator("#search-results a").First.WaitForAsync();
    }

    private static async Task<IEnumerable<string>> SearchAsync(IPage page)
    {
        var faults = new List<string>();
        page.Console += (_, message) => faults.Add($"the console says: {message.Text}");
        await TypeAsync(page);
        var (status, marks) = (
            await page.Locator("#search-status").InnerTextAsync(),
            await page.Locator("#search-results mark").CountAsync()
        );
        if (!status.Contains("risultat", StringComparison.Ordinal) || marks == 0)
        {
            faults.Add($"says «{status}», marks {marks} words");
        }

        // From the field with the Tab key: the button, the kinds, the first result.
        for (var i = 0; i < 20 && !await page.EvaluateAsync<bool>("() => !!document.activeElement.closest('#search-results .entry')"); i++)
        {
            await page.Keyboard.PressAsync("Tab");
        }

        var before = page.Url.Split('?', '#')[0];

        // The waiting begins first: on a busy machine the page may be there before it is waited for.
        var arrival = page.WaitForURLAsync(address => !address.StartsWith(before, StringComparison.Ordinal));
        await page.Keyboard.PressAsync("Enter");
        await arrival;
        return (await page.AskAsync<string[]>("style")).Concat(faults);
    }
}
