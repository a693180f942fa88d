using Cremona.Transparency.Pages;

namespace Cremona.Transparency.Tests.Theme;

/// <summary>What holds on every page, whatever its kind.</summary>
public sealed class EveryPageTests
{
    public static TheoryData<string> Paths => RenderedPages.Paths;

    [Fact]
    public void Every_kind_of_page_has_a_sample_and_so_a_view()
    {
        var kinds = typeof(Page)
            .Assembly.GetTypes()
            .Where(type => type.IsSubclassOf(typeof(Page)) && !type.IsAbstract)
            .Select(type => type.Name);
        Assert.Equal(
            kinds.Order(StringComparer.Ordinal),
            SamplePages.All.Select(page => page.GetType().Name).Distinct().Order(StringComparer.Ordinal)
        );
    }

    [Theory, MemberData(nameof(Paths))]
    public void One_h1_and_no_level_of_heading_is_skipped(string path)
    {
        var levels = RenderedPages.At(path).QuerySelectorAll("h1,h2,h3,h4,h5,h6").Select(heading => heading.LocalName[1] - '0').ToList();
        Assert.Equal(1, levels[0]);
        Assert.Single(levels, 1);
        Assert.All(levels.Zip(levels.Skip(1)), pair => Assert.True(pair.Second <= pair.First + 1, $"h{pair.First} → h{pair.Second}"));
    }

    [Theory, MemberData(nameof(Paths))]
    public void Ids_are_unique(string path)
    {
        var ids = RenderedPages.At(path).QuerySelectorAll("[id]").Select(element => element.Id).ToList();
        Assert.Equal(ids.Distinct(), ids);
    }

    [Theory, MemberData(nameof(Paths))]
    public void References_to_ids_resolve(string path)
    {
        var page = RenderedPages.At(path);
        var named = page.QuerySelectorAll("[aria-labelledby],[aria-describedby]")
            .SelectMany(element =>
                $"{element.GetAttribute("aria-labelledby")} {element.GetAttribute("aria-describedby")}".Split(
                    ' ',
                    StringSplitOptions.RemoveEmptyEntries
                )
            );
        var self = Path.GetFileName(path);
        var linked = page.QuerySelectorAll("a[href*='#']")
            .Select(link => link.GetAttribute("href")!.Split('#'))
            .Where(parts => parts[0].Length == 0 || parts[0] == self)
            .Select(parts => parts[1]);
        Assert.All(named.Concat(linked), id => Assert.NotNull(page.GetElementById(id)));
    }

    [Theory, MemberData(nameof(Paths))]
    public void Pages_contain_nothing_blocked_by_the_content_security_policy(string path)
    {
        var page = RenderedPages.At(path);
        Assert.All(page.All, element =>
            Assert.DoesNotContain(element.Attributes, attribute =>
                attribute.Name == "style" || attribute.Name.StartsWith("on", StringComparison.Ordinal)
            )
        );
        Assert.Empty(page.QuerySelectorAll("script:not([src],[type='application/ld+json']),style,iframe,form:not([role=search]),base"));
        Assert.Equal(
            SamplePages.At(path) is SearchPage || page.QuerySelector(".data-table-tools,[data-filters]") is not null,
            page.QuerySelector("script[src]") is not null
        );
        var policy = page.QuerySelector("meta[http-equiv='Content-Security-Policy']")!.GetAttribute("content")!;
        Assert.Contains("default-src 'none'", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("frame-ancestors", policy, StringComparison.Ordinal);
    }

    [Theory, MemberData(nameof(Paths))]
    public void Header_cells_have_a_scope_and_tables_a_caption(string path)
    {
        var page = RenderedPages.At(path);
        Assert.All(page.QuerySelectorAll("th"), cell => Assert.Contains(cell.GetAttribute("scope"), new[] { "col", "row" }));
        Assert.All(page.QuerySelectorAll("table.table"), table => Assert.NotEmpty(table.QuerySelector("caption")!.Words()));
        Assert.All(page.QuerySelectorAll("tbody tr"), row => Assert.Equal("th", row.Children[0].LocalName));
    }

    [Theory, MemberData(nameof(Paths))]
    public void Marks_and_notes_link_to_each_other(string path)
    {
        var page = RenderedPages.At(path);
        var marks = page.QuerySelectorAll("sup.note-ref a");
        Assert.All(marks, mark =>
            Assert.Equal(
                $"#{mark.Id}",
                page.GetElementById(mark.GetAttribute("href")![1..])!.QuerySelector(".note-back")!.GetAttribute("href")
            )
        );
        Assert.Equal(marks.Length, page.QuerySelectorAll(".note-back").Length);
    }

    [Theory, MemberData(nameof(Paths))]
    public void Links_have_text_and_a_target(string path) => Assert.All(RenderedPages.At(path).QuerySelectorAll("a"), link =>
        {
            Assert.NotEmpty(link.GetAttribute("href")!);
            Assert.NotEmpty(link.Words() + link.GetAttribute("aria-label"));
        });

    [Theory, MemberData(nameof(Paths))]
    public void Landmarks_of_one_role_have_names_of_their_own(string path)
    {
        var page = RenderedPages.At(path);
        var names = page.QuerySelectorAll("nav,[role=region]")
            .Select(element => element.GetAttribute("aria-label") ?? page.GetElementById(element.GetAttribute("aria-labelledby")!)!.Words())
            .ToList();
        Assert.Equal(names.Distinct(), names);
        Assert.Single(page.QuerySelectorAll("main"));
    }

    [Theory, MemberData(nameof(Paths))]
    public void A_third_of_the_style_classes_belong_to_the_design_system(string path)
    {
        var classes = RenderedPages.At(path).All.SelectMany(element => element.ClassList).Distinct().ToList();
        var shared = classes.Count(DesignSystem.Has);
        Assert.True(shared >= 0.3 * classes.Count, $"{shared} of {classes.Count}");
    }

    [Fact]
    public void A_missing_value_is_text() =>
        Assert.All(SamplePages.All.SelectMany(page => RenderedPages.Of(page).QuerySelectorAll(".missing")), value =>
            Assert.NotEmpty(value.Words())
        );
}
