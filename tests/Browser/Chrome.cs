using System.Collections.Concurrent;
using Microsoft.Playwright;

namespace Cremona.Transparency.Tests.Browser;

/// <summary>The one browser of all tests, and how many of its pages work side by side.</summary>
internal static class Chrome
{
    /// <summary>What keeps Debian's Chromium quiet in a container.</summary>
    public static readonly string[] Flags =
    [
        "--no-sandbox",
        "--disable-gpu",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
    ];

    private static readonly Lazy<Task<IBrowser>> Shared = new(StartAsync);

    // One page of the browser keeps a core busy.
    private static readonly SemaphoreSlim Room = new(3);

    /// <summary>A session of its own: no cache, cookies or settings of another.</summary>
    public static async Task<IBrowserContext> SessionAsync(BrowserNewContextOptions? options = null)
    {
        var session = await (await Shared.Value).NewContextAsync(options ?? new() { ReducedMotion = ReducedMotion.Reduce });
        session.SetDefaultTimeout(180_000);
        return session;
    }

    /// <summary>Opens the pages one after the other in the same session, in two tabs, and asks each for its faults.</summary>
    /// <returns>Each fault, after the name of its page.</returns>
    public static async Task<IReadOnlyList<string>> FaultsAsync(
        IEnumerable<ListedPage> pages,
        Func<ListedPage, Uri> where,
        Func<IPage, ListedPage, Task<IEnumerable<string>>> ask,
        BrowserNewContextOptions? options = null
    )
    {
        await using var session = await SessionAsync(options);
        var (waiting, faults) = (new ConcurrentQueue<ListedPage>(pages), new ConcurrentBag<string>());
        await Task.WhenAll(
            Enumerable
                .Range(0, 2)
                .Select(async _ =>
                {
                    var page = await session.NewPageAsync();
                    while (waiting.TryDequeue(out var listed))
                    {
                        foreach (var fault in await InTurnAsync(() => VisitAsync(page, listed)))
                        {
                            faults.Add($"{listed}: {fault}");
                        }
                    }
                })
        );
        return [.. faults.Order(StringComparer.Ordinal)];

        async Task<IEnumerable<string>> VisitAsync(IPage page, ListedPage listed)
        {
            await page.GotoAsync(where(listed).AbsoluteUri);
            await page.EvaluateAsync("() => document.fonts.ready.then(() => true)");
            return await ask(page, listed);
        }
    }

    /// <summary>Waits until what observes sizes has run.</summary>
    public static async Task NextFrameAsync(IPage page) =>
        await page.EvaluateAsync("() => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))");

    /// <summary>Does something when the machine has room for it.</summary>
    public static async Task<T> InTurnAsync<T>(Func<Task<T>> work)
    {
        await Room.WaitAsync();
        try
        {
            return await work();
        }
        finally
        {
            Room.Release();
        }
    }

    private static async Task<IBrowser> StartAsync()
    {
        var playwright = await Playwright.CreateAsync();
        return await playwright.Chromium.LaunchAsync(
            new()
            {
                ExecutablePath = Machine.Chromium,
                Headless = true,
                Args = Flags,
            }
        );
    }
}
