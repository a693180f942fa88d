using Microsoft.Playwright;

namespace Cremona.Transparency.Tests.Browser;

/// <summary>The one browser of all tests, and how many of its pages work side by side.</summary>
internal static class Chrome
{
    /// <summary>What keeps Debian's Chromium quiet in a container.</summary>
    public static readonly string[] Flags =
        ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"];

    private static readonly Lazy<Task<IBrowser>> Shared = new(StartAsync);

    private static readonly SemaphoreSlim Room = new(3);

    /// <summary>A session of its own: no cache, cookies or settings of another.</summary>
    public static async Task<IBrowserContext> SessionAsync(BrowserNewContextOptions? options = null)
    {
        var session = await (await Shared.Value).NewContextAsync(options ?? new() { ReducedMotion = ReducedMotion.Reduce });
        session.SetDefaultTimeout(60_000);
        return session;
    }

    /// <summary>Opens each page in the same session and asks for its faults; few pages at a time.</summary>
    /// <returns>Each fault, after the name of its page.</returns>
    public static async Task<IReadOnlyList<string>> FaultsAsync(
        IEnumerable<ListedPage> pages, Func<ListedPage, Uri> where, Func<IPage, ListedPage, Task<IEnumerable<string>>> ask, BrowserNewContextOptions? options = null)
    {
        await using var session = await SessionAsync(options);
        var answers = await Task.WhenAll(pages.Select(async listed =>
        {
            await Room.WaitAsync();
            try
            {
                var page = await session.NewPageAsync();
                await page.GotoAsync(where(listed).AbsoluteUri);
                var faults = (await ask(page, listed)).Select(fault => $"{listed}: {fault}").ToArray();
                await page.CloseAsync();
                return faults;
            }
            finally
            {
                Room.Release();
            }
        }));
        return [.. answers.SelectMany(faults => faults)];
    }

    private static async Task<IBrowser> StartAsync()
    {
        var playwright = await Playwright.CreateAsync();
        return await playwright.Chromium.LaunchAsync(new() { ExecutablePath = Machine.Chromium, Headless = true, Args = Flags });
    }
}
