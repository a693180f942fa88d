namespace Cremona.Transparency.Generator.Verification;

/// <summary>Checks that every internal link leads to a file of the site, and every fragment to an element of its page.</summary>
public static class LinkChecks
{
    private static readonly Uri Root = new("https://sito.example/");

    /// <summary>Returns the faulty links of a page.</summary>
    public static IEnumerable<string> Faults(CheckedPage page, IReadOnlyDictionary<string, CheckedPage> pages, IReadOnlySet<string> paths)
    {
        // The 404 page is returned at any depth, so its links are absolute and cannot be resolved here.
        if (page.Path == "404.html")
        {
            yield break;
        }

        foreach (var link in page.Links.Distinct())
        {
            if (!Uri.TryCreate(new Uri(Root, page.Path), link, out var target) || target.Host != Root.Host)
            {
                continue;
            }

            var path = Uri.UnescapeDataString(target.AbsolutePath[1..]);
            var fragment = Uri.UnescapeDataString(target.Fragment.TrimStart('#'));
            if (!paths.Contains(path))
            {
                yield return $"il collegamento «{link}» non porta a niente";
            }
            else if (fragment.Length > 0 && pages.TryGetValue(path, out var other) && !other.IsEmptied && !other.Ids.Contains(fragment))
            {
                yield return $"il collegamento «{link}» non trova il punto «{fragment}»";
            }
        }
    }
}
