using System.Text;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Cremona.Transparency.Generator.Hosting;
using Cremona.Transparency.Generator.Linking;
using Cremona.Transparency.Generator.Rendering;
using Cremona.Transparency.Tests.Sites;
using Cremona.Transparency.Themes;

namespace Cremona.Transparency.Tests.Theme;

/// <summary>
/// A second theme is a second project and one line (decision 34): the whole of <c>minimal</c> in a theme that has nothing of Cremona's.
/// </summary>
public sealed class SecondThemeTests
{
    private static readonly Site Minimal = BuiltSite.Link(BuiltSite.StoredFiles("minimal"));
    private static readonly IReadOnlyDictionary<string, byte[]> Tiny = BuiltSite.BytesOf(SiteRenderer.Render(Minimal, TinyTheme.Value));
    private static readonly IReadOnlyDictionary<string, byte[]> Cremona = BuiltSite.BytesOf(
        SiteRenderer.Render(Minimal, CremonaTheme.Value)
    );

    private static readonly Dictionary<string, IHtmlDocument> Pages = Parsed(Tiny);

    [Fact]
    public void The_second_theme_writes_the_same_files_except_assets() =>
        Assert.Equal(
            Cremona
                .Keys.Where(path => !CremonaTheme.Value.Assets.Any(asset => path.EndsWith("/" + asset.Name, StringComparison.Ordinal)))
                .Order(StringComparer.Ordinal),
            Tiny.Keys.Order(StringComparer.Ordinal)
        );

    [Fact]
    public void Every_page_has_a_title_and_one_heading_of_the_first_level()
    {
        Assert.InRange(Pages.Count, 20, int.MaxValue);
        Assert.All(Pages.Values, page =>
        {
            Assert.NotEmpty(page.Title!);
            Assert.NotEmpty(Assert.Single(page.QuerySelectorAll("h1")).Words());
        });
    }

    [Fact]
    public void Every_link_and_fragment_resolves() =>
        Assert.Equal([], Pages.SelectMany(page => LostLinks(page.Key, page.Value)).Distinct());

    [Fact]
    public void Every_id_is_unique_in_its_page() =>
        Assert.All(Pages, page =>
            Assert.Equal(
                [],
                page.Value.QuerySelectorAll("[id]")
                    .GroupBy(element => element.Id)
                    .Where(same => same.Count() > 1)
                    .Select(same => $"{page.Key}#{same.Key}")
            )
        );

    [Fact]
    public void No_file_and_no_class_of_the_other_theme_occurs()
    {
        var classes = Parsed(Cremona).Values.SelectMany(page => page.All).SelectMany(element => element.ClassList).ToHashSet();
        Assert.InRange(classes.Count, 50, int.MaxValue);
        Assert.Equal(
            [],
            Pages.Values.SelectMany(page => page.All).SelectMany(element => element.ClassList).Where(classes.Contains).Distinct()
        );
        Assert.InRange(CremonaTheme.Value.Assets.Count, 10, int.MaxValue);
        Assert.All(Tiny, file =>
        {
            var text = Encoding.UTF8.GetString(file.Value);
            Assert.All(CremonaTheme.Value.Assets, asset =>
            {
                Assert.DoesNotContain(asset.Name, file.Key, StringComparison.Ordinal);
                Assert.DoesNotContain(asset.Name, text, StringComparison.Ordinal);
            });
        });
        Assert.Equal(
            [],
            Pages.Values.SelectMany(page => page.QuerySelectorAll("link,script,style,[style]")).Select(element => element.OuterHtml)
        );
    }

    [Fact]
    public void The_notices_of_the_site_are_those_of_its_theme()
    {
        Assert.Contains("bootstrap-italia", Text(Cremona, RouteBook.Licences.Path), StringComparison.Ordinal);
        Assert.DoesNotContain("bootstrap-italia", Text(Tiny, RouteBook.Licences.Path), StringComparison.Ordinal);
        Assert.Contains("non contiene opere di altri", Text(Tiny, RouteBook.Licences.Path), StringComparison.Ordinal);
    }

    /// <summary>The texts and the cells are the content's, not the theme's.</summary>
    [Fact]
    public void Both_themes_show_the_same_act_and_tables()
    {
        var texts = 0;
        foreach (var (path, page) in Parsed(Cremona))
        {
            var words = Pages[path].Body!.Words();
            var leaves = page.QuerySelectorAll("main .testo p, main tbody th, main tbody td, main .entry-name a");
            foreach (var text in leaves.Where(element => element.ChildElementCount == 0))
            {
                Assert.Contains(text.Words(), words, StringComparison.Ordinal);
                texts++;
            }
        }

        Assert.InRange(texts, 50, int.MaxValue);
    }

    [Fact]
    public void Servers_and_pages_declare_the_policy_of_the_theme()
    {
        var policy = TinyTheme.Value.Policy;
        Assert.NotEqual(CremonaTheme.Value.Policy, policy);
        Assert.All(Pages.Values, page => Assert.Equal(policy, page.QuerySelector("meta[http-equiv]")!.GetAttribute("content")));
        Assert.All(ServerSnippets.Of(HostedSite.Of(Minimal, "/srv/portale", policy)!), file =>
        {
            Assert.Contains($"\"{policy}; frame-ancestors 'none'\"", file.Text, StringComparison.Ordinal);
            Assert.DoesNotContain(CremonaTheme.Value.Policy, file.Text, StringComparison.Ordinal);
        });
    }

    private static IEnumerable<string> LostLinks(string path, IHtmlDocument page)
    {
        foreach (var name in new[] { "href", "src" })
        {
            foreach (var element in page.QuerySelectorAll($"[{name}]"))
            {
                var written = element.GetAttribute(name)!;
                var target = new Uri(new Uri("https://prova.example/" + path), written);
                if (target.Host != "prova.example" || target.Scheme != "https")
                {
                    continue;
                }

                var file = Uri.UnescapeDataString(target.AbsolutePath[1..]);
                var fragment = Uri.UnescapeDataString(target.Fragment.TrimStart('#'));
                if (written.Length == 0 || !Tiny.ContainsKey(file) || (fragment.Length > 0 && Pages[file].GetElementById(fragment) is null))
                {
                    yield return $"{path}: {written}";
                }
            }
        }
    }

    private static string Text(IReadOnlyDictionary<string, byte[]> files, string path) => Encoding.UTF8.GetString(files[path]);

    private static Dictionary<string, IHtmlDocument> Parsed(IReadOnlyDictionary<string, byte[]> files)
    {
        var parser = new HtmlParser();
        return files
            .Where(file => file.Key.EndsWith(".html", StringComparison.Ordinal))
            .ToDictionary(file => file.Key, file => parser.ParseDocument(Encoding.UTF8.GetString(file.Value)));
    }
}
