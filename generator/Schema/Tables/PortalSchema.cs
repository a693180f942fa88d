namespace Cremona.Transparency.Generator.Schema;

/// <summary>The fields of <c>portale.yml</c>.</summary>
public static class PortalSchema
{
    public static readonly Field Body = new("ente", FieldType.Text, "Il nome dell'ente che pubblica.") { Required = true };
    public static readonly Field Name = new("nome del portale", FieldType.Text, "Il nome del portale, in testa a ogni pagina.");
    public static readonly Field Logo = new(
        "logo",
        FieldType.Nested,
        "Il logo o lo stemma, in testa a ogni pagina: «file» e «testo alternativo»."
    );
    public static readonly Field Map = new(
        "mappa",
        FieldType.Nested,
        "Da dove viene il disegno del Comune in mappa.geojson: «fonte» e «licenza»."
    );
    public static readonly Field Introduction = new(
        "presentazione",
        FieldType.Markdown,
        "Poche frasi per la prima pagina: che cosa si trova qui, e per chi è."
    );
    public static readonly Field Istat = new("codice istat", FieldType.Text, "Il codice ISTAT del comune.");
    public static readonly Field Ipa = new("codice ipa", FieldType.Text, "Il codice nell'indice delle pubbliche amministrazioni.");
    public static readonly Field BaseUrl = new("indirizzo pubblico", FieldType.WebAddress, "L'indirizzo a cui il portale è pubblicato.");
    public static readonly Field TownSite = new("sito del comune", FieldType.WebAddress, "Il sito principale del Comune.");
    public static readonly Field Postal = new("indirizzo", FieldType.Text, "L'indirizzo della sede.");
    public static readonly Field Phone = new("telefono", FieldType.Text, "Il numero del centralino.");
    public static readonly Field Mail = new("email", FieldType.Mail, "L'indirizzo di posta elettronica.");
    public static readonly Field Pec = new("pec", FieldType.Mail, "L'indirizzo di posta elettronica certificata.");
    public static readonly Field Licence = new("licenza", FieldType.Text, "Il nome della licenza dei contenuti (per esempio CC BY 4.0).");
    public static readonly Field LicenceUrl = new("indirizzo della licenza", FieldType.WebAddress, "Dove si legge la licenza.");
    public static readonly Field Rpct = new(
        "rpct",
        FieldType.Text,
        "Il responsabile della prevenzione della corruzione e della trasparenza."
    );
    public static readonly Field Substitute = new(
        "potere sostitutivo",
        FieldType.Text,
        "Chi ha il potere sostitutivo se il responsabile non risponde."
    );
    public static readonly Field Dpo = new("dpo", FieldType.Text, "Il responsabile della protezione dei dati.");
    public static readonly Field SimpleAccess = new(
        "accesso civico semplice",
        FieldType.Text,
        "Come si chiede un dato che doveva essere pubblicato."
    );
    public static readonly Field GeneralAccess = new(
        "accesso civico generalizzato",
        FieldType.Text,
        "Come si chiedono altri dati e documenti."
    );
    public static readonly Field DocumentAccess = new(
        "accesso documentale",
        FieldType.Text,
        "Come si chiedono i documenti che ci riguardano (legge 241/1990)."
    );
    public static readonly Field Accessibility = new(
        "dichiarazione di accessibilità",
        FieldType.WebAddress,
        "L'indirizzo della dichiarazione sul sito di AgID."
    );
    public static readonly Field AccessibilityReviewed = new(
        "dichiarazione rivista il",
        FieldType.Date,
        "Il giorno dell'ultima revisione della dichiarazione."
    )
    {
        Day = DayKind.Published,
    };
    public static readonly Field Privacy = new("privacy", FieldType.WebAddress, "L'indirizzo dell'informativa sulla privacy.");
    public static readonly Field Report = new("segnalazioni", FieldType.Mail, "L'indirizzo a cui segnalare un disservizio.");
    public static readonly Field Faq = new("domande frequenti", FieldType.WebAddress, "L'indirizzo delle domande frequenti.");
    public static readonly Field Domains = new("domini istituzionali", FieldType.Text, "I domini di posta dell'ente (comune.esempio.it).")
    {
        IsList = true,
    };
    public static readonly Field Ibans = new("iban", FieldType.Text, "I conti correnti dell'ente: soltanto questi si possono pubblicare.")
    {
        IsList = true,
    };
    public static readonly Field CurrentYear = new("anno corrente", FieldType.Whole, "L'anno a cui porta la prima pagina.")
    {
        Required = true,
    };
    public static readonly Field Demonstration = new(
        "dati dimostrativi",
        FieldType.YesNo,
        "«sì» se l'ente e i dati sono inventati: ogni pagina lo dirà."
    );
    public static readonly Field SecurityContact = new(
        "contatto sicurezza",
        FieldType.Text,
        "A chi segnalare un problema di sicurezza (mailto:, tel: o https:): esce in security.txt (RFC 9116)."
    );
    public static readonly Field SecurityExpires = new(
        "scadenza sicurezza",
        FieldType.Date,
        "Fino a quando vale il contatto di sicurezza; meglio meno di un anno."
    )
    {
        Day = DayKind.Expiry,
    };
    public static readonly Field Updated = new("aggiornato", FieldType.Date, "Il giorno dell'ultimo aggiornamento del portale.")
    {
        Day = DayKind.Published,
    };

    public static readonly Field MaxPagesLost = new(
        "pagine tolte senza conferma",
        FieldType.Percent,
        "Quante pagine, in per cento, una pubblicazione può togliere senza conferma (se manca: 20)."
    );
    public static readonly Field MaxRecordsLost = new(
        "voci tolte senza conferma",
        FieldType.Whole,
        "Quante righe di una tabella una pubblicazione può togliere senza conferma (se manca: 10)."
    );

    /// <summary>The file.</summary>
    public static readonly FileSchema Definition = new(
        "portale.yml",
        null,
        "Le impostazioni del portale: chi pubblica, dove, con quali contatti. Una chiave vuota vale «non ancora indicata».",
        [
            Body,
            Name,
            Logo,
            Map,
            Introduction,
            Istat,
            Ipa,
            BaseUrl,
            TownSite,
            Postal,
            Phone,
            Mail,
            Pec,
            Licence,
            LicenceUrl,
            Rpct,
            Substitute,
            Dpo,
            SimpleAccess,
            GeneralAccess,
            DocumentAccess,
            Accessibility,
            AccessibilityReviewed,
            Privacy,
            Report,
            Faq,
            Domains,
            Ibans,
            CurrentYear,
            Demonstration,
            SecurityContact,
            SecurityExpires,
            MaxPagesLost,
            MaxRecordsLost,
            Updated,
        ]
    );
}
