using System.IO.Compression;
using System.Net;
using Cremona.Transparency.Generator.Publishing;
using Cremona.Transparency.Themes;

namespace Cremona.Transparency.Tests.Hosting;

/// <summary>The lines that the program writes, in the servers of Debian. Each server first asks its own check about them.</summary>
public sealed class RealServerTests(HostedPortal portal) : IClassFixture<HostedPortal>
{
    private static readonly HttpClient Http = new(
        new SocketsHttpHandler { AllowAutoRedirect = false, AutomaticDecompression = DecompressionMethods.None }
    );

    public static TheoryData<string, string> Servers
    {
        get
        {
            var rows = new TheoryData<string, string>();
            foreach (var server in new[] { "nginx", "apache2", "caddy", "lighttpd" })
            {
                rows.Add(server, "/");
                rows.Add(server, "/a/b.c/");
            }

            return rows;
        }
    }

    [Theory]
    [MemberData(nameof(Servers))]
    public async Task Every_file_comes_with_its_bytes_and_its_media_type(string server, string prefix)
    {
        var faults = new List<string>();
        foreach (var path in portal.Paths.Where(path => Twins.OriginalOf(path) is null))
        {
            using var answer = await GetAsync(server, prefix, path);
            if (
                answer.StatusCode != HttpStatusCode.OK
                || TypeOf(answer) != MediaTypes.Of(path)
                || !(await answer.Content.ReadAsByteArrayAsync()).SequenceEqual(portal.Bytes(path))
            )
            {
                faults.Add($"{path}: {answer.StatusCode} {TypeOf(answer)}");
            }
        }

        Assert.Equal([], faults);
    }

    [Theory]
    [MemberData(nameof(Servers))]
    public async Task Every_response_has_the_security_headers(string server, string prefix)
    {
        foreach (
            var path in new[]
            {
                "",
                "index.html",
                "2024/",
                "2024/index.html",
                Asset,
                "2024/allegati/tabella.csv",
                HostedPortal.ExpiredPage,
                "2024/manca.html",
            }
        )
        {
            using var answer = await GetAsync(server, prefix, path);
            var policy = $"{CremonaTheme.Value.Policy}; frame-ancestors 'none'";
            Assert.Equal($"{path} {policy}", $"{path} {Header(answer, "Content-Security-Policy")}");
            Assert.Equal(("nosniff", "same-origin"), (Header(answer, "X-Content-Type-Options"), Header(answer, "Referrer-Policy")));
            Assert.StartsWith("camera=()", Header(answer, "Permissions-Policy"), StringComparison.Ordinal);
            Assert.Equal("", Header(answer, "Strict-Transport-Security"));
            Assert.DoesNotMatch("[0-9]", Header(answer, "Server"));
        }
    }

    [Theory]
    [MemberData(nameof(Servers))]
    public async Task Only_fingerprinted_files_are_cached_forever(string server, string prefix)
    {
        foreach (var path in portal.Paths.Where(path => Twins.OriginalOf(path) is null))
        {
            using var answer = await GetAsync(server, prefix, path);
            var isAsset = path.Contains("risorse/", StringComparison.Ordinal);
            Assert.Equal(
                $"{path}: {(isAsset ? "public, max-age=31536000, immutable" : "public, max-age=300")}",
                $"{path}: {Header(answer, "Cache-Control")}"
            );
        }

        using var missing = await GetAsync(server, prefix, "risorse/manca.0123456789.css");
        Assert.Equal(HttpStatusCode.NotFound, missing.StatusCode);
        Assert.DoesNotContain("immutable", Header(missing, "Cache-Control"), StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Servers))]
    public async Task A_missing_page_is_answered_with_the_404_page(string server, string prefix)
    {
        foreach (
            var path in new[]
            {
                "manca.html",
                "2024/obiettivi/manca/anche/questo.html",
                "2024/manca.csv",
                "risorse/",
                "risorse/manca.0123456789.css",
                "manca/",
            }
        )
        {
            using var answer = await GetAsync(server, prefix, path);
            // lighttpd says of a folder that is there, and is not listed, that it is not for everybody.
            var code = path == "risorse/" && server == "lighttpd" ? HttpStatusCode.Forbidden : HttpStatusCode.NotFound;
            Assert.Equal((path, code, "text/html;charset=utf-8"), (path, answer.StatusCode, TypeOf(answer)));
            Assert.Equal(portal.Bytes("404.html"), await answer.Content.ReadAsByteArrayAsync());
        }
    }

    [Theory]
    [MemberData(nameof(Servers))]
    public async Task Files_that_are_not_part_of_the_site_are_not_served(string server, string prefix)
    {
        portal.Leave();
        try
        {
            // Caddy cannot tell a link from what it leads to, lighttpd would refuse any link above the site too, and Apache asks whose the
            // file is.
            string[] left = server == "nginx" ? [.. HostedPortal.Hidden, HostedPortal.LinkOut] : HostedPortal.Hidden;
            foreach (var path in left)
            {
                using var answer = await GetAsync(server, prefix, path);
                Assert.Equal((path, server == "lighttpd" ? HttpStatusCode.Forbidden : HttpStatusCode.NotFound), (path, answer.StatusCode));
                Assert.Equal(portal.Bytes("404.html"), await answer.Content.ReadAsByteArrayAsync());
            }
        }
        finally
        {
            portal.TakeAway();
        }

        using var known = await GetAsync(server, prefix, ".well-known/security.txt");
        Assert.Equal(HttpStatusCode.OK, known.StatusCode);
    }

    [Theory]
    [MemberData(nameof(Servers))]
    public async Task Text_is_compressed_for_clients_that_accept_it(string server, string prefix)
    {
        foreach (var path in new[] { "index.html", "", "2024/", Asset, "sitemap.xml", "2024/obiettivi/index.html" })
        {
            foreach (var coding in new[] { "gzip", "br" })
            {
                using var answer = await GetAsync(server, prefix, path, coding);
                var file = path.Length == 0 || path[^1] == '/' ? path + "index.html" : path;
                Assert.Equal(
                    (path, coding, HttpStatusCode.OK),
                    (path, string.Join(',', answer.Content.Headers.ContentEncoding), answer.StatusCode)
                );
                Assert.Equal(MediaTypes.Of(file), TypeOf(answer));
                Assert.Contains("Accept-Encoding", Header(answer, "Vary"), StringComparison.OrdinalIgnoreCase);
                Assert.Contains("max-age", Header(answer, "Cache-Control"), StringComparison.Ordinal);
                Assert.Equal(path == Asset, Header(answer, "Cache-Control").Contains("immutable", StringComparison.Ordinal));
                var sent = await answer.Content.ReadAsByteArrayAsync();
                Assert.Equal(portal.Bytes(file), Decoded(sent, coding));
                Assert.True(
                    server == "lighttpd" || sent.SequenceEqual(portal.Bytes(file + (coding == "br" ? ".br" : ".gz"))),
                    $"{path} is not the twin"
                );
            }
        }
    }

    [Theory]
    [MemberData(nameof(Servers))]
    public async Task Withdrawn_pages_are_excluded_from_search_engines(string server, string prefix)
    {
        foreach (
            var path in new[]
            {
                HostedPortal.ExpiredPage,
                HostedPortal.ExpiredIndex,
                "2023/obiettivi/",
                "2024/glossario.html",
                "2022/",
                "2023/obiettivi/manca.html",
            }
        )
        {
            using var answer = await GetAsync(server, prefix, path, "gzip");
            var isExpired = path is HostedPortal.ExpiredPage or HostedPortal.ExpiredIndex or "2023/obiettivi/";
            Assert.Equal((path, isExpired ? "noindex" : ""), (path, Header(answer, "X-Robots-Tag")));
        }
    }

    [Theory]
    [MemberData(nameof(Servers))]
    public async Task A_folder_without_a_trailing_slash_redirects(string server, string prefix)
    {
        foreach (var path in prefix == "/" ? new[] { "2024" } : ["2024", ".."])
        {
            var asked = path == ".." ? new Uri(portal.On(server, prefix), prefix[..^1]) : new Uri(portal.On(server, prefix), path);
            using var answer = await Http.GetAsync(asked);
            Assert.Equal(HttpStatusCode.MovedPermanently, answer.StatusCode);
            Assert.Equal(asked.AbsolutePath + "/", new Uri(asked, answer.Headers.Location!).AbsolutePath);
        }
    }

    private string Asset =>
        portal.Paths.First(path =>
            path.StartsWith("2024/risorse/", StringComparison.Ordinal) && path.EndsWith(".css", StringComparison.Ordinal)
        );

    private async Task<HttpResponseMessage> GetAsync(string server, string prefix, string path, string? accept = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri(portal.On(server, prefix), path));
        if (accept is not null)
        {
            request.Headers.Add("Accept-Encoding", accept);
        }

        return await Http.SendAsync(request);
    }

    private static string TypeOf(HttpResponseMessage answer) =>
        answer.Content.Headers.ContentType?.ToString().Replace(" ", "", StringComparison.Ordinal) ?? "";

    private static string Header(HttpResponseMessage answer, string name) =>
        answer.Headers.TryGetValues(name, out var values) ? string.Join(", ", values) : "";

    private static byte[] Decoded(byte[] bytes, string coding)
    {
        using var sent = new MemoryStream(bytes);
        using Stream decoder =
            coding == "br" ? new BrotliStream(sent, CompressionMode.Decompress) : new GZipStream(sent, CompressionMode.Decompress);
        using var whole = new MemoryStream();
        decoder.CopyTo(whole);
        return whole.ToArray();
    }
}
