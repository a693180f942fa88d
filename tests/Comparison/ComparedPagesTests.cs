using System.Globalization;
using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Cremona.Transparency.Tests.OpenData;
using Cremona.Transparency.Tests.Sites;

namespace Cremona.Transparency.Tests.Comparison;

/// <summary>The pages that compare years, against the list of changes that was written by hand.</summary>
public sealed class ComparedPagesTests
{
    private static readonly string[] Months =
    [
        "gennaio",
        "febbraio",
        "marzo",
        "aprile",
        "maggio",
        "giugno",
        "luglio",
        "agosto",
        "settembre",
        "ottobre",
        "novembre",
        "dicembre",
    ];

    private static readonly string[][] Expected =
    [
        .. CsvRows.Of(File.ReadAllBytes(Path.Combine(Repository.Tests, "Sites", "complete", "cambiamenti-attesi.csv")), ',').Skip(1),
    ];

    public static TheoryData<string> Lists => [.. Expected.Select(row => $"confronto/{row[0]}-{row[1]}/{row[2]}.html").Distinct()];

    /// <summary>Kind, old and new value of each row; numbers and days as a reader writes them down again.</summary>
    [Theory]
    [MemberData(nameof(Lists))]
    public void The_page_of_a_list_has_the_changes_of_the_list_and_no_others(string page)
    {
        string[] listed =
        [
            .. Expected
                .Where(row => $"confronto/{row[0]}-{row[1]}/{row[2]}.html" == page)
                .Select(row => $"{row[5]}: {Known(row[6])} → {Known(row[7])}"),
        ];
        string[] shown = [.. Rows(Page(page)).Select(Read)];
        Assert.Equal(listed.Order(StringComparer.Ordinal), shown.Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("2022", "2023")]
    [InlineData("2023", "2024")]
    public void The_page_of_a_pair_counts_all_changes_and_leads_to_each_list(string from, string to)
    {
        var page = Page($"confronto/{from}-{to}/index.html");
        var count = Expected.Count(row => (row[0], row[1]) == (from, to));
        Assert.StartsWith(
            $"Dal {from} al {to}: {count} cambiamenti, ",
            page.QuerySelector(".lead")!.TextContent.Trim(),
            StringComparison.Ordinal
        );
        Assert.Equal(
            Expected.Where(row => (row[0], row[1]) == (from, to)).Select(row => row[2] + ".html").Distinct().Order(StringComparer.Ordinal),
            page.QuerySelectorAll(".ways a[href]")
                .Select(link => link.GetAttribute("href")!)
                .Where(way => way != "index.html")
                .Order(StringComparer.Ordinal)
        );
        Assert.Equal(5, page.QuerySelectorAll(".headlines li.entry").Length);
    }

    /// <summary>Each changed cell of a table that both years have, with its difference.</summary>
    [Theory]
    [InlineData("2022", "2023")]
    [InlineData("2023", "2024")]
    public void Tables_show_each_changed_cell(string from, string to)
    {
        var page = Page($"confronto/{from}-{to}/personale.html");
        var shown =
            page.QuerySelectorAll("[id^=tabella-] td").Count(cell => cell.TextContent.Contains('→', StringComparison.Ordinal))
            + page.QuerySelectorAll("[id^=tabella-] th").Count(cell => cell.TextContent.Contains("(prima: ", StringComparison.Ordinal));
        var listed = Expected.Count(row =>
            (row[0], row[1], row[2]) == (from, to, "personale") && row[5] == "cambiato" && row[4].Contains('/', StringComparison.Ordinal)
        );
        Assert.Equal(listed, shown);
    }

    [Fact]
    public void A_reason_is_shown_with_its_source()
    {
        var page = Page("confronto/2023-2024/indicatori.html");
        Assert.Contains(
            "Lo sportello digitale risponde più in fretta.",
            page.QuerySelectorAll("tr")
                .Single(row =>
                    row.TextContent.Contains("atteso 2024", StringComparison.OrdinalIgnoreCase)
                    && row.TextContent.Contains("Giorni fra la domanda", StringComparison.Ordinal)
                )
                .TextContent,
            StringComparison.Ordinal
        );
        Assert.Contains("(riga 161 dell'atto)", page.Body!.TextContent, StringComparison.Ordinal);
        Assert.Contains("(gestore del servizio idrico)", page.Body!.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("confronto/personale/orario.html", "righe")]
    [InlineData("confronto/obiettivi/pagamenti.html", "indicatore")]
    public void The_first_words_of_a_history_name_what_changed_inside_it(string path, string words) =>
        Assert.Contains(words, Page(path).QuerySelector(".lead")!.TextContent, StringComparison.Ordinal);

    [Fact]
    public void A_renamed_objective_has_one_history()
    {
        var page = Page("confronto/obiettivi/sportello-digitale.html");
        Assert.Equal(
            ["Campo", "2022", "2023", "2024"],
            page.QuerySelector("#campi-per-anno thead tr")!.Children.Select(cell => cell.TextContent.Trim())
        );
        Assert.DoesNotContain("non c'è", page.QuerySelector("#campi-per-anno")!.TextContent, StringComparison.Ordinal);
        Assert.Contains(
            "confronto/obiettivi/sportello-digitale.html",
            Encoding.UTF8.GetString(BuiltSite.Of("complete").Bytes["2022/obiettivi/sportello-telematico.html"]),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void An_indicator_with_a_new_definition_is_broken_there()
    {
        var page = Page("confronto/obiettivi/manutenzione-scuole.html");
        Assert.Contains("La definizione cambia nel 2024", page.Body!.TextContent, StringComparison.Ordinal);
        Assert.Contains("definizione nuova", page.QuerySelectorAll(".series-plot text").Select(text => text.TextContent));
        Assert.DoesNotContain(
            "La definizione cambia",
            Page("confronto/obiettivi/tempi-medi.html").Body!.TextContent,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void A_portal_with_one_year_compares_nothing_and_does_not_speak_of_it()
    {
        var site = BuiltSite.Of("reale").Bytes;
        Assert.DoesNotContain(site.Keys, path => path.StartsWith("confronto/", StringComparison.Ordinal));
        Assert.DoesNotContain("confronto/", Encoding.UTF8.GetString(site["index.html"]), StringComparison.Ordinal);
    }

    private static IEnumerable<IElement> Rows(IDocument page) =>
        page.QuerySelectorAll("#tabella-rilevanti tbody tr, #tabella-altri tbody tr");

    private static string Read(IElement row)
    {
        string[] cells = [.. row.QuerySelectorAll("td").Select(cell => cell.TextContent.Trim())];
        return ChangeRows.KindOf(row) switch
        {
            "nuovo" => "nuovo:  → " + "*",
            "non c'è più" => "uscito: * → ",
            "ha cambiato codice" => "rinominato: * → *",
            _ => $"cambiato: {Shown(cells[0])} → {Shown(cells[1])}",
        };
    }

    // What a reader can compare: numbers and days. Names, links and shortened texts are one sign.
    private static string Shown(string words) =>
        words == "nessun valore" ? ""
        : Number(words) is { } number ? Plain(number)
        : words.Split(' ') is [var day, var month, { Length: 4 } year] && Array.IndexOf(Months, month) is >= 0 and var at
            ? $"{year}-{at + 1:00}-{int.Parse(day.TrimEnd('º'), CultureInfo.InvariantCulture):00}"
        : "*";

    private static decimal? Number(string words) =>
        decimal.TryParse(
            words.TrimEnd('%').Replace('−', '-').Replace(".", "", StringComparison.Ordinal).Replace(',', '.'),
            NumberStyles.Float,
            CultureInfo.InvariantCulture,
            out var number
        )
            ? number
            : null;

    private static string Known(string value) =>
        value.Length == 0 ? ""
        : decimal.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? Plain(number)
        : DateOnly.TryParseExact(value, "yyyy-MM-dd", out _) ? value
        : "*";

    private static string Plain(decimal number) => number.ToString("0.########", CultureInfo.InvariantCulture);

    private static IDocument Page(string path) =>
        new HtmlParser().ParseDocument(Encoding.UTF8.GetString(BuiltSite.Of("complete").Bytes[path]));
}
