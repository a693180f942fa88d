namespace Cremona.Transparency.Generator.Schema;

/// <summary>The fields of <c>YEAR/personale/tabelle.yml</c>.</summary>
public static class TableSchema
{
    public static readonly Field Title = new("titolo", FieldType.Text, "Il titolo della tabella.") { Required = true };
    public static readonly Field Source = new("fonte", FieldType.Citation, "Le righe dell'atto.");
    public static readonly Field Unit = new("unità", FieldType.Text, "Che cosa contano le celle.");
    public static readonly Field Groups = new("gruppi", FieldType.Nested, "Gruppi di colonne: {D: [D, D M, D F]}.");
    public static readonly Field Spoken = new(
        "intestazioni",
        FieldType.Nested,
        "Che cosa si legge ad alta voce per le intestazioni abbreviate."
    );
    public static readonly Field Totals = new("righe totale", FieldType.Text, "I nomi delle righe che sono somme.") { IsList = true };
    public static readonly Field Texts = new(
        "testi ammessi",
        FieldType.Text,
        "Parole ammesse in celle di numeri: valgono zero nelle somme."
    )
    {
        IsList = true,
    };
    public static readonly Field JoinUnits = new("settori", FieldType.YesNo, "«sì» se la prima colonna contiene i nomi dei settori.");
    public static readonly Field TotalColumn = new(
        "colonna totale",
        FieldType.Text,
        "La colonna che somma le altre, se nessun controllo «ogni riga» lo dice."
    );
    public static readonly Field Chart = new("grafico", FieldType.Choice, "Quale grafico disegnare.")
    {
        Choices = ["barre", "piramide", "nessuno"],
    };
    public static readonly Field Checks = new("controlli", FieldType.Identity, "Le identità che devono tornare.") { IsList = true };

    /// <summary>The file.</summary>
    public static readonly FileSchema Definition = new(
        "ANNO/personale/tabelle.yml",
        RecordKind.Table,
        "La descrizione delle tabelle statistiche, una voce per ogni file CSV della cartella.",
        [Title, Source, Unit, Groups, Spoken, Totals, Texts, JoinUnits, TotalColumn, Chart, Checks, .. CommonFields.Waiting]
    );
}
