using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace Cremona.Transparency.Tests.Sites;

/// <summary>
/// Links of a page with the same accessible name lead to the same address (WCAG 2.2, 2.4.9): a list of links, as a screen reader offers
/// it, would not tell them apart.
/// </summary>
public sealed class LinkNameTests
{
    private static readonly Uri Host = new("https://prova.example/");

    [Theory]
    [InlineData("complete", 300)]
    [InlineData("reale", 150)]
    public void Links_of_a_page_with_the_same_name_lead_to_the_same_address(string name, int pages)
    {
        var site = BuiltSite.Of(name);
        string[] paths = [.. site.Bytes.Keys.Where(path => path.EndsWith(".html", StringComparison.Ordinal)).Order(StringComparer.Ordinal)];
        Assert.InRange(paths.Length, pages, int.MaxValue);
        string[][] wrong = new string[paths.Length][];
        Parallel.For(0, paths.Length, i => wrong[i] = [.. Ambiguous(site.Bytes[paths[i]], paths[i])]);
        Assert.True(wrong.All(one => one.Length == 0), string.Join('\n', wrong.SelectMany(one => one).Take(40)));
    }

    [Theory]
    [InlineData("2024/piano/organizzazione-e-personale.html", "Per Excel e LibreOffice (CSV): Personale per età e sesso")]
    [InlineData("2024/piano/testo-integrale.html", "Presentazione, capitolo, 2024")]
    [InlineData("2024/obiettivi/sportello-digitale.html", "prima pagina, 2024")]
    [InlineData("2023/indice.html", "Biblioteca civica, luogo")]
    [InlineData("confronto/luoghi/index.html", "c'è, sede tecnica, 2024")]
    [InlineData("confronto/2023-2024/personale.html", "La tabella del 2024, età")]
    public void The_difference_is_in_plain_words(string path, string name) =>
        Assert.Contains(
            name,
            new HtmlParser()
                .ParseDocument(new MemoryStream(BuiltSite.Of("complete").Bytes[path]))
                .QuerySelectorAll("a[href]")
                .Select(NameOf)
        );

    [Theory]
    [InlineData("<a href=a.html>Dati</a><a href=b.html>Dati</a>", 1)]
    [InlineData("<a href=a.html>Dati</a><a href=./a.html> Dati\n</a>", 0)]
    [InlineData("<a href=a.html>Dati<span class=visually-hidden>: uno</span></a><a href=b.html>Dati</a>", 0)]
    [InlineData("<a href=a.html aria-label='Dati'>x</a><a href=b.html>Dati<span aria-hidden=true>!</span></a>", 1)]
    [InlineData("<a href=a.html#uno>Dati</a><a href=a.html#due>Dati</a>", 1)]
    public void Accessible_names_are_compared_with_resolved_addresses(string markup, int ambiguous) =>
        Assert.Equal(ambiguous, Ambiguous(System.Text.Encoding.UTF8.GetBytes(markup), "2024/pagina.html").Count());

    private static IEnumerable<string> Ambiguous(byte[] bytes, string path)
    {
        var page = new HtmlParser().ParseDocument(new MemoryStream(bytes));
        return page.QuerySelectorAll("a[href]")
            .Select(link =>
                (Name: NameOf(link).ToLowerInvariant(), Target: new Uri(new Uri(Host, path), link.GetAttribute("href")).AbsoluteUri)
            )
            .Distinct()
            .GroupBy(link => link.Name)
            .Where(same => same.Count() > 1)
            .Select(same => $"{path}: «{same.Key}» {string.Join(" ", same.Select(link => link.Target[Host.AbsoluteUri.Length..]))}");
    }

    private static string NameOf(IElement link) =>
        string.Join(
            ' ',
            (link.GetAttribute("aria-label") ?? string.Concat(Spoken(link))).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)
        );

    private static IEnumerable<string> Spoken(INode node) =>
        node switch
        {
            IText text => [text.Data],
            IElement { LocalName: "img" } picture => [picture.GetAttribute("alt") ?? ""],
            IElement element when element.GetAttribute("aria-hidden") == "true" => [],
            _ => node.ChildNodes.SelectMany(Spoken),
        };
}
