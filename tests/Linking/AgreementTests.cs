using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Cremona.Transparency.Pages;
using Cremona.Transparency.Tests.Sites;

namespace Cremona.Transparency.Tests.Linking;

/// <summary>The grid that shows what several tables say of the same quantity.</summary>
public sealed class AgreementTests
{
    [Fact]
    public void The_tables_of_2011_differ_in_managers_and_in_people()
    {
        var page = Real("2011/qualita-dei-dati.html");
        Assert.Equal(
            "Le tabelle non dicono lo stesso: 15 o 16 dirigenti; 691 o 692 persone.",
            page.QuerySelector(".agreement-finding")!.TextContent
        );
        Assert.Equal(
            ["Dirigenti", "Categoria D", "Categoria C", "Categoria B", "Totale"],
            page.QuerySelectorAll(".agreement thead th").Skip(1).Select(cell => cell.TextContent.Trim())
        );
        Assert.Equal(
            ["no: 15 o 16", "sì", "sì", "sì", "no: 691 o 692"],
            page.QuerySelectorAll(".agreement .total td").Select(cell => cell.TextContent.Trim())
        );
    }

    /// <summary>Each figure is that of the cell to which it leads; the odd ones have a word and a shape.</summary>
    [Fact]
    public void Every_figure_leads_to_its_cell()
    {
        var links = Real("2011/qualita-dei-dati.html").QuerySelectorAll(".agreement td a");
        Assert.Equal(20, links.Length);
        foreach (var link in links)
        {
            var (path, id) = (link.GetAttribute("href")!.Split('#')[0], link.GetAttribute("href")!.Split('#')[1]);
            Assert.StartsWith("cella-", id, StringComparison.Ordinal);
            var text = Real("2011/" + path).GetElementById(id)!.FirstChild!.TextContent.Trim();
            Assert.Equal(text, link.TextContent.Trim());
        }

        string[] odd = [.. Real("2011/qualita-dei-dati.html").QuerySelectorAll(".agreement-odd a").Select(link => link.TextContent)];
        // Managers: two tables against two, so that nobody knows. People: one table against three.
        Assert.Equal(["16", "15", "15", "16", "692"], odd);
        Assert.All(Real("2011/qualita-dei-dati.html").QuerySelectorAll(".agreement-odd"), cell =>
        {
            Assert.Contains("diverso", cell.TextContent, StringComparison.Ordinal);
            Assert.NotNull(cell.QuerySelector("svg"));
        });
    }

    [Theory]
    [InlineData("3", "3", null)]
    [InlineData("3", "4", "Le tabelle non dicono lo stesso: 3 o 4 persone.")]
    public void Tables_that_agree_have_no_grid(string one, string other, string? finding) =>
        Assert.Equal(finding, Quality($"celle: TOTALE/Tot = altra:TOTALE/Tot", one, other).Agreement?.Finding);

    // What is added to the other table is another quantity.
    [Fact]
    public void Only_plain_equalities_compare_tables() =>
        Assert.Null(Quality("celle: TOTALE/Tot = altra:TOTALE/Tot + 1", "3", "4").Agreement);

    private static QualityPage Quality(string check, string one, string other)
    {
        var files = new SmallSite()
            .With("personale/una.csv", $"Chi;Tot\nTutti;{one}\nTOTALE;{one}\n")
            .With("personale/altra.csv", $"Chi;Tot\nTutti;{other}\nTOTALE;{other}\n")
            .With(
                "personale/tabelle.yml",
                "una:\n  titolo: Una\n  unità: persone\n  righe totale: [TOTALE]\n  controlli:\n    - "
                    + $"\"{check}\"\naltra:\n  titolo: Altra\n  unità: persone\n  righe totale: [TOTALE]\n"
            )
            .Files;
        return (QualityPage)BuiltSite.Link(files).Pages.Single(page => page.Address.Path == "2023/qualita-dei-dati.html").Make();
    }

    private static IDocument Real(string path) =>
        new HtmlParser().ParseDocument(Encoding.UTF8.GetString(BuiltSite.Of("reale").Bytes[path]));
}
