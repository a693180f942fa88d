using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

namespace Cremona.Transparency.Tests.Hosting;

/// <summary>A real web server on this machine, with the least of settings around what is included.</summary>
internal sealed class WebServer : IDisposable
{
    private static readonly HttpClient Http = new();

    private readonly string _folder = Directory.CreateTempSubdirectory("server-").FullName;
    private readonly Process _process;

    private WebServer(string name, string included, int port)
    {
        if (name == "nginx")
        {
            Programs.FindOrInstall("NGINX_PROGRAM", ["nginx"], "nginx-light");
            Programs.RequireFile(BrotliModule, "libnginx-mod-http-brotli-static");
        }

        Root = new Uri($"http://127.0.0.1:{port}/");
        File.WriteAllText(Path.Combine(_folder, "included"), included);
        File.WriteAllText(Path.Combine(_folder, "main"), MainOf(name, port));
        var (check, checkError) = Run(name, CheckOf(name));
        Assert.True(check == 0, $"{name} refuses its file: {checkError}");
        _process = Process.Start(CallOf(name, ArgumentsOf(name)))!;
        _process.OutputDataReceived += (_, _) => { };
        _process.BeginOutputReadLine();
        var error = new List<string?>();
        _process.ErrorDataReceived += (_, line) => error.Add(line.Data);
        _process.BeginErrorReadLine();
        WaitUntilItAnswers(error);
    }

    /// <summary>Its address, ending in a slash.</summary>
    public Uri Root { get; }

    /// <summary>A server that asked its own check about its files, was started, and answers.</summary>
    /// <param name="name">nginx, apache2, caddy or lighttpd.</param>
    /// <param name="included">The contents of the site's block.</param>
    /// <param name="port">A port that is free.</param>
    public static WebServer Start(string name, string included, int port) => new(name, included, port);

    /// <summary>A port that nothing listens on.</summary>
    public static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    public void Dispose()
    {
        _process.Kill(entireProcessTree: true);
        _process.WaitForExit();
        _process.Dispose();
        Directory.Delete(_folder, recursive: true);
    }

    private string MainOf(string name, int port) =>
        name switch
        {
            "nginx" => $$"""
                load_module {{BrotliModule}};
                daemon off; pid {{_folder}}/pid; error_log stderr; user root;
                events {}
                http { access_log off; server { listen 127.0.0.1:{{port}}; include {{_folder}}/included; } }
                """,
            "apache2" =>
                $$"""
                ServerName 127.0.0.1
                ServerTokens Prod
                ServerRoot /usr/lib/apache2
                PidFile {{_folder}}/pid
                ErrorLog {{_folder}}/log
                Listen 127.0.0.1:{{port}}
                LoadModule mpm_event_module modules/mod_mpm_event.so
                {{string.Join(
                    '\n',
                    new[] { "alias", "authz_core", "deflate", "dir", "env", "filter", "headers", "mime", "rewrite" }.Select(module =>
                        $"LoadModule {module}_module modules/mod_{module}.so"
                    )
                )}}
                TypesConfig /etc/mime.types
                AddOutputFilterByType DEFLATE text/html text/css
                User www-data
                Group www-data
                <VirtualHost *:{{port}}>
                Include {{_folder}}/included
                </VirtualHost>
                """,
            "caddy" => $$"""
                {
                    admin off
                    auto_https off
                }
                http://127.0.0.1:{{port}} {
                    import {{_folder}}/included
                }
                """,
            _ => $$"""
                server.modules = ("mod_access", "mod_alias", "mod_deflate", "mod_indexfile", "mod_redirect", "mod_setenv", "mod_staticfile")
                server.document-root = "/var/empty"
                server.bind = "127.0.0.1"
                server.port = {{port}}
                $HTTP["host"] =~ "^127[.]0[.]0[.]1" {
                    include "{{_folder}}/included"
                }
                """,
        };

    /// <summary>nginx's module for twins of brotli, which Debian has in a package of its own.</summary>
    private static string BrotliModule => "/usr/lib/nginx/modules/ngx_http_brotli_static_module.so";

    private string Main => Path.Combine(_folder, "main");

    private string[] CheckOf(string name) =>
        name switch
        {
            "nginx" => ["-t", "-p", _folder, "-c", Main],
            "apache2" => ["-t", "-f", Main],
            "caddy" => ["validate", "--config", Main, "--adapter", "caddyfile"],
            _ => ["-tt", "-f", Main],
        };

    private string[] ArgumentsOf(string name) =>
        name switch
        {
            "nginx" => ["-p", _folder, "-c", Main],
            "apache2" => ["-X", "-f", Main],
            "caddy" => ["run", "--config", Main, "--adapter", "caddyfile"],
            _ => ["-D", "-f", Main],
        };

    private ProcessStartInfo CallOf(string name, string[] args)
    {
        var call = new ProcessStartInfo(ProgramOf(name), args) { RedirectStandardOutput = true, RedirectStandardError = true };
        (call.Environment["HOME"], call.Environment["XDG_DATA_HOME"], call.Environment["XDG_CONFIG_HOME"]) = (_folder, _folder, _folder);
        return call;
    }

    private (int Code, string Error) Run(string name, string[] args)
    {
        using var process = Process.Start(CallOf(name, args))!;
        var error = process.StandardError.ReadToEndAsync();
        process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, error.GetAwaiter().GetResult());
    }

    private static string ProgramOf(string name)
    {
        if (name == "lighttpd")
        {
            Programs.RequireFile("/usr/lib/lighttpd/mod_deflate.so", "lighttpd-mod-deflate");
        }

        return Programs.FindOrInstall(name.ToUpperInvariant() + "_PROGRAM", [name], name == "nginx" ? "nginx-light" : name);
    }

    private void WaitUntilItAnswers(List<string?> error)
    {
        for (var i = 0; i < 200; i++)
        {
            Assert.False(_process.HasExited, string.Join("\n", error));
            try
            {
                using var request = new HttpRequestMessage(HttpMethod.Get, Root);
                using var answer = Http.Send(request);
                return;
            }
            catch (HttpRequestException)
            {
                Thread.Sleep(50);
            }
        }

        Assert.Fail($"{_process.ProcessName} does not answer: {string.Join("\n", error)}");
    }
}
