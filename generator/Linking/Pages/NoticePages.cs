using Cremona.Transparency.Generator.Content;
using Cremona.Transparency.Generator.Schema;
using Cremona.Transparency.Pages;

namespace Cremona.Transparency.Generator.Linking;

/// <summary>
/// Legal notes, contacts, right of access, privacy, accessibility, questions, reports. Data missing from the settings are reported on the
/// page.
/// </summary>
public static class NoticePages
{
    /// <summary>The fragment of the explanation of missing values, in the page of questions.</summary>
    public const string AbsencesId = "assenti";

    /// <summary>Returns the notice pages.</summary>
    public static IEnumerable<PageDraft> Of(SiteContent content, Frames frames)
    {
        var (portal, settings) = (content.Portal, content.Portal.Answers);
        return
        [
            LegalNotes(frames, portal.Body, settings),
            Contacts(frames, portal.Body, settings),
            RightOfAccess(frames, settings),
            Privacy(frames, settings),
            Accessibility(frames, settings),
            Questions(frames, settings),
            Reports(frames, settings),
        ];
    }

    private static PageDraft LegalNotes(Frames frames, string body, Answers settings) =>
        Page(
            frames,
            "note-legali",
            "Note legali",
            "Chi pubblica, con quale licenza, che cosa valgono questi dati.",
            new Notice("licenza", "Licenza dei contenuti", LicenceWords(settings))
            {
                Hook = "legal-notes-section",
                Links = LicenceLinks(settings),
            },
            new Notice(
                "chi-pubblica",
                "Chi pubblica",
                [$"Questo portale è pubblicato da: {body}. Le pagine sono prodotte da un programma a partire dai dati della redazione."]
            ),
            new Notice(
                "valore",
                "Che cosa valgono questi dati",
                [
                    "I testi e i numeri del Piano sono quelli dell'atto, anche dove contengono sviste. Dove un numero non torna, lo "
                        + "diciamo accanto al numero e nella pagina sulla qualità dei dati.",
                ]
            )
        );

    private static PageDraft Contacts(Frames frames, string body, Answers settings) =>
        Page(
            frames,
            "contatti",
            "Contatti",
            $"Come raggiungere {body}.",
            new Notice("ente", body, [])
            {
                Facts = PortalFacts.ContactFacts(
                    settings,
                    [
                        PortalSchema.Postal,
                        PortalSchema.Phone,
                        PortalSchema.Mail,
                        PortalSchema.Pec,
                        PortalSchema.TownSite,
                        PortalSchema.Istat,
                        PortalSchema.Ipa,
                    ]
                ),
            },
            new Notice("responsabili", "Responsabili", [])
            {
                Facts = PortalFacts.ContactFacts(settings, [PortalSchema.Rpct, PortalSchema.Substitute, PortalSchema.Dpo]),
            }
        );

    private static PageDraft RightOfAccess(Frames frames, Answers settings) =>
        Page(
            frames,
            "chiedere-dati",
            PortalFacts.AccessLink.Text,
            "Tre modi per avere ciò che qui non c'è, e a chi rivolgersi.",
            Access(
                settings,
                PortalSchema.SimpleAccess,
                "semplice",
                "Un dato che doveva essere pubblicato",
                "Se la legge chiede di pubblicare un dato e qui manca, chiunque può chiederlo. Non serve spiegare il motivo (accesso "
                    + "civico semplice, art. 5, c. 1, D.Lgs 33/2013)."
            ),
            Access(
                settings,
                PortalSchema.GeneralAccess,
                "generalizzato",
                "Altri dati e documenti",
                "Chiunque può chiedere anche dati e documenti che la legge non obbliga a pubblicare. Non serve spiegare il motivo "
                    + "(accesso civico generalizzato, art. 5, c. 2, D.Lgs 33/2013)."
            ),
            Access(
                settings,
                PortalSchema.DocumentAccess,
                "documentale",
                "Documenti che ti riguardano",
                "Chi ha un interesse diretto può vedere i documenti di un procedimento che lo riguarda (legge 241/1990)."
            ),
            new Notice("a-chi", "A chi rivolgersi", [])
            {
                Facts = PortalFacts.ContactFacts(settings, [PortalSchema.Rpct, PortalSchema.Substitute]),
            }
        );

    private static PageDraft Privacy(Frames frames, Answers settings) =>
        Page(
            frames,
            "privacy",
            "Informativa sulla privacy",
            "Come sono trattati i dati personali.",
            new Notice(
                "questo-portale",
                "Questo portale",
                ["Le pagine non usano cookie, non caricano niente da altri siti e non raccolgono dati su chi legge."]
            ),
            Address(settings, PortalSchema.Privacy, "informativa", "L'informativa dell'ente", "Leggi l'informativa"),
            new Notice("dpo", "Responsabile della protezione dei dati", [])
            {
                Facts = PortalFacts.ContactFacts(settings, [PortalSchema.Dpo]),
            }
        );

    private static PageDraft Accessibility(Frames frames, Answers settings) =>
        Page(
            frames,
            "accessibilita",
            "Dichiarazione di accessibilità",
            "Quanto il portale è usabile da tutti, e come segnalare un ostacolo.",
            Address(
                settings,
                PortalSchema.Accessibility,
                "dichiarazione",
                "La dichiarazione",
                "Leggi la dichiarazione di accessibilità"
            ) with
            {
                Facts =
                [
                    .. settings[PortalSchema.AccessibilityReviewed] is { } reviewed
                        ? [DisplayText.Fact(PortalSchema.AccessibilityReviewed, DisplayText.Of(reviewed))]
                        : Array.Empty<Fact>(),
                ],
            },
            new Notice(
                "ostacoli",
                "Segnalare un ostacolo",
                [
                    "Se una pagina non si legge o non si usa bene, scrivi all'indirizzo delle segnalazioni dicendo quale pagina e che "
                        + "cosa succede.",
                ]
            )
            {
                Links = [Link.To("Come segnalare", RouteBook.Root("segnalazioni"))],
            }
        );

    private static PageDraft Questions(Frames frames, Answers settings) =>
        Page(
            frames,
            "domande-frequenti",
            "Domande frequenti",
            "Le risposte alle domande più comuni.",
            new Notice(
                "che-cosa",
                "Che cosa si trova qui",
                [
                    "Il piano di ogni anno: che cosa il Comune aveva promesso, chi ci lavora, quali società ed edifici ha, quali "
                        + "documenti cita.",
                ]
            ),
            new Notice(
                "numeri",
                "Perché alcuni numeri hanno una nota",
                ["Perché l'atto li scrive così, ma i conti non tornano. Non li correggiamo: li spieghiamo."]
            ),
            Absences(),
            Address(settings, PortalSchema.Faq, "altre", "Altre domande", "Domande frequenti sul sito dell'ente")
        );

    // The only place that explains the three words; the marks are those of the downloadable data.
    private static Notice Absences() =>
        new(
            AbsencesId,
            "Perché un dato può mancare",
            [
                "Un dato che manca non vuol dire zero, e non vuol dire che la cosa non esista. Le pagine usano tre parole.",
                "Nei dati da scaricare resta il segno esatto: qui sotto c'è che cosa vuol dire.",
            ]
        )
        {
            Facts =
            [
                Word(
                    DisplayText.NotStated,
                    "n.p.: il documento da cui viene il dato non lo dice",
                    "cella vuota: la casella è vuota anche nel documento",
                    "nessun segno: il Comune non l'ha ancora scritto qui"
                ),
                Word(
                    DisplayText.NotDue,
                    "n.d.: la legge non lo chiede",
                    "n.a.: la legge lo chiede, ma più avanti",
                    "n.r.: la legge allora non lo chiedeva"
                ),
                Word(DisplayText.Withheld, "omesso: c'è, ma non si pubblica per proteggere una persona"),
            ],
        };

    private static Fact Word(string word, params IEnumerable<string> reasons) =>
        new(ItalianText.Quoted(word), [.. reasons.Select(reason => new Shown(reason))]);

    private static PageDraft Reports(Frames frames, Answers settings) =>
        Page(
            frames,
            "segnalazioni",
            "Segnala disservizio",
            "Come dire che qualcosa non va.",
            new Notice(
                "dove",
                "Dove scrivere",
                [
                    "Scrivi quale pagina hai visto e che cosa non va. Se puoi, copia l'indirizzo della pagina.",
                    .. settings[PortalSchema.Report] is null
                        ? ["Il Comune non ha ancora indicato un indirizzo per le segnalazioni. Intanto puoi usare i suoi contatti."]
                        : Array.Empty<string>(),
                ]
            )
            {
                Facts = settings[PortalSchema.Report] is null ? [] : PortalFacts.ContactFacts(settings, [PortalSchema.Report]),
                Links = settings[PortalSchema.Report] is null ? [PortalFacts.ContactsLink] : [],
            }
        );

    private static PageDraft Page(Frames frames, string name, string title, string brief, params IReadOnlyList<Notice> notices) =>
        new(RouteBook.Root(name), () => new NoticePage
            {
                Address = RouteBook.Root(name),
                Title = title,
                Brief = brief,
                Frame = frames.Root,
                Trail = RouteBook.Trail,
                Notices = notices,
            });

    private static IReadOnlyList<string> LicenceWords(Answers settings) =>
        settings.TextOrNull(PortalSchema.Licence) is { } name
            ? [$"I contenuti di questo portale si possono riusare con la licenza {name}."]
            : ["La licenza dei contenuti non è ancora indicata."];

    private static IReadOnlyList<Link> LicenceLinks(Answers settings) =>
        settings.TextOrNull(PortalSchema.LicenceUrl) is { } url ? [Link.Away("Testo della licenza", url)] : [];

    private static Notice Access(Answers settings, Field field, string id, string heading, string words) =>
        new(id, heading, [words]) { Facts = [DisplayText.Fact("Come si chiede", DisplayText.Setting(settings, field))] };

    private static Notice Address(Answers settings, Field field, string id, string heading, string words) =>
        settings.TextOrNull(field) is { } url
            ? new Notice(id, heading, []) { Links = [Link.Away(words, url)] }
            : new Notice(id, heading, ["Non ancora indicata."]);
}
