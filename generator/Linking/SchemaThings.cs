using System.Globalization;
using Cremona.Transparency.Generator.Content;
using Cremona.Transparency.Generator.OpenData;
using Cremona.Transparency.Generator.Schema;
using Cremona.Transparency.Pages;

namespace Cremona.Transparency.Generator.Linking;

/// <summary>What pages describe, in the vocabulary of schema.org. A setting that is missing is omitted and never invented.</summary>
internal static class SchemaThings
{
    // Keeps the page of the open data small. Search engines find older datasets on their own pages.
    private const int MaxListed = 30;

    // Keeps the page of the facilities small. The files of the list have them all.
    private const int MaxPlaces = 100;

    /// <summary>Returns the public body that publishes the portal.</summary>
    public static SchemaThing Organization(SiteContent content, Frames frames)
    {
        var settings = content.Portal.Answers;
        return new SchemaThing(
            "GovernmentOrganization",
            [
                .. SchemaProperty.Of("name", content.Portal.Body),
                .. SchemaProperty.Of("description", frames.Root.Demonstration),
                .. SchemaProperty.Of("url", settings.TextOrNull(PortalSchema.TownSite)),
                .. frames.Root.Logo is { } logo ? [new SchemaProperty("logo") { Place = logo.File }] : Array.Empty<SchemaProperty>(),
                .. SchemaProperty.Of("email", settings.TextOrNull(PortalSchema.Mail)),
                .. SchemaProperty.Of("telephone", settings.TextOrNull(PortalSchema.Phone)),
                .. SchemaProperty.Of("address", settings.TextOrNull(PortalSchema.Postal)),
                .. settings.TextOrNull(PortalSchema.Ipa) is { } ipa ? [Identifier(ipa)] : Array.Empty<SchemaProperty>(),
            ]
        );
    }

    /// <summary>Returns the catalogue of the published data, or none if there are no data.</summary>
    public static IReadOnlyList<SchemaThing> Catalogue(PublishedData data) =>
        data.Datasets.Count == 0
            ? []
            :
            [
                new SchemaThing(
                    "DataCatalog",
                    [
                        .. SchemaProperty.Of("name", $"{PortalFacts.OpenDataLink.Text} – {data.Portal.SiteName}"),
                        Publisher(data.Portal),
                        .. SchemaProperty.Of("license", data.Portal.LicenceUrl),
                        new SchemaProperty("dataset") { Things = [.. data.AllDatasets.Take(MaxListed).Select(Listed)] },
                    ]
                )
                {
                    Id = RouteBook.OpenData,
                },
            ];

    /// <summary>Returns a dataset with its files. It has the same identifier in the catalogues.</summary>
    public static SchemaThing DatasetOf(Dataset dataset, PortalIdentity portal) =>
        new(
            "Dataset",
            [
                .. SchemaProperty.Of("name", dataset.Title),
                .. SchemaProperty.Of("description", dataset.Description),
                new SchemaProperty("url") { Place = dataset.About ?? dataset.Page },
                .. SchemaProperty.Of("temporalCoverage", Coverage(dataset)),
                .. dataset.Modified is { } day ? SchemaProperty.Of("dateModified", ItalianText.Iso(day)) : [],
                .. SchemaProperty.Of("inLanguage", "it"),
                .. SchemaProperty.Of("license", portal.LicenceUrl),
                Publisher(portal),
                new SchemaProperty("includedInDataCatalog") { Thing = new SchemaThing("DataCatalog", []) { Id = RouteBook.OpenData } },
                new SchemaProperty("distribution") { Things = [.. dataset.Files.Select(Download)] },
            ]
        )
        {
            Id = RouteBook.OpenData.At(dataset.Id),
        };

    /// <summary>Returns the facilities with coordinates.</summary>
    public static IReadOnlyList<SchemaThing> Places(IEnumerable<Facility> facilities, Func<Facility, Address> addressOf) =>
        [
            .. facilities
                .Select(facility => (Facility: facility, Position: Position(facility)))
                .Where(known => known.Position is not null)
                .Take(MaxPlaces)
                .Select(known => new SchemaThing(
                    "Place",
                    [
                        .. SchemaProperty.Of("name", known.Facility.Head.Name),
                        .. SchemaProperty.Of("address", known.Facility.Place),
                        known.Position!,
                        new SchemaProperty("url") { Place = addressOf(known.Facility) },
                    ]
                )),
        ];

    private static SchemaProperty? Position(Facility facility) =>
        facility.Head.Answers.Number(FacilitySchema.Latitude) is { } latitude
        && facility.Head.Answers.Number(FacilitySchema.Longitude) is { } longitude
            ? new SchemaProperty("geo")
            {
                Thing = new SchemaThing(
                    "GeoCoordinates",
                    [
                        .. SchemaProperty.Of("latitude", latitude.ToString(CultureInfo.InvariantCulture)),
                        .. SchemaProperty.Of("longitude", longitude.ToString(CultureInfo.InvariantCulture)),
                    ]
                ),
            }
            : null;

    private static SchemaProperty Identifier(string ipa) =>
        new("identifier")
        {
            Thing = new SchemaThing("PropertyValue", [.. SchemaProperty.Of("propertyID", "IPA"), .. SchemaProperty.Of("value", ipa)]),
        };

    private static SchemaProperty Publisher(PortalIdentity portal) =>
        new("publisher") { Thing = new SchemaThing("GovernmentOrganization", SchemaProperty.Of("name", portal.Publisher)) };

    private static SchemaThing Listed(Dataset dataset) =>
        new(
            "Dataset",
            [
                .. SchemaProperty.Of("name", $"{dataset.Title}, {dataset.Span}"),
                new SchemaProperty("url") { Place = dataset.About ?? dataset.Page },
            ]
        )
        {
            Id = RouteBook.OpenData.At(dataset.Id),
        };

    // A year or an interval of ISO 8601.
    private static string Coverage(Dataset dataset) =>
        dataset.Years[0] == dataset.Year ? $"{dataset.Year:D4}" : $"{dataset.Years[0]:D4}/{dataset.Year:D4}";

    private static SchemaThing Download(DatasetFile file) =>
        new(
            "DataDownload",
            [.. SchemaProperty.Of("encodingFormat", file.Format.MediaType), new SchemaProperty("contentUrl") { Place = file.Address }]
        );
}
