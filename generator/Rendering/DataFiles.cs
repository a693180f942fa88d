using Cremona.Transparency.Generator.Linking;
using Cremona.Transparency.Generator.OpenData;

namespace Cremona.Transparency.Generator.Rendering;

/// <summary>Data files: each table in its formats, the description of each year's files, the catalogue.</summary>
public static class DataFiles
{
    /// <summary>Returns the files. The catalogue needs absolute addresses and is omitted if the base URL is unknown.</summary>
    public static IEnumerable<OutputFile> Of(Site site) =>
        [
            .. site.Data.Tables.SelectMany(table => Of(site, table)),
            .. site.Data.Tables.GroupBy(table => table.Dataset.Year).Select(year => Package(site, year.Key, [.. year])),
            .. site.BaseUrl is null || site.Data.Datasets.Count == 0
                ? []
                : CatalogueFiles.Endings.Select(ending => Catalogue(site, ending)),
        ];

    private static IEnumerable<OutputFile> Of(Site site, PublishedTable table) =>
        [
            .. table.Dataset.Files.Select(file => new OutputFile(file.Address.Path, write =>
                TableOutputs.Write(site.Data.Portal, table, file.Format, write.Invoke)
            )),
            new OutputFile(CsvMetadata.AddressFor(table.Dataset.AddressOf(TableFormat.Csv)).Path, write =>
                CsvMetadata.Write(site.Data.Portal, table, write.Invoke)
            ),
        ];

    private static OutputFile Package(Site site, int year, IReadOnlyList<PublishedTable> tables)
    {
        var address = RouteBook.DataPackage(year);
        return new OutputFile(address.Path, write => PublishedPackage.Write(site.Data.Portal, address, tables, write.Invoke));
    }

    private static OutputFile Catalogue(Site site, string ending) =>
        new(RouteBook.Catalogue(ending).Path, write =>
            CatalogueFiles.Write(ending, site.Data.Portal, RouteBook.OpenData, site.Data.Datasets, write.Invoke)
        );
}
