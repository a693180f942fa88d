using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Cremona.Transparency.Generator.Commands;
using Cremona.Transparency.Generator.Diagnostics;
using Xunit.Abstractions;

namespace Cremona.Transparency.Tests.Rendering;

/// <summary>The whole plan as published says what the act says: all its words in their order, and every cell of its tables.</summary>
public sealed class FidelityTests(ITestOutputHelper output)
{
    private static readonly IElement Act = ReadAct();

    [Fact]
    public void The_published_plan_has_the_words_of_the_act()
    {
        var words = ActSource.WordsOf(TextOf(Act));
        var first = Enumerable
            .Range(0, Math.Max(words.Length, ActSource.Words.Count))
            .FirstOrDefault(i => words.ElementAtOrDefault(i) != ActSource.Words.ElementAtOrDefault(i), -1);
        Assert.True(first < 0, $"word {first}: the act «{Around(ActSource.Words, first)}», the page «{Around(words, first)}»");
        Assert.InRange(words.Length, 2_000, 20_000);
        output.WriteLine($"{words.Length} words");
    }

    [Fact]
    public void Published_table_cells_equal_those_of_the_act()
    {
        var rows = Act.QuerySelectorAll("tr")
            .Select(row => row.Children.Select(cell => string.Join(' ', ActSource.WordsOf(TextOf(cell)))).ToArray())
            .ToArray();
        Assert.Equal(ActSource.Rows.Select(row => string.Join(" | ", row)), rows.Select(row => string.Join(" | ", row)));
        Assert.Equal(6, Act.QuerySelectorAll("table").Length);
        output.WriteLine($"{rows.Length} rows, {rows.Sum(row => row.Length)} cells");
    }

    private static IElement ReadAct()
    {
        var run = new SiteRun(new SiteOptions(Repository.Content), new DiagnosticLog());
        var files = BuildCommand.Prepare(run)!.Files;
        using var page = new MemoryStream();
        files.Single(file => file.Path == "2011/piano/testo-integrale.html").Render(page.Write);
        var act = new HtmlParser().ParseDocument(Encoding.UTF8.GetString(page.ToArray())).QuerySelector("[data-atto]")!;
        foreach (var added in act.QuerySelectorAll("[data-redazione]").ToArray())
        {
            added.Remove();
        }

        return act;
    }

    // The words as they are read: block elements are separate, inline elements are not.
    private static string TextOf(INode node) =>
        node switch
        {
            IText text => text.Data,
            IHtmlAnchorElement or IElement { LocalName: "em" or "strong" or "span" or "abbr" or "a" or "sup" or "sub" or "dfn" } =>
                string.Concat(node.ChildNodes.Select(TextOf)),
            _ => $" {string.Concat(node.ChildNodes.Select(TextOf))} ",
        };

    private static string Around(IReadOnlyList<string> words, int at) => string.Join(' ', words.Skip(Math.Max(at - 5, 0)).Take(12));
}
