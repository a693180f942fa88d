namespace Cremona.Transparency.Generator.Schema;

/// <summary>
/// Columns with data about individuals: marks, bonuses, pay, absences, illness, discipline. The law requires such data only in aggregate
/// form (artt. 16 and 20 D.Lgs 33/2013), so a column with counts, averages or totals is not rejected.
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

    // Columns that name the persons in a table, and data that always concern one person.
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

    /// <summary>True for a column that is forbidden in tables of records.</summary>
    public static bool IsRefused(string name)
    {
        var key = Field.KeyOf(name);
        return IsOfOnePerson(name) || (Any(key, Subjects) && !Any(key, Aggregates));
    }

    /// <summary>
    /// True for a column that is forbidden in all tables: it names persons, or explicitly concerns each of them.
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
