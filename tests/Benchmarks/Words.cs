namespace Cremona.Transparency.Benchmarks;

/// <summary>The words of which invented objectives are made.</summary>
internal static class Words
{
    public static readonly string[] Verbs =
    [
        "Ridurre",
        "Migliorare",
        "Rinnovare",
        "Estendere",
        "Completare",
        "Avviare",
        "Semplificare",
        "Verificare",
    ];

    public static readonly string[] Things =
    [
        "i tempi di risposta",
        "la manutenzione",
        "gli orari di apertura",
        "la qualità percepita",
        "l'illuminazione",
        "la raccolta dei dati",
        "le procedure",
        "l'accessibilità",
    ];

    public static readonly string[] Places =
    [
        "delle scuole",
        "degli uffici",
        "dei parchi",
        "delle biblioteche",
        "della città antica",
        "dei quartieri più lontani",
        "dei mercati",
        "delle piste ciclabili",
    ];

    public static readonly string[] Reasons =
    [
        "Lo chiedono i cittadini nelle indagini di ogni anno.",
        "Le verifiche dell'anno prima dicono che è possibile.",
        "Il programma di mandato lo mette fra le priorità.",
        "La spesa si riduce e il servizio resta uguale.",
    ];

    public static readonly string[] Sentences =
    [
        "Si comincia da un'analisi di ciò che c'è & si arriva a un calendario pubblico.",
        "Ogni trimestre il settore dice *a che punto è* e che cosa resta da fare.",
        "Chi usa il servizio è ascoltato prima, durante e dopo.",
        "Il lavoro si fa con il personale che c'è, senza spese nuove.",
        "I risultati si pubblicano **entro un mese** da ogni verifica.",
    ];
}
