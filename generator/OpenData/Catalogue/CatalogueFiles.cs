using System.Text;
using Cremona.Transparency.Pages;

namespace Cremona.Transparency.Generator.OpenData;

/// <summary>The catalogue in three forms of the same triples.</summary>
public static class CatalogueFiles
{
    /// <summary>The extensions of the files: Turtle, RDF/XML, JSON-LD.</summary>
    public static readonly IReadOnlyList<string> Endings = ["ttl", "rdf", "jsonld"];

    /// <summary>Passes the bytes of a file to a writer.</summary>
    /// <param name="ending">One of <see cref="Endings"/>.</param>
    /// <param name="portal">The publisher; its base URL must be known.</param>
    /// <param name="page">The page that lists the datasets.</param>
    /// <param name="datasets">The datasets, in order.</param>
    /// <param name="write">Receives the bytes.</param>
    public static void Write(
        string ending,
        PortalIdentity portal,
        Address page,
        IReadOnlyList<Dataset> datasets,
        Action<ReadOnlySpan<byte>> write
    )
    {
        var subjects = new CatalogueGraph(portal, page).Of(datasets);
        switch (ending)
        {
            case "ttl":
                write(Encoding.UTF8.GetBytes(TurtleFile.Write(subjects)));
                break;
            case "rdf":
                write(RdfXmlFile.Write(subjects));
                break;
            default:
                JsonLdFile.Write(subjects, write);
                break;
        }
    }
}
