using System.Collections.Concurrent;
using Cremona.Transparency.Tests.Hostile;

namespace Cremona.Transparency.Tests.Browser;

/// <summary>A portal full of payloads in a real browser: no dialog, no report of the policy, nothing asked of another host.</summary>
public sealed class InjectionTests : IDisposable
{
    // The policy reports to the page itself; the console lists what it refused.
    private const string Listen =
        "document.addEventListener('securitypolicyviolation', fault => console.error('policy: ' + fault.violatedDirective + ' ' + "
        + "fault.blockedURI));";

    private readonly string _folder = Directory.CreateTempSubdirectory("trasparenza-payload-").FullName;

    [Fact]
    public async Task No_payload_runs()
    {
        foreach (var file in HostileSite.Build(0, isSmall: false).Rendered.Files)
        {
            Write(file.Path, file.ToBytes());
        }

        // Each payload has a chapter with all forms of Markdown; the lists show all records together.
        var pages = Directory
            .EnumerateFiles(_folder, "*.html", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(_folder, file).Replace('\\', '/'))
            .Where(path =>
                path.Contains("/piano/", StringComparison.Ordinal)
                || Path.GetFileName(path)[0] != 'c'
                || path.EndsWith("cerca.html", StringComparison.Ordinal)
            )
            .Order(StringComparer.Ordinal)
            .ToArray();
        Assert.InRange(pages.Length, HostileSite.Used.Count, 2000);
        Gate.IsClean(await FaultsAsync(pages));
    }

    [Fact]
    public async Task A_running_payload_is_detected()
    {
        Write("dialog.html", "<!DOCTYPE html><title>x</title><img src=x onerror=alert(1)>"u8.ToArray());
        Write(
            "policy.html",
            """
            <!DOCTYPE html><meta http-equiv=Content-Security-Policy content="script-src 'self'">
            <title>x</title><img src=x onerror=alert(1)>
            """u8.ToArray()
        );
        Write("404.html", "<!DOCTYPE html><title>x</title>"u8.ToArray());
        var faults = await FaultsAsync(["dialog.html", "policy.html"]);
        Assert.Contains(faults, fault => fault.StartsWith("dialog.html: dialog", StringComparison.Ordinal));
        Assert.Contains(faults, fault => fault.StartsWith("policy.html: policy: script-src", StringComparison.Ordinal));
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private void Write(string path, byte[] bytes)
    {
        var whole = Path.Combine(_folder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(whole)!);
        File.WriteAllBytes(whole, bytes);
    }

    private async Task<IReadOnlyList<string>> FaultsAsync(IReadOnlyList<string> pages)
    {
        var top = await SiteServer.StartAsync(_folder, "/");
        await using var session = await Chrome.SessionAsync();
        await session.AddInitScriptAsync(Listen);
        var faults = new ConcurrentBag<string>();
        var page = await session.NewPageAsync();
        var now = "";
        page.Dialog += async (_, dialog) =>
        {
            faults.Add($"{now}: dialog {dialog.Message}");
            await dialog.DismissAsync();
        };
        page.PageError += (_, fault) => faults.Add($"{now}: {fault}");
        page.Console += (_, said) => faults.Add($"{now}: {said.Text}");
        page.Request += (_, asked) =>
        {
            if (!asked.Url.StartsWith(top.AbsoluteUri, StringComparison.Ordinal))
            {
                faults.Add($"{now}: asked for {asked.Url}");
            }
        };
        foreach (var path in pages)
        {
            now = path;
            await page.GotoAsync(new Uri(top, path).AbsoluteUri);
            await page.EvaluateAsync("() => document.fonts.ready.then(() => true)");
        }

        return [.. faults.Order(StringComparer.Ordinal)];
    }
}
