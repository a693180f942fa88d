using Cremona.Transparency.Pages;
using static Cremona.Transparency.Tests.Theme.SamplePages;

namespace Cremona.Transparency.Tests.Theme;

/// <summary>Drawings over time, dumbbells, and tables that do not agree.</summary>
internal static class SampleSeries
{
    /// <summary>With a baseline, a band, a corrected reading and a new definition.</summary>
    public static SeriesChart Falling { get; } =
        new(
            "ind-1-grafico",
            "Da 60 a 42: 2 sopra il valore atteso per il 2011 (40)",
            "Bambini in lista d’attesa, in bambini. Meglio se scende ↓",
            "Nel 2011: partenza 60, atteso 40. Al 31 maggio 2011: 45, poi corretto. Al 31 maggio 2011: 42."
        )
        {
            Scale = [new(0, 100, 100, 100, "0"), new(0, 100, 0, 0, "60")],
            Years = [new(0, 50, 0, 100, "2011"), new(50, 100, 0, 100, "2012")],
            Targets = [new(0, 50, 33.3, 33.3, "atteso 40") { IsTextBelow = true }, new(50, 100, 30, 50, "30–42")],
            Baselines = [new(0, 50, 0, 0, "partenza 60")],
            Points =
            [
                new(20, 25) { IsSuperseded = true },
                new(20, 30) { Text = "42" },
                new(45, 35)
                {
                    Text = "39",
                    Side = TextSide.Below,
                    From = (20, 30),
                },
            ],
            Breaks = [50],
            Table = new DataTable("ind-1-valori", "I valori", [new("Quando"), new("Misurato")], [new(Text("31 maggio"), [Text("42")])]),
        };

    public static Chart ByUnit { get; } =
        new(
            "disegno",
            "Cambia di più «Politiche educative» (−9)",
            "Personale: le righe che cambiano.",
            ["nel 2011", "nel 2012"],
            [
                new("Politiche educative", [120, 111], ["120", "111"]) { Difference = "−9" },
                new("Polizia municipale", [80, 82], ["80", "82"]) { Difference = "+2" },
            ]
        )
        {
            IsDumbbell = true,
            Copy = new FigureCopy(
                Place("confronto/2011-2012/disegno.svg"),
                "Cambia di più «Politiche educative» (−9)",
                "Comune di Prova, «Cambia di più “Politiche educative” (−9)», 2011 e 2012, CC BY 4.0"
            ),
            Least = 60,
            Whole = 120,
            Description = "Politiche educative: 120 nel 2011, 111 nel 2012 (−9). Polizia municipale: 80 nel 2011, 82 nel 2012 (+2).",
        };

    public static Agreement Managers { get; } =
        new(
            "Le tabelle non dicono lo stesso: 15 o 16 dirigenti.",
            [new("Dirigenti", "no: 15 o 16", false), new("Categoria D", "sì", true)],
            [
                new(To("Organico", "2011/tabelle/organico.html"), [new(To("16", "2011/tabelle/organico.html"), false), Plain("176")]),
                new(
                    To("Orario di lavoro", "2011/tabelle/orario.html"),
                    [new(To("15", "2011/tabelle/orario.html") with { Detail = "rifacendo i conti, 16" }, true), Plain("176")]
                ),
                new(To("Età", "2011/tabelle/eta.html"), [new(To("16", "2011/tabelle/eta.html"), false), null]),
            ]
        );

    private static AgreedFigure Plain(string figure) => new(To(figure, "2011/tabelle/organico.html"), false);
}
