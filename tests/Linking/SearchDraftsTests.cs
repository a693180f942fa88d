using System.Globalization;
using System.Text;
using Cremona.Transparency.Generator.Content;
using Cremona.Transparency.Generator.Diagnostics;
using Cremona.Transparency.Generator.Files;
using Cremona.Transparency.Generator.Linking;
using Cremona.Transparency.Generator.Reading;
using Cremona.Transparency.Generator.Rendering;
using Cremona.Transparency.Pages;
using Cremona.Transparency.Tests.Sites;

namespace Cremona.Transparency.Tests.Linking;

public sealed class SearchDraftsTests
{
    public static TheoryData<string> Names => BuiltSite.Names;

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_record_and_every_heading_of_a_chapter_can_be_found(string name)
    {
        var files = BuiltSite.StoredFiles(name);
        var content = SiteReader.Read(files, new DiagnosticLog())!;
        var routes = new RouteBook(content, new Withdrawals(content, null), new DiagnosticLog());
        var found = Entries(BuiltSite.Link(files)).Select(entry => entry.Address).ToHashSet();
        foreach (var year in content.Years)
        {
            var heads = year
                .Heads.Concat(content.Terms.Select(term => term.Head))
                .Select(head => routes.Of(head.Kind, year.Year, head.Code));
            var headings = year.Chapters.SelectMany(
                chapter => TextLinker.Headings(chapter.Text),
                (chapter, heading) => routes.Of(chapter.Head.Kind, year.Year, chapter.Head.Code).At(heading.Id)
            );
            Assert.Equal([], heads.Concat(headings).Except(found));
        }
    }

    [Fact]
    public void Search_text_has_no_markup_and_shows_references_by_name()
    {
        var entry = Found(
            Site(
                (
                    "2023/obiettivi.csv",
                    "codice;titolo;tipo;settore;descrizione\nob1;Ridurre le attese;strategico;scuola;Con **tre** posti in più: vedi "
                        + "[](settore:scuola).\n"
                ),
                ("2023/settori.csv", "codice;nome\nscuola;Politiche educative\n")
            ),
            "Ridurre le attese"
        );
        Assert.Equal("Con tre posti in più: vedi Politiche educative. · Politiche educative", entry.Text);
        Assert.Equal("2023/obiettivi/ob1.html", entry.Address.Path);
    }

    [Fact]
    public void A_section_is_found_by_its_heading_and_names_its_chapter()
    {
        var entry = Found(
            Site(("2023/piano/01-testo.md", "# Introduzione\n\nIl piano.\n\n## Le fasi {#fasi}\n\nSono sei.\n\n- una\n- due\n")),
            "Le fasi"
        );
        Assert.Equal(new Address("2023/piano/testo.html", "fasi"), entry.Address);
        Assert.Equal("Introduzione", entry.Within);
        Assert.Equal("Sono sei. una · due", entry.Text);
    }

    [Fact]
    public void A_row_of_a_table_is_found_with_its_cells_and_its_total()
    {
        var site = Site(
            ("2023/personale/eta.csv", "Età;Donne;Uomini;Totale\nFino a 39 anni;12;9;21\nTOTALE;12;1.009;1.021\n"),
            (
                "2023/personale/tabelle.yml",
                "eta:\n  titolo: Dipendenti per età\n  unità: persone\n  righe totale: [TOTALE]\n  colonna totale: Totale\n"
            )
        );
        var row = Found(site, "TOTALE");
        Assert.Equal(("Righe delle tabelle", "Dipendenti per età", "1.021 persone"), (row.Kind, row.Within, row.Answer));
        Assert.Equal("Donne: 12 · Uomini: 1.009 · Totale: 1.021", row.Text);
        Assert.Equal("cella-d3", row.Address.Fragment);
        Assert.Equal("1.021 persone", Found(site, "Chi lavora in Comune").Answer);
    }

    [Fact]
    public void A_section_that_the_portal_leaves_empty_says_so()
    {
        var site = Site(("sezioni.csv", "sezione;dove\nBandi di concorso;pagina:2023/documenti\n"));
        Assert.Null(Found(site, "Bandi di concorso").Answer);
        Assert.Equal("Non pubblicata in questo portale", Found(site, "Consulenti e collaboratori").Answer);
    }

    [Fact]
    public void The_words_of_the_town_lead_to_the_records_of_each_year()
    {
        var site = Site(
            ("parole.csv", "parola;significa;dove\nghisa;polizia locale;settore:polizia | settore:2022/polizia\n"),
            ("2023/settori.csv", "codice;nome\npolizia;Polizia locale\n"),
            ("2022/anno.yml", "tipo di piano: PIAO\n"),
            ("2022/piano/01-testo.md", "# Introduzione\n\nIl piano.\n"),
            ("2022/settori.csv", "codice;nome\npolizia;Vigili urbani\n")
        );
        Assert.Equal(["2023/settori/polizia.html"], Places(2023));
        Assert.Equal(["2022/settori/polizia.html", "2022/settori/polizia.html"], Places(2022));

        IEnumerable<string> Places(int year) =>
            site
                .Search.First(shard => shard.Address.Path.StartsWith($"{year}/", StringComparison.Ordinal))
                .Vocabulary!()
                .First(term => term.Forms.Contains("ghisa"))
                .Places.Select(place => place.Path);
    }

    [Fact]
    public void The_search_contains_only_what_pages_show()
    {
        var entry = Found(
            Site(("2023/documenti.csv", "codice;titolo;tipo;stato;controllato da\natto;Delibera;atto;altrove;Maria Bianchi\n")),
            "Delibera"
        );
        Assert.DoesNotContain("Bianchi", entry.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Search_files_are_bounded_in_size_and_contain_each_entry_once()
    {
        var rows = new StringBuilder("codice;titolo;tipo;descrizione\n");
        var words = string.Concat(Enumerable.Repeat("Più qualità e «trasparenza» <per> l'utente. ", 12));
        for (var i = 0; i < 1500; i++)
        {
            rows.Append(CultureInfo.InvariantCulture, $"ob{i};Obiettivo numero {i};strategico;{words}\n");
        }

        var site = Site(("2023/obiettivi.csv", rows.ToString()));
        Assert.InRange(site.Search.Count, 4, 12);
        Assert.All(site.Search, shard =>
            Assert.InRange(new OutputFile("", write => SearchFiles.Write(shard, write)).ToBytes().Length, 1, 200_000)
        );
        var objectives = Entries(site).Where(entry => entry.Kind == "Obiettivi e impegni").Select(entry => entry.Title).ToArray();
        Assert.Equal(Enumerable.Range(0, 1500).Select(i => $"Obiettivo numero {i}"), objectives);
        var page = (SearchPage)site.Pages.Single(draft => draft.Address.Path == "2023/cerca.html").Make();
        Assert.Equal(site.Search.Select(shard => shard.Address), page.Shards);
    }

    private static Site Site(params (string Path, string Text)[] files)
    {
        var all = new Dictionary<string, string>
        {
            ["portale.yml"] = "ente: Comune di Borgosereno\nanno corrente: 2023\ndati dimostrativi: sì\n",
            ["2023/anno.yml"] = "tipo di piano: PIAO\n",
            ["2023/piano/01-testo.md"] = "# Introduzione\n\nIl piano.\n",
        };
        foreach (var (path, text) in files)
        {
            all[path] = text;
        }

        return BuiltSite.Link([.. all.Select(file => new StoredFile(file.Key, Encoding.UTF8.GetBytes(file.Value)))]);
    }

    private static IEnumerable<SearchEntry> Entries(Site site) => site.Search.SelectMany(shard => shard.Entries());

    private static SearchEntry Found(Site site, string title) => Assert.Single(Entries(site), entry => entry.Title == title);
}
