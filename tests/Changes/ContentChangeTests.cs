using Cremona.Transparency.Generator.Changes;

namespace Cremona.Transparency.Tests.Changes;

public sealed class ContentChangeTests
{
    private const string Units = "codice;nome;telefono\nragioneria;Ragioneria;0372 1\nanagrafe;Anagrafe;0372 2\nscuola;Scuola;0372 3\n";

    private const string Portal = "ente: Comune di Borgosereno\nanno corrente: 2023\ndati dimostrativi: sì\n";

    private const string Tables = "strutture:\n  titolo: Strutture\n  gruppi: {D: [D, D M, D F]}\n";

    [Fact]
    public void A_changed_cell_is_named_with_old_and_new_value_file_and_cell() =>
        AssertChanges(
            site => site.With("settori.csv", Units),
            site => site.With("settori.csv", Units.Replace("0372 2", "0372 9", StringComparison.Ordinal)),
            "Changed settore anagrafe telefono: 0372 2 → 0372 9 | 2023/settori.csv cella C3"
        );

    [Fact]
    public void Removed_added_and_moved_records_are_named() =>
        AssertChanges(
            site => site.With("settori.csv", Units),
            site => site.With("settori.csv", "codice;nome;telefono\nscuola;Scuola;0372 3\ntributi;Tributi;\nanagrafe;Anagrafe;0372 2\n"),
            "Gone settore ragioneria | 2023/settori.csv riga 2",
            "Moved settore scuola | 2023/settori.csv riga 2",
            "Appeared settore tributi | 2023/settori.csv riga 3"
        );

    [Fact]
    public void A_figure_of_a_statistical_table_and_its_heading_are_named() =>
        AssertChanges(
            site =>
                site.With("personale/tabelle.yml", Tables)
                    .With("personale/strutture.csv", "Struttura;D;D M;D F\nUfficio;3;1;2\nAltro;1;1;0\n"),
            site =>
                site.With("personale/tabelle.yml", Tables.Replace("D M, D F", "D M", StringComparison.Ordinal))
                    .With("personale/strutture.csv", "Struttura;D;D M;D F\nUfficio;3;1;2\nAltro;12;1;0\n"),
            "Changed tabella strutture colonna «D F»: F | D → D F | 2023/personale/tabelle.yml riga 1",
            "Changed riga strutture/Altro D: 1 → 12 | 2023/personale/strutture.csv cella B3"
        );

    [Theory]
    [InlineData("Ufficio;n.d.;1;2", "Ufficio;;1;2", "Changed riga strutture/Ufficio D: n.d. →  | 2023/personale/strutture.csv cella B2")]
    [InlineData(
        "Ufficio;3;omesso;2",
        "Ufficio;3;n.p.;2",
        "Changed riga strutture/Ufficio D M: omesso → n.p. | 2023/personale/strutture.csv cella C2"
    )]
    [InlineData(
        "Struttura;",
        "Strutura;",
        "Changed tabella strutture prima colonna: Struttura → Strutura | 2023/personale/strutture.csv cella A1"
    )]
    public void Why_a_figure_is_not_there_and_the_first_heading_are_named(string old, string now, string expected)
    {
        var table = "Struttura;D;D M;D F\n" + (old.StartsWith("Ufficio", StringComparison.Ordinal) ? old : "Ufficio;3;1;2") + "\n";
        AssertChanges(
            site => site.With("personale/tabelle.yml", Tables).With("personale/strutture.csv", table),
            site =>
                site.With("personale/tabelle.yml", Tables)
                    .With("personale/strutture.csv", table.Replace(old, now, StringComparison.Ordinal)),
            expected
        );
    }

    [Fact]
    public void The_longer_text_of_an_objective_is_named_with_its_own_file() =>
        AssertChanges(
            site =>
                site.With("obiettivi.csv", "codice;titolo;tipo\nverde;Verde;gestionale\n")
                    .With("obiettivi/verde.md", "Primo.\n\nSecondo.\n"),
            site =>
                site.With("obiettivi.csv", "codice;titolo;tipo\nverde;Verde;gestionale\n").With("obiettivi/verde.md", "Primo.\n\nAltro.\n"),
            "Changed obiettivo verde testo: Secondo. → Altro. | 2023/obiettivi/verde.md riga 3"
        );

    [Fact]
    public void A_paragraph_of_a_chapter_is_named_with_its_line() =>
        AssertChanges(
            site => site.With("piano/01-testo.md", "# Introduzione\n\nPrimo.\n\nSecondo.\n\nTerzo.\n"),
            site =>
                site.With("piano/02-testo.md", "# Introduzione\n\nPrimo.\n\nAltro.\n\nTerzo.\n\nQuarto.\n").Without("piano/01-testo.md"),
            "Changed capitolo testo testo: Secondo. → Altro. | 2023/piano/02-testo.md riga 5",
            "Changed capitolo testo testo:  → Quarto. | 2023/piano/02-testo.md riga 9"
        );

    [Fact]
    public void Settings_terms_and_attached_files_are_named() =>
        AssertChanges(
            site => site.With("/glossario.csv", "codice;voce;definizione\npeg;PEG;Piano\n").With("allegati/atto.txt", "uno"),
            site =>
                site.With("/glossario.csv", "codice;voce;definizione\npeg;PEG;Piano esecutivo\n")
                    .With("allegati/atto.txt", "due")
                    .With("/portale.yml", "ente: Comune di Altrove\nanno corrente: 2023\ndati dimostrativi: sì\n"),
            "Changed impostazioni portale ente: Comune di Borgosereno → Comune di Altrove | portale.yml riga 1",
            "Changed voce del glossario peg definizione: Piano → Piano esecutivo | glossario.csv cella C2",
            "Changed allegato atto.txt contenuto: 3 byte, SHA-256 bf0ec369 → 3 byte, SHA-256 458a4770 | 2023/allegati/atto.txt "
        );

    [Fact]
    public void Logo_and_presentation_are_named() =>
        AssertChanges(
            site => site.With("/portale.yml", Portal + "logo:\n  file: stemma.png\n  testo alternativo: Stemma\npresentazione: Prima.\n"),
            site =>
                site.With(
                    "/portale.yml",
                    Portal + "logo:\n  file: stemma.png\n  testo alternativo: Stemma con un ponte\npresentazione: Dopo.\n"
                ),
            "Changed impostazioni portale presentazione: Prima. → Dopo. | portale.yml riga 7",
            "Changed logo logo testo alternativo: Stemma → Stemma con un ponte | portale.yml riga 6"
        );

    [Fact]
    public void Content_withdrawn_with_its_year_is_listed_as_removed() =>
        Assert.Equal(
            ["Gone impostazioni 2011", "Gone capitolo 2011"],
            ContentComparison
                .Between(Old("resta"), Old("togli"))
                .Select(change => $"{change.Kind} {change.Record.Kind} {change.Record.Year}")
        );

    [Theory]
    [InlineData("codice,nome,telefono\nragioneria,Ragioneria,0372 1\nanagrafe,Anagrafe,0372 2\nscuola,Scuola,0372 3\n")]
    [InlineData("nome;codice;telefono;note\nRagioneria;ragioneria;0372 1\nAnagrafe;ANAGRAFE;0372 2\nScuola;scuola;0372 3\n")]
    public void Another_spelling_of_the_same_value_is_not_a_change(string units) =>
        AssertChanges(site => site.With("settori.csv", Units), site => site.With("settori.csv", units));

    [Fact]
    public void The_checker_of_a_file_is_not_published_or_compared()
    {
        const string Documents = "codice;titolo;tipo;stato;file;controllato da\natto;Atto;delibera;disponibile;atto.txt;";
        AssertChanges(
            site => site.With("allegati/atto.txt", "uno").With("documenti.csv", Documents + "Ufficio protocollo\n"),
            site => site.With("allegati/atto.txt", "uno").With("documenti.csv", Documents + "Segreteria\n")
        );
    }

    private static Generator.Content.SiteContent Old(string choice) =>
        new SmallSite()
            .With("/2011/piano/01-testo.md", "# Piano\n\nTesto.\n")
            .With("/2011/anno.yml", $"tipo di piano: PIAO\ndecorrenza: 2011-01-01\nalla scadenza: {choice}\n")
            .With("anno.yml", "tipo di piano: PIAO\naggiornato: 2023-05-01\n")
            .Read();

    private static void AssertChanges(Func<SmallSite, SmallSite> before, Func<SmallSite, SmallSite> after, params string[] expected) =>
        Assert.Equal(expected, ContentComparison.Between(before(new SmallSite()).Read(), after(new SmallSite()).Read()).Select(Words));

    private static string Words(Change change) =>
        $"{change.Kind} {change.Record.Kind} {change.Record.Key}"
        + (change.Field is null ? "" : $" {change.Field}: {Short(change.Old)} → {Short(change.New)}")
        + $" | {change.File} {change.Where}";

    private static string? Short(string? value) =>
        value?.Contains("SHA-256", StringComparison.Ordinal) == true
            ? value[..(value.IndexOf("256 ", StringComparison.Ordinal) + 12)]
            : value;
}
