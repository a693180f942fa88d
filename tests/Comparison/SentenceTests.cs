using Cremona.Transparency.Generator.Comparison;
using Cremona.Transparency.Generator.Diagnostics;
using Cremona.Transparency.Generator.Reading;
using Cremona.Transparency.Tests.OpenData;
using Cremona.Transparency.Tests.Sites;

namespace Cremona.Transparency.Tests.Comparison;

/// <summary>The sentences that open a comparison: word by word on small years, and their figures recomputed from the tables.</summary>
public sealed class SentenceTests
{
    private const string Units = "codice;nome\nscuola;Scuola\nfinanze;Finanze\n";
    private const string Described =
        "uffici:\n  titolo: Personale per ufficio\n  unità: persone\n  settori: sì\n  righe totale: [TOTALE]\n  colonna totale: Tot\n";

    [Theory]
    [InlineData(10, 5, 8, 5, "Il personale scende da 15 a 13 (−2), soprattutto in «Scuola» (−2).")]
    [InlineData(10, 5, 9, 7, "Il personale sale da 15 a 16 (+1), soprattutto in «Finanze» (+2).")]
    [InlineData(10, 5, 6, 9, null)]
    public void Staff(int school, int finance, int schoolNow, int financeNow, string? expected)
    {
        string Table(int one, int two) => $"Ufficio;Tot\nScuola;{one}\nFinanze;{two}\nTOTALE;{one + two}\n";
        Assert.Equal(
            expected is null ? [] : [expected],
            new TwoYears()
                .With("settori.csv", Units, Units)
                .With("personale/tabelle.yml", Described, Described)
                .With("personale/uffici.csv", Table(school, finance), Table(schoolNow, financeNow))
                .Sentences()
        );
    }

    [Theory]
    [InlineData("a;Uno", "a;Uno\nb;Due", "Gli obiettivi passano da 1 a 2: nuovo «Due».")]
    [InlineData("a;Uno\nb;Due", "a;Uno", "Gli obiettivi scendono da 2 a 1: non c'è più «Due».")]
    [InlineData("a;Uno", "b;Dire «sì»", "Gli obiettivi restano 1: nuovo «Dire “sì”»; non c'è più «Uno».")]
    [InlineData(
        "a;Uno",
        "b;Due\nc;Tre\nd;Quattro\ne;Cinque",
        "Gli obiettivi passano da 1 a 4: 4 nuovi («Due», «Tre» e altri 2); non c'è più «Uno»."
    )]
    [InlineData("a;Uno", "a;Uno e mezzo", null)]
    public void Objectives(string before, string after, string? expected) =>
        Assert.Equal(expected is null ? [] : [expected], new TwoYears().With("obiettivi.csv", Rows(before), Rows(after)).Sentences());

    [Theory]
    [InlineData("in aumento", "10", "12", "Il valore atteso di un indicatore diventa più ambizioso: «Alberi», da 10 a 12 (+2).")]
    [InlineData("in aumento", "10", "8", "Il valore atteso di un indicatore diventa meno ambizioso: «Alberi», da 10 a 8 (−2).")]
    [InlineData("in diminuzione", "10", "8", "Il valore atteso di un indicatore diventa più ambizioso: «Alberi», da 10 a 8 (−2).")]
    [InlineData("in diminuzione", "10", "10", null)]
    [InlineData("in aumento", "10", "n.p.", null)]
    [InlineData("intervallo", "10", "12", null)]
    [InlineData("sì/no", "no", "sì", null)]
    public void Targets(string direction, string before, string after, string? expected)
    {
        string Row(int year, string value) => $"codice;obiettivo;nome;verso;atteso {year}\nalberi;a;Alberi;{direction};{value}\n";
        Assert.Equal(
            expected is null ? [] : [expected],
            new TwoYears()
                .With("obiettivi.csv", Rows("a;Uno"), Rows("a;Uno"))
                .With("indicatori.csv", Row(2023, before), Row(2024, after))
                .Sentences()
        );
    }

    [Fact]
    public void An_indicator_with_another_formula_is_not_compared()
    {
        string Row(int year, string formula, int value) =>
            $"codice;obiettivo;nome;verso;formula;atteso {year}\nalberi;a;Alberi;in aumento;{formula};{value}\n";
        Assert.Equal(
            ["Un indicatore è definito in un altro modo, e i valori dei due anni non si confrontano: «Alberi»."],
            new TwoYears()
                .With("obiettivi.csv", Rows("a;Uno"), Rows("a;Uno"))
                .With("indicatori.csv", Row(2023, "piantati", 10), Row(2024, "piantati e vivi", 20))
                .Sentences()
        );
    }

    [Theory]
    [InlineData("a;Alfa;30%", "a;Alfa;45%", "La parte del Comune in «Alfa» sale dal 30% al 45% (+15 punti).")]
    [InlineData("a;Alfa;30%", "a;Alfa;29%", "La parte del Comune in «Alfa» scende dal 30% al 29% (−1 punto).")]
    [InlineData("a;Alfa;30%", "b;Beta;8%", "Il Comune entra in «Beta»; esce da «Alfa».")]
    [InlineData("a;Alfa;8%", "a;Alfa;11%\nb;B;1%", "Il Comune entra in «B»; la sua parte di «Alfa» sale dall'8% all'11% (+3 punti).")]
    public void Companies(string before, string after, string expected) =>
        Assert.Equal(
            [expected],
            new TwoYears().With("societa.csv", "codice;nome;percentuale\n" + before, "codice;nome;percentuale\n" + after).Sentences()
        );

    [Fact]
    public void At_most_five_in_the_order_of_the_topics()
    {
        var sentences = OfTown(2023);
        Assert.Equal(PairSentences.Most, sentences.Count);
        Assert.StartsWith("Il personale ", sentences[0].Text, StringComparison.Ordinal);
        Assert.StartsWith("Gli obiettivi ", sentences[1].Text, StringComparison.Ordinal);
        Assert.All(sentences, sentence => Assert.NotEmpty(sentence.Changes));
    }

    /// <summary>The last row and the last column of the act's table, read without the program.</summary>
    [Theory]
    [InlineData(2022)]
    [InlineData(2023)]
    public void The_first_sentence_says_the_total_that_the_tables_say(int from)
    {
        var (before, after) = (TotalIn(from), TotalIn(from + 1));
        var verb = after > before ? "sale" : "scende";
        Assert.StartsWith($"Il personale {verb} da {before} a {after} (", OfTown(from)[0].Text, StringComparison.Ordinal);
    }

    private static int TotalIn(int year)
    {
        var path = Path.Combine(BuiltSite.ContentOf("complete"), $"{year}", "personale", "strutture.csv");
        var row = CsvRows.Of(File.ReadAllBytes(path), ';').Last(row => row[0] == "TOTALE");
        return int.Parse(row.Last(cell => cell.Length > 0), System.Globalization.CultureInfo.InvariantCulture);
    }

    private static IReadOnlyList<PairSentence> OfTown(int from)
    {
        var content = SiteReader.Read(BuiltSite.StoredFiles("complete"), new DiagnosticLog())!;
        var facts = content.Years.Select(year => ContentFacts.Of(year, content.Terms)).ToDictionary(year => year.Year);
        return PairSentences.Of(facts[from], facts[from + 1], YearPair.Of([facts[from], facts[from + 1]]));
    }

    private static string Rows(string rows) =>
        "codice;titolo;tipo\n" + string.Concat(rows.Split('\n').Select(row => row + ";gestionale\n"));
}
