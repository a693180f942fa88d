using Cremona.Transparency.Pages;
using static Cremona.Transparency.Tests.Theme.SamplePages;

namespace Cremona.Transparency.Tests.Theme;

/// <summary>A list of places with a map: a moved sign, a hollow one, and one for two places that are too near.</summary>
internal static class SampleMap
{
    private static readonly MapSign Office = new(MapShape.House, IsHollow: false);
    private static readonly MapSign Other = new(MapShape.Triangle, IsHollow: true);

    public static IndexPage Places { get; } =
        new()
        {
            Address = Place("2011/luoghi/index.html"),
            Title = "Luoghi ed edifici",
            Frame = SampleFrame.Year,
            Trail = [To("Inizio", "index.html"), To("2011", "2011/index.html")],
            WhenEmpty = "I luoghi non sono indicati.",
            Map = new PlaceMap("sulla-mappa", "4 luoghi sulla mappa")
            {
                Areas = "M100 100l800 50-20 500-700 20z",
                Lines = "M50 400l900 20",
                Marks =
                [
                    new("sulla-mappa-1", 30, 40, Office, [On(1, Office)]) { From = (35, 42) },
                    new("sulla-mappa-2", 60, 50, Office, [On(2, Office), On(3, Other)]),
                    new("sulla-mappa-4", 80, 20, Other, [On(4, Other)]),
                ],
                Legend = [new(Office, "Uffici", 2), new(Other, "Altri luoghi", 2)],
                Scale = new(25, "500 metri"),
                Missing = "Un luogo è soltanto nell'elenco, perché mancano le sue coordinate.",
                Cut = "Il confine del Comune continua oltre la figura.",
                Credit = "Confine e vie: Comune di Prova, licenza CC BY 4.0.",
            },
            Groups =
            [
                new EntryGroup("uffici", Text("Uffici"))
                {
                    Count = 5,
                    Entries =
                    [
                        Listed(1, Office, 1),
                        Listed(2, Office, 2),
                        Listed(3, Other, 2),
                        Listed(4, Other, 4),
                        new Entry(Text("Luogo 5")),
                    ],
                },
            ],
        };

    private static MapPlace On(int number, MapSign sign) =>
        new(number, sign, Link.To($"Luogo {number}", Place("2011/luoghi/index.html").At($"luogo-{number}")));

    private static Entry Listed(int number, MapSign sign, int mark) =>
        new(Text($"Luogo {number}"))
        {
            Id = $"luogo-{number}",
            OnMap = new OnMap(number, sign, Place("2011/luoghi/index.html").At($"sulla-mappa-{mark}")),
        };
}
