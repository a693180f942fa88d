using Cremona.Transparency.Generator.Commands;
using Cremona.Transparency.Generator.Diagnostics;

namespace Cremona.Transparency.Tests.Privacy;

/// <summary>Personal data are reported in the same run as all other errors.</summary>
public sealed class BesideErrorsTests
{
    private const string Taxed = "codice;nome;descrizione\ngiunta;Giunta;Il referente è RSSMRA80A01D150J.\n";
    private static readonly SiteOptions Options = new("content");

    [Fact]
    public void Personal_data_are_reported_with_an_error_in_another_file() =>
        AssertTold(
            new SmallSite().With("organi.csv", Taxed).With("settori.csv", "codice;nome;superiore\na;A;nessuno\n"),
            "TR301 2023/settori.csv:2",
            "TR801 2023/organi.csv:2"
        );

    [Fact]
    public void Personal_data_are_reported_with_an_error_in_the_same_or_another_row() =>
        AssertTold(
            new SmallSite().With("organi.csv", Taxed + "2011-03;Consiglio;x\n3com;Altro;Il referente è VRDLGU75T10D150X.\n"),
            "TR202 2023/organi.csv:3",
            "TR201 2023/organi.csv:4",
            "TR801 2023/organi.csv:2",
            "TR801 2023/organi.csv:4"
        );

    [Fact]
    public void Personal_data_are_reported_with_unreadable_settings() =>
        AssertTold(
            new SmallSite().With("organi.csv", Taxed).With("/portale.yml", "ente: [\n"),
            "TR111 portale.yml:1",
            "TR801 2023/organi.csv:2"
        );

    [Fact]
    public void Personal_data_are_reported_with_an_invalid_text() =>
        AssertTold(
            new SmallSite().With("piano/01-testo.md", "# Introduzione\n\nIl <b>piano</b>.\n\nScrivi a mario.rossi@posta.example.\n"),
            "TR401 2023/piano/01-testo.md:3",
            "TR401 2023/piano/01-testo.md:3",
            "TR803 2023/piano/01-testo.md:5"
        );

    [Fact]
    public void Personal_data_shown_on_no_page_are_not_reported() =>
        AssertTold(
            new SmallSite()
                .With("anno.yml", "# RSSMRA80A01D150J\ntipo di piano: PIAO\n")
                .With("settori.csv", "codice;nome;superiore\na;A;nessuno\n"),
            "TR301 2023/settori.csv:2"
        );

    [Fact]
    public void Withdrawn_personal_data_are_not_reported() =>
        AssertTold(
            new SmallSite()
                .With(
                    "organi.csv",
                    "codice;nome;descrizione;aggiornato;termine;alla scadenza\ngiunta;Giunta;Il referente è "
                        + "RSSMRA80A01D150J.;;2023-01-31;togli\nconsiglio;Consiglio;;2023-06-01;;\n"
                )
                .With("settori.csv", "codice;nome;superiore\na;A;nessuno\n"),
            "TR301 2023/settori.csv:2"
        );

    [Fact]
    public void Personal_data_in_tables_prospects_and_attachments_are_reported() =>
        AssertTold(
            new SmallSite()
                .With("settori.csv", "codice;nome;superiore\na;A;nessuno\n")
                .With("personale/t.csv", "Voce;Totale\nRSSMRA80A01D150J;1\n")
                .With("personale/tabelle.yml", "t:\n  titolo: Tabella\n")
                .With("allegati/a.txt", "VRDLGU75T10D150X\n")
                .With("documenti.csv", "codice;titolo;tipo;file;stato\nd;D;altro;a.txt;disponibile\n"),
            "TR301 2023/settori.csv:2",
            "TR801 2023/personale/t.csv:2",
            "TR801 2023/allegati/a.txt:1"
        );

    [Fact]
    public void Personal_data_covered_by_an_exception_are_not_reported() =>
        AssertTold(
            new SmallSite()
                .With("organi.csv", Taxed)
                .With("settori.csv", "codice;nome;superiore\na;A;nessuno\n")
                .With(
                    "/dati-personali.csv",
                    "file;posto;tipo;dato;motivo;deciso da;data\n2023/organi.csv;giunta/descrizione;codice "
                        + "fiscale;RS…0J;legge;ufficio;2023-01-01\n"
                ),
            "TR301 2023/settori.csv:2"
        );

    [Theory]
    [InlineData("email: info@comune.example\ndomini istituzionali: [comune.example]\nanno corrente: boh\n")]
    [InlineData("anno corrente: 2023\nchiave: x\ndomini istituzionali: [comune.example]\n")]
    public void Consequences_of_unreadable_settings_are_not_reported(string settings)
    {
        var told = Told(
            new SmallSite()
                .With("/portale.yml", "ente: Comune\n" + settings)
                .With("organi.csv", "codice;nome;descrizione\ngiunta;Giunta;Scrivi a giunta@comune.example.\n")
        );
        Assert.NotEmpty(told);
        Assert.DoesNotContain(told, message => message.StartsWith("TR8", StringComparison.Ordinal));
    }

    [Fact]
    public void Contacts_of_unreadable_units_are_not_reported() =>
        AssertTold(
            new SmallSite()
                .With("settori.csv", "codice;nome;email;superiore\n3com;A;ufficio@altri.example;\n")
                .With("organi.csv", "codice;nome;descrizione\ngiunta;Giunta;Scrivi a ufficio@altri.example.\n"),
            "TR201 2023/settori.csv:2"
        );

    private static void AssertTold(SmallSite site, params string[] expected) =>
        Assert.Equal(expected.Order(StringComparer.Ordinal), Told(site));

    private static IEnumerable<string> Told(SmallSite site)
    {
        var log = new DiagnosticLog();
        Assert.Null(InMemory.Build(Options, site.Files, log));
        return log.InOrder()
            .Where(message => message.Severity == Severity.Error)
            .Select(message => $"{message.Problem.Code} {message.Place.Path}:{message.Place.Line}")
            .Order(StringComparer.Ordinal);
    }
}
