using System.Collections.Concurrent;
using System.Globalization;
using Microsoft.Playwright;
using Xunit.Abstractions;

namespace Cremona.Transparency.Tests.Browser;

/// <summary>A first visit: what comes over the wire, and what is asked of the visitor's browser.</summary>
public sealed class VisitTests(ITestOutputHelper output)
{
    private const int MostBytes = 60 * 1024;
    private const int MostRequests = 10;
    private const int MostScript = 5 * 1024;

    [Fact]
    public async Task A_first_visit_is_small_and_quiet()
    {
        var visits = new ConcurrentBag<Visit>();
        var faults = new ConcurrentBag<string>();
        await Parallel.ForEachAsync(await Kinds.AllAsync(), new ParallelOptions { MaxDegreeOfParallelism = 2 }, async (listed, _) =>
        {
            var visit = await VisitAsync(listed.AtTop);
            visits.Add(visit);
            foreach (var fault in FaultsOf(visit))
            {
                faults.Add($"{listed}: {fault}");
            }
        });
        output.WriteLine($"{visits.Count} first visits: at most {visits.Max(visit => visit.Bytes)} bytes besides fonts, {visits.Max(visit => visit.Requests)} requests, {visits.Max(visit => visit.Script)} bytes of script");
        Gate.IsClean(faults);
    }

    [Fact]
    public async Task A_page_that_asks_others_or_speaks_is_found()
    {
        var folder = Directory.CreateTempSubdirectory("visita").FullName;
        const string page = """
            <!DOCTYPE html><html lang="it"><meta http-equiv="Content-Security-Policy" content="style-src 'self'"><title>x</title>
            <p style="color:red">x</p><script>document.cookie = 'a=b'; console.log('ciao')</script><script src="grande.js"></script><img src="http://127.0.0.1:9/x.png" alt="">
            """;
        await File.WriteAllTextAsync(Path.Combine(folder, "index.html"), page);
        await File.WriteAllTextAsync(Path.Combine(folder, "404.html"), page);
        var random = new byte[80_000];
        System.Security.Cryptography.RandomNumberGenerator.Fill(random);
        await File.WriteAllTextAsync(Path.Combine(folder, "grande.js"), "//" + Convert.ToBase64String(random));
        var faults = string.Join('\n', FaultsOf(await VisitAsync(await SiteServer.StartAsync(folder, "/"))));
        Directory.Delete(folder, recursive: true);
        Assert.All(new[] { "over the wire", "of script", "asks another", "a cookie", "the console says: ciao", "Content Security Policy" }, word => Assert.Contains(word, faults, StringComparison.Ordinal));
    }

    private static IEnumerable<string> FaultsOf(Visit visit)
    {
        if (visit.Bytes > MostBytes)
        {
            yield return $"{visit.Bytes} bytes over the wire besides fonts";
        }

        if (visit.Requests > MostRequests)
        {
            yield return $"{visit.Requests} requests";
        }

        if (visit.Script > MostScript)
        {
            yield return $"{visit.Script} bytes of script";
        }

        foreach (var fault in visit.Faults)
        {
            yield return fault;
        }
    }

    private static async Task<Visit> VisitAsync(Uri address)
    {
        await using var session = await Chrome.SessionAsync();
        var page = await session.NewPageAsync();
        var (requests, faults) = (new ConcurrentBag<IRequest>(), new ConcurrentBag<string>());
        page.Console += (_, message) => faults.Add($"the console says: {message.Text}");
        page.PageError += (_, error) => faults.Add($"an error: {error}");
        page.Request += (_, request) => requests.Add(request);
        page.Response += (_, response) => faults.Add(response.Ok || response.Request.IsNavigationRequest ? "" : $"{response.Url} answers {response.Status}");
        await page.GotoAsync(address.AbsoluteUri, new() { WaitUntil = WaitUntilState.NetworkIdle });
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

        foreach (var cookie in await session.CookiesAsync())
        {
            faults.Add(string.Create(CultureInfo.InvariantCulture, $"a cookie: {cookie.Name}"));
        }

        return new Visit(bytes, requests.Count, script, [.. faults.Where(fault => fault.Length > 0)]);
    }

    private sealed record Visit(int Bytes, int Requests, int Script, IReadOnlyList<string> Faults);
}
