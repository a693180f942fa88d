namespace Cremona.Transparency.Generator.Schema;

/// <summary>The fields of <c>YEAR/ciclo.csv</c>.</summary>
public static class CycleSchema
{
    public static readonly Field Type = new("tipo", FieldType.Choice, "Che cosa è.")
    {
        Required = true,
        Choices = ["fase", "passo", "approvazione"],
    };
    public static readonly Field What = new("cosa", FieldType.Text, "Che cosa si fa o si è fatto.") { Required = true };
    public static readonly Field Body = new("organo", FieldType.Reference, "Chi lo fa.") { Refers = RecordKind.Body };
    public static readonly Field Date = new("data", FieldType.Date, "Quando.") { Day = DayKind.Planned };
    public static readonly Field Outcome = new(
        "esito",
        FieldType.Choice,
        "Se è avvenuto, oppure a quella data era soltanto previsto. Se il campo è vuoto, è previsto ciò che è scritto con «entro», "
            + "ciò che non è ancora dovuto e ciò che viene dopo la data delle pagine."
    )
    {
        Choices = ["previsto", "avvenuto"],
    };
    public static readonly Field Act = new("atto", FieldType.Reference, "Con quale documento.") { Refers = RecordKind.Document };

    /// <summary>The file.</summary>
    public static readonly FileSchema Definition = new(
        "ANNO/ciclo.csv",
        RecordKind.CycleItem,
        "Il ciclo della performance: fasi, passi, approvazioni.",
        [CommonFields.Code, Type, What, Body, Date, Outcome, Act, .. CommonFields.Tail]
    );
}
