using Cremona.Transparency.Pages;
using static Cremona.Transparency.Tests.Theme.SamplePages;

namespace Cremona.Transparency.Tests.Theme;

/// <summary>The front door, the home of a year, and lists.</summary>
internal static class SampleHome
{
    private static readonly IReadOnlyList<Question> Questions =
    [
        new(
            "Che cosa aveva promesso il Comune?",
            "Gli obiettivi e gli impegni del 2011, con quello che se ne sa.",
            [To("Obiettivi e impegni", "2011/obiettivi/index.html"), To("Il Piano, capitolo per capitolo", "2011/piano/index.html")]
        ),
        new(
            "Chi ci lavora?",
            "Quante persone, in quali uffici, con quale orario e quale titolo di studio.",
            [To("Le tabelle del personale in servizio", "2011/tabelle/organico.html"), To("Gli uffici", "2011/unita/index.html")]
        ),
        new(
            "Quali edifici e società ha?",
            "Palazzi, scuole, musei e società di cui il Comune possiede una quota.",
            [To("I luoghi", "2011/luoghi/index.html"), To("Le società", "2011/societa/index.html")]
        ),
        new(
            "I conti tornano?",
            "Ogni somma dell’atto è stata rifatta. Qui c’è che cosa non torna, e perché.",
            [To("Qualità dei dati", "2011/qualita.html")]
        ),
        new(
            "Chi decide, e quando?",
            "Le fasi del ciclo, gli organi, le date di approvazione.",
            [To("Il ciclo della performance", "2011/ciclo.html")]
        ),
        new(
            "Dove sono i documenti?",
            "Tutti gli atti citati, anche quelli che non si trovano più.",
            [To("Documenti", "2011/documenti/index.html")]
        ),
    ];

    private static readonly HomePage Root = new()
    {
        Address = Place("index.html"),
        Title = "Che cosa fa il Comune, con quali mezzi e con quali risultati",
        Brief = "Il Comune di Vallechiara pubblica qui piani, dati e documenti che la legge vuole aperti a tutti.",
        Frame = SampleFrame.Root,
        About = ["Puoi leggere tutto senza registrarti, scaricare i dati e riusarli."],
        InBrief = [SampleHeadlines.Doubtful, SampleHeadlines.Long, SampleHeadlines.OfOffice],
        AllHeadlines = To("Tutte le frasi sul 2011, e le regole che le scrivono", "2011/in-breve.html"),
        Questions = Questions,
        Figures = SampleFigures,
        Years =
        [
            new Entry(Linked("2011", "2011/index.html"))
            {
                Facts = [Fact("Piano", Text("triennio 2011–2013")), Fact("Stato", Text("chiuso"))],
            },
        ],
        News =
        [
            new Entry(Linked("Pubblicata la relazione sui risultati", "notizie/relazione.html"))
            {
                Facts = [Fact("Data", Text("1 marzo 2012"))],
            },
        ],
        Transparency = To("Amministrazione Trasparente", "amministrazione-trasparente/index.html"),
        AllTopics = To("Tutti gli argomenti", "argomenti.html") with { Hook = "all-topics" },
    };

    private static IReadOnlyList<Figure> SampleFigures =>
        [
            new("dipendenti in servizio", Noted("691", Differs(1, "L’atto scrive 691, ma le somme per sesso danno 692.")))
            {
                AsOf = "al 31 dicembre 2010",
                Source = To("organico", "2011/tabelle/organico.html"),
            },
            new("abitanti", Text("72.248")) { AsOf = "2010" },
            new("luoghi gestiti", Text("43")) { AsOf = "2011", Source = To("elenco", "2011/luoghi/index.html") },
            new("obiettivi misurati", Lacking(Missing.NotInSource, "non presenti nella fonte")),
        ];

    public static IReadOnlyList<Page> Pages { get; } =
    [
        Root,
        Root with
        {
            Address = Place("2011/index.html"),
            Title = "Il 2011 del Comune",
            Kind = "Anno 2011",
            Frame = SampleFrame.Year,
            InBrief = [],
            AllHeadlines = null,
            Years = [],
            Trail = [To("Inizio", "index.html")],
            Figures = [],
        },
        SampleIndex.Objectives,
        SampleIndex.Letters,
        SampleIndex.Empty,
        SampleIndex.Topics,
        SampleMap.Places,
    ];
}
