using Cremona.Transparency.Generator.Content;
using Cremona.Transparency.Generator.Law;
using Cremona.Transparency.Generator.Schema;
using Cremona.Transparency.Pages;

namespace Cremona.Transparency.Generator.Linking;

/// <summary>
/// The date of the newest content that each page shows, by its fields «pubblicato» and «aggiornato»: never the day of the build. The page
/// of a record has the record's date, an index the newest of its records; both show the dates of the year's settings too. Other pages draw
/// on the whole year or the whole portal.
/// </summary>
public sealed class PageDates
{
    private readonly Dictionary<string, DateOnly?> _pages = new(StringComparer.Ordinal);
    private readonly Dictionary<string, DateOnly?> _folders = new(StringComparer.Ordinal);
    private readonly Dictionary<string, (DateOnly? Settings, DateOnly? Newest)> _years = new(StringComparer.Ordinal);
    private readonly HashSet<string> _overviews = new(StringComparer.Ordinal);
    private readonly DateOnly? _newest;
    private readonly DateOnly? _settings;

    /// <summary>Collects the dates.</summary>
    /// <param name="years">The years, frozen ones included.</param>
    public PageDates(IReadOnlyList<YearLinks> years)
    {
        var content = years[0].Site;
        _newest = NewestDate.Of(content);
        _settings = content.Portal.Answers.Date(PortalSchema.Updated);
        _overviews.UnionWith([
            RouteBook.FrontDoor.Path,
            RouteBook.OpenData.Path,
            RouteBook.Root("archivio").Path,
            RouteBook.Root("mappa").Path,
        ]);
        foreach (var year in years.Where(year => !year.IsWithdrawn))
        {
            _years.Add(
                FolderOf(year),
                (year.Content.Frozen is null ? NewestDate.Of(year.Content.Settings.Answers) : null, NewestDate.Of(year.Content))
            );
            if (year.Content.Frozen is null)
            {
                AddRecords(year);
            }
        }
    }

    /// <summary>Returns the date of a page, or null if the content does not say it.</summary>
    public DateOnly? Of(Address page)
    {
        var path = page.Path;
        if (path.Length > 5 && _years.TryGetValue(path[..5], out var year))
        {
            return _pages.TryGetValue(path, out var own) ? Later(own, year.Settings)
                : path.LastIndexOf('/') is var end and > 4 && _folders.TryGetValue(path[..end], out var inside)
                    ? Later(inside, year.Settings)
                : year.Newest;
        }

        return _overviews.Contains(path) || path.Contains('/', StringComparison.Ordinal) ? _newest : _settings;
    }

    /// <summary>Returns the pages of a frozen year, which are in its bag.</summary>
    public static IEnumerable<Address> FrozenPages(YearLinks year)
    {
        var frozen = year.Content.Frozen!;
        var tree = frozen.HasOwnTree ? TransparencyTrees.Of(year.Year) : null;
        return frozen
            .Pages.Select(year.PageAddress)
            .Concat(frozen.Records.Select(record => new Address(record.Path)))
            .Concat(
                tree is null
                    ? []
                    : tree
                        .Sections.Select(section => RouteBook.TransparencySection(section, year.Year))
                        .Prepend(RouteBook.Transparency(year.Year))
            )
            .Concat(DatasetPages.AddressesOf(year.Content, terms: true))
            .Distinct();
    }

    private static string FolderOf(YearLinks year) => $"{year.Year:D4}/";

    private static DateOnly? Later(DateOnly? one, DateOnly? other) => one is null || other > one ? other : one;

    private void AddRecords(YearLinks year)
    {
        foreach (var head in year.Content.Heads)
        {
            Add(year.AddressOf(head).Path, NewestDate.Of(head.Answers));
        }

        foreach (var news in year.Content.News)
        {
            Add(year.AddressOf(news.Head).Path, news.Date);
        }
    }

    private void Add(string page, DateOnly? date)
    {
        var folder = page[..page.LastIndexOf('/')];
        _pages[page] = Later(_pages.GetValueOrDefault(page), date);
        _folders[folder] = Later(_folders.GetValueOrDefault(folder), date);
    }
}
