using Cremona.Transparency.Pages;
using static Cremona.Transparency.Tests.Theme.SamplePages;

namespace Cremona.Transparency.Tests.Theme;

/// <summary>Two years compared: with sentences, and without any difference.</summary>
internal static class SampleComparison
{
    public static IReadOnlyList<Page> Pages { get; } =
    [
        new ComparisonPage
        {
            Address = Place("confronto/2011-2012/index.html"),
            Title = "Che cosa è cambiato dal 2011 al 2012",
            Brief = "Dal 2011 al 2012: 3 cambiamenti, 1 rilevante.",
            Frame = SampleFrame.Year,
            Trail = [To("Inizio", "index.html"), To("Anni a confronto", "confronto/index.html")],
            Headlines =
            [
                new Entry(Text("Il personale scende da 691 a 674 (−17), soprattutto in «Politiche educative» (−9)."))
                {
                    Facts =
                    [
                        Fact("Perché", Text("I posti di chi va in pensione restano vuoti (relazione 2012)")),
                        Fact("Vedi", Linked("Personale nel 2011", "2011/personale/strutture.html")),
                    ],
                },
            ],
            Chart = SampleSeries.ByUnit,
            Ways =
            [
                To("In breve", "confronto/2011-2012/index.html") with
                {
                    Current = true,
                },
                To("Obiettivi", "confronto/2011-2012/obiettivi.html"),
            ],
            Groups =
            [
                new EntryGroup("rilevanti", Text("Obiettivi"))
                {
                    Count = 1,
                    Table = new DataTable(
                        "cambiamenti",
                        "Cambiamenti rilevanti",
                        [new TableColumn("Che cosa"), new TableColumn("2011"), new TableColumn("2012")],
                        [new TableRow(Linked("Piantare 500 alberi", "2012/obiettivi/ob03.html"), [Text("10%"), Text("12%")])]
                    ),
                },
            ],
            WhenEmpty = "",
        },
        new ComparisonPage
        {
            Address = Place("confronto/2012-2013/index.html"),
            Title = "Che cosa è cambiato dal 2012 al 2013",
            Frame = SampleFrame.Year,
            Headlines = [],
            Ways = [],
            Groups = [],
            WhenEmpty = "Dal 2012 al 2013 non è cambiato niente.",
        },
    ];
}
