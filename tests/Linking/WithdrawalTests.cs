using System.Text;
using Cremona.Transparency.Generator.Changes;
using Cremona.Transparency.Generator.Diagnostics;
using Cremona.Transparency.Generator.Files;
using Cremona.Transparency.Generator.Reading;
using Cremona.Transparency.Generator.Schema;
using Cremona.Transparency.Tests.Sites;

namespace Cremona.Transparency.Tests.Linking;

public sealed class WithdrawalTests
{
    // Used in every text of the documents, units, companies … that the site below withdraws, and nowhere else.
    private const string Word = "zibaldone";
    private const string Ends = ";2016-02-29;togli\n";
    private static readonly DateOnly LastDay = new(2016, 2, 29);

    private static SmallSite Small =>
        new SmallSite()
            .With(
                "documenti.csv",
                "codice;titolo;tipo;file;stato;pubblicato;termine;alla scadenza\natto-a;Lo "
                    + "Zibaldone;zibaldone;zibaldone.md;disponibile;2015-01-01"
                    + Ends
                    + "atto-b;Altro atto;relazione;;non disponibile nella fonte;2015-01-01;;\n"
            )
            .With("allegati/zibaldone.md", "Questo è lo zibaldone.\n")
            .With(
                "settori.csv",
                "codice;nome;superiore;competenze;termine;alla scadenza\ndirezione;Direzione;;Tutto;;\nufficio;Ufficio "
                    + "Zibaldone;direzione;Lo zibaldone"
                    + Ends
                    + "sportello;Sportello;ufficio;Le domande;;\n"
            )
            .With("organi.csv", "codice;nome;descrizione;termine;alla scadenza\ncomitato;Comitato Zibaldone;Tiene lo zibaldone" + Ends)
            .With("societa.csv", "codice;nome;attività;termine;alla scadenza\nacqua;Zibaldone S.p.A.;Zibaldone" + Ends)
            .With(
                "obiettivi.csv",
                "codice;titolo;tipo;settore;descrizione;documenti;termine;alla scadenza\nob1;Curare lo "
                    + "zibaldone;strategico;direzione;Lo zibaldone;atto-a"
                    + Ends
                    + "ob2;Rispondere;strategico;ufficio;Vedi [questo](documento:atto-a) e [](settore:ufficio).;atto-a;;\n"
            )
            .With("indicatori.csv", "codice;obiettivo;nome;unità;verso\nind1;ob1;Pagine dello zibaldone;pagine;in aumento\n")
            .With("rilevazioni.csv", "indicatore;riferita al;rilevata il;valore;nota\nind1;2015-06-30;2015-07-01;5;zibaldone\n")
            .With("luoghi.csv", "codice;nome;termine;alla scadenza\nluogo-a;Casa Zibaldone" + Ends + "luogo-b;Casa comune;;\n")
            .With(
                "notizie/01-nota.md",
                "---\ntitolo: Uno zibaldone\ndata: 2015-01-02\ntermine: 2016-02-29\nalla scadenza: togli\n---\nLo zibaldone è qui.\n"
            )
            .With("annotazioni.csv", "dove;testo\ndocumento:atto-a;Lo zibaldone è lungo\n")
            .With("/glossario.csv", "codice;voce;definizione;termine;alla scadenza\nvoce-a;Zibaldone;Un quaderno" + Ends)
            .With(
                "piano/02-rimandi.md",
                "# Rimandi\n\nSi leggano [l'atto](documento:atto-a), [](luogo:luogo-a), [l'obiettivo](obiettivo:ob1#ind1), [la "
                    + "misura](indicatore:ind1), [la parola](voce:voce-a).\n"
            );

    public static TheoryData<RecordKind, bool> Kinds
    {
        get
        {
            var data = new TheoryData<RecordKind, bool>();
            foreach (var kind in Enum.GetValues<RecordKind>().Where(kind => kind != RecordKind.Page))
            {
                data.Add(kind, true);
                data.Add(kind, false);
            }

            return data;
        }
    }

    [Fact]
    public void A_withdrawn_record_is_published_until_its_last_day_and_absent_afterwards()
    {
        var before = Withdrawn.Files(Small.Files, LastDay);
        string[] pages =
        [
            "2023/documenti/atto-a.html",
            "2023/notizie/nota.html",
            "2023/obiettivi/ob1.html",
            "2023/organi/comitato.html",
            "2023/settori/ufficio.html",
            "2023/societa/acqua.html",
        ];
        string[] others =
        [
            "2023/allegati/zibaldone.md",
            "2023/glossario.html",
            "2023/indice.html",
            "2023/luoghi/index.html",
            "2023/notizie.atom",
            "2023/obiettivi/ob2.html",
            "2023/ricerca/001.js",
            "index.html",
            "notizie.atom",
        ];
        Assert.Equal([], pages.Concat(others).Except(Withdrawn.Holding(before, Word)));

        var after = Withdrawn.Files(Small.Files, LastDay.AddDays(1));
        Assert.Equal([], Withdrawn.Holding(after, Word));
        Assert.Equal(pages, Withdrawn.Holding(after, "content=\"noindex\""));

        // A list or a section without records has no files.
        Assert.Equal(
            ["2023/allegati/zibaldone.md", "2023/notizie.atom", "2023/obiettivi/ob1-grafico-ind1.svg"],
            before.Keys.Except(after.Keys).Where(path => !PathChanges.IsOfData(path)).Order(StringComparer.Ordinal)
        );
        Assert.Equal([], after.Keys.Except(before.Keys));
        Assert.All(pages, page =>
            Assert.Contains(
                "Non è più pubblicato: il termine di legge è finito il 29 febbraio 2016.",
                after.Text(page),
                StringComparison.Ordinal
            )
        );
        Assert.All(pages, page => Assert.Contains("href=\"../../chiedere-dati.html\"", after.Text(page), StringComparison.Ordinal));
        Assert.All(pages, page => Assert.Contains(page, before.Text("sitemap.xml"), StringComparison.Ordinal));
        Assert.All(pages, page => Assert.DoesNotContain(page, after.Text("sitemap.xml"), StringComparison.Ordinal));
        Assert.Contains("sportello.html", after.Text("2023/organizzazione/index.html"), StringComparison.Ordinal);
    }

    [Fact]
    public void An_expired_year_is_replaced_by_explanations()
    {
        var files = BuiltSite
            .StoredFiles("complete")
            .Select(file => file.Path.StartsWith("2022/", StringComparison.Ordinal) ? Planted(file) : file)
            .ToArray();
        var before = Withdrawn.Files(files, new DateOnly(2027, 12, 31));
        var after = Withdrawn.Files(files, new DateOnly(2028, 1, 1));
        var pages = before
            .Keys.Where(path => path.StartsWith("2022/", StringComparison.Ordinal) && path.EndsWith(".html", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .ToArray();
        Assert.Equal(pages, after.Keys.Where(path => path.StartsWith("2022/", StringComparison.Ordinal)).Order(StringComparer.Ordinal));
        Assert.True(Withdrawn.Holding(before, Word).Count() > 20);
        Assert.Equal([], Withdrawn.Holding(after, Word));
        // The page that compared the year with the next one, too.
        const string pair = "confronto/2022-2023/index.html";
        Assert.Equal([.. pages, pair], Withdrawn.Holding(after, "content=\"noindex\""));
        Assert.Contains(pair, before.Keys);
        Assert.All(pages, page =>
            Assert.Contains(
                "Non è più pubblicato: il termine di legge è finito il 31 dicembre 2027.",
                after.Text(page),
                StringComparison.Ordinal
            )
        );
        Assert.DoesNotContain("2022/", after.Text("sitemap.xml"), StringComparison.Ordinal);
        Assert.DoesNotContain("2022/", after.Text("notizie.atom"), StringComparison.Ordinal);

        // The front door, the map and the search say at most that the year is no longer published.
        string[] roots =
        [
            .. after
                .Keys.Where(path =>
                    !path.Contains('/', StringComparison.Ordinal)
                    || path.StartsWith("amministrazione-trasparente/", StringComparison.Ordinal)
                )
                .Where(path => path.EndsWith(".html", StringComparison.Ordinal)),
        ];
        Assert.Equal(
            ["archivio.html", "index.html", "mappa.html"],
            roots.Where(path => after.Text(path).Contains("2022/", StringComparison.Ordinal)).Order(StringComparer.Ordinal)
        );
        Assert.Single(System.Text.RegularExpressions.Regex.Matches(after.Text("index.html"), "2022/"));
        Assert.DoesNotContain("2022/", after.Text("2024/cerca.html"), StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void A_withdrawal_breaks_no_link(RecordKind kind, bool isAll)
    {
        var content = SiteReader.Read(BuiltSite.StoredFiles("complete"), new DiagnosticLog())!;
        var taken = content
            .Years.SelectMany(year => year.Heads.Where(head => head.Kind == kind))
            .Concat(content.Terms.Select(term => term.Head).Where(head => head.Kind == kind))
            .Select(head => head.Code)
            .Distinct()
            .Where((_, i) => isAll || i == 0)
            .ToHashSet();
        Assert.NotEmpty(taken);
        var (site, files) = Withdrawn.Files(
            Withdrawn.Ending(content, head => head.Kind == kind && taken.Contains(head.Code)),
            new DateOnly(2025, 1, 31)
        );
        Assert.Equal(site.Expired.Select(page => page.Path).Order(StringComparer.Ordinal), Withdrawn.Holding(files, "content=\"noindex\""));

        // The first table is about companies, and is shown on their page.
        var hasPages =
            kind
                is RecordKind.Objective
                    or RecordKind.Unit
                    or RecordKind.Body
                    or RecordKind.Company
                    or RecordKind.OtherBody
                    or RecordKind.Document
                    or RecordKind.Chapter
                    or RecordKind.NewsItem
            || (kind == RecordKind.Table && isAll);
        Assert.Equal(hasPages, site.Expired.Count > 0);
    }

    [Fact]
    public void A_portal_without_current_years_still_shows_publisher_and_contacts()
    {
        var site = new SmallSite()
            .With("anno.yml", "tipo di piano: PIAO\ndecorrenza: 2023-05-31\nalla scadenza: togli\n")
            .With("piano/01-testo.md", "# Zibaldone\n\nLo zibaldone.\n");
        Assert.NotEmpty(Withdrawn.Holding(Withdrawn.Files(site.Files, new DateOnly(2028, 12, 31)), Word));
        var after = Withdrawn.Files(site.Files, new DateOnly(2029, 1, 1));
        Assert.Equal(
            ["2023/piano/testo.html"],
            after.Keys.Where(path =>
                path.StartsWith("2023/piano/te", StringComparison.Ordinal) && !path.EndsWith("integrale.html", StringComparison.Ordinal)
            )
        );
        Assert.Equal([], Withdrawn.Holding(after, Word));
        Assert.Contains("Nessun anno è più pubblicato.", after.Text("index.html"), StringComparison.Ordinal);
        Assert.Contains("Non è più pubblicato", after.Text("mappa.html"), StringComparison.Ordinal);
    }

    [Fact]
    public void Content_kept_by_decision_says_so_and_undecided_content_is_unchanged()
    {
        string Page(string choice, string path, DateOnly day) =>
            Withdrawn
                .Files(
                    new SmallSite()
                        .With("anno.yml", $"tipo di piano: PIAO\ntermine: 2016-02-29\nalla scadenza: {choice}\n")
                        .With(
                            "documenti.csv",
                            $"codice;titolo;tipo;stato;termine;alla scadenza\natto-a;Atto;relazione;non disponibile nella "
                                + $"fonte;2016-02-29;{choice}\n"
                        )
                        .Files,
                    day
                )
                .Text(path);
        const string Words = "Resta pubblicato oltre il termine di legge, finito il 29 febbraio 2016, per scelta del Comune";
        foreach (var path in new[] { "2023/index.html", "2023/documenti/atto-a.html" })
        {
            Assert.DoesNotContain(Words, Page("resta", path, LastDay), StringComparison.Ordinal);
            Assert.Contains(Words, Page("resta", path, LastDay.AddDays(1)), StringComparison.Ordinal);
            Assert.DoesNotContain("Resta pubblicato", Page("", path, LastDay.AddDays(1)), StringComparison.Ordinal);
        }
    }

    // One of the files is in Windows-1252: bytes that are not changed stay as they are.
    private static StoredFile Planted(StoredFile file) =>
        new(
            file.Path,
            Encoding.Latin1.GetBytes(
                Encoding.Latin1.GetString(file.Bytes.Span).Replace("Segreteria generale", "Zibaldone", StringComparison.Ordinal)
                    + (file.Path.EndsWith(".md", StringComparison.Ordinal) ? "\nLo zibaldone.\n" : "")
            )
        );
}
