namespace Cremona.Transparency.Generator.Schema;

/// <summary>The kinds of record that a text can link to, each with the word that its links begin with.</summary>
public enum RecordKind
{
    Objective,
    Unit,
    Body,
    Company,
    OtherBody,
    Facility,
    FacilityKind,
    Document,
    Chapter,
    Table,
    Indicator,
    Term,
    ContextFigure,
    CycleItem,
    NewsItem,

    /// <summary>A page that is not a record's own: an index, a home.</summary>
    Page,
}

/// <summary>The Italian words for the kinds of record.</summary>
public static class RecordKinds
{
    private static readonly (RecordKind Kind, string Scheme, string One)[] Words =
    [
        (RecordKind.Objective, "obiettivo", "obiettivo"),
        (RecordKind.Unit, "settore", "settore"),
        (RecordKind.Body, "organo", "organo"),
        (RecordKind.Company, "societa", "società"),
        (RecordKind.OtherBody, "ente", "ente"),
        (RecordKind.Facility, "luogo", "luogo"),
        (RecordKind.FacilityKind, "tipologia", "tipologia"),
        (RecordKind.Document, "documento", "documento"),
        (RecordKind.Chapter, "capitolo", "capitolo"),
        (RecordKind.Table, "tabella", "tabella"),
        (RecordKind.Indicator, "indicatore", "indicatore"),
        (RecordKind.Term, "voce", "voce del glossario"),
        (RecordKind.ContextFigure, "contesto", "dato di contesto"),
        (RecordKind.CycleItem, "ciclo", "momento del ciclo"),
        (RecordKind.NewsItem, "notizia", "notizia"),
        (RecordKind.Page, "pagina", "pagina"),
    ];

    /// <summary>The words that links begin with.</summary>
    public static IEnumerable<string> Schemes => Words.Select(word => word.Scheme);

    /// <summary>The word that links to this kind begin with.</summary>
    public static string Scheme(this RecordKind kind) => Words.First(word => word.Kind == kind).Scheme;

    /// <summary>One record of this kind, in Italian.</summary>
    public static string One(this RecordKind kind) => Words.First(word => word.Kind == kind).One;

    /// <summary>No record of this kind, in Italian: "nessun settore", "nessuna tabella".</summary>
    public static string None(this RecordKind kind) =>
        kind
            is RecordKind.Company
                or RecordKind.FacilityKind
                or RecordKind.Table
                or RecordKind.Term
                or RecordKind.NewsItem
                or RecordKind.Page
            ? $"nessuna {kind.One()}"
            : $"nessun {kind.One()}";

    /// <summary>What is said in place of the name of a record that is no longer published: "Documento non più pubblicato".</summary>
    public static string NoLongerPublished(this RecordKind kind)
    {
        var word = kind.One();
        return $"{char.ToUpperInvariant(word[0])}{word[1..]} non più "
            + $"{(kind.None().StartsWith("nessuna", StringComparison.Ordinal) ? "pubblicata" : "pubblicato")}";
    }

    /// <summary>What is said in place of the name of a record that is not published yet: "documento in preparazione".</summary>
    public static string InPreparation(this RecordKind kind) => kind.One() + " in preparazione";

    /// <summary>The kind that links with this word lead to, or null.</summary>
    public static RecordKind? FromScheme(string scheme)
    {
        foreach (var word in Words)
        {
            if (string.Equals(word.Scheme, scheme, StringComparison.OrdinalIgnoreCase))
            {
                return word.Kind;
            }
        }

        return null;
    }
}
