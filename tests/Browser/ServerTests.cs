using System.Diagnostics;
using Cremona.Transparency.Generator.Commands;
using Cremona.Transparency.Tests.Hosting;

namespace Cremona.Transparency.Tests.Browser;

/// <summary>
/// The same files behind the servers that towns have, with the lines that the program writes for them; Python's has none.
/// </summary>
public sealed class ServerTests : IDisposable
{
    private static readonly HttpClient Http = new();

    private readonly string _folder = Directory.CreateTempSubdirectory("server-").FullName;

    [LongTheory, Trait("Category", "Long")]
    [InlineData("nginx", "nginx.conf")]
    [InlineData("apache2", "apache.conf")]
    [InlineData("caddy", "Caddyfile")]
    [InlineData("lighttpd", "lighttpd.conf")]
    public async Task Every_file_is_served_and_every_kind_of_page_is_right(string server, string file)
    {
        var portal = await Portals.NamedAsync("complete");
        var port = WebServer.FreePort();
        Assert.Equal(
            0,
            CommandLine.Run(
                [
                    "hosting",
                    "--content",
                    Path.Combine(Repository.Tests, "Sites", "complete", "content"),
                    "--output",
                    portal.Folder,
                    "--in",
                    _folder,
                    "--base-url",
                    $"http://127.0.0.1:{port}/",
                    "--quiet",
                ],
                TextWriter.Null,
                TextWriter.Null
            )
        );
        using var running = WebServer.Start(server, await File.ReadAllTextAsync(Path.Combine(_folder, file)), port);
        await LookAtAsync(portal, running.Root);
    }

    [LongFact, Trait("Category", "Long")]
    public async Task A_server_without_settings_serves_the_site()
    {
        var portal = await Portals.NamedAsync("complete");
        var root = new Uri($"http://127.0.0.1:{WebServer.FreePort()}/");
        using var process = Machine.Start(
            Programs.FindOrInstall("PYTHON3_PROGRAM", ["python3"], "python3"),
            "-m",
            "http.server",
            $"{root.Port}",
            "--bind",
            "127.0.0.1",
            "--directory",
            portal.Folder
        );
        try
        {
            await AnswersAsync(root, process);
            await LookAtAsync(portal, root);
        }
        finally
        {
            process.Kill(entireProcessTree: true);
        }
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private static async Task LookAtAsync(Portal portal, Uri root)
    {
        foreach (var file in Directory.EnumerateFiles(portal.Folder, "*", SearchOption.AllDirectories))
        {
            var path = Path.GetRelativePath(portal.Folder, file);
            using var answer = await Http.GetAsync(new Uri(root, path));
            Assert.True(answer.IsSuccessStatusCode, $"{path} answers {answer.StatusCode}");
            Assert.Equal(await File.ReadAllBytesAsync(file), await answer.Content.ReadAsByteArrayAsync());
        }

        var pages = (await Kinds.AllAsync()).Where(page => page.Portal.Name == "complete");
        Gate.IsClean(
            await Chrome.FaultsAsync(pages, page => new Uri(root, page.Path), async (page, _) => await page.AskAsync<string[]>("style"))
        );
    }

    private static async Task AnswersAsync(Uri root, Process process)
    {
        for (var i = 0; i < 100; i++)
        {
            Assert.False(process.HasExited, process.HasExited ? await process.StandardError.ReadToEndAsync() : "");
            try
            {
                using var answer = await Http.GetAsync(root);
                return;
            }
            catch (HttpRequestException)
            {
                await Task.Delay(200);
            }
        }

        Assert.Fail($"{process.ProcessName} does not answer");
    }
}
