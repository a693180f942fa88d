using System.Collections.Concurrent;
using AngleSharp.Html.Parser;
using Cremona.Transparency.Generator.Diagnostics;
using Cremona.Transparency.Generator.Rendering;

namespace Cremona.Transparency.Generator.Verification;

/// <summary>
/// Parses the finished pages and checks each page and all links between them. Only this room uses AngleSharp.
/// </summary>
public static class PageChecks
{
    /// <summary>True for a file that is parsed.</summary>
    public static bool IsPage(OutputFile file) => file.Path.EndsWith(".html", StringComparison.Ordinal);

    /// <summary>Checks all pages. A fault here is a fault of the program or the theme.</summary>
    /// <param name="files">The files of the site.</param>
    /// <param name="log">Receives the diagnostics.</param>
    /// <param name="emptied">The title of frozen pages whose content was withdrawn. Fragments in links from other frozen pages then lead to
    /// the page as a whole. Null if there are no such pages.</param>
    /// <param name="reported">Pages whose duplicate ids are already reported.</param>
    public static void Check(
        IReadOnlyList<OutputFile> files,
        DiagnosticLog log,
        string? emptied = null,
        IReadOnlySet<string>? reported = null
    )
    {
        var pages = new ConcurrentDictionary<string, CheckedPage>(StringComparer.Ordinal);
        Parallel.ForEach(files.Where(IsPage), file =>
        {
            using var stream = new MemoryStream(file.ToBytes());
            using var document = new HtmlParser().ParseDocument(stream);
            pages[file.Path] = CheckedPage.Of(file.Path, document) with { IsEmptied = document.Title is { } title && title == emptied };
        });
        var links = new LinkChecks(pages, files.Select(file => file.Path).ToHashSet(StringComparer.Ordinal));
        foreach (var page in pages.Values)
        {
            foreach (
                var fault in (reported?.Contains(page.Path) == true ? page.Faults : page.IdFaults.Concat(page.Faults)).Concat(
                    links.Faults(page)
                )
            )
            {
                log.Report(Problems.PageFault.At(Place.Elsewhere(page.Path), fault));
            }
        }
    }
}
