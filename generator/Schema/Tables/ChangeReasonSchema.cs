namespace Cremona.Transparency.Generator.Schema;

/// <summary>The fields of <c>YEAR/cambiamenti.csv</c>.</summary>
public static class ChangeReasonSchema
{
    public static readonly Field Where = new(
        "dove",
        FieldType.Target,
        "Il record, il campo o la cella che è cambiata dall'anno prima. Un record che non c'è più porta il suo anno: societa:2023/codice."
    )
    {
        Required = true,
    };
    public static readonly Field Reason = new("perché", FieldType.Text, "Il motivo, in una frase per i cittadini.") { Required = true };
    public static readonly Field Source = new("fonte", FieldType.Citation, "Da dove si sa.");

    /// <summary>The file.</summary>
    public static readonly FileSchema Definition = new(
        "ANNO/cambiamenti.csv",
        null,
        "Perché qualcosa è cambiato dall'anno prima. Il motivo compare nelle pagine che confrontano gli anni.",
        [Where, Reason, Source, .. CommonFields.Waiting]
    );
}
