using Cremona.Transparency.Pages;
using static Cremona.Transparency.Tests.Theme.SamplePages;

namespace Cremona.Transparency.Tests.Theme;

/// <summary>Lists of records: with facts, plain, nested, empty.</summary>
internal static class SampleIndex
{
    public static IndexPage Objectives { get; } =
        new()
        {
            Address = Place("2011/obiettivi/index.html"),
            Title = "Obiettivi",
            Brief = "Che cosa il Comune voleva ottenere nel 2011, e che cosa se ne sa.",
            Frame = SampleFrame.Year,
            Trail = [To("Inizio", "index.html"), To("2011", "2011/index.html")],
            Lead = ["I 133 obiettivi di cui parlò la stampa stanno in un documento che non è disponibile."],
            Ways =
            [
                To("Per ufficio", "2011/obiettivi/index.html") with
                {
                    Current = true,
                },
                To("Per area", "2011/obiettivi/per-area.html"),
                To("Per stato", "2011/obiettivi/per-stato.html"),
            ],
            HasJumps = true,
            WhenEmpty = "Nessun obiettivo.",
            InBrief = [SampleHeadlines.Doubtful],
            Charts = [SampleTables.ByState],
            Filters = ["Stato", "Ufficio"],
            Downloads =
            [
                To("Obiettivi, per Excel e LibreOffice", "2011/dati/obiettivi-excel.csv"),
                To("Obiettivi, dati per programmi", "2011/dati/obiettivi.json"),
            ],
            Groups =
            [
                new EntryGroup("politiche-educative", Linked("Politiche educative", "2011/unita/educative.html"))
                {
                    Count = 2,
                    Lead = "Nidi, scuole dell’infanzia, mense.",
                    Entries =
                    [
                        Objective("Ridurre le liste d’attesa dei nidi d’infanzia", "ob01", StateMark.Reached, "raggiunto"),
                        Objective(
                            "Rendicontazione e internazionalizzazione dell’accreditamento dei servizi socio-assistenziali extrascolastici",
                            "ob02",
                            StateMark.Late,
                            "in ritardo"
                        ),
                    ],
                },
                new EntryGroup("ambiente", Text("Ambiente"))
                {
                    Count = 3,
                    Entries =
                    [
                        Objective("Piantare 500 alberi", "ob03", StateMark.PartlyReached, "raggiunto in parte"),
                        Objective("Censire i pozzi", "ob04", StateMark.OutcomeUnknown, "esito non indicato"),
                        new Entry(Text("Luogo senza pagina"))
                        {
                            Id = "legatoria",
                            Text = Rich("<p>Un record di <em>una sola riga</em>.</p>"),
                            MentionedIn = [To("Capitolo 4", "2011/piano/contesto.html")],
                        },
                    ],
                },
            ],
        };

    public static IndexPage Letters { get; } =
        Objectives with
        {
            Address = Place("2011/indice.html"),
            Title = "Dalla A alla Z",
            InBrief = [],
            Charts = [],
            Filters = [],
            Ways = [],
            Lead = [],
            Downloads = [],
            Groups =
            [
                .. "ABC".Select(letter => new EntryGroup($"lettera-{char.ToLowerInvariant(letter)}", Text($"{letter}"))
                {
                    Entries =
                    [
                        .. Enumerable
                            .Range(1, 7)
                            .Select(i => new Entry(Linked($"{letter}rchivio delle voci numero {i}", $"2011/voci/{i}.html"))),
                    ],
                }),
            ],
        };

    public static IndexPage Empty { get; } =
        Objectives with
        {
            Address = Place("2011/confronto.html"),
            Title = "Confronto fra gli anni",
            InBrief = [],
            Charts = [],
            Filters = [],
            Ways = [],
            HasJumps = false,
            Groups = [],
            Downloads = [],
            WhenEmpty = "C’è un solo anno: non c’è ancora niente da confrontare.",
            WhenEmptyWays = [To("Contatti", "contatti.html")],
        };

    public static IndexPage Topics { get; } =
        Objectives with
        {
            Address = Place("argomenti.html"),
            Title = "Argomenti",
            Frame = SampleFrame.Root,
            InBrief = [],
            Charts = [],
            Filters = [],
            Ways = [],
            HasJumps = false,
            EntryHook = "topic-element",
            Downloads = [],
            Groups =
            [
                new EntryGroup("argomenti", null)
                {
                    Entries =
                    [
                        new Entry(Linked("Scuola", "argomenti/scuola.html"))
                        {
                            Children = [new Entry(Linked("Nidi", "argomenti/nidi.html"))],
                        },
                        new Entry(Linked("Ambiente", "argomenti/ambiente.html")),
                    ],
                },
            ],
        };

    private static Entry Objective(string name, string code, StateMark state, string word) =>
        new(Linked(name, $"2011/obiettivi/{code}.html"))
        {
            Facts =
            [
                Fact("Stato", new Shown(word) { State = state }),
                Fact("Ufficio", Text("Politiche educative")),
                Fact("Termine", Text("31 dicembre 2011")),
            ],
        };
}
