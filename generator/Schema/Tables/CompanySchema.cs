namespace Cremona.Transparency.Generator.Schema;

/// <summary>The fields of <c>YEAR/societa.csv</c>.</summary>
public static class CompanySchema
{
    public static readonly Field Name = new("nome", FieldType.Text, "La ragione sociale.") { Required = true };
    public static readonly Field LegalForm = new("forma giuridica", FieldType.Text, "La forma giuridica.");
    public static readonly Field Capital = new("capitale sociale", FieldType.Number, "Il capitale sociale, in euro.") { Unit = "euro" };
    public static readonly Field Nominal = new("valore nominale", FieldType.Number, "Il valore nominale di un'azione, in euro.")
    {
        Unit = "euro",
    };
    public static readonly Field Quota = new("quota sottoscritta", FieldType.Number, "La quota sottoscritta dal Comune, in euro.")
    {
        Unit = "euro",
    };
    public static readonly Field Shares = new("numero azioni", FieldType.Whole, "Quante azioni possiede il Comune.");
    public static readonly Field Percentage = new("percentuale", FieldType.Percent, "La parte del capitale posseduta.")
    {
        Law = "art. 22, c. 2, D.Lgs 33/2013",
        LawSince = 2013,
    };
    public static readonly Field Indirect = new("partecipazione indiretta", FieldType.Text, "Che cosa la società possiede a sua volta.");
    public static readonly Field Activity = new("attività", FieldType.Text, "Le funzioni, le attività o i servizi affidati.")
    {
        Law = "art. 22, c. 2, D.Lgs 33/2013",
        LawSince = 2013,
    };
    public static readonly Field Duration = new("durata", FieldType.Text, "La durata dell'impegno.")
    {
        Law = "art. 22, c. 2, D.Lgs 33/2013",
        LawSince = 2013,
    };
    public static readonly Field Burden = new("oneri", FieldType.Number, "L'onere complessivo sul bilancio nell'anno, in euro.")
    {
        Unit = "euro",
        Law = "art. 22, c. 2, D.Lgs 33/2013",
        LawSince = 2013,
    };
    public static readonly Field Representatives = new(
        "rappresentanti",
        FieldType.Whole,
        "Quanti rappresentanti del Comune siedono negli organi di governo."
    )
    {
        Law = "art. 22, c. 2, D.Lgs 33/2013",
        LawSince = 2013,
    };
    public static readonly Field RepresentativesPay = new(
        "compensi rappresentanti",
        FieldType.Number,
        "Il trattamento economico dei rappresentanti, in euro."
    )
    {
        Unit = "euro",
        Law = "art. 22, c. 2, D.Lgs 33/2013",
        LawSince = 2013,
    };
    public static readonly Field Results = new("risultati", FieldType.Text, "I risultati di bilancio degli ultimi tre esercizi.")
    {
        Law = "art. 22, c. 2, D.Lgs 33/2013",
        LawSince = 2013,
    };
    public static readonly Field Administrators = new(
        "amministratori",
        FieldType.Text,
        "Gli incarichi di amministratore e i relativi compensi."
    )
    {
        Law = "art. 22, c. 2, D.Lgs 33/2013",
        LawSince = 2013,
    };
    public static readonly Field Site = new("sito", FieldType.WebAddressOrTarget, "Il sito della società o dell'ente.")
    {
        Law = "art. 22, c. 3, D.Lgs 33/2013",
        LawSince = 2013,
    };

    /// <summary>The file.</summary>
    public static readonly FileSchema Definition = new(
        "ANNO/societa.csv",
        RecordKind.Company,
        "Le società di cui il Comune possiede una quota.",
        [
            CommonFields.Code,
            Name,
            LegalForm,
            Capital,
            Nominal,
            Quota,
            Shares,
            Percentage,
            Indirect,
            Activity,
            Duration,
            Burden,
            Representatives,
            RepresentativesPay,
            Results,
            Administrators,
            Site,
            .. CommonFields.Tail,
        ]
    );
}
