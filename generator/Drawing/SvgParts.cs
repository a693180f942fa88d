using System.Globalization;
using System.Xml.Linq;

namespace Cremona.Transparency.Generator.Drawing;

/// <summary>
/// What all figure files share: a white ground, so that they are legible in dark viewers too; colours, margins, heading and footer.
/// </summary>
internal static class SvgParts
{
    /// <summary>The width of a figure.</summary>
    public const int Width = 720;

    /// <summary>The room around it.</summary>
    public const int Margin = 24;

    /// <summary>The colour of words.</summary>
    public const string Ink = "#17324d";

    /// <summary>The colour of words beside the main ones.</summary>
    public const string Muted = "#4c5f72";

    /// <summary>The colour of empty bars and of lines behind the values.</summary>
    public const string Ground = "#e3ebf3";

    /// <summary>The namespace of SVG.</summary>
    public static readonly XNamespace Svg = "http://www.w3.org/2000/svg";

    /// <summary>The colours of values and of what they are compared with.</summary>
    public static readonly string[] Colours = ["#0066cc", "#b35900"];

    private const int LettersOfTitle = 62;
    private const int LettersOfText = 92;

    /// <summary>Adds the title and what is below it; returns the lower edge.</summary>
    public static int Heading(List<XElement> parts, string title, string subject)
    {
        var y = Margin;
        foreach (var line in Lines(title, LettersOfTitle))
        {
            parts.Add(Text(Margin, y += 26, line, 20, Ink, isBold: true));
        }

        foreach (var line in Lines(subject, LettersOfText))
        {
            parts.Add(Text(Margin, y += 20, line, 14, Muted));
        }

        return y;
    }

    /// <summary>Adds source, licence and address; returns the lower edge.</summary>
    public static int Footer(List<XElement> parts, IEnumerable<string> footer, int y)
    {
        foreach (var line in footer.SelectMany(line => Lines(line, LettersOfText)))
        {
            parts.Add(Text(Margin, y += 18, line, 12, Muted));
        }

        return y;
    }

    /// <summary>Returns the outermost element.</summary>
    public static XElement Root(string title, string description, int height, IEnumerable<XElement> parts) =>
        new(
            Svg + "svg",
            new XAttribute("viewBox", string.Create(CultureInfo.InvariantCulture, $"0 0 {Width} {height}")),
            new XAttribute("width", Width),
            new XAttribute("height", height),
            new XAttribute("role", "img"),
            new XAttribute(XNamespace.Xml + "lang", "it"),
            new XAttribute("font-family", "'Titillium Web', 'Segoe UI', Arial, sans-serif"),
            new XElement(Svg + "title", title),
            new XElement(Svg + "desc", description),
            new XElement(Svg + "rect", new XAttribute("width", Width), new XAttribute("height", height), new XAttribute("fill", "#fff")),
            parts
        );

    /// <summary>Returns a line, or one of dashes.</summary>
    public static XElement Line((double X, double Y) from, (double X, double Y) to, string colour, double width, string? dashes = null) =>
        new(
            Svg + "line",
            At("x1", from.X),
            At("y1", from.Y),
            At("x2", to.X),
            At("y2", to.Y),
            new XAttribute("stroke", colour),
            At("stroke-width", width),
            dashes is null ? null : new XAttribute("stroke-dasharray", dashes)
        );

    /// <summary>Returns the circle of a value; it is hollow for a former one.</summary>
    public static XElement Circle((double X, double Y) at, bool isFilled, double radius) =>
        new(
            Svg + "circle",
            At("cx", at.X),
            At("cy", at.Y),
            At("r", radius),
            Fill(isFilled ? Colours[0] : "#fff"),
            new XAttribute("stroke", Colours[0]),
            At("stroke-width", 2)
        );

    /// <summary>Returns words that begin at a point of their base line.</summary>
    public static XElement Text(double x, double y, string words, int size, string colour, bool isBold = false) =>
        new(
            Svg + "text",
            At("x", x),
            At("y", y),
            At("font-size", size),
            Fill(colour),
            isBold ? new XAttribute("font-weight", "600") : null,
            words
        );

    /// <summary>Returns an attribute with a number.</summary>
    public static XAttribute At(string name, double value) => new(name, value.ToString("0.##", CultureInfo.InvariantCulture));

    /// <summary>Returns the colour of an area.</summary>
    public static XAttribute Fill(string colour) => new("fill", colour);

    // SVG text does not wrap by itself.
    private static IEnumerable<string> Lines(string words, int letters)
    {
        var line = "";
        foreach (var word in words.Split(' '))
        {
            if (line.Length > 0 && line.Length + 1 + word.Length > letters)
            {
                yield return line;
                line = word;
            }
            else
            {
                line += (line.Length > 0 ? " " : "") + word;
            }
        }

        yield return line;
    }
}
