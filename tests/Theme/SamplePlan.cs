using Cremona.Transparency.Pages;
using static Cremona.Transparency.Tests.Theme.SamplePages;

namespace Cremona.Transparency.Tests.Theme;

/// <summary>The plan's text, whole and by chapter, its source and its cycle.</summary>
internal static class SamplePlan
{
    private static readonly Passage Prose = new()
    {
        Text = Rich(
            """
            <p>Il Piano è il documento programmatico <em>triennale</em> con cui
            l’<abbr title="Organismo indipendente di valutazione">OIV</abbr> verifica i risultati<sup data-redazione><a id="rif-fonte-1"
            href="#fonte-1" aria-label="nota 7">7</a></sup>. È stato approvato con la deliberazione della Giunta comunale e si aggiorna
            a ogni verifica, perché chiunque possa seguirne l’attuazione.</p>
            <h2 id="popolazione">La popolazione</h2>
            <p>Al 31 dicembre 2010 gli abitanti sono <strong>72.248</strong>.
            Vedi i <a href="../documenti/bilancio.html">documenti di bilancio</a>.</p>
            <ul><li>38.183 femmine</li><li>34.065 maschi</li></ul>
            <blockquote><p>La trasparenza è accessibilità totale.</p></blockquote>
            <h3 id="fasi">Le fasi</h3>
            <ol><li>definizione degli obiettivi</li><li>monitoraggio</li></ol>
            <p id="fonte-1" data-redazione>7. La nota del testo. <a href="#rif-fonte-1" aria-label="torna al testo">↩</a></p>
            """
        ),
    };

    private static readonly Passage Table = new() { Table = SampleTables.Staffing };

    private static readonly Passage Places = new()
    {
        List =
        [
            new EntryGroup("musei", Noted("Musei 6", Differs(6, "L’atto dichiara 6 musei e ne elenca 5.")))
            {
                Entries =
                [
                    new Entry(Linked("Museo civico", "2011/luoghi/museo.html")) { Id = "museo-civico" },
                    new Entry(Text("Palazzo Affaitati")),
                ],
            },
        ],
        Notes = [Remark(8, "Lo stesso palazzo è scritto in due modi.")],
    };

    private static readonly ChapterPage Chapter = new()
    {
        Address = Place("2011/piano/contesto.html"),
        Title = "L’analisi del contesto ed il ciclo di gestione della performance",
        Heading = Rich("L’analisi del <em>contesto</em> ed il ciclo di gestione della performance"),
        Kind = "Capitolo del Piano",
        Brief = "Quanti siamo, chi lavora in Comune e che cosa il Comune gestisce.",
        Frame = SampleFrame.Year,
        Trail = [To("Inizio", "index.html"), To("2011", "2011/index.html"), To("Il Piano", "2011/piano/index.html")],
        Passages = [Prose, Table, Places],
        Contents =
        [
            Link.To("La popolazione", Place("2011/piano/contesto.html").At("popolazione")),
            Link.To("Le fasi", Place("2011/piano/contesto.html").At("fasi")),
        ],
        Previous = To("Introduzione al Piano", "2011/piano/introduzione.html"),
        Next = To("Gli obiettivi strategici in coerenza con la programmazione economico-finanziaria", "2011/piano/obiettivi.html"),
        SeeAlso =
        [
            new(
                "Documenti citati",
                [
                    To("Regolamento del sistema", "2011/documenti/regolamento.html") with
                    {
                        Detail = "non disponibile",
                    },
                    To("Bilancio", "2011/documenti/bilancio.html"),
                ]
            ),
            new("Uffici di cui si parla", [To("Politiche educative", "2011/unita/educative.html")]),
        ],
        Provenance =
        [
            Fact("Righe dell’atto", new Shown("61–101") { Link = Link.To("61–101", Place("2011/piano/fonte.html").At("riga-2")) }),
            Fact("Aggiornata il", Text("15 giugno 2011")),
        ],
        Remarks = [Remark(12, "L’indice stampato chiama questo capitolo in un altro modo.")],
    };

    public static IReadOnlyList<Page> Pages { get; } =
    [
        Chapter,
        Chapter with
        {
            Address = Place("2011/piano/giunta.html"),
            Title = "GIUNTA COMUNALE",
            Heading = Rich("GIUNTA COMUNALE"),
            Passages = [],
            Contents = [],
            WithoutText = "L’atto ha questo titolo e nessun testo.",
            Remarks = [],
            SeeAlso = [],
        },
        new WholePlanPage
        {
            Address = Place("2011/piano/intero.html"),
            Title = "Tutto il Piano in una pagina",
            Frame = SampleFrame.Year,
            Trail = Chapter.Trail,
            Chapters =
            [
                new(
                    "contesto",
                    To("L’analisi del contesto", "2011/piano/contesto.html"),
                    Chapter.Heading,
                    [
                        new Passage
                        {
                            Text = Rich("<p>Gli abitanti sono 72.248.</p>\n<h3 id=\"contesto-fasi\">Le fasi</h3>\n<p>Sono sei.</p>"),
                        },
                        Table,
                        Places,
                    ],
                    null
                ),
                new(
                    "giunta",
                    To("GIUNTA COMUNALE", "2011/piano/giunta.html"),
                    Rich("GIUNTA COMUNALE"),
                    [],
                    "L’atto ha questo titolo e nessun testo."
                ),
            ],
        },
        new SourcePage
        {
            Address = Place("2011/piano/fonte.html"),
            Title = "L’atto com’è stato consegnato",
            Frame = SampleFrame.Year,
            Trail = Chapter.Trail,
            Lines = ["# PIANO", "", "| STRUTTURE | DIR | D | M | F |", "Una riga <b>lunga</b> " + new string('x', 120)],
            File = To("piano-performance-2011.md", "2011/piano/piano.md"),
        },
        new CyclePage
        {
            Address = Place("2011/ciclo.html"),
            Title = "Il ciclo della performance",
            Frame = SampleFrame.Year,
            Trail = [To("Inizio", "index.html")],
            Phases =
            [
                new Entry(Text("Definizione e assegnazione degli obiettivi"))
                {
                    Facts = [Fact("Norma", Text("art. 4, c. 2, lett. a, D.Lgs 150/2009"))],
                },
                new Entry(Text("Collegamento tra gli obiettivi e le risorse")),
            ],
            Events =
            [
                new(
                    Text("31 maggio 2011"),
                    "2011-05-31",
                    Noted("Prima verifica", Remark(3, "Viene prima dell’approvazione del sistema di misurazione."))
                )
                {
                    Id = "verifica-1",
                    Facts = [Fact("Riga dell’atto", Text("276"))],
                },
                new(
                    Lacking(Missing.NotInSource, "data non presente nella fonte"),
                    null,
                    Linked("Approvazione della relazione", "2011/documenti/relazione.html")
                )
                {
                    Id = "relazione",
                },
            ],
        },
    ];
}
