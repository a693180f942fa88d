namespace Cremona.Transparency.Generator.Schema;

/// <summary>The fields of <c>aggiornamenti.csv</c>.</summary>
public static class UpdateSchema
{
    /// <summary>The value of «tipo» for a published value that was wrong.</summary>
    public const string Correction = "correzione";

    public static readonly Field Day = new("giorno", FieldType.Date, "Il giorno in cui il valore nuovo è stato pubblicato.")
    {
        Required = true,
        Day = DayKind.Published,
    };
    public static readonly Field Where = new(
        "dove",
        FieldType.Target,
        "Il valore che è cambiato, con il suo anno (contesto:2024/abitanti/valore)."
    )
    {
        Required = true,
    };
    public static readonly Field Kind = new(
        "tipo",
        FieldType.Choice,
        "«correzione» se il valore pubblicato era sbagliato, «aggiornamento» se è cambiata la cosa."
    )
    {
        Required = true,
        Choices = [Correction, "aggiornamento"],
    };
    public static readonly Field Old = new("prima", FieldType.Text, "Il valore che era pubblicato.");
    public static readonly Field New = new("dopo", FieldType.Text, "Il valore nuovo.");
    public static readonly Field Reason = new("perché", FieldType.Text, "Il motivo, in una frase per i cittadini.") { Required = true };

    /// <summary>The file.</summary>
    public static readonly FileSchema Definition = new(
        "aggiornamenti.csv",
        null,
        "I valori cambiati dopo la pubblicazione. Le correzioni restano elencate nel portale.",
        [Day, Where, Kind, Old, New, Reason, .. CommonFields.Waiting]
    );
}
