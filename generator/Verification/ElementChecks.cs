using System.Text.Json;
using AngleSharp.Dom;

namespace Cremona.Transparency.Generator.Verification;

/// <summary>Checks the elements of a page, each seen once, in the order of the page.</summary>
internal sealed class ElementChecks
{
    private const string CodeInPage = "c'è codice o stile scritto nella pagina";
    private readonly HashSet<string> _faults = [];
    private int _titles;

    /// <summary>All ids, duplicates too.</summary>
    public List<string> Ids { get; } = [];

    /// <summary>The addresses that the page names, in links, pictures, scripts and styles.</summary>
    public List<string> Links { get; } = [];

    /// <summary>What is wrong with the page: each fault once.</summary>
    public IEnumerable<string> Faults => _titles == 1 ? _faults : _faults.Prepend("non c'è un solo titolo principale");

    /// <summary>Looks at the next element.</summary>
    public void Check(IElement element)
    {
        if (element.Id is { Length: > 0 } id)
        {
            Ids.Add(id);
        }

        foreach (var attribute in element.Attributes)
        {
            Require(attribute.Name != "style", CodeInPage);
            Require(!attribute.Name.StartsWith("on", StringComparison.Ordinal), "un attributo esegue codice");
        }

        switch (element.LocalName)
        {
            case "h1":
                _titles++;
                break;
            case "th":
                Require(element.HasAttribute("scope") || element.HasAttribute("headers"), "una cella di intestazione non dice di che cosa");
                break;
            case "table":
                Require(element.QuerySelector("caption") is not null || IsOfTheAct(element), "una tabella non ha didascalia");
                break;
            case "style":
                _faults.Add(CodeInPage);
                break;
            case "script":
                CheckScript(element);
                break;
            case "a" when element.GetAttribute("href") is { } address:
                Links.Add(address);
                Require(HasWords(element) || element.HasAttribute("aria-label"), "un collegamento non ha parole");
                break;
            case "link" when element.GetAttribute("href") is { } address:
                Links.Add(address);
                break;
            case "img":
                Links.AddRange(element.GetAttribute("src") is { } source ? [source] : []);
                Require(element.HasAttribute("alt"), "un'immagine non ha il testo alternativo");
                break;
            default:
                break;
        }
    }

    // Browsers never run a data block.
    private void CheckScript(IElement script)
    {
        if (script.GetAttribute("type") == "application/ld+json")
        {
            Require(IsJson(script), "i dati per i motori di ricerca non si leggono");
        }
        else
        {
            Require(script.HasAttribute("src"), CodeInPage);
        }

        Links.AddRange(script.GetAttribute("src") is { } source ? [source] : []);
    }

    // Tables of the act are as they are there.
    private static bool IsOfTheAct(IElement table) => table.Closest("[data-atto], .testo") is not null;

    private static bool HasWords(INode node) =>
        node is ICharacterData text
            ? text.NodeType == NodeType.Text && !string.IsNullOrWhiteSpace(text.Data)
            : node.ChildNodes.Any(HasWords);

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

    private void Require(bool holds, string fault)
    {
        if (!holds)
        {
            _faults.Add(fault);
        }
    }
}
