namespace Cremona.Transparency.Tests.Validation;

public sealed class BuiltInIdentitiesTests
{
    [Theory]
    [InlineData("60", "40", 1, 0)]
    [InlineData("60", "50", 1, 1)]
    [InlineData("60", "", 0, 0)]
    [InlineData("33,3", "66,7", 1, 0)]
    public void The_weights_of_a_unit_add_up_to_a_hundred_where_all_are_given(string first, string second, int checks, int discrepancies)
    {
        var findings = new SmallSite()
            .With("settori.csv", "codice;nome\nambiente;Ambiente\n")
            .With(
                "obiettivi.csv",
                $"codice;titolo;tipo;settore;peso\na;A;strategico;ambiente;{first}\nb;B;gestionale;ambiente;{second}\n"
                    + $"c;C;impegno;ambiente;7\nd;D;gestionale;;9\n"
            )
            .Check();
        Assert.Equal((checks, discrepancies), (findings.Checked.Count, findings.Discrepancies.Count));
    }

    [Theory]
    [InlineData("11.362", "516,46", "22", true)]
    [InlineData("11.362,12", "516,46", "22", true)]
    [InlineData("11.362,13", "516,46", "22", false)]
    [InlineData("11.363", "516,46", "22", false)]
    public void A_quota_is_shares_times_nominal_value(string quota, string nominal, string shares, bool holds)
    {
        var findings = new SmallSite()
            .With("societa.csv", $"codice;nome;quota sottoscritta;valore nominale;numero azioni\nacqua;Acqua;{quota};{nominal};{shares}\n")
            .Check();
        Assert.Equal(holds, Assert.Single(findings.Checked).Holds);
    }

    [Theory]
    [InlineData("33,33", true)]
    [InlineData("33", true)]
    [InlineData("33,34", false)]
    public void A_percentage_is_quota_divided_by_capital(string percentage, bool holds)
    {
        var findings = new SmallSite()
            .With("societa.csv", $"codice;nome;quota sottoscritta;capitale sociale;percentuale\nacqua;Acqua;3.333;10.000;{percentage}\n")
            .Check();
        Assert.Equal(holds, Assert.Single(findings.Checked).Holds);
    }

    [Fact]
    public void A_company_without_capital_is_not_checked() =>
        Assert.Empty(
            new SmallSite()
                .With(
                    "societa.csv",
                    "codice;nome;quota sottoscritta;capitale sociale;percentuale\nacqua;Acqua;10;0;5\nluce;Luce;n.p.;10;5\n"
                )
                .Check()
                .Checked
        );

    [Fact]
    public void Facilities_without_a_kind_are_not_counted()
    {
        var findings = new SmallSite()
            .With("tipologie.csv", "codice;nome;dichiarati\nmusei;Musei;1\nasili;Asili;n.p.\n")
            .With("luoghi.csv", "codice;nome;tipologia\na;A;Musei\nb;B;\n")
            .Check();
        Assert.True(Assert.Single(findings.Checked).Holds);
    }

    [Fact]
    public void A_figure_of_context_is_checked_by_its_own_identity()
    {
        var check = Assert.Single(
            new SmallSite()
                .With(
                    "contesto.csv",
                    "codice;nome;valore;controllo\neta;Età;46,7;eta = (eta-m * m + eta-f * f) / "
                        + "tutti\neta-m;a;44,1;\neta-f;b;49,0;\nm;c;34.065;\nf;d;38.183;\ntutti;e;72.248;\n"
                )
                .Check()
                .Checked
        );
        Assert.Equal(
            ("[Eta-m (44,1) per m (34.065) più eta-f (49,0) per f (38.183)] diviso tutti (72.248) fa 46,690", true),
            (check.Identity.Replace("[eta", "[Eta", StringComparison.Ordinal), check.Holds)
        );
    }
}
