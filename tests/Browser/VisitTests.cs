using System.Collections.Concurrent;
using System.Globalization;
using Microsoft.Playwright;
using Xunit.Abstractions;

namespace Cremona.Transparency.Tests.Browser;

/// <summary>A first visit: what comes over the wire, and what is asked of the visitor's browser.</summary>
public sealed class VisitTests(ITestOutputHelper output)
{
    private const int MaxBytes = 60 * 1024;
    private const int MaxRequests = 10;
    private const int MaxScript = 5 * 1024;

    [Fact]
    public async Task A_first_visit_is_small_and_quiet()
    {
        var visits = new ConcurrentBag<Visit>();
        var faults = await Chrome.FaultsAsync(
            await Kinds.AllAsync(),
            _ => new Uri("about:blank"),
            async (page, listed) =>
            {
                var visit = await VisitAsync(page, listed.AtTop);
                visits.Add(visit);
                return FaultsOf(visit, SearchTests.IsSearch(listed.Path));
            }
        );
        output.WriteLine(
            $"{visits.Count} first visits: at most {visits.Max(visit => visit.Bytes)} bytes besides fonts, "
                + $"{visits.Max(visit => visit.Requests)} requests, {visits.Max(visit => visit.Script)} bytes of script"
        );
        Gate.IsClean(faults);
    }

    [Fact]
    public async Task A_page_that_contacts_third_parties_or_writes_to_the_console_is_detected()
    {
        var folder = Directory.CreateTempSubdirectory("visita").FullName;
        const string page = """
            <!DOCTYPE html><html lang="it"><meta http-equiv="Content-Security-Policy" content="style-src 'self'"><title>x</title>
            <p style="color:red">x</p><script>document.cookie = 'a=b'; console.log('ciao')</script><script src="grande.js"></script><img
            src="http://127.0.0.1:9/x.png" alt="">
            """;
        await File.WriteAllTextAsync(Path.Combine(folder, "index.html"), page);
        await File.WriteAllTextAsync(Path.Combine(folder, "404.html"), page);
        var random = new byte[80_000];
        System.Security.Cryptography.RandomNumberGenerator.Fill(random);
        await File.WriteAllTextAsync(Path.Combine(folder, "grande.js"), "//" + Convert.ToBase64String(random));
        await using var session = await Chrome.SessionAsync();
        var faults = string.Join(
            '\n',
            FaultsOf(await VisitAsync(await session.NewPageAsync(), await SiteServer.StartAsync(folder, "/")), false)
        );
        Directory.Delete(folder, recursive: true);
        Assert.All(
            new[] { "over the wire", "of script", "asks another", "a cookie", "the console says: ciao", "Content Security Policy" },
            word => Assert.Contains(word, faults, StringComparison.Ordinal)
        );
    }

    private static IEnumerable<string> FaultsOf(Visit visit, bool searches)
    {
        if (visit.Bytes > MaxBytes)
        {
            yield return $"{visit.Bytes} bytes over the wire besides fonts";
        }

        if (visit.Requests > MaxRequests)
        {
            yield return $"{visit.Requests} requests";
        }

        if (visit.Script > MaxScript && !searches)
        {
            yield return $"{visit.Script} bytes of script";
        }

        foreach (var fault in visit.Faults)
        {
            yield return fault;
        }
    }

    // Without a cache every visit is a first one.
    private static async Task<Visit> VisitAsync(IPage page, Uri address)
    {
        var devices = await page.Context.NewCDPSessionAsync(page);
        await devices.SendAsync("Network.setCacheDisabled", new Dictionary<string, object> { ["cacheDisabled"] = true });
        var (requests, faults) = (new ConcurrentBag<IRequest>(), new ConcurrentBag<string>());
        void Hear(object? sender, IConsoleMessage message) => faults.Add($"the console says: {message.Text}");
        void Fail(object? sender, string error) => faults.Add($"an error: {error}");
        void Ask(object? sender, IRequest request) => requests.Add(request);
        void Answer(object? sender, IResponse response) =>
            faults.Add(response.Ok || response.Request.IsNavigationRequest ? "" : $"{response.Url} answers {response.Status}");
        page.Console += Hear;
        page.PageError += Fail;
        page.Request += Ask;
        page.Response += Answer;
        await page.GotoAsync(address.AbsoluteUri, new() { WaitUntil = WaitUntilState.NetworkIdle });
        page.Console -= Hear;
        page.PageError -= Fail;
        page.Request -= Ask;
        page.Response -= Answer;
        var (bytes, script) = (0, 0);
        foreach (var request in requests)
        {
            if (!request.Url.StartsWith(address.GetLeftPart(UriPartial.Authority), StringComparison.Ordinal))
            {
                faults.Add($"asks another: {request.Url}");
            }
            else if (request.ResourceType != "font")
            {
                var sizes = await request.SizesAsync();
                var size = sizes.ResponseBodySize + sizes.ResponseHeadersSize;
                (bytes, script) = (bytes + size, script + (request.ResourceType == "script" ? size : 0));
            }
        }

        foreach (var cookie in await page.Context.CookiesAsync())
        {
            faults.Add(string.Create(CultureInfo.InvariantCulture, $"a cookie: {cookie.Name}"));
        }

        return new Visit(bytes, requests.Count, script, [.. faults.Where(fault => fault.Length > 0)]);
    }

    private sealed record Visit(int Bytes, int Requests, int Script, IReadOnlyList<string> Faults);
}
