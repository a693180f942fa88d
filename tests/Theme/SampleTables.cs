using Cremona.Transparency.Pages;
using static Cremona.Transparency.Tests.Theme.SamplePages;

namespace Cremona.Transparency.Tests.Theme;

/// <summary>Tables and charts: the staffing of an invented town, with blanks, totals and figures that do not agree.</summary>
internal static class SampleTables
{
    private static readonly string[] Units =
    [
        "Direzione generale e Ufficio di Gabinetto del Sindaco",
        "Segreteria generale",
        "Polizia municipale",
        "Politiche educative",
        "Personale, sviluppo organizzativo, comunicazione, politiche giovanili",
    ];

    public static DataTable Staffing { get; } =
        new(
            "organico",
            "Personale in servizio per struttura, categoria e sesso",
            Columns(),
            [.. Units.Select((unit, i) => Row(unit, i)), Bottom("Maschi", 2), Bottom("Femmine", 3), Total()]
        )
        {
            Downloads = [To("Per Excel e LibreOffice", "2011/dati/organico-excel.csv"), To("Dati per programmi", "2011/dati/organico.csv")],
            OwnPage = To("Apri la tabella", "2011/tabelle/organico.html"),
        };

    public static Chart ByState { get; } =
        new(
            "per-stato",
            "Gli obiettivi per stato",
            "Due obiettivi su cinque sono raggiunti, di uno non si conosce l’esito.",
            ["obiettivi"],
            [
                new("raggiunto", [2], ["2"]) { State = StateMark.Reached },
                new("raggiunto in parte", [1], ["1"]) { State = StateMark.PartlyReached },
                new("in ritardo", [1], ["1"]) { State = StateMark.Late },
                new("esito non indicato", [0], ["0"]) { State = StateMark.OutcomeUnknown },
            ]
        )
        {
            IsCounted = true,
        };

    private static Chart BySex =>
        new(
            "piramide",
            "Maschi e femmine per età",
            "Le femmine sono più dei maschi in ogni fascia di età.",
            ["Maschi", "Femmine"],
            [
                new("oltre 60", [12, 20], ["12", "20"]),
                new("50–59", [80, 140], ["80", "140"]),
                new("40–49", [95, 171], ["95", "171"]),
                new("fino a 39", [40, 88], ["40", "88"]),
            ]
        )
        {
            IsPyramid = true,
        };

    private static Chart ByHours =>
        new(
            "orario",
            "Orario di lavoro",
            "Quasi tutti lavorano a tempo pieno.",
            ["maschi", "femmine"],
            [new("Tempo pieno", [240, 369], ["240", "369"]), new("Orario ridotto 75 %", [8, 50], ["8", "50"])]
        );

    public static IReadOnlyList<Page> Pages { get; } =
    [
        new TablePage
        {
            Address = Place("2011/tabelle/organico.html"),
            Title = "Personale per struttura",
            Kind = "Tabella del Piano",
            Brief = "Quante persone lavorano in ogni struttura, per categoria e sesso.",
            Frame = SampleFrame.Year,
            Trail = [To("Inizio", "index.html"), To("2011", "2011/index.html")],
            Table = Staffing with { OwnPage = null },
            Charts = [BySex, ByHours],
            Elsewhere = [Differs(9, "La tabella dell’orario conta 15 dirigenti, questa 16.")],
            Checks = "92 somme rifatte in questa tabella: 89 tornano, 3 no.",
            ChecksFail = true,
            Next = To("Orario di lavoro", "2011/tabelle/orario.html"),
        },
        new DatasetPage
        {
            Address = Place("2011/dati/luoghi.html"),
            Title = "Luoghi: i dati del 2011",
            Kind = "Dati aperti",
            Brief = "Le strutture gestite dal Comune.",
            Frame = SampleFrame.Year,
            Trail = [To("Inizio", "index.html"), To("2011", "2011/index.html")],
            Facts = [Fact("Righe", Text("2")), Fact("Licenza", Text("CC BY 4.0"))],
            Columns = new DataTable(
                "tabella-delle-colonne",
                "Nome, tipo e significato di ogni colonna",
                [new("Colonna"), new("Tipo"), new("Significato")],
                [
                    new(Text("codice"), [Text("codice"), Text("Il nome breve e stabile.")]),
                    new(Text("settore"), [Linked("riferimento", "2011/dati/settori.html"), Text("Chi lo gestisce.")]),
                ]
            ),
            Preview = new DataTable(
                "tabella-delle-prime-righe",
                "Tutte le righe",
                [new("codice"), new("settore"), new("lat") { IsNumeric = true }],
                [
                    new(Text("municipio"), [Text("segreteria"), Lacking(Missing.NotInSource, "non presente nella fonte")]),
                    new(Text("scuola"), [Lacking(Missing.Blank, "vuota nella fonte"), Text("45,1")]),
                ]
            ),
            PreviewNote = "Una colonna è vuota in queste righe, e qui non si vede.",
            SeeAlso = [new SeeAlso("Gli stessi dati in altri anni", [To("Luoghi: i dati del 2012", "2012/dati/luoghi.html")])],
            Downloads = [To("Dati per programmi (CSV), 600 byte", "2011/dati/luoghi.csv")],
        },
    ];

    private static List<TableColumn> Columns() =>
        [
            new("STRUTTURE"),
            new("DIR") { Spoken = "Dirigenti", IsNumeric = true },
            .. "DCB".SelectMany(category => Category($"{category}", $"Categoria {category}")),
            .. Category("Tot", "Totale"),
        ];

    private static IEnumerable<TableColumn> Category(string printed, string name) =>
        [
            new(printed)
            {
                Spoken = $"{name}, totale",
                IsNumeric = true,
                Group = printed,
            },
            new("M")
            {
                Spoken = $"{name}, maschi",
                IsNumeric = true,
                Group = printed,
            },
            new("F")
            {
                Spoken = $"{name}, femmine",
                IsNumeric = true,
                Group = printed,
            },
        ];

    private static TableRow Row(string unit, int i) =>
        new(
            Linked(unit, $"2011/unita/u{i}.html"),
            [
                i < 2 ? Noted("D.G.", Remark(i + 2, "È una sigla, non un numero: la persona non è contata nella colonna.")) : Text("1"),
                .. Enumerable.Range(1, 12).Select(n => Text($"{n * (i + 2)}")),
            ]
        )
        {
            Id = $"riga-u{i}",
        };

    private static TableRow Bottom(string name, int every) =>
        new(
            Text(name),
            [
                Text("11"),
                .. Enumerable
                    .Range(1, 12)
                    .Select(n => n % 3 == every % 3 ? Text($"{n * 21}") : Lacking(Missing.Blank, "vuota nella fonte")),
            ]
        );

    private static TableRow Total() =>
        new(
            Text("TOTALE"),
            [
                Text("16"),
                .. Enumerable.Range(1, 11).Select(n => Text($"{n * 57}")),
                Noted(
                    "691",
                    Differs(4, "L’atto scrive 691. Maschi e femmine insieme fanno 692."),
                    Differs(5, "Sommando le categorie si ottiene 692.") with
                    {
                        Explanation = "Una persona è passata di categoria nel mese.",
                    }
                ),
            ]
        )
        {
            IsTotal = true,
        };
}
