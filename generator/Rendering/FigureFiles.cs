using System.Xml.Linq;
using Cremona.Transparency.Generator.Drawing;
using Cremona.Transparency.Generator.Linking;

namespace Cremona.Transparency.Generator.Rendering;

/// <summary>Charts as SVG files.</summary>
internal static class FigureFiles
{
    /// <summary>Returns the files.</summary>
    public static IEnumerable<OutputFile> Of(Site site) =>
        site.Figures.Select(figure => XmlFile.Of(figure.Address.Path, () => Root(figure)));

    private static XStreamingElement Root(FigureDraft figure)
    {
        var (chart, title, footer) = figure.Make();
        var root = FigureFile.Of(chart, title, footer);
        return new XStreamingElement(root.Name, root.Attributes(), root.Elements());
    }
}
