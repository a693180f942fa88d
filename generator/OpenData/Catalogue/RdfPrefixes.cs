namespace Cremona.Transparency.Generator.OpenData;

/// <summary>The vocabularies that the catalogue uses.</summary>
internal static class RdfPrefixes
{
    /// <summary>Namespaces by prefix, in the order in which they are declared.</summary>
    public static readonly IReadOnlyDictionary<string, string> All = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["rdf"] = "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
        ["xsd"] = "http://www.w3.org/2001/XMLSchema#",
        ["dcat"] = "http://www.w3.org/ns/dcat#",
        ["dct"] = "http://purl.org/dc/terms/",
        ["dcatapit"] = "http://dati.gov.it/onto/dcatapit#",
        ["foaf"] = "http://xmlns.com/foaf/0.1/",
        ["locn"] = "http://www.w3.org/ns/locn#",
        ["owl"] = "http://www.w3.org/2002/07/owl#",
        ["skos"] = "http://www.w3.org/2004/02/skos/core#",
        ["vcard"] = "http://www.w3.org/2006/vcard/ns#",
    };
}
