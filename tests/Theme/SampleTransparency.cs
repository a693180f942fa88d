using Cremona.Transparency.Pages;
using static Cremona.Transparency.Tests.Theme.SamplePages;

namespace Cremona.Transparency.Tests.Theme;

/// <summary>Amministrazione trasparente: its root and one section.</summary>
internal static class SampleTransparency
{
    private static readonly IReadOnlyList<Link> Trail = [To("Inizio", "index.html")];

    public static IReadOnlyList<Page> Pages { get; } =
    [
        new TransparencyRootPage
        {
            Address = Place("amministrazione-trasparente/index.html"),
            Title = "Amministrazione Trasparente",
            Brief = "Che cosa il Comune deve pubblicare per legge, e dove si trova.",
            Frame = SampleFrame.Root,
            Trail = Trail,
            Sections =
            [
                .. new[]
                {
                    ("Disposizioni Generali", "disposizioni"),
                    ("Organizzazione", "organizzazione"),
                    ("Consulenti e collaboratori", "consulenti"),
                    ("Sovvenzioni, contributi, sussidi, vantaggi economici", "sovvenzioni"),
                }.Select(section => new Entry(Linked(section.Item1, $"amministrazione-trasparente/{section.Item2}.html"))
                {
                    Facts = [Fact("Sottosezioni", Text("4")), Fact("Pubblicate qui", Text("1"))],
                }),
            ],
        },
        new TransparencySectionPage
        {
            Address = Place("amministrazione-trasparente/organizzazione.html"),
            Title = "Organizzazione",
            Kind = "Amministrazione trasparente: sezione",
            Frame = SampleFrame.Root,
            Trail = Trail,
            Own = Duty("sezione", "Organizzazione", [], "La sezione si divide in sottosezioni."),
            Duties =
            [
                Duty("uffici", "Articolazione degli uffici", [To("Gli uffici nel 2011", "2011/unita/index.html")], null),
                Duty(
                    "sanzioni",
                    "Sanzioni per mancata comunicazione dei dati",
                    [],
                    "Non è pubblicato in questo portale. Si chiede all’ufficio protocollo."
                ),
                Duty(
                    "telefono",
                    "Telefono e posta elettronica",
                    [Link.Away("Pagina del sito del Comune", "https://www.vallechiara.example/telefoni")],
                    null
                ),
            ],
        },
    ];

    private static Duty Duty(string id, string label, IReadOnlyList<Link> where, string? elsewhere) =>
        new(id, Link.To(label, Place("amministrazione-trasparente/organizzazione.html").At(id)))
        {
            Law = "art. 13, c. 1, lett. b, D.Lgs 33/2013",
            What = "Quali sono gli uffici, che cosa fanno e chi li dirige.",
            Renewal = "tempestivo",
            Where = where,
            Elsewhere = elsewhere,
            Facts = [Fact("Aggiornata il", Text("1 marzo 2012"))],
        };
}
