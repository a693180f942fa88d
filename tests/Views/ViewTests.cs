using Cremona.Transparency.Liquid;
using Cremona.Transparency.Pages;
using Cremona.Transparency.Tests.Theme;

namespace Cremona.Transparency.Tests.Views;

/// <summary>What views write.</summary>
public sealed class ViewTests
{
    public static TheoryData<string> Kinds => [.. TownPages.Kinds];

    /// <summary>The starting view changes nothing that a reader could notice.</summary>
    [Theory]
    [MemberData(nameof(Kinds))]
    public void A_starting_view_writes_the_page_of_the_theme(string kind)
    {
        var views = TownPages.Read(TownPages.View(kind, ViewStarter.Of(kind, TownPages.Parts)!));
        Assert.Equal([], views.Faults);
        var pages = TownPages.Samples.Where(sample => sample.Kind == kind).Select(sample => sample.Page).ToArray();
        Assert.NotEmpty(pages);
        foreach (var page in pages)
        {
            Assert.Equal(Tokens(TownPages.Html(page, null)), Tokens(TownPages.Html(page, views)));
        }

        Assert.Equal([], views.PageFaults);
    }

    /// <summary>Every member of every kind: nothing of a page is out of reach, and nothing stops the engine.</summary>
    [Theory]
    [MemberData(nameof(Kinds))]
    public void A_view_can_print_all_members_of_a_kind(string kind)
    {
        var type = typeof(Page).Assembly.GetTypes().Single(one => one.Name == kind + "Page");
        var text = "{{ parts.heading }}<div>" + Everything("page", type, 0) + "</div>";
        var views = TownPages.Read(TownPages.View(kind, text));
        Assert.Equal([], views.Faults);
        foreach (var (_, page) in TownPages.Samples.Where(sample => sample.Kind == kind))
        {
            var html = TownPages.Html(page, views);
            Assert.Contains(System.Text.Encodings.Web.HtmlEncoder.Default.Encode("page.title="), html, StringComparison.Ordinal);
        }

        Assert.Equal([], views.PageFaults);
    }

    [Fact]
    public void Text_is_escaped_and_markup_of_the_portal_is_not()
    {
        var page = (NewsPage)TownPages.Samples.First(sample => sample.Kind == "News").Page;
        var views = TownPages.Read(
            TownPages.View("News", "{{ parts.heading }}<p title=\"{{ page.title }}\">{{ page.title }}</p>{{ page.passages }}")
        );
        var html = TownPages.Html(page with { Title = "<b>\"Fiera\"</b> & mercato" }, views);
        Assert.Contains(
            "<p title=\"&lt;b&gt;&quot;Fiera&quot;&lt;/b&gt; &amp; mercato\">&lt;b&gt;&quot;Fiera",
            html,
            StringComparison.Ordinal
        );
        Assert.Contains("class=\"testo\"", html, StringComparison.Ordinal);
        Assert.Equal([], views.PageFaults);
    }

    [Fact]
    public void The_frame_stays_that_of_the_theme()
    {
        var main = TownPages.MainOf("Unit", "{{ parts.heading }}<p class=\"mine\">qui</p>");
        Assert.Equal("contenuto", main.Id);
        Assert.Equal(["HEADER", "P"], main.Children.Select(child => child.TagName));
        Assert.NotNull(main.Owner!.QuerySelector("footer"));
        Assert.NotNull(main.Owner.QuerySelector(".skiplinks"));
        Assert.NotNull(main.Owner.QuerySelector("meta[http-equiv=Content-Security-Policy]"));
    }

    [Fact]
    public void A_part_sees_the_variables_of_its_view()
    {
        var main = TownPages.MainOf(
            "News",
            "{{ parts.heading }}{% assign word = \"oggi\" %}{% for passage in page.passages limit: 1 %}{% include \"pezzo\" %}{% endfor %}",
            TownPages.Part("pezzo", "<p id=\"pezzo\">{{ word }} {{ forloop.index }}</p>")
        );
        Assert.Equal("oggi 1", main.QuerySelector("#pezzo")!.TextContent);
    }

    [Fact]
    public void A_fact_is_found_by_its_name()
    {
        var unit = (UnitPage)TownPages.Samples.First(sample => sample.Kind == "Unit").Page;
        var name = unit.Facts[^1].Name;
        var main = TownPages.MainOf(
            "Unit",
            "{{ parts.heading }}{% assign found = page.facts | where: \"name\", \""
                + name
                + "\" %}<p id=\"x\">{{ found.size }} {{ found.first.name }}</p>{{ found }}"
        );
        Assert.Equal($"1 {name}", main.QuerySelector("#x")!.TextContent);
        Assert.Contains(name, main.Words(), StringComparison.Ordinal);
    }

    [Fact]
    public void Other_kinds_and_the_page_of_topics_stay_the_themes()
    {
        var views = TownPages.Read(TownPages.View("Index", "{{ parts.heading }}<p>mio</p>"));
        Assert.Equal([], views.Faults);
        var topics = SamplePages.At("argomenti.html");
        Assert.Equal(TownPages.Html(topics, null), TownPages.Html(topics, views));
        var home = SamplePages.At("index.html");
        Assert.Equal(TownPages.Html(home, null), TownPages.Html(home, views));
        Assert.Contains(
            "<p>mio</p>",
            TownPages.Html(TownPages.Samples.First(sample => sample.Kind == "Index").Page, views),
            StringComparison.Ordinal
        );
    }

    // What a parser would see, without white space between elements.
    private static IEnumerable<string> Tokens(string html) =>
        System
            .Text.RegularExpressions.Regex.Matches(html, "<[^>]*>|[^<]+")
            .Select(match => string.Join(' ', match.Value.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)))
            .Where(token => token.Length > 0);

    private static string Everything(string path, Type record, int depth)
    {
        var text = new System.Text.StringBuilder();
        foreach (var member in AllMembers.Of(record).Values)
        {
            var (own, item) = ($"{path}.{member.Name}", $"i{depth}");
            if (member.Shape is { Kind: ShapeKind.Record } && depth >= 3)
            {
                continue;
            }

            text.Append(
                member.Shape switch
                {
                    { Kind: ShapeKind.Record, IsList: true } =>
                        $"{{% for {item} in {own} %}}{Everything(item, member.Shape.Record!, depth + 1)}{{% endfor %}}",
                    { Kind: ShapeKind.Record } => $"{{% if {own} %}}{Everything(own, member.Shape.Record!, depth + 1)}{{% endif %}}",
                    { IsList: true } => $"{{{{ {own} | join: \", \" }}}}",
                    { Kind: ShapeKind.Text } => $"{{{{ {own} | prepend: \"{own}=\" }}}} ",
                    _ => $"{{{{ {own} }}}} ",
                }
            );
        }

        return text.ToString();
    }
}
