namespace Cremona.Transparency.Tests.Comparison;

public sealed class AncestryTests
{
    private const string Tables = "strutture:\n  titolo: Personale\n  settori: sì\n  righe totale: [TOTALE]\n";

    [Fact]
    public void A_record_with_another_code_is_the_same_if_it_names_the_old_one() =>
        Assert.Equal(
            ["settori verde codice Renamed: parchi → verde", "settori verde nome Changed: Parchi → Verde"],
            new TwoYears().With("settori.csv", "codice;nome\nparchi;Parchi\n", "codice;nome;già\nverde;Verde;orti | Parchi\n").Changes()
        );

    [Fact]
    public void A_code_that_both_years_have_is_the_same_record_whatever_else_it_was() =>
        Assert.Equal(
            ["settori parchi Gone: Parchi → "],
            new TwoYears()
                .With("settori.csv", "codice;nome\nverde;Verde\nparchi;Parchi\n", "codice;nome;già\nverde;Verde;parchi\n")
                .Changes()
        );

    [Fact]
    public void A_former_code_that_the_newer_year_still_has_is_none() =>
        Assert.Equal(
            ["settori verde Appeared:  → Verde"],
            new TwoYears()
                .With("settori.csv", "codice;nome\nparchi;Parchi\n", "codice;nome;già\nparchi;Parchi;\nverde;Verde;parchi\n")
                .Changes()
        );

    [Fact]
    public void A_reference_to_a_renamed_record_is_no_change_and_one_that_changed_shows_the_old_code() =>
        Assert.Equal(
            [
                "settori verde codice Renamed: parchi → verde",
                "obiettivi orti settore Changed: parchi → scuola",
                "obiettivi viali collegati Changed: aiuole → aiuole | orti",
                "documenti delibera riguarda Changed: settore:parchi → settore:scuola",
            ],
            new TwoYears()
                .With("settori.csv", "codice;nome\nparchi;Verde\nscuola;Scuola\n", "codice;nome;già\nverde;Verde;parchi\nscuola;Scuola;\n")
                .With(
                    "obiettivi.csv",
                    "codice;titolo;tipo;settore;collegati\naiuole;A;gestionale;parchi;\norti;O;gestionale;parchi;\n"
                        + "viali;V;gestionale;2023/PARCHI;aiuole\n",
                    "codice;titolo;tipo;settore;collegati\naiuole;A;gestionale;verde;\norti;O;gestionale;scuola;\n"
                        + "viali;V;gestionale;2024/verde;2024/aiuole|orti\n"
                )
                .With(
                    "documenti.csv",
                    "codice;titolo;tipo;stato;riguarda\natto;A;delibera;altrove;settore:parchi\n"
                        + "delibera;D;delibera;altrove;settore:parchi\n",
                    "codice;titolo;tipo;stato;riguarda\natto;A;delibera;altrove;settore:2024/verde\n"
                        + "delibera;D;delibera;altrove;settore:scuola\n"
                )
                .Changes()
        );

    [Fact]
    public void A_reference_to_another_year_keeps_the_code_of_that_year() =>
        Assert.Equal(
            ["obiettivi orti codice Renamed: aiuole → orti", "obiettivi orti collegati Changed:  → 2023/aiuole"],
            new TwoYears()
                .With(
                    "obiettivi.csv",
                    "codice;titolo;tipo;collegati\naiuole;O;gestionale;\n",
                    "codice;titolo;tipo;collegati;già\norti;O;gestionale;2023/aiuole;aiuole\n"
                )
                .Changes()
        );

    [Fact]
    public void A_row_of_a_renamed_unit_is_the_same_row() =>
        Assert.Equal(
            [
                "settori verde codice Renamed: parchi → verde",
                "settori verde nome Changed: Parchi → Verde",
                "personale strutture verde/Struttura Changed: Parchi → Verde",
                "personale strutture verde/Tot Changed: 4 → 5 (1)",
                "personale strutture TOTALE/Tot Changed: 4 → 5 (1)",
            ],
            new TwoYears()
                .With("settori.csv", "codice;nome\nparchi;Parchi\n", "codice;nome;già\nverde;Verde;parchi\n")
                .With("personale/tabelle.yml", Tables, Tables)
                .With("personale/strutture.csv", "Struttura;Tot\nParchi;4\nTOTALE;4\n", "Struttura;Tot\nVerde;5\nTOTALE;5\n")
                .Changes()
        );

    [Fact]
    public void A_record_renamed_twice_is_followed_through_the_year_between()
    {
        Assert.Equal(
            ["settori verde codice Renamed: giardini → verde"],
            Years("codice;nome;già\nparchi;Verde;giardini\n").Where(line => line.StartsWith("settori", StringComparison.Ordinal))
        );

        // The year between does not say so.
        Assert.Equal(
            ["settori giardini Gone: Verde → ", "settori verde Appeared:  → Verde"],
            Years("codice;nome;già\nparchi;Verde;\n").Where(line => line.StartsWith("settori", StringComparison.Ordinal))
        );

        static IEnumerable<string> Years(string between) =>
            new TwoYears()
                .With("2022/anno.yml", "tipo di piano: PIAO\n")
                .With("2022/piano/01-testo.md", "# Introduzione\n\nIl piano.\n")
                .With("2022/settori.csv", "codice;nome\ngiardini;Verde\n")
                .With("settori.csv", between, "codice;nome;già\nverde;Verde;parchi\n")
                .Changes();
    }

    [Fact]
    public void A_code_may_come_back_in_a_later_year() =>
        Assert.Equal(
            [],
            new TwoYears()
                .With("2022/anno.yml", "tipo di piano: PIAO\n")
                .With("2022/piano/01-testo.md", "# Introduzione\n\nIl piano.\n")
                .With("2022/settori.csv", "codice;nome\nverde;Verde\n")
                .With("settori.csv", "codice;nome;già\nparchi;Verde;verde\n", "codice;nome;già\nverde;Verde;parchi\n")
                .Changes()
        );
}
