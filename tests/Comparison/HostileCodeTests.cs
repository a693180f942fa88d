using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Cremona.Transparency.Generator.Commands;
using Cremona.Transparency.Generator.Diagnostics;
using Cremona.Transparency.Tests.Sites;

namespace Cremona.Transparency.Tests.Comparison;

/// <summary>Codes that are also ids of the page's own parts, and reasons with markup, on the pages that compare years.</summary>
public sealed class HostileCodeTests
{
    private static readonly string[] Codes = ["rilevanti", "altri", "elenco", "menu", "in-breve", "regole", "anni", "contenuto"];

    private static readonly Lazy<IDocument[]> Pages = new(Build);

    [Fact]
    public void No_id_is_given_twice() =>
        Assert.Equal(
            [],
            Pages.Value.SelectMany(page =>
                page.QuerySelectorAll("[id]")
                    .GroupBy(element => element.Id)
                    .Where(same => same.Count() > 1)
                    .Select(same => $"{page.Title}: {same.Key}")
            )
        );

    [Fact]
    public void No_two_tables_of_a_page_have_the_same_caption() =>
        Assert.Equal(
            [],
            Pages
                .Value.Concat(OfComplete())
                .SelectMany(page =>
                    page.QuerySelectorAll("caption")
                        .GroupBy(caption => caption.TextContent.Trim())
                        .Where(same => same.Count() > 1)
                        .Select(same => $"{page.Title}: {same.Key}")
                )
        );

    [Fact]
    public void A_reason_with_markup_is_text()
    {
        Assert.Contains(Pages.Value, page => page.Body!.TextContent.Contains("<b onclick=x>", StringComparison.Ordinal));
        Assert.All(Pages.Value, page => Assert.Null(page.QuerySelector("[onclick]")));
    }

    // Pages with both major and other changes.
    private static IEnumerable<IDocument> OfComplete() =>
        BuiltSite
            .Of("complete")
            .Bytes.Where(file =>
                file.Key.StartsWith("confronto/", StringComparison.Ordinal) && file.Key.EndsWith(".html", StringComparison.Ordinal)
            )
            .Select(file => new HtmlParser().ParseDocument(Encoding.UTF8.GetString(file.Value)));

    private static IDocument[] Build()
    {
        string Objectives(string title) =>
            "codice;tipo;titolo;area;descrizione\n"
            + string.Concat(Codes.Select(code => $"{code};impegno;{title} {code};Servizi;Testo.\n"));
        string Described() => string.Concat(Codes.Select(code => $"{code}:\n  titolo: Persone {code}\n  unità: persone\n"));
        var site = new TwoYears()
            .With("obiettivi.csv", Objectives("Curare"), Objectives("Rifare"))
            .With("personale/tabelle.yml", Described(), Described())
            .With("2024/cambiamenti.csv", "dove;perché;fonte\n" + $"tabella:menu;Assunzioni <b onclick=x>nuove</b>.;\n");
        foreach (var code in Codes)
        {
            site = site.With($"personale/{code}.csv", "Ufficio;Tot\nA;20\n", "Ufficio;Tot\nA;29\n");
        }

        var made = InMemory.Build(
            new SiteOptions("c") { Date = new DateOnly(2024, 5, 6), BaseUrl = "https://prova.example/" },
            site.Files,
            new DiagnosticLog()
        );
        Assert.NotNull(made);
        return
        [
            .. made
                .Files.Where(file =>
                    file.Path.StartsWith("confronto/", StringComparison.Ordinal) && file.Path.EndsWith(".html", StringComparison.Ordinal)
                )
                .Select(file => new HtmlParser().ParseDocument(Encoding.UTF8.GetString(file.ToBytes()))),
        ];
    }
}
