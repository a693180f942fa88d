using Cremona.Transparency.Generator.Hosting;
using Cremona.Transparency.Pages;
using Cremona.Transparency.Tests.Commands;
using Cremona.Transparency.Tests.Sites;
using Cremona.Transparency.Themes;

namespace Cremona.Transparency.Tests.Hosting;

/// <summary>
/// The complete portal, published with its compressed twins, behind every server that a test asks for. A page and a whole folder's index
/// have left publication.
/// </summary>
public sealed class HostedPortal : IDisposable
{
    internal const string ExpiredPage = "2022/glossario.html";
    internal const string ExpiredIndex = "2023/obiettivi/index.html";

    /// <summary>Where a folder outside the site can be seen by a link in it.</summary>
    internal const string LinkOut = "fuori/segreto.txt";

    /// <summary>What somebody left in the document root.</summary>
    internal static readonly string[] Hidden = [".git/config", ".htpasswd", "2024/.env"];

    // On an ordinary disk: nginx with an alias does not find a Brotli twin on a disk in memory.
    private readonly TemporaryFolder _folder = TemporaryFolder.OnDisk();
    private readonly Dictionary<string, (WebServer Server, Uri Root)> _servers = new(StringComparer.Ordinal);

    public HostedPortal()
    {
        // Apache reads it as another user.
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(
                _folder.Path,
                UnixFileMode.UserRead
                    | UnixFileMode.UserWrite
                    | UnixFileMode.UserExecute
                    | UnixFileMode.OtherRead
                    | UnixFileMode.OtherExecute
            );
        }

        var run = ProgramRun.Of("build", "--content", BuiltSite.ContentOf("complete"), "--output", Folder, "--precompress", "--quiet");
        Assert.True(run.Code == 0, run.Err);
        Directory.CreateDirectory(_folder["altrove"]);
        File.WriteAllText(_folder["altrove/segreto.txt"], "altrove");
    }

    // Beside the published files, and away again: the other tests ask for every file that there is.
    internal void Leave()
    {
        foreach (var path in Hidden)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(Path.Combine(Folder, path))!);
            File.WriteAllText(Path.Combine(Folder, path), "nascosto");
        }

        Directory.CreateSymbolicLink(Path.Combine(Folder, Path.GetDirectoryName(LinkOut)!), _folder["altrove"]);
    }

    internal void TakeAway()
    {
        Directory.Delete(Path.Combine(Folder, Path.GetDirectoryName(LinkOut)!));
        Directory.Delete(Path.Combine(Folder, ".git"), recursive: true);
        Array.ForEach(Hidden[1..], path => File.Delete(Path.Combine(Folder, path)));
    }

    internal string Folder => _folder["il sito/pubblico"];

    /// <summary>The published files, twins and manifest too.</summary>
    internal IReadOnlyList<string> Paths =>
        [
            .. Directory
                .EnumerateFiles(Folder, "*", SearchOption.AllDirectories)
                .Select(file => Path.GetRelativePath(Folder, file))
                .Order(StringComparer.Ordinal),
        ];

    internal byte[] Bytes(string path) => File.ReadAllBytes(Path.Combine(Folder, path));

    /// <summary>The portal's address on a server.</summary>
    /// <param name="server">The server.</param>
    /// <param name="prefix">The path below the host, from slash to slash.</param>
    internal Uri On(string server, string prefix)
    {
        var key = server + prefix;
        if (!_servers.TryGetValue(key, out var running))
        {
            var port = WebServer.FreePort();
            var root = new Uri($"http://127.0.0.1:{port}{prefix}");
            _servers[key] = running = (WebServer.Start(server, SnippetOf(server, root.AbsoluteUri), port), root);
        }

        return running.Root;
    }

    public void Dispose()
    {
        foreach (var (server, _) in _servers.Values)
        {
            server.Dispose();
        }

        _folder.Dispose();
    }

    private string SnippetOf(string server, string address)
    {
        var site = BuiltSite.Link(BuiltSite.StoredFiles("complete"), address) with
        {
            Expired = [new Address(ExpiredPage), new Address(ExpiredIndex)],
        };
        var name = server switch
        {
            "nginx" => "nginx.conf",
            "apache2" => "apache.conf",
            "caddy" => "Caddyfile",
            _ => "lighttpd.conf",
        };
        var text = ServerSnippets.Of(HostedSite.Of(site, Folder, CremonaTheme.Value.Policy)!).Single(file => file.Name == name).Text;
        return text.Replace("# brotli_static on;", "brotli_static on;", StringComparison.Ordinal);
    }
}
