using Cremona.Transparency.Generator.Linking;
using Cremona.Transparency.Generator.OpenData;
using Cremona.Transparency.Pages;

namespace Cremona.Transparency.Generator.Rendering;

/// <summary>Data files: each table in its formats, the description of each year's files, the catalogue.</summary>
public static class DataFiles
{
    /// <summary>Returns the files. The catalogue needs absolute addresses and is omitted if the base URL is unknown.</summary>
    public static IEnumerable<OutputFile> Of(Site site) =>
        [
            .. site.Data.Tables.GroupBy(table => table.Dataset.Year).SelectMany(year => OfYear(site, year.Key, [.. year])),
            .. site.Data.AllYears.SelectMany(table => Of(site, table)),
            .. site.Data.AllYears.Count == 0 ? [] : new[] { Package(site, RouteBook.DataPackageOfAllYears, site.Data.AllYears) },
            .. site.BaseUrl is null || site.Data.Datasets.Count == 0
                ? []
                : CatalogueFiles.Endings.Select(ending => Catalogue(site, ending)),
        ];

    private static IEnumerable<OutputFile> OfYear(Site site, int year, IReadOnlyList<PublishedTable> tables)
    {
        OutputFile[] files =
        [
            Package(site, RouteBook.DataPackage(year), tables),
            .. tables.SelectMany(table => Of(site, table)).OrderBy(file => file.Path, StringComparer.Ordinal),
        ];
        if (!tables.Any(table => table.Dataset.IsList))
        {
            return files;
        }

        SharedRendering[] shared = [.. files.Select(file => new SharedRendering(file))];
        return [.. shared.Select(one => one.File), Zip(year, shared)];
    }

    // The names in the archive begin at the year's folder, so that the package finds its files where the archive is unpacked.
    private static OutputFile Zip(int year, IReadOnlyList<SharedRendering> files) =>
        new(RouteBook.DataZip(year).Path, write =>
            DataZip.Write(
                files.Select<SharedRendering, (string, Action<Action<ReadOnlySpan<byte>>>)>(shared =>
                    (shared.File.Path["0000/".Length..], pass => shared.RenderForArchive(pass.Invoke))
                ),
                write.Invoke
            )
        );

    private static IEnumerable<OutputFile> Of(Site site, PublishedTable table) =>
        [
            .. table.Dataset.Files.Select(file => new OutputFile(file.Address.Path, write =>
                TableOutputs.Write(site.Data.Portal, table, file.Format, write.Invoke)
            )
            {
                ComesFirst = true,
            }),
            new OutputFile(CsvMetadata.AddressFor(table.Dataset.AddressOf(TableFormat.Csv)).Path, write =>
                CsvMetadata.Write(site.Data.Portal, table, write.Invoke)
            ),
        ];

    private static OutputFile Package(Site site, Address address, IReadOnlyList<PublishedTable> tables) =>
        new(address.Path, write => PublishedPackage.Write(site.Data.Portal, address, tables, write.Invoke));

    private static OutputFile Catalogue(Site site, string ending) =>
        new(RouteBook.Catalogue(ending).Path, write =>
            CatalogueFiles.Write(ending, site.Data.Portal, RouteBook.OpenData, [.. site.Data.AllDatasets], write.Invoke)
        );
}
