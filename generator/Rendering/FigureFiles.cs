using System.Xml.Linq;
using Cremona.Transparency.Generator.Linking;

namespace Cremona.Transparency.Generator.Rendering;

/// <summary>Charts as SVG files.</summary>
internal static class FigureFiles
{
    /// <summary>Returns the files.</summary>
    public static IEnumerable<OutputFile> Of(Site site) =>
        site.Figures.Select(figure => XmlFile.Of(figure.Address.Path, () => Streamed(figure.Make())));

    private static XStreamingElement Streamed(XElement root) => new(root.Name, root.Attributes(), root.Elements());
}
