namespace Cremona.Transparency.Tests.Validation;

/// <summary>What the rules allow; what they refuse is shown by the broken sites.</summary>
public sealed class RulesTests
{
    [Fact]
    public void References_resolve_in_their_year_or_the_one_they_name()
    {
        var site = new SmallSite()
            .With("2022/anno.yml", "tipo di piano: PIAO\n")
            .With("2022/piano/01-a.md", "# A\n")
            .With("2022/obiettivi.csv", "codice;titolo;tipo\nvecchio;Vecchio;gestionale\n")
            .With(
                "obiettivi.csv",
                "codice;titolo;tipo;collegati;capitolo\nverde;Verde;gestionale;2022/vecchio | ACQUA | "
                    + "verde;TESTO\nacqua;Acqua;gestionale;vecchio;\n"
            );
        site.Check();
        Assert.Equal(["TR301 2023/obiettivi.csv:3:24"], site.Messages);
    }

    [Theory]
    [InlineData("tabella:eta/TOTALE/Persone")]
    [InlineData("tabella:ETA/totale/persone")]
    [InlineData("settore:ambiente/Forma_Giuridica", "TR309")]
    [InlineData("settore:ambiente/telefono")]
    [InlineData("settore:ambiente/delega-politica")]
    [InlineData("pagina:personale")]
    [InlineData("voce:peg/definizione")]
    [InlineData("capitolo:testo#qualcosa")]
    [InlineData("tabella:eta/TOTALE", "TR309")]
    [InlineData("voce:pgs", "TR301")]
    [InlineData("pagina:persone", "TR307")]
    public void A_remark_targets_a_record_a_cell_or_a_field(string where, string? code = null)
    {
        var site = new SmallSite()
            .With("/glossario.csv", "codice;voce;definizione\npeg;PEG;Un piano.\n")
            .With("settori.csv", "codice;nome\nambiente;Ambiente\n")
            .With("personale/tabelle.yml", "eta:\n  titolo: Età\n  righe totale: [TOTALE]\n")
            .With("personale/eta.csv", "Età;Persone\nTOTALE;3\n")
            .With("annotazioni.csv", $"dove;testo\n{where};Una nota.\n");
        site.Check();
        Assert.Equal(code is null ? [] : [code], site.Messages.Select(message => message[..5]));
    }

    [Theory]
    [InlineData("righe 1-3", true)]
    [InlineData("riga 3", true)]
    [InlineData("riga 4", false)]
    [InlineData("riga 0", false)]
    [InlineData("riga 2 | delibera 99", true)]
    public void Cited_lines_exist_in_the_act(string source, bool isAllowed)
    {
        var site = new SmallSite()
            .With("anno.yml", "tipo di piano: PIAO\natto: Piano\n")
            .With("allegati/p.txt", "a\nb\nc\n")
            .With("documenti.csv", $"codice;titolo;tipo;stato;file;fonte\npiano;Piano;piano;disponibile;p.txt;{source}\n");
        site.Check();
        Assert.Equal(isAllowed ? [] : ["TR310 2023/documenti.csv:2:37"], site.Messages);
    }

    [Fact]
    public void Rows_of_a_unit_table_name_units_by_name_or_code()
    {
        var site = new SmallSite()
            .With("settori.csv", "codice;nome\nambiente;Ambiente e verde\n")
            .With("personale/tabelle.yml", "s:\n  titolo: S\n  settori: sì\n  righe totale: [Tutti]\n")
            .With("personale/s.csv", "Settore;Persone\nAMBIENTE;1\nambiente e verde;2\nTutti;3\nVerde;4\n");
        site.Check();
        Assert.Equal(["TR315 2023/personale/s.csv:5:1"], site.Messages);
    }

    [Fact]
    public void A_cycle_of_parents_is_rejected()
    {
        var site = new SmallSite().With("settori.csv", "codice;nome;superiore\na;A;\nb;B;a\nc;C;b\n");
        site.Check();
        Assert.Empty(site.Messages);
    }

    [Theory]
    [InlineData(false, "")]
    [InlineData(true, "")]
    [InlineData(false, "tabella:t/TOTALE/N")]
    [InlineData(true, "tabella:t/totale/n")]
    public void Strict_mode_requires_an_explanation_of_each_discrepancy(bool strict, string explained)
    {
        var site = new SmallSite()
            .With("personale/tabelle.yml", "t:\n  titolo: T\n  righe totale: [TOTALE]\n  controlli: [\"colonna N: TOTALE = somma\"]\n")
            .With("personale/t.csv", "T;N\na;1\nTOTALE;2\n");
        if (explained.Length > 0)
        {
            site.With("annotazioni.csv", $"dove;testo\n{explained};L'atto scrive così.\n");
        }

        var found = Assert.Single(site.Check(strict).Discrepancies);
        Assert.Equal(explained.Length > 0, found.Explanation is not null);
        Assert.Equal(
            explained.Length > 0 ? [] : [strict ? "TR504 2023/personale/t.csv:3:8" : "TR501 2023/personale/t.csv:3:8"],
            site.Messages
        );
    }

    [Theory]
    [InlineData("tabella:2022/t/B/N", true)]
    [InlineData("tabella:2022/t/A/N", false)]
    [InlineData("tabella:t/A/N", true)]
    [InlineData("tabella:t/B/N", false)]
    public void A_remark_on_another_years_table_is_looked_up_in_that_table(string where, bool isKnown)
    {
        var site = new SmallSite();
        foreach (var (year, row) in new[] { ("2022", "B"), ("2023", "A") })
        {
            site.With($"{year}/anno.yml", "tipo di piano: PIAO\n")
                .With($"{year}/piano/01-testo.md", "# Introduzione\n\nIl piano.\n")
                .With($"{year}/personale/tabelle.yml", "t:\n  titolo: T\n")
                .With($"{year}/personale/t.csv", $"T;N\n{row};1\n");
        }

        site.With("annotazioni.csv", $"dove;testo\n{where};Una nota.\n").Check();
        Assert.Equal(isKnown ? [] : ["TR309 2023/annotazioni.csv:2:1"], site.Messages);
    }

    [Fact]
    public void Codes_of_different_kinds_may_be_equal()
    {
        var site = new SmallSite().With("settori.csv", "codice;nome\nverde;Verde\n").With("organi.csv", "codice;nome\nverde;Verde\n");
        site.Check();
        Assert.Empty(site.Messages);
    }
}
