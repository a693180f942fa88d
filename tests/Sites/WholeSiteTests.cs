using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using Cremona.Transparency.Tests.Commands;

namespace Cremona.Transparency.Tests.Sites;

public sealed partial class WholeSiteTests
{
    public static TheoryData<string> Names => BuiltSite.Names;

    [Theory]
    [MemberData(nameof(Names))]
    public void Finished_pages_pass_all_page_checks(string name)
    {
        var run = ProgramRun.Of("check", "--content", BuiltSite.ContentOf(name), "--format", "plain");
        Assert.True(run.Code == 0, run.Err);
        Assert.DoesNotContain("TR701", run.Err, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_page_and_file_is_reachable_by_plain_links(string name)
    {
        var site = BuiltSite.Of(name).Bytes;
        var reached = new HashSet<string>(StringComparer.Ordinal) { "index.html" };
        var open = new Queue<string>(reached);
        while (open.TryDequeue(out var path))
        {
            foreach (var target in LinksOf(path, site[path]).Where(target => site.ContainsKey(target) && reached.Add(target)))
            {
                open.Enqueue(target);
            }
        }

        // The search page loads its files by script; what they hold is on other pages; pages load their pictures and their logo. The 404
        // page is what a server gives for no page; robots, site map and security.txt have known addresses; heads name feeds and search.
        var unreached = site
            .Keys.Where(path =>
                !reached.Contains(path)
                && !path.Contains("risorse/", StringComparison.Ordinal)
                && !path.Contains("/ricerca/", StringComparison.Ordinal)
                && !path.Contains("/immagini/", StringComparison.Ordinal)
                && !path.EndsWith(".atom", StringComparison.Ordinal)
                && Path.GetFileName(path) is not ("logo.png" or "opensearch.xml")
            )
            .Except(["404.html", "robots.txt", "sitemap.xml", ".well-known/security.txt"])
            .Except(BuiltSite.MovedPages(name));
        Assert.Empty(unreached.Order(StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Attachments_are_published_as_they_are(string name)
    {
        var site = BuiltSite.Of(name);
        foreach (
            var file in BuiltSite
                .StoredFiles(name)
                .Where(file =>
                    file.Path.Contains("/allegati/", StringComparison.Ordinal) || file.Path.Contains("/immagini/", StringComparison.Ordinal)
                )
        )
        {
            Assert.Equal(file.Bytes.ToArray(), site.Bytes[file.Path]);
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void No_page_has_a_blank_in_place_of_a_word(string name)
    {
        foreach (var (path, bytes) in BuiltSite.Of(name).Bytes.Where(file => file.Key.EndsWith(".html", StringComparison.Ordinal)))
        {
            var page = Encoding.UTF8.GetString(bytes);
            Assert.True(!Placeholder().IsMatch(page), $"{path}: {Placeholder().Match(page).Value}");
        }
    }

    private static IEnumerable<string> LinksOf(string path, byte[] bytes)
    {
        if (!path.EndsWith(".html", StringComparison.Ordinal))
        {
            return [];
        }

        var place = new Uri(new Uri("https://sito.example/"), path);
        return Link()
            .Matches(Encoding.UTF8.GetString(bytes))
            .Select(link =>
                Uri.TryCreate(place, WebUtility.HtmlDecode(link.Groups[1].Value), out var target) && target.Host == place.Host
                    ? Uri.UnescapeDataString(target.AbsolutePath[1..])
                    : ""
            );
    }

    [GeneratedRegex("<a\\s[^>]*?href=\"([^\"]*)\"")]
    private static partial Regex Link();

    // Holes of a format, names of types, and the like: what a programmer forgot.
    [GeneratedRegex(
        @"\{\d\}|System\.[A-Z]\w+|Cremona\.Transparency\.|\bnull\b|\bNaN\b|\bTODO\b|<(?:h[1-6]|dt|th|caption|title)(?:\s[^>]*)?>\s*</"
    )]
    private static partial Regex Placeholder();
}
