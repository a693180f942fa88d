using Cremona.Transparency.Pages;
using static Cremona.Transparency.Tests.Theme.SamplePages;

namespace Cremona.Transparency.Tests.Theme;

/// <summary>Notices, the search, news, the page for what is not there, and the quality of the data.</summary>
internal static class SampleNotices
{
    private static readonly IReadOnlyList<Link> Trail = [To("Inizio", "index.html")];

    public static IReadOnlyList<Page> Pages { get; } =
    [
        new NoticePage
        {
            Address = Place("note-legali.html"),
            Title = "Note legali",
            Frame = SampleFrame.Root,
            Trail = Trail,
            Notices =
            [
                new("licenza", "Licenza dei contenuti", ["I contenuti si possono riusare citando la fonte."])
                {
                    Hook = "legal-notes-section",
                    Links = [Link.Away("Testo della licenza", "https://creativecommons.org/licenses/by/4.0/deed.it")],
                },
                new("responsabile", "Chi risponde", ["Per ogni domanda scrivi all’ufficio."])
                {
                    Facts = [Fact("Responsabile", Lacking(Missing.NotGiven, "non ancora indicato"))],
                },
            ],
        },
        new NotFoundPage
        {
            Address = Place("404.html"),
            Title = "Questa pagina non c’è",
            Frame = SampleFrame.Root,
            Ways = [To("La pagina iniziale", "index.html"), To("La mappa del portale", "mappa.html")],
        },
        new WithdrawnPage
        {
            Address = Place("2011/documenti/tolto.html"),
            Title = "Documento non più pubblicato",
            Brief = "Non è più pubblicato: il termine di legge è finito il 31 dicembre 2016.",
            Frame = SampleFrame.Year,
            Trail = Trail,
            Ask = "Puoi chiederlo, senza spiegare il motivo.",
            Ways = [To("Chiedere dati e documenti", "chiedere-dati.html")],
        },
        new SearchPage
        {
            Address = Place("2011/cerca.html"),
            Title = "Cerca",
            Brief = "Cerca nelle pagine del 2011.",
            Frame = SampleFrame.Year,
            Trail = Trail,
            Shards = [Place("2011/ricerca/001.js"), Place("2011/ricerca/002.js")],
            Ways =
            [
                To("Indice A–Z", "2011/indice.html") with
                {
                    Detail = "tutto, in ordine alfabetico",
                },
                To("Le parole del Piano", "2011/glossario.html"),
            ],
        },
        new NewsPage
        {
            Address = Place("notizie/relazione.html"),
            Title = "Pubblicata la relazione sui risultati",
            Kind = "Notizia",
            Frame = SampleFrame.Root,
            Trail = Trail,
            Date = Text("1 marzo 2012"),
            Passages =
            [
                new Passage
                {
                    Text = Rich(
                        "<p>La relazione è <a href=\"../2011/index.html\">nel portale</a>.</p><h2>Che cosa contiene</h2><p>I risultati.</p>"
                    ),
                },
            ],
        },
        new QualityPage
        {
            Address = Place("2011/qualita.html"),
            Title = "Qualità dei dati",
            Brief = "Che cosa è stato controllato, che cosa non torna, che cosa manca.",
            Frame = SampleFrame.Year,
            Trail = Trail,
            Figures = [new("conti rifatti", Text("312")), new("tornano", Text("305")), new("non tornano", Text("7"))],
            Agreement = SampleSeries.Managers,
            Discrepancies =
            [
                new(
                    "s1",
                    Link.To("Organico, riga TOTALE, colonna Tot", Place("2011/tabelle/organico.html").At("riga-u1")),
                    "691",
                    ["692", "693"],
                    "L’atto scrive 691, ma maschi e femmine insieme fanno 692."
                )
                {
                    Explanation = "Una persona è entrata nel mese.",
                },
            ],
            Observations =
            [
                new(To("Palazzo Affaitati", "2011/luoghi/index.html"), "È scritto in due modi.") { Source = "righe 167 e 203" },
            ],
            Reasons = [new(To("AEM", "2011/societa/aem.html"), "Il consiglio ha venduto delle quote.") { Source = "riga 12" }],
            Identities =
            [
                Checked,
                new CheckGroup("conti-2", Text("Società"), [], [Sum("quota = capitale × percentuale", "9 volte, torna sempre")])
                {
                    Outcome = "9 controlli, tutti tornano",
                    Rest = "",
                },
            ],
            Coverage =
            [
                new(
                    "copertura",
                    "Società: campi chiesti dalla legge",
                    [new("Campo"), new("Compilati") { IsNumeric = true }],
                    [new(Text("Ragione sociale"), [Text("9 di 9")]), new(Text("Durata"), [Text("0 di 9")])]
                ),
            ],
        },
    ];

    private static CheckGroup Checked =>
        new(
            "conti-1",
            Linked("Organico", "2011/tabelle/organico.html"),
            [Sum("Tot = D + C + B", "18 volte, non torna 1 volta")],
            [Sum("D = M + F", "18 volte, torna sempre")]
        )
        {
            Outcome = "36 controlli: 35 tornano, uno no",
            Rest = "Gli altri 18 controlli: tornano tutti",
        };

    private static Entry Sum(string written, string outcome) => new(Text(written)) { Facts = [Fact("Esito", Text(outcome))] };
}
