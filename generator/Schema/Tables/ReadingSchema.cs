namespace Cremona.Transparency.Generator.Schema;

/// <summary>The fields of <c>YEAR/rilevazioni.csv</c>.</summary>
public static class ReadingSchema
{
    public static readonly Field Indicator = new("indicatore", FieldType.Reference, "L'indicatore misurato.")
    {
        Required = true,
        Refers = RecordKind.Indicator,
    };
    public static readonly Field AsOf = new("riferita al", FieldType.Date, "Il giorno a cui il valore si riferisce.")
    {
        Day = DayKind.Referred,
        Required = true,
    };
    public static readonly Field TakenOn = new("rilevata il", FieldType.Date, "Il giorno in cui è stato rilevato.")
    {
        Day = DayKind.Happened,
        Required = true,
    };
    public static readonly Field Value = new("valore", FieldType.Value, "Il valore.") { Required = true };
    public static readonly Field Source = new("fonte", FieldType.Citation, "Da dove viene.");
    public static readonly Field Corrects = new("corregge", FieldType.Date, "Il giorno di rilevazione della riga che questa corregge.")
    {
        Day = DayKind.Happened,
    };
    public static readonly Field Note = new("nota", FieldType.Text, "Una nota per chi legge.");

    /// <summary>The file.</summary>
    public static readonly FileSchema Definition = new(
        "ANNO/rilevazioni.csv",
        null,
        "I valori misurati, uno per riga: un errore si corregge con una riga nuova.",
        [Indicator, AsOf, TakenOn, Value, Source, Corrects, Note, .. CommonFields.Waiting]
    );
}
