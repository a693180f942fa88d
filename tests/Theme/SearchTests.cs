using System.Diagnostics;
using System.Text;
using Cremona.Transparency.Themes;

namespace Cremona.Transparency.Tests.Theme;

/// <summary>The search page and what its scripts promise.</summary>
public sealed class SearchTests
{
    [Fact]
    public void Scripts_are_in_dependency_order()
    {
        var scripts = RenderedPages.At("2011/cerca.html").QuerySelectorAll("script[src]");
        Assert.All(scripts, script => Assert.True(script.HasAttribute("defer")));
        Assert.Collection(
            scripts.Select(script => script.GetAttribute("src")),
            library => Assert.Matches(@"^risorse/minisearch\.[0-9a-f]{10}\.js$", library),
            own => Assert.Matches(@"^risorse/search\.[0-9a-f]{10}\.js$", own),
            first => Assert.Equal("ricerca/001.js", first),
            second => Assert.Equal("ricerca/002.js", second)
        );
    }

    [Fact]
    public void Every_page_has_a_field_that_leads_to_the_search_except_the_search_itself()
    {
        var form = RenderedPages.At("2011/obiettivi/ob01.html").QuerySelector("header form[role=search]")!;
        Assert.Equal("../cerca.html", form.GetAttribute("action"));
        Assert.Equal("Cerca nel 2011", form.GetAttribute("aria-label"));
        Assert.Equal("Cerca nel 2011", form.QuerySelector("label")!.Words());
        Assert.Equal("q", form.QuerySelector("label input[type=search]")!.GetAttribute("name"));
        Assert.Equal("Cerca", form.QuerySelector("button")!.Words());
        Assert.Equal("2011/cerca.html", RenderedPages.At("index.html").QuerySelector("header form[role=search]")!.GetAttribute("action"));
        Assert.Single(RenderedPages.At("2011/cerca.html").QuerySelectorAll("[role=search]"));
    }

    [Fact]
    public void The_field_has_a_label_and_the_number_of_results_is_announced()
    {
        var page = RenderedPages.At("2011/cerca.html");
        var field = page.QuerySelector("[role=search] input[type=search]")!;
        Assert.Equal("Che cosa cerchi?", page.QuerySelector($"label[for={field.Id}]")!.Words());
        Assert.Equal("status", page.GetElementById("search-status")!.GetAttribute("role"));
    }

    [Fact]
    public void Without_script_the_page_says_what_to_do_and_offers_the_index_and_the_glossary()
    {
        var page = RenderedPages.At("2011/cerca.html");
        Assert.Contains("JavaScript", page.QuerySelector("main noscript")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(["indice.html", "glossario.html"], page.QuerySelectorAll("#altri-modi a").Select(link => link.GetAttribute("href")));
    }

    [Fact]
    public void Scripts_are_small_evaluate_no_text_write_no_markup_and_name_their_licence()
    {
        var scripts = CremonaTheme
            .Value.Assets.Where(asset => asset.Name.EndsWith(".js", StringComparison.Ordinal))
            .ToDictionary(asset => asset.Name.Split('.')[0], asset => Encoding.UTF8.GetString(asset.Content.Span));
        Assert.InRange(scripts["search"].Length, 1, 10_000);
        Assert.InRange(scripts["minisearch"].Length, 1, 25_000);
        Assert.Contains("Permission is hereby granted", scripts["minisearch"], StringComparison.Ordinal);
        Assert.All(scripts.Values, script =>
            Assert.DoesNotMatch(@"\beval\s*\(|new Function|innerHTML|insertAdjacentHTML|document\.write|sourceMappingURL", script)
        );
    }

    [Fact]
    public void The_Node_tests_of_Italian_search_pass()
    {
        var start = new ProcessStartInfo("node", ["--test", "search-words.test.mjs", "search-engine.test.mjs"])
        {
            WorkingDirectory = Path.Combine(Repository.Tests, "Theme"),
            RedirectStandardOutput = true,
        };
        using var process = Process.Start(start)!;
        var report = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        Assert.True(process.ExitCode == 0, report);
    }
}
