using System.Collections.Concurrent;
using System.Text.Json;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Cremona.Transparency.Generator.Diagnostics;
using Cremona.Transparency.Generator.Rendering;

namespace Cremona.Transparency.Generator.Verification;

/// <summary>
/// Parses the finished pages and checks each page and all links between them. Only this room uses AngleSharp.
/// </summary>
public static class PageChecks
{
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
        Parallel.ForEach(files.Where(file => file.Path.EndsWith(".html", StringComparison.Ordinal)), file =>
        {
            using var stream = new MemoryStream(file.ToBytes());
            using var document = new HtmlParser().ParseDocument(stream);
            pages[file.Path] = CheckedPage.Of(file.Path, document) with { IsEmptied = document.Title is { } title && title == emptied };
        });
        var paths = files.Select(file => file.Path).ToHashSet(StringComparer.Ordinal);
        foreach (var page in pages.Values)
        {
            foreach (
                var fault in (reported?.Contains(page.Path) == true ? page.Faults : page.IdFaults.Concat(page.Faults)).Concat(
                    LinkChecks.Faults(page, pages, paths)
                )
            )
            {
                log.Report(Problems.PageFault.At(Place.Elsewhere(page.Path), fault));
            }
        }
    }
}

/// <summary>The data kept of a parsed page.</summary>
public sealed record CheckedPage(string Path, IReadOnlySet<string> Ids, IReadOnlyList<string> Links, IReadOnlyList<string> Faults)
{
    // Browsers never run a data block.
    private const string DataBlock = "script[type='application/ld+json']";

    /// <summary>True if its content was withdrawn, along with the anchors in it.</summary>
    public bool IsEmptied { get; init; }

    /// <summary>The duplicate ids.</summary>
    public IReadOnlyList<string> IdFaults { get; init; } = [];

    /// <summary>Checks a single page.</summary>
    public static CheckedPage Of(string path, IDocument document)
    {
        var ids = document.All.Select(element => element.Id).OfType<string>().Where(id => id.Length > 0).ToArray();
        var faults = new List<string>();
        Require(document.QuerySelectorAll("h1").Length == 1, "non c'è un solo titolo principale");
        Require(document.QuerySelectorAll("th:not([scope]):not([headers])").Length == 0, "una cella di intestazione non dice di che cosa");
        Require(
            document.QuerySelectorAll("table:not(:has(caption))").All(table => table.Closest("[data-atto], .testo") is not null),
            "una tabella non ha didascalia"
        );
        Require(
            document.QuerySelectorAll($"script:not([src], {DataBlock}), [style], style").Length == 0,
            "c'è codice o stile scritto nella pagina"
        );
        Require(document.QuerySelectorAll(DataBlock).All(IsJson), "i dati per i motori di ricerca non si leggono");
        Require(
            document.All.All(element => element.Attributes.All(attribute => !attribute.Name.StartsWith("on", StringComparison.Ordinal))),
            "un attributo esegue codice"
        );
        Require(
            document.QuerySelectorAll("a[href]").All(link => link.TextContent.Trim().Length > 0 || link.HasAttribute("aria-label")),
            "un collegamento non ha parole"
        );
        Require(document.QuerySelectorAll("img:not([alt])").Length == 0, "un'immagine non ha il testo alternativo");
        var links = document
            .QuerySelectorAll("a[href], link[href], img[src], script[src]")
            .Select(element => element.GetAttribute("href") ?? element.GetAttribute("src")!)
            .ToArray();
        return new CheckedPage(path, ids.ToHashSet(StringComparer.Ordinal), links, faults)
        {
            IdFaults =
            [
                .. ids.CountBy(id => id)
                    .Where(count => count.Value > 1)
                    .Select(count => $"l'identificatore «{count.Key}» compare {count.Value} volte"),
            ],
        };

        void Require(bool holds, string fault)
        {
            if (!holds)
            {
                faults.Add(fault);
            }
        }
    }

    private static bool IsJson(IElement block)
    {
        try
        {
            using var json = JsonDocument.Parse(block.TextContent);
            return json.RootElement.ValueKind == JsonValueKind.Object;
        }
        catch (JsonException)
        {
            return false;
        }
    }
}
