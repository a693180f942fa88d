using System.Text;
using System.Xml;
using Cremona.Transparency.Generator.Content;

namespace Cremona.Transparency.Generator.Images;

/// <summary>
/// Reads the size of a drawing (SVG 2), and finds what could run code, load a file or move. Browsers run no code in a picture, but anyone
/// can open the file by its address.
/// </summary>
public static class DrawingHeader
{
    // A larger file is rejected for its size.
    private const long MaxBytes = 1 << 20;

    // The sides in pixels do not matter for a drawing, only their ratio.
    private const double LongestSide = 400;

    // Drawing programs write the author here (Dublin Core Metadata Element Set 1.1).
    private const string DublinCore = "http://purl.org/dc/elements/1.1/";
    private static readonly DrawingFault Unreadable = new("non è un disegno SVG in UTF-8", null, 1, 1, 1);

    /// <summary>True for a file with the extension of a drawing.</summary>
    public static bool IsDrawing(string name) => name.EndsWith(".svg", StringComparison.OrdinalIgnoreCase);

    /// <summary>Returns the drawing with its size or its first fault.</summary>
    public static PictureFile Of(Attachment file)
    {
        if (file.Length > MaxBytes)
        {
            return new PictureFile(file, null);
        }

        string text;
        try
        {
            text = new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(file.Whole().Span).TrimStart('\uFEFF');
        }
        catch (DecoderFallbackException)
        {
            return new PictureFile(file, null) { Fault = Unreadable };
        }

        var (size, fault) = Read(text);
        return new PictureFile(file, fault is null ? size : null) { Fault = fault };
    }

    /// <summary>Returns the size of a drawing, or its first fault.</summary>
    public static (PictureFacts? Size, DrawingFault? Fault) Read(string text)
    {
        // A default attribute or an entity may hide what the checks below look for (XML 1.0, sections 3.3.2 and 4.2).
        if (DrawingParts.Declared(text) is { } declared)
        {
            return (null, declared);
        }

        // External parts of a document type are never read.
        var settings = new XmlReaderSettings { DtdProcessing = DtdProcessing.Ignore, XmlResolver = null };
        try
        {
            using var reader = XmlReader.Create(new StringReader(text), settings);
            return Read(reader);
        }
        catch (XmlException cause)
        {
            return (null, Unreadable with { Line = Math.Max(1, cause.LineNumber), Column = Math.Max(1, cause.LinePosition) });
        }
    }

    private static (PictureFacts? Size, DrawingFault? Fault) Read(XmlReader reader)
    {
        (PictureFacts? Size, bool IsDrawing)? root = null;
        var isOfPerson = false;
        while (reader.Read())
        {
            if (DrawingParts.FaultAt(reader) is { } fault)
            {
                return (null, fault);
            }

            if (reader.NodeType == XmlNodeType.Element)
            {
                root ??= (SizeOf(reader), reader.LocalName == "svg" && reader.NamespaceURI == DrawingParts.Namespace);
                isOfPerson |= reader is { LocalName: "creator" or "rights", NamespaceURI: DublinCore, IsEmptyElement: false };
            }
        }

        return root switch
        {
            { IsDrawing: false } or null => (null, Unreadable),
            { Size: null } => (null, new DrawingFault("non dice quanto è grande", null, 1, 1, 1)),
            var (size, _) => (size! with { RevealsPerson = isOfPerson }, null),
        };
    }

    private static PictureFacts? SizeOf(XmlReader root)
    {
        var box = (root.GetAttribute("viewBox") ?? "").Split([' ', ',', '\t', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries);
        var (width, height) =
            (Length(root.GetAttribute("width")), Length(root.GetAttribute("height"))) is ({ } wide, { } high) ? (wide, high)
            : box.Length == 4 && Length(box[2]) is { } across && Length(box[3]) is { } down ? (across, down)
            : (0, 0);
        if (width <= 0 || height <= 0)
        {
            return null;
        }

        var scale = LongestSide / Math.Max(width, height);
        return new PictureFacts(Math.Max(1, (int)Math.Round(width * scale)), Math.Max(1, (int)Math.Round(height * scale)));
    }

    // Both sides of a drawing usually have one unit, and only their ratio counts. A share of the page is no size.
    private static double? Length(string? written) =>
        written is not null
        && DrawingParts.Length().Match(written) is { Success: true } match
        && double.TryParse(
            match.Groups["number"].ValueSpan,
            System.Globalization.NumberStyles.Float,
            System.Globalization.CultureInfo.InvariantCulture,
            out var number
        )
        && number is > 0 and < 1e6
            ? number
            : null;
}
