using Cremona.Transparency.Generator.Content;

namespace Cremona.Transparency.Tests.Validation;

public sealed class TableIdentitiesTests
{
    private const string Sheet = "Struttura;DIR;M;F;Tot\nSegreteria;S.G.;1;2;3\nRagioneria;1;;4;\nScuole;2;3;4;9\nTOTALE;3;4;10;17\n";

    [Fact]
    public void Rows_with_an_empty_operand_are_skipped_and_admitted_words_count_as_zero()
    {
        var checks = Check("ogni riga: Tot = DIR + M + F").Checked;
        Assert.Equal(
            [
                "Nella riga Segreteria, DIR (0) più M (1) più F (2) fa 3 True",
                "Nella riga Scuole, DIR (2) più M (3) più F (4) fa 9 True",
                "Nella riga TOTALE, DIR (3) più M (4) più F (10) fa 17 True",
            ],
            checks.Select(check => $"{check.Identity} {check.Holds}")
        );
    }

    [Fact]
    public void The_sum_of_a_column_excludes_total_rows()
    {
        var check = Assert.Single(Check("colonna F: totale = somma").Checked);
        Assert.Equal(("La somma delle righe della colonna F fa 10", true), (check.Identity, check.Holds));
    }

    [Fact]
    public void An_identity_may_refer_to_a_cell_of_another_table()
    {
        var check = Assert.Single(Check("celle: TOTALE/Tot = Orario:TOTALE/Persone").Checked);
        Assert.Equal(("La tabella «Personale per orario» in TOTALE/Persone dice 18", false), (check.Identity, check.Holds));
        Assert.Equal(["tabella:orario/TOTALE/Persone"], check.OtherTables.Select(cell => cell.Target.ToString()));
    }

    [Fact]
    public void Identities_failing_at_one_cell_are_one_discrepancy()
    {
        var found = Assert.Single(Check("celle: TOTALE/Tot = orario:TOTALE/Persone", "celle: TOTALE/Tot = TOTALE/F * 2").Discrepancies);
        Assert.Equal(2, found.Failures.Count);
        Assert.Equal(
            "Il Piano scrive 17. La tabella «Personale per orario» in TOTALE/Persone dice 18. TOTALE/F (10) per 2 fa 20. Lasciamo il "
                + "numero del Piano.",
            found.Sentence
        );
    }

    [Fact]
    public void A_tolerance_is_applied() => Assert.Empty(Check("celle: TOTALE/Tot = orario:TOTALE/Persone ± 1").Discrepancies);

    [Fact]
    public void Names_may_contain_braces()
    {
        var site = new SmallSite()
            .With("personale/tabelle.yml", "eta:\n  titolo: \"Età {0}\"\n  controlli: [\"ogni riga: {1} = {2}\"]\n")
            .With("personale/eta.csv", "Età;{1};{2}\n{3};1;2\n");
        Assert.Equal("Nella riga {3}, {2} (2) fa 2", Assert.Single(site.Check().Checked).Identity);
    }

    private static Findings Check(params string[] identities)
    {
        var site = new SmallSite()
            .With(
                "personale/tabelle.yml",
                $"strutture:\n  titolo: Personale\n  testi ammessi: [S.G.]\n  righe totale: [TOTALE]\n  "
                    + $"controlli:\n{string.Concat(identities.Select(identity => $"    - {identity}\n"))}orario:\n  titolo: Personale "
                    + $"per orario\n  righe totale: [TOTALE]\n"
            )
            .With("personale/strutture.csv", Sheet)
            .With("personale/orario.csv", "Orario;Persone\npieno;18\nTOTALE;18\n");
        var findings = site.Check();
        Assert.DoesNotContain(site.Messages, message => !message.StartsWith("TR501", StringComparison.Ordinal));
        return findings;
    }
}
