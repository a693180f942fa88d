namespace Cremona.Transparency.Generator.Schema;

/// <summary>
/// Columns that announce data on single persons: marks, bonuses, pay, absences, illness, discipline. The law asks for them only in the
/// aggregate (artt. 16 and 20 D.Lgs 33/2013), so a column that says of how many, on average or in total is not refused.
/// </summary>
public static class PersonalFields
{
    private static readonly string[] Subjects =
    [
        "valutazion",
        "punteggi",
        "voto",
        "voti",
        "giudizi",
        "pagell",
        "premi",
        "premialita",
        "incentiv",
        "bonus",
        "assenz",
        "assent",
        "malatti",
        "permess",
        "ferie",
        "congedi",
        "aspettativ",
        "infortun",
        "maternita",
        "invalid",
        "disabil",
        "handicap",
        "104",
        "retribuzion",
        "stipendi",
        "salari",
        "reddit",
        "cedolin",
        "disciplin",
        "sindacal",
    ];

    private static readonly string[] Persons =
    [
        "individual",
        "dipendente",
        "nominativ",
        "nome",
        "nomi",
        "cognom",
        "matricol",
        "lavoratore",
        "lavoratrice",
        "impiegato",
        "impiegata",
        "singol",
    ];

    private static readonly string[] Aggregates =
    [
        "numero",
        "n.",
        "totale",
        "totali",
        "complessiv",
        "medi",
        "mediana",
        "tasso",
        "tassi",
        "percentual",
        "quota",
        "ammontare",
        "fondo",
        "stanziat",
        "distribuit",
        "aggregat",
        "per settore",
        "per categoria",
        "giorni",
    ];

    // Columns that name the persons of a table, and what is only ever of one of them.
    private static readonly string[] Names =
    [
        "nominativo",
        "cognome",
        "cognome e nome",
        "nome e cognome",
        "dipendente",
        "nome del dipendente",
        "matricola",
        "lavoratore",
        "lavoratrice",
        "data di nascita",
    ];

    /// <summary>True for a column that no table of records may have.</summary>
    public static bool IsRefused(string name)
    {
        var key = Field.KeyOf(name);
        return IsOfOnePerson(name) || (Any(key, Subjects) && !Any(key, Aggregates));
    }

    /// <summary>
    /// True for a column that no table at all may have: it names persons, or says outright that it is about each of them.
    /// </summary>
    public static bool IsOfOnePerson(string name)
    {
        var key = Field.KeyOf(name);
        return Names.Contains(key) || (Any(key, Subjects) && Any(key, Persons) && !Any(key, Aggregates));
    }

    private static bool Any(string key, string[] beginnings) =>
        Array.Exists(beginnings, beginning =>
            key.StartsWith(beginning, StringComparison.Ordinal) || key.Contains(" " + beginning, StringComparison.Ordinal)
        );
}
