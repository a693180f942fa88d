using Cremona.Transparency.Pages;
using static Cremona.Transparency.Tests.Theme.SamplePages;

namespace Cremona.Transparency.Tests.Theme;

/// <summary>What surrounds the sample pages: the root's frame and that of a year.</summary>
internal static class SampleFrame
{
    public static Frame Root { get; } =
        new()
        {
            SiteName = "Portale della trasparenza",
            Publisher = "Comune di Vallechiara (dati dimostrativi)",
            Home = Place("index.html"),
            AssetFolder = "risorse/",
            BaseUrl = "https://trasparenza.vallechiara.example/portale/",
            Demonstration = "Dati dimostrativi: il Comune di Vallechiara non esiste.",
            Search = To("Cerca nel 2011", "2011/cerca.html"),
            Menu =
            [
                To("Inizio", "index.html"),
                To("Argomenti", "argomenti.html"),
                To("Notizie", "notizie.html"),
                To("Dati aperti", "dati.html"),
            ],
            TopMenu = [To("Anno 2011", "2011/index.html"), To("Amministrazione Trasparente", "amministrazione-trasparente/index.html")],
            Contacts =
            [
                Fact("Indirizzo", Text("Piazza dei Tigli 1, 00000 Vallechiara")),
                Fact(
                    "PEC",
                    new Shown("protocollo@pec.vallechiara.example") { Link = Link.Away("PEC", "mailto:protocollo@pec.vallechiara.example") }
                ),
                Fact("Telefono", Lacking(Missing.NotGiven, "non ancora indicato")),
            ],
            FooterLinks =
            [
                To("Note legali", "note-legali.html") with
                {
                    Hook = "legal-notes",
                },
                To("Informativa privacy", "privacy.html") with
                {
                    Hook = "privacy-policy-link",
                },
                Link.Away("Dichiarazione di accessibilità", "https://form.agid.gov.it/view/esempio") with
                {
                    Hook = "accessibility-link",
                },
                To("Domande frequenti", "domande.html") with
                {
                    Hook = "faq",
                },
                Link.Away("Segnala disservizio", "mailto:urp@vallechiara.example") with
                {
                    Hook = "report-inefficiency",
                },
                To("Mappa del portale", "mappa.html"),
            ],
            UpdatedOn = "1 marzo 2012",
            AbsenceHelp = To("Perché un dato può mancare", "domande.html"),
            Licence = new Shown("Creative Commons Attribuzione 4.0")
            {
                Link = Link.Away("CC BY 4.0", "https://creativecommons.org/licenses/by/4.0/deed.it"),
            },
        };

    public static Frame Year { get; } =
        Root with
        {
            AssetFolder = "2011/risorse/",
            Search = To("Cerca nel 2011", "2011/cerca.html"),
            Menu =
            [
                To("Il Piano", "2011/piano/index.html"),
                To("Obiettivi", "2011/obiettivi/index.html") with
                {
                    Current = true,
                },
                To("Uffici", "2011/unita/index.html"),
                To("Chi ci lavora", "2011/tabelle/organico.html"),
                To("Società ed enti", "2011/societa/index.html"),
                To("Luoghi", "2011/luoghi/index.html"),
                To("Documenti", "2011/documenti/index.html"),
                To("Glossario", "2011/glossario.html"),
            ],
            Year = new YearMark(2011, "Piano della performance 2011–2013", Place("2011/index.html"))
            {
                Notice = "Dati del 2011. Per uffici, scuole e orari di oggi:",
                TownSite = Link.Away("sito del Comune", "https://www.vallechiara.example/"),
                Terms =
                [
                    Fact("Pubblicato", Text("15 giugno 2011")),
                    Fact("Da pubblicare fino al", Text("31 dicembre 2016")),
                    Fact("Aggiornato", Lacking(Missing.NotInSource, "non indicato nella fonte")),
                ],
            },
        };
}
