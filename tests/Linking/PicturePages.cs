using Cremona.Transparency.Generator.Commands;
using Cremona.Transparency.Generator.Diagnostics;
using Cremona.Transparency.Generator.Files;

namespace Cremona.Transparency.Tests.Linking;

/// <summary>Portals with pictures, and the messages about pictures.</summary>
internal static class PicturePages
{
    private static readonly SiteOptions Options = new("content");

    public static (RenderedSite? Site, DiagnosticLog Log) Run(SmallSite site, params (string Path, byte[] Bytes)[] pictures)
    {
        var log = new DiagnosticLog();
        var made = InMemory.Build(
            Options,
            [
                .. site
                    .Files.Concat(pictures.Select(picture => new StoredFile(picture.Path, picture.Bytes)))
                    .OrderBy(file => file.Path, StringComparer.Ordinal),
            ],
            log
        );
        return (made, log);
    }

    public static string Text(RenderedSite site, string path) =>
        System.Text.Encoding.UTF8.GetString(site.Files.Single(file => file.Path == path).ToBytes());

    public static IEnumerable<string> Codes(DiagnosticLog log) => log.InOrder().Where(IsOfPictures).Select(message => message.Problem.Code);

    /// <summary>True for a message about pictures; other tests cover what a bare portal lacks.</summary>
    public static bool IsOfPictures(Diagnostic message) =>
        message.Problem.Code is "TR405" or "TR448" or "TR421" or "TR422" or "TR102"
        || message.Problem.Code.StartsWith("TR41", StringComparison.Ordinal)
        || message.Problem.Code.StartsWith("TR9", StringComparison.Ordinal);
}
