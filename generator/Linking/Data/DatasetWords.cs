using Cremona.Transparency.Generator.Content;
using Cremona.Transparency.Generator.OpenData;
using Cremona.Transparency.Pages;

namespace Cremona.Transparency.Generator.Linking;

/// <summary>Words about datasets and their files that several pages share.</summary>
internal static class DatasetWords
{
    /// <summary>Returns the links to the files of a dataset, with their sizes.</summary>
    public static IEnumerable<Link> Files(Dataset dataset) => Files(dataset, format => format.Words);

    /// <summary>Returns the same links with short names.</summary>
    public static IEnumerable<Link> ShortFiles(Dataset dataset) => Files(dataset, format => format.Short);

    /// <summary>Returns the link to the description of an exact CSV.</summary>
    public static Link Description(Dataset dataset) =>
        Link.To("Descrizione delle colonne (CSVW)", CsvMetadata.AddressFor(dataset.AddressOf(TableFormat.Csv)));

    /// <summary>Returns a citation of a dataset.</summary>
    public static string Citation(PortalIdentity portal, Dataset dataset) =>
        $"{portal.Publisher}, «{dataset.Title}», {dataset.Span}"
        + (portal.BaseUrl is { } root ? $", {root}{dataset.About ?? dataset.Page}" : "");

    /// <summary>Returns the licence, or the words for a missing one.</summary>
    public static Shown Licence(PortalIdentity portal) =>
        portal.Licence is not { } name ? DisplayText.NotGiven
        : portal.LicenceUrl is { } url ? DisplayText.Of(Link.Away(name, url))
        : new Shown(name);

    private static IEnumerable<Link> Files(Dataset dataset, Func<TableFormat, string> words) =>
        dataset.Files.Select(file =>
            Link.To(file.Length is { } length ? $"{words(file.Format)}, {Size(length.Value)}" : words(file.Format), file.Address)
        );

    private static string Size(long length) =>
        length < 1000 ? $"{ItalianText.Number(length)} byte" : $"{ItalianText.Short(Math.Round(length / 1000m, 1))} kB";
}
