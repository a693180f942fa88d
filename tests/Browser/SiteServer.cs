using System.IO.Compression;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Cremona.Transparency.Tests.Browser;

/// <summary>
/// A plain web server for one folder, on this machine only: it compresses texts, and answers 404 with the site's own page.
/// </summary>
internal static class SiteServer
{
    private static readonly Dictionary<string, string> Types = new(StringComparer.Ordinal)
    {
        [".html"] = "text/html; charset=utf-8",
        [".css"] = "text/css; charset=utf-8",
        [".js"] = "text/javascript; charset=utf-8",
        [".json"] = "application/json",
        [".csv"] = "text/csv; charset=utf-8",
        [".txt"] = "text/plain; charset=utf-8",
        [".xml"] = "application/xml",
        [".atom"] = "application/atom+xml",
        [".svg"] = "image/svg+xml",
        [".png"] = "image/png",
        [".woff2"] = "font/woff2",
    };

    /// <summary>Serves a folder under a prefix such as "/" or "/a/b/", and nothing outside of it.</summary>
    /// <returns>The address of the folder.</returns>
    public static async Task<Uri> StartAsync(string folder, string prefix)
    {
        var files = Directory
            .EnumerateFiles(folder, "*", SearchOption.AllDirectories)
            .ToDictionary(
                file => prefix + Path.GetRelativePath(folder, file).Replace('\\', '/'),
                File.ReadAllBytes,
                StringComparer.Ordinal
            );
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var app = builder.Build();
        app.Run(context => AnswerAsync(context, files, prefix));
        await app.StartAsync();
        return new Uri(app.Urls.Single() + prefix);
    }

    private static async Task AnswerAsync(HttpContext context, Dictionary<string, byte[]> files, string prefix)
    {
        var path = context.Request.Path.Value ?? "/";
        path += path.EndsWith('/') ? "index.html" : "";
        if (!files.TryGetValue(path, out var bytes))
        {
            context.Response.StatusCode = StatusCodes.Status404NotFound;
            (path, bytes) = (".html", files[prefix + "404.html"]);
        }

        var type = Types.GetValueOrDefault(Path.GetExtension(path), "application/octet-stream");
        var packs =
            !type.StartsWith("font", StringComparison.Ordinal)
            && context.Request.Headers.AcceptEncoding.ToString().Contains("gzip", StringComparison.Ordinal);
        bytes = packs ? Pack(bytes) : bytes;
        context.Response.ContentType = type;
        context.Response.ContentLength = bytes.Length;
        context.Response.Headers.CacheControl = "max-age=3600";
        context.Response.Headers.ContentEncoding = packs ? "gzip" : default;
        if (context.Request.Method != HttpMethods.Head)
        {
            await context.Response.Body.WriteAsync(bytes);
        }
    }

    private static byte[] Pack(byte[] bytes)
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Optimal))
        {
            gzip.Write(bytes);
        }

        return packed.ToArray();
    }
}
