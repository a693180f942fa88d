using AngleSharp.Dom;

namespace Cremona.Transparency.Tests.Browser;

/// <summary>Links and fragments over the whole output, as plain HTML.</summary>
public sealed class LinkTests
{
    private static readonly Uri Root = new("https://portale.example/");

    public static TheoryData<string> Names => ["cremona", "complete", "archive"];

    [Theory, MemberData(nameof(Names))]
    public async Task No_link_and_no_fragment_is_broken(string name)
    {
        Gate.IsClean(Broken(await Portals.NamedAsync(name)));
    }

    [Theory, MemberData(nameof(Names))]
    public async Task Every_page_is_reached_from_the_home_page_by_plain_links(string name)
    {
        Assert.Equal([], Unreached(await Portals.NamedAsync(name)));
    }

    [Theory, MemberData(nameof(Names))]
    public async Task Every_file_is_linked_or_known_by_its_name(string name)
    {
        // The picture for other sites is named where the portal knows its address. The theme's scripts go with its other assets wherever
        // pages are, used there or not.
        string[] known = ["manifest-sha256.txt", "robots.txt", ".well-known/security.txt", "404.html"];
        var portal = await Portals.NamedAsync(name);
        var linked = portal
            .Pages.SelectMany(path =>
                Documents.Links(Documents.Parse(portal.Read(path))).Select(link => Target(path, link)).OfType<Uri>().Select(PathOf)
            )
            .ToHashSet();
        var files = Directory
            .EnumerateFiles(portal.Folder, "*", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(portal.Folder, file).Replace('\\', '/'));
        var styles = files
            .Where(file => file.EndsWith(".css", StringComparison.Ordinal))
            .SelectMany(file => Fonts(portal, file))
            .ToHashSet();
        Assert.Equal([], styles.Except(files));
        Assert.Equal(
            [],
            files
                .Except(linked)
                .Except(styles)
                .Except(known)
                .Where(file =>
                    !file.EndsWith(".xml", StringComparison.Ordinal)
                    && !file.EndsWith(".atom", StringComparison.Ordinal)
                    && !IsAsset(file)
                    && !IsMoved(portal, file)
                )
        );
    }

    private static bool IsAsset(string file) =>
        file.Contains("risorse/", StringComparison.Ordinal)
        && (file.EndsWith(".js", StringComparison.Ordinal) || file.EndsWith(".png", StringComparison.Ordinal));

    [Fact]
    public async Task Only_the_404_page_has_absolute_links()
    {
        foreach (
            var (portal, path) in (await Kinds.EveryPageAsync())
                .Where(page => page.Path != "404.html")
                .Select(page => (page.Portal, page.Path))
        )
        {
            Assert.DoesNotContain(Documents.Links(Documents.Parse(portal.Read(path))), link => link.StartsWith('/'));
        }
    }

    [Fact]
    public void Broken_links_and_orphaned_pages_are_detected()
    {
        var folder = Directory.CreateTempSubdirectory("collegamenti").FullName;
        File.WriteAllText(
            Path.Combine(folder, "index.html"),
            "<a href='manca.html'>a</a><a href='due.html#qui'>b</a><a href='due.html#manca'>c</a><a href='https://altro.example/'>d</a>"
        );
        File.WriteAllText(Path.Combine(folder, "due.html"), "<p id=qui><a href='index.html'>a</a><img src='manca.png'>");
        File.WriteAllText(Path.Combine(folder, "sola.html"), "<a href='index.html'>a</a>");
        var portal = new Portal("piccolo", folder, Root, Root);
        var (broken, unreached) = (Broken(portal), Unreached(portal));
        Directory.Delete(folder, recursive: true);
        Assert.Equal(
            [
                "due.html: «manca.png» leads to nothing",
                "index.html: «manca.html» leads to nothing",
                "index.html: «due.html#manca» finds no such place",
            ],
            broken
        );
        Assert.Equal(["sola.html"], unreached);
    }

    private static List<string> Broken(Portal portal)
    {
        var pages = portal.Pages.ToDictionary(path => path, path => Documents.Parse(portal.Read(path)), StringComparer.Ordinal);
        return [.. pages.SelectMany(page => Faults(portal, page.Key, pages).Select(fault => $"{page.Key}: {fault}"))];
    }

    private static List<string> Unreached(Portal portal)
    {
        var (reached, next) = (new HashSet<string>(StringComparer.Ordinal) { "index.html" }, new Queue<string>(["index.html"]));
        while (next.TryDequeue(out var path))
        {
            using var page = Documents.Parse(portal.Read(path));
            var inside = page.QuerySelectorAll("a[href]")
                .Select(link => Target(path, link.GetAttribute("href")!))
                .OfType<Uri>()
                .Select(PathOf);
            foreach (var target in inside.Where(target => portal.Pages.Contains(target) && reached.Add(target)))
            {
                next.Enqueue(target);
            }
        }

        // An explanation in the place of what is no longer published is for those who come by an old address; so is a list that has moved.
        return [.. portal.Pages.Except(reached).Where(path => path != "404.html" && !portal.IsExplanation(path) && !IsMoved(portal, path))];
    }

    private static bool IsMoved(Portal portal, string path) =>
        path.Contains("/obiettivi/", StringComparison.Ordinal)
        && portal.Read(path).Contains("Questo elenco ora è nella pagina", StringComparison.Ordinal);

    private static IEnumerable<string> Faults(Portal portal, string path, Dictionary<string, IDocument> pages)
    {
        foreach (var link in Documents.Links(pages[path]).Distinct())
        {
            if (Target(path, link) is not { } target)
            {
                continue;
            }

            var file = PathOf(target);
            if (!File.Exists(Path.Combine(portal.Folder, file)))
            {
                yield return $"«{link}» leads to nothing";
            }
            else if (
                target.Fragment.Length > 1
                && pages.TryGetValue(file, out var other)
                && other.GetElementById(Uri.UnescapeDataString(target.Fragment[1..])) is null
            )
            {
                yield return $"«{link}» finds no such place";
            }
        }
    }

    private static IEnumerable<string> Fonts(Portal portal, string style) =>
        portal
            .Read(style)
            .Split("url(")
            .Skip(1)
            .Select(text => text.Split(')')[0].Trim('"', '\''))
            .Where(url => !url.StartsWith("data:", StringComparison.Ordinal))
            .Select(url => PathOf(new Uri(new Uri(Root, style), url)));

    // The place inside the site, or null for what leads out.
    private static Uri? Target(string page, string link) =>
        Uri.TryCreate(new Uri(Root, page), link, out var target) && target.Host == Root.Host ? target : null;

    private static string PathOf(Uri target) => Uri.UnescapeDataString(target.AbsolutePath[1..]);
}
