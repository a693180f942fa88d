using Cremona.Transparency.Pages;
using static Cremona.Transparency.Tests.Theme.SamplePages;

namespace Cremona.Transparency.Tests.Theme;

/// <summary>Pages of single records: an objective, a unit, a body, a company, a document.</summary>
internal static class SampleRecords
{
    private static readonly IReadOnlyList<Link> Trail = [To("Inizio", "index.html"), To("2011", "2011/index.html")];

    private static readonly DataTable Readings = new(
        "letture",
        "Le letture dell’indicatore",
        [new("Verifica"), new("Valore") { IsNumeric = true }, new("Obiettivo") { IsNumeric = true }, new("Scostamento")],
        [
            new(Text("31 maggio 2011"), [Text("42"), Text("40"), Text("+2 (meglio dell’obiettivo)")]),
            new(
                Text("30 settembre 2011"),
                [Lacking(Missing.NotInSource, "non presente nella fonte"), Text("30"), Lacking(Missing.NotYetDue, "non ancora dovuto")]
            ),
        ]
    );

    private static readonly DataTable States = new(
        "stati",
        "Lo stato a ogni data",
        [new("Data"), new("Stato")],
        [
            new(Text("31 maggio 2011"), [new Shown("in linea") { State = StateMark.OnTrack }]),
            new(Text("30 settembre 2011"), [new Shown("non misurato") { State = StateMark.NotMeasured }]),
        ]
    );

    private static readonly ObjectivePage Objective = new()
    {
        Address = Place("2011/obiettivi/ob01.html"),
        Title = "Ridurre le liste d’attesa dei nidi d’infanzia",
        Kind = "Obiettivo strategico",
        Brief = "Meno bambini in attesa di un posto entro la fine dell’anno.",
        Frame = SampleFrame.Year,
        Trail = Trail,
        State = Noted("raggiunto in parte", Differs(1, "La relazione dice raggiunto, ma la lettura è sotto l’obiettivo.")) with
        {
            State = StateMark.PartlyReached,
        },
        Reason = Fact("Perché è raggiunto solo in parte", Text("Il secondo nido apre in primavera.")),
        Rule = "raggiunto in parte se la lettura copre almeno l’80 % della strada.",
        Facts =
        [
            Fact("Perché", new Shown("") { Rich = Rich("<p>La domanda di posti cresce da <strong>tre anni</strong>.</p>") }),
            Fact("Chi risponde", Text("Dirigente delle Politiche educative")),
            Fact("Ufficio", Linked("Politiche educative", "2011/unita/educative.html")),
            Fact("Peso", Lacking(Missing.NotInSource, "non presente nella fonte")) with
            {
                Help = "Quanto conta rispetto agli altri obiettivi dell’ufficio.",
            },
        ],
        Passages = [new Passage { Text = Rich("<p>Si aprono due sezioni nuove.</p>") }],
        States = States,
        Indicators =
        [
            new("ind-1", "Bambini in lista d’attesa al 30 settembre")
            {
                Facts = [Fact("Unità di misura", Text("bambini")), Fact("Verso", Text("meglio se scende"))],
                Readings = Readings,
                Chart = SampleSeries.Falling,
            },
        ],
        Previous = To("Accogliere", "2011/obiettivi/ob00.html"),
        SeeAlso = [new("Capitoli del Piano", [To("Gli obiettivi strategici", "2011/piano/obiettivi.html")])],
    };

    private static readonly ParticipationPage Company = new()
    {
        Address = Place("2011/societa/acque.html"),
        Title = "Acque della Valle S.p.A.",
        Kind = "Società",
        Frame = SampleFrame.Year,
        Trail = Trail,
        Share = 27.5,
        ShareText = "27,50 %",
        Facts =
        [
            Fact("Capitale", Text("33.749.473 euro")),
            Fact(
                "Quota sottoscritta",
                Noted("14.230 euro", Remark(1, "Valore nominale per numero di azioni dà 14.229,80 euro: è arrotondato."))
            ),
        ],
        Duties =
        [
            Fact("Durata dell’impegno", Lacking(Missing.NotRequiredThen, "non richiesta dalla legge di allora")) with
            {
                Law = "art. 22, c. 2, D.Lgs 33/2013",
            },
            Fact("Compenso degli amministratori", Lacking(Missing.Withheld, "omesso")) with
            {
                Law = "art. 22, c. 2, D.Lgs 33/2013",
            },
            Fact("Sito", new Shown("www.acque.example") { Link = Link.Away("sito", "https://www.acque.example/") }),
        ],
    };

    private static readonly ParticipationsPage Companies = new()
    {
        Address = Place("2011/societa/index.html"),
        Title = "Società",
        Frame = SampleFrame.Year,
        Trail = Trail,
        Lead = ["Il Comune possiede una quota di tre società."],
        WhenEmpty = "Nessuna società.",
        Ways = [To("Società di capitali", "2011/societa/index.html") with { Current = true }, To("Altri enti", "2011/societa/altri.html")],
        Tables =
        [
            new(
                "societa",
                "Le partecipazioni in società di capitali (dati in euro)",
                [new("Società"), new("Capitale") { IsNumeric = true }, new("%") { IsNumeric = true, Spoken = "Percentuale" }],
                [new(Linked("Acque della Valle S.p.A.", "2011/societa/acque.html"), [Text("33.749.473"), Text("27,50")])]
            )
            {
                CaptionIsAdded = false,
            },
        ],
        Diagram =
        [
            new(To("Azienda energetica municipale di Vallechiara e dintorni S.p.A.", "2011/societa/aem.html"), 100, "100 %")
            {
                Indirect = "LGH al 33 %",
            },
            new(To("Acque della Valle S.p.A.", "2011/societa/acque.html"), 27.5, "27,50 %"),
            new(To("Autostrade del Po S.p.A.", "2011/societa/auto.html"), 0.07, "0,07 %"),
        ],
    };

    public static IReadOnlyList<Page> Pages { get; } =
    [
        Objective,
        Objective with
        {
            Address = Place("2011/obiettivi/imp02.html"),
            Title = "Impegno senza misura",
            Kind = "Impegno",
            Indicators = [],
            States = null,
            Passages = [],
            Reason = null,
            Rule = null,
            State = new Shown("esito non indicato") { State = StateMark.OutcomeUnknown },
            WithoutIndicators = "L’atto non dice come si misura.",
        },
        Company,
        Companies,
        Companies with
        {
            Address = Place("2011/societa/altri.html"),
            Title = "Altri enti",
            Tables = [],
            Diagram = [],
            WhenEmpty = "L’atto non nomina altri enti.",
        },
        new UnitPage
        {
            Address = Place("2011/unita/educative.html"),
            Title = "Politiche educative",
            Kind = "Ufficio",
            Frame = SampleFrame.Year,
            Trail = Trail,
            Facts =
            [
                Fact("Competenze", Text("Nidi, scuole dell’infanzia, mense")),
                Fact("Responsabile", Lacking(Missing.NotInSource, "non presente nella fonte")) with
                {
                    Law = "art. 13 D.Lgs 33/2013",
                },
            ],
            Staff = [SampleTables.Staffing with { Id = "organico-ufficio", Rows = [SampleTables.Staffing.Rows[3]] }],
            Groups =
            [
                new EntryGroup("obiettivi", Text("Obiettivi dell’ufficio"))
                {
                    Count = 1,
                    Entries =
                    [
                        new Entry(Linked("Ridurre le liste d’attesa", "2011/obiettivi/ob01.html"))
                        {
                            Facts = [Fact("Stato", new Shown("raggiunto") { State = StateMark.Reached })],
                        },
                    ],
                },
            ],
        },
        new BodyPage
        {
            Address = Place("2011/organi/giunta.html"),
            Title = "Giunta comunale",
            Kind = "Organo",
            Frame = SampleFrame.Year,
            Trail = Trail,
            Facts = [Fact("Che cosa fa", Text("Approva il Piano e la relazione"))],
            Groups =
            [
                new EntryGroup("atti", Text("Atti")) { Entries = [new Entry(Linked("Delibera 12", "2011/documenti/delibera-12.html"))] },
            ],
        },
        new DocumentPage
        {
            Address = Place("2011/documenti/bilancio.html"),
            Title = "Bilancio di previsione 2011",
            Kind = "Documento",
            Frame = SampleFrame.Year,
            Trail = Trail,
            Facts = [Fact("Data", Text("10 marzo 2011"))],
            Access = Link.Away("Apri il documento", "https://www.vallechiara.example/bilancio.pdf"),
        },
        new DocumentPage
        {
            Address = Place("2011/documenti/regolamento.html"),
            Title = "Regolamento del sistema",
            Kind = "Documento",
            Frame = SampleFrame.Year,
            Trail = Trail,
            Facts = [Fact("Data", Text("15 giugno 2011"))],
            Unavailable = "Nella fonte il collegamento non porta a niente.",
        },
        new GlossaryPage
        {
            Address = Place("2011/glossario.html"),
            Title = "Glossario",
            Frame = SampleFrame.Year,
            Trail = Trail,
            Groups =
            [
                new EntryGroup("lettera-o", Text("O"))
                {
                    Entries =
                    [
                        new Entry(Text("OIV"))
                        {
                            Id = "oiv",
                            Text = Rich("<p>Organismo indipendente di valutazione.</p>"),
                            MentionedIn = [To("L’analisi del contesto", "2011/piano/contesto.html")],
                        },
                    ],
                },
            ],
        },
    ];
}
