using System.Text;
using System.Xml;

namespace Cremona.Transparency.Generator.OpenData;

/// <summary>Writes triples as RDF/XML (W3C, RDF 1.1 XML Syntax).</summary>
internal static class RdfXmlFile
{
    private static readonly XmlWriterSettings Form = new()
    {
        Indent = true,
        NewLineChars = "\n",
        Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
    };

    private static string Rdf => RdfPrefixes.All["rdf"];

    public static byte[] Write(IReadOnlyList<RdfSubject> subjects)
    {
        using var stream = new MemoryStream();
        using (var xml = XmlWriter.Create(stream, Form))
        {
            xml.WriteStartElement("rdf", "RDF", Rdf);
            foreach (var (prefix, iri) in RdfPrefixes.All)
            {
                xml.WriteAttributeString("xmlns", prefix, null, iri);
            }

            foreach (var subject in subjects)
            {
                Write(xml, subject);
            }

            xml.WriteEndElement();
        }

        stream.WriteByte((byte)'\n');
        return stream.ToArray();
    }

    private static void Write(XmlWriter xml, RdfSubject subject)
    {
        Start(xml, subject.Types[0]);
        xml.WriteAttributeString("rdf", "about", Rdf, RdfNode.Iri(subject.Iri).Value);
        foreach (var type in subject.Types.Skip(1))
        {
            Write(xml, "rdf:type", RdfNode.Iri(type));
        }

        foreach (var (predicate, node) in subject.Facts)
        {
            Write(xml, predicate, node);
        }

        xml.WriteEndElement();
    }

    private static void Write(XmlWriter xml, RdfName predicate, RdfNode node)
    {
        Start(xml, predicate);
        if (node.IsIri)
        {
            xml.WriteAttributeString("rdf", "resource", Rdf, node.Value);
        }
        else
        {
            if (node.Language is { } language)
            {
                xml.WriteAttributeString("xml", "lang", null, language);
            }
            else if (node.Datatype is { } datatype)
            {
                xml.WriteAttributeString("rdf", "datatype", Rdf, datatype.Iri);
            }

            xml.WriteString(node.Value);
        }

        xml.WriteEndElement();
    }

    private static void Start(XmlWriter xml, RdfName name) => xml.WriteStartElement(name.Prefix, name.Local, RdfPrefixes.All[name.Prefix]);
}
