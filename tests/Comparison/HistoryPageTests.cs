using System.Text;
using AngleSharp.Html.Parser;
using Cremona.Transparency.Generator.Commands;
using Cremona.Transparency.Generator.Diagnostics;
using Cremona.Transparency.Tests.Sites;

namespace Cremona.Transparency.Tests.Comparison;

/// <summary>A record has a page through the years if something about it changed; otherwise its own pages lead to each other.</summary>
public sealed class HistoryPageTests
{
    private const string Objectives =
        "codice;tipo;titolo;area;descrizione\nuguale;impegno;Curare;Servizi;Testo.\ncurato;impegno;{0};Servizi;Testo.\n";
    private const string Indicators =
        "codice;obiettivo;nome;verso;atteso {0}\nfermo;uguale;Alberi;in aumento;10\nmosso;curato;Fiori;in aumento;{1}\n";

    [Theory]
    [InlineData("Rifare", 5)]
    [InlineData("Pulire", 6)]
    public void What_changed_decides_whether_a_record_has_a_page(string title, int target)
    {
        var files = Build(title, target);
        Assert.Contains("confronto/obiettivi/curato.html", files.Keys);
        Assert.DoesNotContain("confronto/obiettivi/uguale.html", files.Keys);
        Assert.Equal("../../confronto/obiettivi/curato.html", LinkIn(files["2024/obiettivi/curato.html"], "Anno per anno"));
        Assert.Equal("../../2023/obiettivi/uguale.html", LinkIn(files["2024/obiettivi/uguale.html"], "Uguale nel 2023"));
        Assert.Equal("../../2024/obiettivi/uguale.html", LinkIn(files["2023/obiettivi/uguale.html"], "Uguale nel 2024"));
    }

    [Fact]
    public void Nothing_changed_gives_no_page()
    {
        var files = Build("Pulire", 5);
        Assert.DoesNotContain("confronto/obiettivi/curato.html", files.Keys);
        Assert.Contains("confronto/obiettivi/index.html", files.Keys);
        Assert.Null(LinkIn(files["2024/obiettivi/curato.html"], "Anno per anno"));
    }

    [Theory]
    [InlineData("Rifare", 5, "Pagina,Titolo (cambia)", "Altri 3 campi sono uguali")]
    [InlineData("Pulire", 6, "Pagina", "Altri 4 campi sono uguali")]
    public void Words_that_never_changed_are_counted_and_left_to_the_years(string title, int target, string rows, string sentence)
    {
        var fields = new HtmlParser().ParseDocument(Build(title, target)["confronto/obiettivi/curato.html"]).QuerySelector("#campi")!;
        Assert.Equal(rows, string.Join(',', fields.QuerySelectorAll("tbody th").Select(cell => cell.TextContent.Trim())));
        Assert.StartsWith(sentence, fields.QuerySelector("p")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void A_reference_to_a_record_with_a_new_code_did_not_change()
    {
        var files = Build(
            new TwoYears()
                .With("settori.csv", "codice;nome\nstrade;Strade\n", "codice;nome;già\nviabilita;Strade;strade\n")
                .With(
                    "obiettivi.csv",
                    "codice;tipo;titolo;settore\ncurato;impegno;Pulire;strade\n",
                    "codice;tipo;titolo;settore\ncurato;impegno;Rifare;viabilita\n"
                )
        );
        var page = new HtmlParser().ParseDocument(files["confronto/obiettivi/curato.html"]);
        Assert.Equal("Negli anni è cambiato: titolo.", page.QuerySelector(".lead")!.TextContent.Trim());
        Assert.DoesNotContain("Settore", page.QuerySelector("#campi")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void A_row_of_a_history_changed_or_has_figures()
    {
        var rows = BuiltSite
            .Of("complete")
            .Bytes.Where(file => file.Key.StartsWith("confronto/", StringComparison.Ordinal))
            .SelectMany(file =>
                new HtmlParser()
                    .ParseDocument(Encoding.UTF8.GetString(file.Value))
                    .QuerySelectorAll("[id$=-per-anno]:not(#righe-per-anno) tbody tr")
            )
            .Select(row => row.Children.Select(cell => cell.TextContent.Trim()).ToArray())
            .Where(row => row[0] != "Pagina")
            .ToList();
        Assert.NotEmpty(rows);
        Assert.All(rows, row =>
            Assert.True(
                row[0].EndsWith(" (cambia)", StringComparison.Ordinal) || row.Skip(1).Any(cell => cell.Any(char.IsAsciiDigit)),
                row[0]
            )
        );
        Assert.Contains(rows, row => !row[0].EndsWith(" (cambia)", StringComparison.Ordinal));
    }

    private static string? LinkIn(string page, string words) =>
        new HtmlParser()
            .ParseDocument(page)
            .QuerySelectorAll("a[href]")
            .FirstOrDefault(link => link.TextContent.Trim() == words)
            ?.GetAttribute("href");

    // The objective and its indicator have "Pulire" and 5 in the older year.
    private static Dictionary<string, string> Build(string title, int target)
    {
        string Of(string text, params object[] values) => string.Format(System.Globalization.CultureInfo.InvariantCulture, text, values);
        return Build(
            new TwoYears()
                .With("obiettivi.csv", Of(Objectives, "Pulire"), Of(Objectives, title))
                .With("indicatori.csv", Of(Indicators, 2023, 5), Of(Indicators, 2024, target))
        );
    }

    private static Dictionary<string, string> Build(TwoYears site)
    {
        var made = InMemory.Build(
            new SiteOptions("c") { Date = new DateOnly(2024, 5, 6), BaseUrl = "https://prova.example/" },
            site.Files,
            new DiagnosticLog()
        );
        Assert.NotNull(made);
        return made
            .Files.Where(file => file.Path.EndsWith(".html", StringComparison.Ordinal))
            .ToDictionary(file => file.Path, file => Encoding.UTF8.GetString(file.ToBytes()));
    }
}
