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
        var content = figure.Make();
        var root = content.Series is { } series
            ? SeriesFigure.Of(series, content.Footer)
            : FigureFile.Of(content.Chart!, content.Title, content.Footer);
        return new XStreamingElement(root.Name, root.Attributes(), root.Elements());
    }
}
