namespace Cremona.Transparency.Generator.Verification;

/// <summary>Checks that every internal link leads to a file of the site, and every fragment to an element of its page.</summary>
/// <param name="pages">The parsed pages, by path.</param>
/// <param name="paths">The paths of all files.</param>
public sealed class LinkChecks(IReadOnlyDictionary<string, CheckedPage> pages, IReadOnlySet<string> paths)
{
    private static readonly Uri Root = new("https://sito.example/");

    // Pages of a folder share most of their links, such as those of the menu.
    private readonly Dictionary<(string Folder, string Link), Target?> _targets = [];

    /// <summary>Returns the faulty links of a page.</summary>
    public IEnumerable<string> Faults(CheckedPage page)
    {
        // The 404 page is returned at any depth, so its links are absolute and cannot be resolved here.
        if (page.Path == "404.html")
        {
            yield break;
        }

        foreach (var link in page.Links.Distinct())
        {
            if (TargetOf(page.Path, link) is not { } target)
            {
                continue;
            }

            if (!paths.Contains(target.Path))
            {
                yield return $"il collegamento «{link}» non porta a niente";
            }
            else if (
                target.Fragment.Length > 0
                && pages.TryGetValue(target.Path, out var other)
                && !other.IsEmptied
                && !other.Ids.Contains(target.Fragment)
            )
            {
                yield return $"il collegamento «{link}» non trova il punto «{target.Fragment}»";
            }
        }
    }

    private Target? TargetOf(string page, string link)
    {
        // These lead to the page itself.
        if (link.Length == 0 || link[0] is '#' or '?')
        {
            return Resolved(page, link);
        }

        var key = (page[..(page.LastIndexOf('/') + 1)], link);
        if (!_targets.TryGetValue(key, out var target))
        {
            _targets.Add(key, target = Resolved(page, link));
        }

        return target;
    }

    // Null for another site.
    private static Target? Resolved(string page, string link) =>
        Uri.TryCreate(new Uri(Root, page), link, out var target) && target.Host == Root.Host
            ? new Target(Uri.UnescapeDataString(target.AbsolutePath[1..]), Uri.UnescapeDataString(target.Fragment.TrimStart('#')))
            : null;

    private sealed record Target(string Path, string Fragment);
}
