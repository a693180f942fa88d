using Cremona.Transparency.Generator.Commands;
using Cremona.Transparency.Generator.Diagnostics;
using Cremona.Transparency.Generator.Schema;

namespace Cremona.Transparency.Tests.Validation;

public sealed class DayRulesTests
{
    private static readonly DateOnly Today = new(2023, 11, 29);

    private static SmallSite Town =>
        new SmallSite()
            .With("2016/anno.yml", "tipo di piano: PIAO\ndecorrenza: 2016-01-01\nalla scadenza: resta\n")
            .With("2016/piano/01-testo.md", "# Introduzione\n\nIl piano.\n")
            .With("2021/anno.yml", "tipo di piano: PIAO\ndecorrenza: 2021-01-01\nalla scadenza: togli\n")
            .With("2021/piano/01-testo.md", "# Introduzione\n\nIl piano.\n");

    [Theory]
    [InlineData("notizie/01-nota.md", "---\ntitolo: Nota\ndata: 09/01/2062\n---\nTesto.\n", "TR221 c/2023/notizie/01-nota.md:3:7")]
    [InlineData(
        "documenti.csv",
        "codice;titolo;tipo;stato;aggiornato\na;A;atto;altrove;2052-01-01\n",
        "TR221 c/2023/documenti.csv:2:18 (cella E2)"
    )]
    [InlineData("/sezioni.csv", "sezione;dove;aggiornato\nBandi di concorso;;30/11/2023\n", "TR221 c/sezioni.csv:2:20 (cella C2)")]
    [InlineData("anno.yml", "tipo di piano: PIAO\npubblicato: 2203-01-01\n", "TR221 c/2023/anno.yml:2:13")]
    [InlineData(
        "/portale.yml",
        "ente: Comune di Borgosereno\nanno corrente: 2023\nindirizzo pubblico: https://b.example/\naggiornato: 2032-01-01\n",
        "TR221 c/portale.yml:4:13"
    )]
    [InlineData(
        "documenti.csv",
        "codice;titolo;tipo;stato;data\na;A;atto;altrove;2032-01-01\n",
        "TR221 c/2023/documenti.csv:2:18 (cella E2)"
    )]
    [InlineData("anno.yml", "tipo di piano: PIAO\ndecorrenza: 2003-01-01\n", "TR222 c/2023/anno.yml:2:13")]
    [InlineData("anno.yml", "tipo di piano: PIAO\ndecorrenza: 2032-01-01\n", "TR222 c/2023/anno.yml:2:13")]
    [InlineData(
        "documenti.csv",
        "codice;titolo;tipo;stato;decorrenza\na;A;atto;altrove;2052-01-01\n",
        "TR222 c/2023/documenti.csv:2:18 (cella E2)"
    )]
    [InlineData(
        "documenti.csv",
        "codice;titolo;tipo;stato;termine\na;A;atto;altrove;2203-01-01\n",
        "TR222 c/2023/documenti.csv:2:18 (cella E2)"
    )]
    [InlineData(
        "documenti.csv",
        "codice;titolo;tipo;stato;decorrenza;alla scadenza\na;A;atto;altrove;2003-01-01;togli\n",
        "TR224 c/2023/documenti.csv:2:18 (cella E2)"
    )]
    [InlineData(
        "documenti.csv",
        "codice;titolo;tipo;stato;data\na;A;atto;altrove;1211-01-01\n",
        "TR223 c/2023/documenti.csv:2:18 (cella E2)"
    )]
    [InlineData("ciclo.csv", "codice;tipo;cosa;data\na;passo;A;2032-01-01\n", "TR223 c/2023/ciclo.csv:2:11 (cella D2)")]
    [InlineData(
        "documenti.csv",
        "codice;titolo;tipo;stato;pubblicato;aggiornato;data;decorrenza\na;A;atto;altrove;2023-11-29;2023-11-29;1865-03-20;2022-12-31\n",
        null
    )]
    [InlineData("obiettivi.csv", "codice;titolo;tipo;scadenza\na;A;impegno;2025-12-31\n", null)]
    public void A_typing_slip_is_reported_with_its_position(string file, string text, string? told)
    {
        var (isMade, messages) = Told(Town.With(file, text), Today, null);
        Assert.Equal(told, messages.SingleOrDefault(message => message.StartsWith("TR22", StringComparison.Ordinal)));
        Assert.Equal(told is null || told.StartsWith("TR223", StringComparison.Ordinal), isMade);
    }

    [Fact]
    public void The_date_option_counts_as_today()
    {
        var site = Town.With("notizie/01-nota.md", "---\ntitolo: Nota\ndata: 2024-01-09\n---\nTesto.\n");
        Assert.False(Told(site, Today, null).IsMade);
        Assert.False(Told(site, Today, new DateOnly(2024, 1, 8)).IsMade);
        Assert.True(Told(site, Today, new DateOnly(2024, 1, 9)).IsMade);
    }

    [Fact]
    public void Every_date_field_states_its_kind_of_date()
    {
        var fields = FileSchemas.All.SelectMany(file => file.Fields.Select(field => (file.Path, field.Name, Field: field))).ToArray();
        Assert.Equal(
            [],
            fields
                .Where(field => (field.Field.Type == FieldType.Date) != (field.Field.Day is not null))
                .Select(field => $"{field.Path}: {field.Name}")
        );
    }

    private static (bool IsMade, string[] Messages) Told(SmallSite site, DateOnly today, DateOnly? date)
    {
        var log = new DiagnosticLog();
        var options = new SiteOptions("c")
        {
            Date = date,
            BaseUrl = "https://prova.example/",
            Days = new ReferenceDays(today, TermMessages.Overdue),
        };
        var made = InMemory.Build(options, site.Files, log);
        return (made is not null, [.. log.InOrder().Select(message => $"{message.Problem.Code} {HumanFormat.Where(message.Place, "c")}")]);
    }
}
