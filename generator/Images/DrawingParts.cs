using System.Text.RegularExpressions;
using System.Xml;
using Cremona.Transparency.Generator.Content;

namespace Cremona.Transparency.Generator.Images;

/// <summary>The parts of a drawing that are refused. What is not known to be harmless is refused too.</summary>
internal static partial class DrawingParts
{
    /// <summary>The namespace of SVG.</summary>
    public const string Namespace = "http://www.w3.org/2000/svg";

    private const string Runs = "potrebbe avviare un programma in chi apre il file";
    private const string Loads = "chiederebbe un file a un altro sito";
    private const string Hides = "potrebbe nascondere altro a chi controlla il file";
    private const string Moves = "si muove, e distrae chi legge";

    // Names in lower case, because some readers ignore case.
    private static readonly Dictionary<string, (string What, string Why)> Elements = new(StringComparer.OrdinalIgnoreCase)
    {
        ["script"] = ("uno script", Runs),
        ["handler"] = ("uno script", Runs),
        ["listener"] = ("uno script", Runs),
        ["foreignObject"] = ("una parte che non è disegno (foreignObject)", Runs),
        ["iframe"] = ("un'altra pagina (iframe)", Loads),
        ["object"] = ("un altro file (object)", Loads),
        ["embed"] = ("un altro file (embed)", Loads),
        ["audio"] = ("un suono", Loads),
        ["video"] = ("un filmato", Loads),
        ["animate"] = ("un'animazione", Moves),
        ["animateColor"] = ("un'animazione", Moves),
        ["animateMotion"] = ("un'animazione", Moves),
        ["animateTransform"] = ("un'animazione", Moves),
        ["set"] = ("un'animazione", Moves),
    };

    /// <summary>Returns the fault of declarations in a document type, or null.</summary>
    public static DrawingFault? Declared(string text)
    {
        if (Declarations().Match(text) is not { Success: true } found)
        {
            return null;
        }

        var before = text.AsSpan(0, found.Index);
        return new DrawingFault(
            $"una dichiarazione ({found.Value}…)",
            Hides,
            before.Count('\n') + 1,
            found.Index - before.LastIndexOf('\n'),
            found.Length
        );
    }

    /// <summary>Returns the fault of the node that a reader is at, or null. The reader is at the same node afterwards.</summary>
    public static DrawingFault? FaultAt(XmlReader reader) =>
        reader.NodeType switch
        {
            XmlNodeType.XmlDeclaration when reader.GetAttribute("encoding") is { } encoding && !IsUtf8(encoding) => At(
                reader,
                $"la codifica {encoding}",
                Hides
            ),
            XmlNodeType.ProcessingInstruction => At(reader, $"un'istruzione ({reader.Name})", Loads),
            XmlNodeType.EntityReference => At(reader, $"un'entità ({reader.Name})", Hides),
            XmlNodeType.Element => OfElement(reader),
            XmlNodeType.Text or XmlNodeType.CDATA => OfStyle(reader, reader.Value),
            _ => null,
        };

    private static DrawingFault? OfElement(XmlReader reader)
    {
        if (Elements.TryGetValue(reader.LocalName, out var known))
        {
            return At(reader, known.What, known.Why);
        }

        if (reader.NamespaceURI == "http://www.w3.org/1999/xhtml")
        {
            return At(reader, "una parte di pagina web (HTML)", Runs);
        }

        DrawingFault? fault = null;
        while (fault is null && reader.MoveToNextAttribute())
        {
            fault = OfAttribute(reader);
        }

        reader.MoveToElement();
        return fault;
    }

    private static DrawingFault? OfAttribute(XmlReader reader)
    {
        var (name, value) = (reader.LocalName, reader.Value.Trim());
        return reader.NamespaceURI == "http://www.w3.org/2000/xmlns/" ? null
            : name.StartsWith("on", StringComparison.OrdinalIgnoreCase) ? At(reader, $"un comando («{reader.Name}»)", Runs)
            : name.Equals("href", StringComparison.OrdinalIgnoreCase) || name.Equals("src", StringComparison.OrdinalIgnoreCase)
                ? value.StartsWith('#') || Pictures().IsMatch(value) ? null
                    : At(reader, "un riferimento fuori dal disegno", Loads)
            : name.Equals("base", StringComparison.OrdinalIgnoreCase) ? At(reader, "un riferimento fuori dal disegno", Loads)
            : OfStyle(reader, value);
    }

    // Any attribute may be a presentation attribute, so all values and texts are searched as style sheets.
    private static DrawingFault? OfStyle(XmlReader reader, string value) =>
        Imports().IsMatch(value) ? At(reader, "uno stile che ne chiama un altro (@import)", Loads)
        : References().IsMatch(value) ? At(reader, "un riferimento fuori dal disegno", Loads)
        : Escapes().IsMatch(value) ? At(reader, "una barra rovesciata in uno stile", Hides)
        : null;

    private static DrawingFault At(XmlReader reader, string what, string why)
    {
        var place = (IXmlLineInfo)reader;
        return new DrawingFault(what, why, Math.Max(1, place.LineNumber), Math.Max(1, place.LinePosition), Math.Max(1, reader.Name.Length));
    }

    private static bool IsUtf8(string encoding) =>
        encoding.Equals("utf-8", StringComparison.OrdinalIgnoreCase) || encoding.Equals("us-ascii", StringComparison.OrdinalIgnoreCase);

    /// <summary>Matches a length with a unit that does not depend on the page.</summary>
    [GeneratedRegex(@"^\s*(?<number>\+?\d*\.?\d+([eE][-+]?\d+)?)(px|pt|pc|mm|cm|in|Q)?\s*$", RegexOptions.CultureInvariant)]
    internal static partial Regex Length();

    [GeneratedRegex("<!(ENTITY|ATTLIST|ELEMENT|NOTATION)|<!\\[(?!CDATA\\[)|<!DOCTYPE[^<>]*\\[", RegexOptions.CultureInvariant)]
    private static partial Regex Declarations();

    [GeneratedRegex("^data:image/(png|jpeg|gif|webp);base64,[A-Za-z0-9+/=\\s]*$", RegexOptions.CultureInvariant)]
    private static partial Regex Pictures();

    [GeneratedRegex("@(import|font-face|namespace)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Imports();

    [GeneratedRegex(
        @"(url\((?>\s*)(?![""']?#)|\b(image|image-set|src|cross-fade|element|expression)\(|-moz-binding|(java|vb)script:)",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase
    )]
    private static partial Regex References();

    // In CSS, a backslash hides the letters of a name (CSS Syntax Module Level 3, section 4.3.7).
    [GeneratedRegex(@"\\[0-9A-Fa-f]|\\[^\s]", RegexOptions.CultureInvariant)]
    private static partial Regex Escapes();
}
