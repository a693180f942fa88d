namespace Cremona.Transparency.Generator.Schema;

/// <summary>The kinds of record that texts can link to. Each has a link prefix.</summary>
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

    /// <summary>A page other than a record page: an index, a home page.</summary>
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

    /// <summary>The link prefixes.</summary>
    public static IEnumerable<string> Schemes => Words.Select(word => word.Scheme);

    /// <summary>Returns the link prefix of this kind.</summary>
    public static string Scheme(this RecordKind kind) => Words.First(word => word.Kind == kind).Scheme;

    /// <summary>Returns the Italian singular of this kind.</summary>
    public static string One(this RecordKind kind) => Words.First(word => word.Kind == kind).One;

    /// <summary>Returns the Italian for no record of this kind: "nessun settore", "nessuna tabella".</summary>
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

    /// <summary>Returns the replacement name of a withdrawn record: "Documento non più pubblicato".</summary>
    public static string NoLongerPublished(this RecordKind kind)
    {
        var word = kind.One();
        return $"{char.ToUpperInvariant(word[0])}{word[1..]} non più "
            + $"{(kind.None().StartsWith("nessuna", StringComparison.Ordinal) ? "pubblicata" : "pubblicato")}";
    }

    /// <summary>Returns the replacement name of an unpublished record: "documento in preparazione".</summary>
    public static string InPreparation(this RecordKind kind) => kind.One() + " in preparazione";

    /// <summary>Returns the kind with this link prefix, or null.</summary>
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
