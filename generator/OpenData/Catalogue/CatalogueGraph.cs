using System.Globalization;
using Cremona.Transparency.Pages;

namespace Cremona.Transparency.Generator.OpenData;

/// <summary>
/// The catalogue of the datasets as triples after DCAT-AP_IT, valid for DCAT-AP 3.0.1. A property whose setting is missing is omitted.
/// </summary>
/// <param name="portal">The publisher; its base URL must be known.</param>
/// <param name="page">The page that lists the datasets. Its fragments identify the subjects.</param>
internal sealed class CatalogueGraph(PortalIdentity portal, Address page)
{
    private string Root => portal.BaseUrl!;

    private string Publisher => Own("ente");

    private string? Contact => portal.Mail is null ? null : Own("contatto");

    private string? Territory => portal.Istat is null ? null : Own("territorio");

    private string? Licence => portal.LicenceUrl ?? (portal.Licence is null ? null : Own("licenza"));

    /// <summary>Returns the subjects: catalogue, publisher, datasets with their files, cited terms.</summary>
    public IReadOnlyList<RdfSubject> Of(IReadOnlyList<Dataset> datasets)
    {
        RdfSubject?[] subjects =
        [
            Catalogue(datasets),
            Agent(),
            ContactPoint(),
            Location(),
            LicenceDocument(),
            .. datasets.SelectMany(dataset => OfDataset(dataset)),
            .. datasets.DistinctBy(PeriodOf).Select(Period),
            Document(Root),
            .. datasets.Select(dataset => Root + (dataset.About ?? dataset.Page)).Distinct(StringComparer.Ordinal).Select(Document),
        ];
        var own = subjects.OfType<RdfSubject>().ToArray();
        var cited = own.SelectMany(subject => subject.Facts).Where(fact => fact.Object.IsIri).Select(fact => fact.Object.Value);
        return [.. own, .. Vocabularies.CitedTerms(cited)];
    }

    private RdfSubject Catalogue(IReadOnlyList<Dataset> datasets) =>
        new(
            Own("catalogo"),
            ["dcatapit:Catalog", "dcat:Catalog"],
            [
                ("dct:title", RdfNode.Italian($"{portal.SiteName}: catalogo dei dati")),
                ("dct:description", RdfNode.Italian($"I dati aperti di questo portale. Li pubblica: {portal.Publisher}.")),
                ("dct:publisher", RdfNode.Iri(Publisher)),
                .. Day("dct:modified", datasets.Select(dataset => dataset.Modified).Append(portal.Date).Max()),
                ("dct:language", RdfNode.Iri(Vocabularies.Italian)),
                ("foaf:homepage", RdfNode.Iri(Root)),
                ("dcat:themeTaxonomy", RdfNode.Iri(Vocabularies.ThemeTable)),
                .. Link("dct:spatial", Territory),
                .. Link("dct:license", Licence),
                .. datasets.Select(dataset => Fact("dcat:dataset", RdfNode.Iri(Own(dataset.Id)))),
            ]
        );

    private RdfSubject Agent() =>
        new(
            Publisher,
            ["dcatapit:Agent", "foaf:Agent"],
            [
                ("foaf:name", RdfNode.Italian(portal.Publisher)),
                .. portal.Ipa is { } code ? [Fact("dct:identifier", new RdfNode(code))] : NoFacts,
                ("dct:type", RdfNode.Iri(Vocabularies.LocalAuthority)),
            ]
        );

    private RdfSubject? ContactPoint() =>
        Contact is null
            ? null
            : new(
                Contact,
                ["dcatapit:Organization", "vcard:Organization", "vcard:Kind"],
                [("vcard:fn", RdfNode.Italian(portal.Publisher)), ("vcard:hasEmail", RdfNode.Iri("mailto:" + portal.Mail))]
            );

    private RdfSubject? Location() =>
        Territory is null
            ? null
            : new(
                Territory,
                ["dct:Location"],
                [("locn:geographicName", RdfNode.Italian(portal.Publisher)), ("dct:identifier", new RdfNode(portal.Istat!))]
            );

    private RdfSubject? LicenceDocument() =>
        Licence is null
            ? null
            : new(
                Licence,
                ["dcatapit:LicenseDocument", "dct:LicenseDocument"],
                portal.Licence is not { } name
                    ? []
                    :
                    [
                        ("foaf:name", RdfNode.Italian(name)),
                        .. Link("dct:type", Licences.TypeOf(name) is { } type ? Vocabularies.LicenceType(type) : null),
                        .. Licences.VersionOf(name) is { } version ? [Fact("owl:versionInfo", new RdfNode(version))] : NoFacts,
                    ]
            );

    private IEnumerable<RdfSubject> OfDataset(Dataset dataset) =>
        [
            new(
                Own(dataset.Id),
                ["dcatapit:Dataset", "dcat:Dataset"],
                [
                    ("dct:identifier", new RdfNode(dataset.Id)),
                    ("dct:title", RdfNode.Italian($"{dataset.Title} ({(dataset.IsOfAllYears ? "tutti gli anni" : dataset.Year)})")),
                    ("dct:description", RdfNode.Italian(dataset.Description)),
                    .. Day("dct:modified", dataset.Modified),
                    ("dcat:theme", RdfNode.Iri(Vocabularies.Government)),
                    ("dct:rightsHolder", RdfNode.Iri(Publisher)),
                    ("dct:publisher", RdfNode.Iri(Publisher)),
                    ("dct:accrualPeriodicity", RdfNode.Iri(dataset.IsFinal ? Vocabularies.Never : Vocabularies.Irregular)),
                    ("dct:accessRights", RdfNode.Iri(Vocabularies.Public)),
                    ("dct:language", RdfNode.Iri(Vocabularies.Italian)),
                    ("dct:temporal", RdfNode.Iri(PeriodOf(dataset))),
                    .. Link("dct:spatial", Territory),
                    .. Link("dcat:contactPoint", Contact),
                    ("dcat:keyword", RdfNode.Italian(dataset.Keyword)),
                    ("dcat:landingPage", RdfNode.Iri(Root + (dataset.About ?? dataset.Page))),
                    .. dataset.Files.Select(file => Fact("dcat:distribution", RdfNode.Iri(FileOf(dataset, file)))),
                ]
            ),
            .. dataset.Files.Select(file => OfFile(dataset, file)),
        ];

    private RdfSubject OfFile(Dataset dataset, DatasetFile file) =>
        new(
            FileOf(dataset, file),
            ["dcatapit:Distribution", "dcat:Distribution"],
            [
                ("dct:title", RdfNode.Italian(file.Format.Words)),
                ("dcat:accessURL", RdfNode.Iri(Root + file.Address)),
                ("dcat:downloadURL", RdfNode.Iri(Root + file.Address)),
                ("dct:format", RdfNode.Iri(Vocabularies.FileType(file.Format))),
                ("dcat:mediaType", RdfNode.Iri(Vocabularies.MediaType(file.Format))),
                .. Link("dct:license", Licence),
                .. Day("dct:modified", dataset.Modified),
                .. file.Length is { } length
                    ? [Fact("dcat:byteSize", RdfNode.Typed(length.Value.ToString(CultureInfo.InvariantCulture), "xsd:nonNegativeInteger"))]
                    : NoFacts,
            ]
        );

    private RdfSubject Period(Dataset dataset) =>
        new(
            PeriodOf(dataset),
            ["dct:PeriodOfTime"],
            [
                ("dcat:startDate", RdfNode.Typed($"{dataset.Years[0]:D4}-01-01", "xsd:date")),
                ("dcat:endDate", RdfNode.Typed($"{dataset.Year:D4}-12-31", "xsd:date")),
            ]
        );

    private static RdfSubject Document(string address) => new(address, ["foaf:Document"], []);

    private static (RdfName, RdfNode)[] NoFacts => [];

    private static (RdfName, RdfNode) Fact(RdfName predicate, RdfNode value) => (predicate, value);

    private static IEnumerable<(RdfName, RdfNode)> Link(RdfName predicate, string? iri) =>
        iri is null ? [] : [(predicate, RdfNode.Iri(iri))];

    private static IEnumerable<(RdfName, RdfNode)> Day(RdfName predicate, DateOnly? day) =>
        day is not { } known ? [] : [(predicate, RdfNode.Typed(known.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), "xsd:date"))];

    private static string Ending(TableFormat format) =>
        format == TableFormat.Json ? "json"
        : format == TableFormat.GeoJson ? "geojson"
        : format == TableFormat.Csv ? "csv"
        : "foglio-di-calcolo";

    private string FileOf(Dataset dataset, DatasetFile file) => Own($"{dataset.Id}-{Ending(file.Format)}");

    private string PeriodOf(Dataset dataset) =>
        Own(dataset.Years[0] == dataset.Year ? $"periodo-{dataset.Year:D4}" : $"periodo-{dataset.Years[0]:D4}-{dataset.Year:D4}");

    private string Own(string fragment) => Root + page.At(fragment);
}
