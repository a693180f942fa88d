using System.Diagnostics;
using System.Text;
using Cremona.Transparency.Generator.Publishing;
using Cremona.Transparency.Tests.Sites;

namespace Cremona.Transparency.Tests.Hosting;

/// <summary>An archive harvests the portal with a program that knows no script, from the home page, by plain links.</summary>
public sealed class HarvestTests(HostedPortal portal) : IClassFixture<HostedPortal>
{
    // Shown by the server in the place of what is missing: no page may lead to it.
    private static readonly string[] NotLinked = ["404.html"];

    [Theory]
    [InlineData("nginx", "/")]
    [InlineData("caddy", "/a/b.c/")]
    public void Every_page_is_reached_and_matches_the_manifest(string server, string prefix)
    {
        using var folder = new TemporaryFolder();
        var root = portal.On(server, prefix);
        var harvest = Path.Combine(folder.Path, $"{root.Host}:{root.Port}", prefix.Trim('/'));
        var (code, error) = Wget(
            "--mirror",
            "--no-parent",
            "--no-verbose",
            "--tries=2",
            "--timeout=20",
            "--directory-prefix",
            folder.Path,
            root.AbsoluteUri
        );
        Assert.True(code == 0, error);

        var manifest = Manifest
            .Lines(portal.Bytes(Manifest.FileName))
            .ToDictionary(line => line.Path, line => line.Sha256, StringComparer.Ordinal);
        var harvested = TemporaryFolder.Sums(harvest).Select(line => (Path: line[..^65], Sha256: line[^64..])).ToArray();
        var pages = manifest
            .Keys.Where(path => path.EndsWith(".html", StringComparison.Ordinal))
            .Except(NotLinked)
            .Except(BuiltSite.MovedPages("complete"))
            .ToArray();
        Assert.NotEmpty(pages);
        Assert.Equal([], pages.Except(harvested.Select(file => file.Path)));
        Assert.Equal([], harvested.Where(file => manifest.GetValueOrDefault(file.Path) != file.Sha256).Select(file => file.Path));
    }

    private static (int Code, string Error) Wget(params string[] args)
    {
        var call = new ProcessStartInfo(Programs.FindOrInstall("WGET_PROGRAM", ["wget"], "wget"), args)
        {
            RedirectStandardError = true,
            RedirectStandardOutput = true,
        };
        call.Environment["http_proxy"] = "";
        call.Environment["LC_ALL"] = "C.UTF-8";
        using var process = Process.Start(call)!;
        var error = new StringBuilder();
        process.ErrorDataReceived += (_, line) => error.Append(line.Data).Append('\n');
        process.BeginErrorReadLine();
        process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, error.ToString());
    }
}
