using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

namespace Cremona.Transparency.Tests.Browser;

/// <summary>The same files behind the servers that towns have, each with the least of settings.</summary>
public sealed class ServerTests : IDisposable
{
    private static readonly HttpClient Http = new();

    private readonly string _folder = Directory.CreateTempSubdirectory("server-").FullName;

    [LongTheory, Trait("Category", "Long")]
    [InlineData("nginx", "nginx-light")]
    [InlineData("apache2", "apache2")]
    [InlineData("caddy", "caddy")]
    [InlineData("python3", "python3")]
    public async Task Every_file_is_served_and_every_kind_of_page_is_right(string server, string package)
    {
        var portal = await Portals.NamedAsync("complete");
        var port = FreePort();
        using var process = Machine.Start(Programs.Need(server.ToUpperInvariant() + "_PROGRAM", [server], package), ArgumentsOf(server, portal.Folder, port));
        try
        {
            var root = new Uri($"http://127.0.0.1:{port}/");
            await AnswersAsync(root, process);
            foreach (var file in Directory.EnumerateFiles(portal.Folder, "*", SearchOption.AllDirectories))
            {
                var path = Path.GetRelativePath(portal.Folder, file);
                using var answer = await Http.GetAsync(new Uri(root, path));
                Assert.True(answer.IsSuccessStatusCode, $"{path} answers {answer.StatusCode}");
                Assert.Equal(await File.ReadAllBytesAsync(file), await answer.Content.ReadAsByteArrayAsync());
            }

            var pages = (await Kinds.AllAsync()).Where(page => page.Portal.Name == "complete");
            Gate.IsClean(await Chrome.FaultsAsync(pages, page => new Uri(root, page.Path), async (page, _) => await page.AskAsync<string[]>("style")));
        }
        finally
        {
            process.Kill(entireProcessTree: true);
        }
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private string[] ArgumentsOf(string server, string site, int port) => server switch
    {
        "nginx" => ["-p", _folder, "-c", Settings($$"""
            daemon off; pid {{_folder}}/pid; error_log stderr; user root;
            events {}
            http { include /etc/nginx/mime.types; access_log off; server { listen 127.0.0.1:{{port}}; root {{site}}; error_page 404 /404.html; } }
            """)],
        "apache2" => ["-X", "-f", Settings($"""
            ServerName 127.0.0.1
            ServerRoot /usr/lib/apache2
            PidFile {_folder}/pid
            ErrorLog {_folder}/log
            Listen 127.0.0.1:{port}
            LoadModule mpm_event_module modules/mod_mpm_event.so
            LoadModule authz_core_module modules/mod_authz_core.so
            LoadModule mime_module modules/mod_mime.so
            LoadModule dir_module modules/mod_dir.so
            TypesConfig /etc/mime.types
            User www-data
            Group www-data
            DocumentRoot {site}
            DirectoryIndex index.html
            ErrorDocument 404 /404.html
            """)],
        "caddy" => ["file-server", "--root", site, "--listen", $"127.0.0.1:{port}"],
        _ => ["-m", "http.server", $"{port}", "--bind", "127.0.0.1", "--directory", site],
    };

    private string Settings(string text)
    {
        var file = Path.Combine(_folder, "server.conf");
        File.WriteAllText(file, text);
        return file;
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
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
