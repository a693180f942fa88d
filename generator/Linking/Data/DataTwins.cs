using Cremona.Transparency.Generator.OpenData;
using Cremona.Transparency.Pages;

namespace Cremona.Transparency.Generator.Linking;

/// <summary>Adds the files of lists to the pages that show the same records.</summary>
internal static class DataTwins
{
    /// <summary>Returns the pages. Those that show a list name its files in their head and lead to the page about the dataset.</summary>
    public static IEnumerable<PageDraft> AddTo(IEnumerable<PageDraft> pages, PublishedData data)
    {
        var lists = data.Tables.Select(table => table.Dataset).Where(dataset => dataset.IsList).ToLookup(dataset => dataset.Page);
        return pages.Select(page =>
            lists.Contains(page.Address) ? page with { Make = () => With(page.Make(), [.. lists[page.Address]]) } : page
        );
    }

    private static Page With(Page page, IReadOnlyList<Dataset> lists) =>
        page with
        {
            Alternates =
            [
                .. page.Alternates,
                .. lists.SelectMany(list => list.Files.Select(file => Link.To($"{list.Title}: {file.Format.Words}", file.Address))),
            ],
            SeeAlso =
            [
                .. page.SeeAlso,
                new SeeAlso(
                    "Gli stessi dati, da scaricare",
                    [.. lists.Select(list => Link.To(DatasetPages.TitleOf(list), list.About!.Value))]
                ),
            ],
        };
}
