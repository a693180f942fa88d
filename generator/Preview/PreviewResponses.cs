using System.Text;
using Cremona.Transparency.Generator.Rendering;

namespace Cremona.Transparency.Generator.Preview;

/// <summary>
/// Maps a path to a response. <c>/…</c> is the current site with one script element added to each page, or its errors; <c>/_buona/…</c> is
/// the last valid site; <c>/_nudo/…</c> is the current site, byte for byte as a build writes it.
/// </summary>
public sealed class PreviewResponses(Editions editions)
{
    /// <summary>The folder of the last valid site.</summary>
    public const string Good = "/_buona/";

    /// <summary>The folder of the site as a build writes it.</summary>
    public const string Bare = "/_nudo/";

    /// <summary>The address of the page that lists the changes of a publication.</summary>
    public const string Changes = OwnAddress.Folder + "cambia";

    private const string NotFound = "404.html";
    private static readonly byte[] EndOfHead = "</head>"u8.ToArray();

    /// <summary>Returns the response for a path, which begins with a slash and is not encoded.</summary>
    public PreviewResponse Of(string path)
    {
        if (path == Changes)
        {
            return OfChanges(editions.Current);
        }

        if (path.StartsWith(OwnAddress.Folder, StringComparison.Ordinal))
        {
            return OwnFiles.Find(path[OwnAddress.Folder.Length..]) is { } bytes
                ? new PreviewResponse(200, ContentTypes.Of(path), bytes)
                : Plain(404, "Qui non c'è niente.\n");
        }

        if (path.StartsWith(Bare, StringComparison.Ordinal))
        {
            return editions.Current is { Files: null } wrong
                ? Plain(StatusOf(wrong), string.Concat(wrong.Errors))
                : OfSite(editions.Current, Bare, path, isBare: true);
        }

        if (path.StartsWith(Good, StringComparison.Ordinal))
        {
            return OfSite(editions.LastGood, Good, path, isBare: false);
        }

        // While there are errors, other resources are served unchanged; the error page uses none of them.
        return
            editions.Current is { Files: null } failed
            && (path.EndsWith('/') || ContentTypes.Of(path).StartsWith("text/html", StringComparison.Ordinal))
            ? WithScript(
                new PreviewResponse(
                    StatusOf(failed),
                    ContentTypes.Of(".html"),
                    ErrorPage.Of(failed, editions.LastGood is null ? null : Good + path[1..])
                )
            )
            : OfSite(editions.Current?.Files is null ? editions.LastGood : editions.Current, "/", path, isBare: false);
    }

    /// <summary>
    /// Returns the fingerprint of the response for a path. The page of changes uses the edition's fingerprint, so that nothing is compared
    /// until the page is requested.
    /// </summary>
    public string FingerprintOf(string path) => path == Changes ? FingerprintOf(editions.Current) : Of(path).Fingerprint;

    private static string FingerprintOf(Edition? edition) => $"cambia-{edition?.Number}";

    private static PreviewResponse OfChanges(Edition? edition)
    {
        var made = edition?.Changes is { } changes
            ? Guarded(() => ChangePage.Of(changes()))
            : new PreviewResponse(503, ContentTypes.Of(".html"), ChangePage.ForBrokenContent());
        return WithScript(made with { Fingerprint = FingerprintOf(edition) });
    }

    private static int StatusOf(Edition edition) => edition.IsFault ? 500 : 503;

    private static PreviewResponse OfSite(Edition? edition, string root, string path, bool isBare)
    {
        if (edition?.Files is not { } files)
        {
            return Plain(503, "Non c'è ancora nessuna versione da mostrare.\n");
        }

        var name = path[root.Length..];
        if (!files.TryGetValue(name.Length == 0 || name.EndsWith('/') ? name + "index.html" : name, out var file))
        {
            if (files.ContainsKey(name + "/index.html"))
            {
                return new PreviewResponse(302, ContentTypes.Of(".txt"), default) { Location = path + "/" };
            }

            file = files.GetValueOrDefault(NotFound);
        }

        if (file is null)
        {
            return Plain(404, "Questa pagina non c'è.\n");
        }

        var status = file.Path == NotFound && name != NotFound ? 404 : 200;
        var response = Guarded(file.ToBytes, ContentTypes.Of(file.Path), status, isBare);
        return isBare || !response.IsPage ? response : WithScript(response);
    }

    private static PreviewResponse Guarded(Func<byte[]> make, string? type = null, int status = 200, bool isBare = false)
    {
        try
        {
            return new PreviewResponse(status, type ?? ContentTypes.Of(".html"), make());
        }
#pragma warning disable CA1031 // A bug in one page is shown in its place; the other pages still work.
        catch (Exception fault)
#pragma warning restore CA1031
        {
            var words = EditionMaker.FaultOf(fault);
            return isBare ? Plain(500, words) : new PreviewResponse(500, ContentTypes.Of(".html"), ErrorPage.OfFault(words));
        }
    }

    // The page's content security policy stays as strict as it is: the script has the same origin. Its element has the page's fingerprint.
    private static PreviewResponse WithScript(PreviewResponse page)
    {
        var at = page.Bytes.Span.IndexOf(EndOfHead);
        var script = Encoding.UTF8.GetBytes(
            $"<script defer src=\"{OwnAddress.Folder}anteprima.js\" data-impronta=\"{page.Fingerprint}\"></script>\n"
        );
        return at < 0
            ? page
            : page with
            {
                Bytes = (byte[])[.. page.Bytes.Span[..at], .. script, .. page.Bytes.Span[at..]],
                Fingerprint = page.Fingerprint,
            };
    }

    private static PreviewResponse Plain(int status, string words) => new(status, ContentTypes.Of(".txt"), Encoding.UTF8.GetBytes(words));
}
