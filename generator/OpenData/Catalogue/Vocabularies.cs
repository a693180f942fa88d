namespace Cremona.Transparency.Generator.OpenData;

/// <summary>The terms of the authorities' tables that the catalogue cites.</summary>
internal static class Vocabularies
{
    private const string Authority = "http://publications.europa.eu/resource/authority/";

    public const string ThemeTable = Authority + "data-theme";
    public const string Government = ThemeTable + "/GOVE";
    public const string Italian = Authority + "language/ITA";
    public const string Public = Authority + "access-right/PUBLIC";
    public const string Irregular = Authority + "frequency/IRREG";
    public const string Never = Authority + "frequency/NEVER";
    public const string LocalAuthority = "http://purl.org/adms/publishertype/LocalAuthority";

    /// <summary>Returns a file type of the European Union's table.</summary>
    public static string FileType(TableFormat format) => Authority + "file-type/" + format.FileType;

    /// <summary>Returns a media type as an IRI.</summary>
    public static string MediaType(TableFormat format) => "http://www.iana.org/assignments/media-types/" + format.MediaType;

    /// <summary>Returns a type of licence of ADMS.</summary>
    public static string LicenceType(string type) => "http://purl.org/adms/licencetype/" + type;

    /// <summary>
    /// The cited terms with their classes and names. DCAT-AP asks that the classes of cited terms are known, and a reader of one file
    /// knows only what the file says.
    /// </summary>
    public static IEnumerable<RdfSubject> CitedTerms(IEnumerable<string> cited)
    {
        var known = cited.ToHashSet(StringComparer.Ordinal);
        return Terms.Where(term => known.Contains(term.Iri));
    }

    private static readonly RdfSubject[] Terms =
    [
        Term(ThemeTable, "Temi dei dati", "skos:ConceptScheme") with
        {
            Facts = [("dct:title", RdfNode.Italian("Temi dei dati"))],
        },
        Term(Government, "Governo e settore pubblico", "skos:Concept"),
        Term(LocalAuthority, "Ente locale", "skos:Concept"),
        Term(Irregular, "irregolare", "dct:Frequency"),
        Term(Never, "mai", "dct:Frequency"),
        Term(Italian, "italiano", "dct:LinguisticSystem"),
        Term(Public, "pubblico", "dct:RightsStatement"),
        Term(FileType(TableFormat.Csv), "CSV", "dct:MediaTypeOrExtent"),
        Term(FileType(TableFormat.Json), "JSON", "dct:MediaTypeOrExtent"),
        Term(FileType(TableFormat.GeoJson), "GeoJSON", "dct:MediaTypeOrExtent"),
        Term(MediaType(TableFormat.Csv), "text/csv", "dct:MediaType"),
        Term(MediaType(TableFormat.Json), "application/json", "dct:MediaType"),
        Term(MediaType(TableFormat.GeoJson), "application/geo+json", "dct:MediaType"),
        Term(LicenceType("Attribution"), "Attribuzione", "skos:Concept"),
        Term(LicenceType("PublicDomain"), "Pubblico dominio", "skos:Concept"),
        Term(LicenceType("ViralEffect-ShareAlike"), "Condivisione allo stesso modo", "skos:Concept"),
    ];

    private static RdfSubject Term(string iri, string name, RdfName type) => new(iri, [type], [("skos:prefLabel", RdfNode.Italian(name))]);
}
