namespace Cremona.Transparency.Generator.Schema;

/// <summary>The fields of <c>YEAR/indicatori.csv</c>.</summary>
public static class IndicatorSchema
{
    public static readonly Field Objective = new("obiettivo", FieldType.Reference, "L'obiettivo che misura.")
    {
        Required = true,
        Refers = RecordKind.Objective,
    };
    public static readonly Field Name = new("nome", FieldType.Text, "Che cosa si misura.") { Required = true };
    public static readonly Field Type = new("tipo", FieldType.Text, "Il tipo di indicatore (efficacia, efficienza, qualità …).");
    public static readonly Field Unit = new("unità", FieldType.Text, "L'unità di misura.");
    public static readonly Field Formula = new("formula", FieldType.Text, "Come si calcola.");
    public static readonly Field Direction = new("verso", FieldType.Choice, "In che direzione va il miglioramento.")
    {
        Required = true,
        Choices = ["in aumento", "in diminuzione", "intervallo", "sì/no"],
    };
    public static readonly Field Course = new(
        "andamento",
        FieldType.Choice,
        "Se il valore è quello di quel giorno (puntuale, anche quando il campo è vuoto) o si somma dall'inizio dell'anno."
    )
    {
        Choices = ["puntuale", "cumulato nell'anno"],
    };
    public static readonly Field Baseline = new("partenza", FieldType.Value, "Il valore di partenza.");
    public static readonly Field Target = new("atteso", FieldType.Value, "Il valore atteso in quell'anno.");

    /// <summary>The file.</summary>
    public static readonly FileSchema Definition = new(
        "ANNO/indicatori.csv",
        RecordKind.Indicator,
        "Come si misura ogni obiettivo.",
        [CommonFields.Code, Objective, Name, Type, Unit, Formula, Direction, Course, Baseline, .. CommonFields.Tail]
    )
    {
        Yearly = Target,
    };
}
