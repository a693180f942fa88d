namespace Cremona.Transparency.Generator.Content;

/// <summary>
/// The sections of Amministrazione trasparente (D.Lgs 33/2013, annex A, as amended by D.Lgs 97/2016; state of the list: 2025). The
/// labels are the national crawler's, to the letter; the duties are told in plain words. A town only says where each is filled.
/// </summary>
public static class TransparencyTree
{
    /// <summary>The root's label.</summary>
    public const string RootLabel = "Amministrazione Trasparente";

    /// <summary>The first-level sections in order, each with its sub-sections.</summary>
    public static IReadOnlyList<Section> Sections { get; } =
    [
        new("Disposizioni Generali", "art. 12 D.Lgs 33/2013", "I programmi per la trasparenza e gli atti che regolano l'organizzazione e l'attività del Comune.", "tempestivo", 2013)
        {
            Parts =
            [
                new("Piano triennale per la prevenzione della corruzione e della trasparenza", "art. 10, c. 8, lett. a), D.Lgs 33/2013", "Il piano che dice come il Comune previene la corruzione e garantisce la trasparenza.", "annuale", 2013),
                new("Atti generali", "art. 12, c. 1 e 2, D.Lgs 33/2013", "Leggi, statuti, regolamenti, direttive e documenti di programmazione che regolano il Comune.", "tempestivo", 2013),
            ],
        },
        new("Organizzazione", "art. 13 D.Lgs 33/2013", "Gli organi, gli uffici, chi li guida e come si raggiungono.", "tempestivo", 2013)
        {
            Parts =
            [
                new("Titolari di incarichi politici, di amministrazione, di direzione o di governo", "artt. 13 e 14 D.Lgs 33/2013", "Chi governa il Comune, con atto di nomina, curriculum e compensi.", "tempestivo", 2013),
                new("Sanzioni per mancata comunicazione dei dati", "art. 47 D.Lgs 33/2013", "Le sanzioni a chi non ha comunicato i propri dati.", "tempestivo", 2013),
                new("Articolazione degli uffici", "art. 13, c. 1, lett. b) e c), D.Lgs 33/2013", "Gli uffici, che cosa fanno, chi li dirige, con un organigramma.", "tempestivo", 2013) { Records = Schema.RecordKind.Unit },
                new("Telefono e posta elettronica", "art. 13, c. 1, lett. d), D.Lgs 33/2013", "I numeri di telefono e gli indirizzi di posta, anche certificata.", "tempestivo", 2013) { Records = Schema.RecordKind.Unit },
            ],
        },
        new("Consulenti e collaboratori", "art. 15 D.Lgs 33/2013", "Gli incarichi di consulenza e collaborazione, con compensi e durata.", "tempestivo", 2013)
        {
            Parts =
            [
            ],
        },
        new("Personale", "artt. 14–21 D.Lgs 33/2013", "Chi lavora in Comune: incarichi, numero, costo, assenze, contratti.", "secondo le sottosezioni", 2013)
        {
            Parts =
            [
                new("Titolari di incarichi dirigenziali amministrativi di vertice", "art. 14 D.Lgs 33/2013", "Chi ha gli incarichi di vertice, con atto di nomina, curriculum e compensi.", "tempestivo", 2013),
                new("Titolari di incarichi dirigenziali (dirigenti non generali)", "art. 14 D.Lgs 33/2013", "Gli altri dirigenti, con atto di nomina, curriculum e compensi.", "tempestivo", 2013),
                new("Dirigenti cessati", "art. 14, c. 1 e 2, D.Lgs 33/2013", "I dirigenti che hanno lasciato l'incarico.", "tre anni dalla cessazione", 2013),
                new("Dotazione organica", "art. 16 D.Lgs 33/2013", "Il personale in servizio, per qualifica e area, e il suo costo.", "annuale", 2013),
                new("Tassi di assenza", "art. 16, c. 3, D.Lgs 33/2013", "Le assenze del personale, ufficio per ufficio.", "trimestrale", 2013),
                new("Incarichi conferiti e autorizzati ai dipendenti", "art. 18 D.Lgs 33/2013", "Gli incarichi dati o permessi ai dipendenti, con durata e compenso.", "tempestivo", 2013),
                new("Contrattazione collettiva", "art. 21, c. 1, D.Lgs 33/2013", "I contratti e gli accordi collettivi nazionali che si applicano.", "tempestivo", 2013),
                new("Contrattazione integrativa", "art. 21, c. 2, D.Lgs 33/2013", "I contratti integrativi del Comune e le relazioni che li accompagnano.", "tempestivo", 2013),
            ],
        },
        new("Bandi di concorso", "art. 19 D.Lgs 33/2013", "I bandi per assumere personale, con criteri, tracce e graduatorie.", "tempestivo", 2013)
        {
            Parts =
            [
            ],
        },
        new("Performance", "artt. 10 e 20 D.Lgs 33/2013", "Come si misurano i risultati, che cosa si è promesso, che cosa si è ottenuto, quali premi sono stati dati.", "secondo le sottosezioni", 2013)
        {
            Parts =
            [
                new("Sistema di misurazione e valutazione della performance", "art. 10, c. 8, lett. b), D.Lgs 33/2013", "Il metodo con cui il Comune misura e valuta i risultati.", "tempestivo", 2013) { IsBeyondCrawler = true },
                new("Piano della performance", "art. 10, c. 8, lett. b), D.Lgs 33/2013", "Gli obiettivi, gli indicatori e i valori attesi.", "tempestivo", 2013) { IsBeyondCrawler = true },
                new("Relazione sulla performance", "art. 10, c. 8, lett. b), D.Lgs 33/2013", "I risultati ottenuti, a consuntivo.", "tempestivo", 2013) { IsBeyondCrawler = true },
                new("Ammontare complessivo dei premi", "art. 20, c. 1, D.Lgs 33/2013", "Quanto è stato stanziato e distribuito in premi, in totale.", "tempestivo", 2013),
                new("Dati relativi ai premi", "art. 20, c. 2, D.Lgs 33/2013", "I criteri dei premi e come sono stati distribuiti, senza nomi.", "tempestivo", 2013) { IsBeyondCrawler = true },
            ],
        },
        new("Enti controllati", "art. 22 D.Lgs 33/2013", "Gli enti e le società a cui il Comune partecipa.", "annuale", 2013)
        {
            Parts =
            [
                new("Enti pubblici vigilati", "art. 22, c. 1, lett. a), D.Lgs 33/2013", "Gli enti pubblici istituiti, vigilati o finanziati dal Comune.", "annuale", 2013) { IsBeyondCrawler = true },
                new("Società partecipate", "art. 22, c. 1, lett. b), D.Lgs 33/2013", "Le società di cui il Comune possiede una quota.", "annuale", 2013) { Records = Schema.RecordKind.Company },
                new("Enti di diritto privato controllati", "art. 22, c. 1, lett. c), D.Lgs 33/2013", "Fondazioni, associazioni e altri enti privati controllati dal Comune.", "annuale", 2013) { Records = Schema.RecordKind.OtherBody },
                new("Rappresentazione grafica", "art. 22, c. 1, lett. d), D.Lgs 33/2013", "Un disegno dei rapporti fra il Comune e gli enti.", "annuale", 2013),
            ],
        },
        new("Attività e procedimenti", "art. 35 D.Lgs 33/2013", "I procedimenti del Comune e come si avviano.", "tempestivo", 2013)
        {
            Parts =
            [
                new("Tipologie di procedimento", "art. 35, c. 1, D.Lgs 33/2013", "Ogni tipo di procedimento: chi se ne occupa, quanto dura, che cosa serve.", "tempestivo", 2013),
            ],
        },
        new("Provvedimenti", "art. 23 D.Lgs 33/2013", "Le decisioni degli organi politici e dei dirigenti: accordi, scelta dei contraenti.", "semestrale", 2013)
        {
            IsBeyondCrawler = true,
            Parts =
            [
            ],
        },
        new("Bandi di gara e contratti", "art. 37 D.Lgs 33/2013", "Le gare e i contratti del Comune.", "tempestivo", 2013)
        {
            Parts =
            [
            ],
        },
        new("Sovvenzioni, contributi, sussidi, vantaggi economici", "artt. 26 e 27 D.Lgs 33/2013", "I contributi dati dal Comune e le regole per averli.", "tempestivo", 2013)
        {
            Parts =
            [
                new("Criteri e modalità", "art. 26, c. 1, D.Lgs 33/2013", "Le regole per ottenere contributi.", "tempestivo", 2013),
                new("Atti di concessione", "artt. 26, c. 2, e 27 D.Lgs 33/2013", "I contributi di oltre mille euro: a chi, quanto, perché; senza i dati di chi è in disagio.", "tempestivo", 2013),
            ],
        },
        new("Bilanci", "art. 29 D.Lgs 33/2013", "Il bilancio preventivo, il consuntivo, gli indicatori.", "tempestivo", 2013)
        {
            Parts =
            [
            ],
        },
        new("Beni immobili e gestione patrimonio", "art. 30 D.Lgs 33/2013", "Gli immobili del Comune e gli affitti.", "tempestivo", 2013)
        {
            Parts =
            [
                new("Patrimonio immobiliare", "art. 30 D.Lgs 33/2013", "Gli immobili posseduti o usati, con i dati che li identificano.", "tempestivo", 2013) { Records = Schema.RecordKind.Facility },
                new("Canoni di locazione o affitto", "art. 30 D.Lgs 33/2013", "Gli affitti pagati e incassati.", "tempestivo", 2013),
            ],
        },
        new("Controlli e rilievi sull'amministrazione", "art. 31 D.Lgs 33/2013", "Che cosa hanno osservato gli organi di controllo.", "tempestivo", 2013)
        {
            Parts =
            [
                new("Organismi indipendenti di valutazione, nuclei di valutazione o altri organismi con funzioni analoghe", "art. 31 D.Lgs 33/2013", "Gli atti dell'organismo che valuta i risultati.", "annuale e tempestivo", 2013),
                new("Organi di revisione amministrativa e contabile", "art. 31 D.Lgs 33/2013", "Le relazioni dei revisori dei conti.", "tempestivo", 2013),
                new("Corte dei conti", "art. 31 D.Lgs 33/2013", "I rilievi della Corte dei conti.", "tempestivo", 2013),
            ],
        },
        new("Servizi erogati", "art. 32 D.Lgs 33/2013", "Gli standard di qualità e i costi dei servizi.", "tempestivo", 2013)
        {
            IsBeyondCrawler = true,
            Parts =
            [
            ],
        },
        new("Pagamenti dell'amministrazione", "artt. 4-bis, 33 e 36 D.Lgs 33/2013", "Quanto, a chi e in quanto tempo il Comune paga.", "secondo le sottosezioni", 2013)
        {
            Parts =
            [
                new("Dati sui pagamenti", "art. 4-bis, c. 2, D.Lgs 33/2013", "I pagamenti, per tipo di spesa e beneficiario.", "trimestrale", 2016),
                new("Indicatore di tempestività dei pagamenti", "art. 33 D.Lgs 33/2013", "In quanti giorni, in media, il Comune paga i fornitori.", "trimestrale e annuale", 2013),
                new("IBAN e pagamenti informatici", "art. 36 D.Lgs 33/2013", "Come si paga al Comune.", "tempestivo", 2013),
            ],
        },
        new("Opere pubbliche", "art. 38 D.Lgs 33/2013", "Le opere: programmi, tempi, costi.", "tempestivo", 2013)
        {
            Parts =
            [
                new("Atti di programmazione delle opere pubbliche", "art. 38, c. 2 e 2-bis, D.Lgs 33/2013", "I programmi delle opere.", "tempestivo", 2013),
                new("Tempi costi e indicatori di realizzazione delle opere pubbliche", "art. 38, c. 2, D.Lgs 33/2013", "Tempi e costi delle opere in corso e finite.", "tempestivo", 2013),
            ],
        },
        new("Pianificazione e governo del territorio", "art. 39 D.Lgs 33/2013", "I piani del territorio e le loro varianti.", "tempestivo", 2013)
        {
            IsBeyondCrawler = true,
            Parts =
            [
            ],
        },
        new("Informazioni ambientali", "art. 40 D.Lgs 33/2013", "Che cosa si sa dell'ambiente e della salute.", "tempestivo", 2013)
        {
            IsBeyondCrawler = true,
            Parts =
            [
            ],
        },
        new("Altri contenuti", "artt. 5, 7-bis e 53 e altri", "Ciò che non ha posto altrove: accesso, accessibilità, prevenzione della corruzione, altri dati.", "secondo le sottosezioni", 2013)
        {
            Parts =
            [
                new("Prevenzione della Corruzione", "art. 10 D.Lgs 33/2013; art. 1 L. 190/2012", "Il responsabile, le relazioni, le misure contro la corruzione.", "annuale e tempestivo", 2013),
                new("Accesso civico", "art. 5 D.Lgs 33/2013", "Come chiedere dati e documenti, e a chi.", "tempestivo", 2013),
                new("Accessibilità e Catalogo dei dati, metadati e banche dati", "art. 53 D.Lgs 82/2005", "Il catalogo dei dati e gli obiettivi di accessibilità.", "annuale", 2013),
                new("Dati ulteriori", "art. 7-bis, c. 3, D.Lgs 33/2013", "Altri dati che il Comune sceglie di pubblicare.", "annuale", 2013),
            ],
        },
    ];

    /// <summary>All labels but the root's.</summary>
    public static IEnumerable<string> Labels => Sections.SelectMany(section => section.Parts.Prepend(section)).Select(section => section.Label);
}

/// <summary>A section of Amministrazione trasparente.</summary>
/// <param name="Label">Exactly as the national rules write it.</param>
/// <param name="Law">The article, in short.</param>
/// <param name="Duty">What must be published, in plain words.</param>
/// <param name="Renewal">How often it must be renewed.</param>
/// <param name="Since">The first year of the duty.</param>
public sealed record Section(string Label, string Law, string Duty, string Renewal, int Since)
{
    /// <summary>The sub-sections in order.</summary>
    public IReadOnlyList<Section> Parts { get; init; } = [];

    /// <summary>The kind of record whose fields this duty asks for, where the portal has such records.</summary>
    public Schema.RecordKind? Records { get; init; }

    /// <summary>True for sections of the law that are not among the crawler's labels.</summary>
    public bool IsBeyondCrawler { get; init; }
}
