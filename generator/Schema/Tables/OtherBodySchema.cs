namespace Cremona.Transparency.Generator.Schema;

/// <summary>The fields of <c>YEAR/altri-enti.csv</c>.</summary>
public static class OtherBodySchema
{
    public static readonly Field Name = new("nome", FieldType.Text, "Il nome.") { Required = true };
    public static readonly Field Category = new("categoria", FieldType.Choice, "La categoria secondo la legge.")
    {
        Choices = ["pubblico vigilato", "privato controllato", "altro"],
    };
    public static readonly Field LegalForm = new("forma giuridica", FieldType.Text, "La forma giuridica.");
    public static readonly Field Endowment = new("capitale di dotazione", FieldType.Number, "Il capitale di dotazione, in euro.")
    {
        Unit = "euro",
    };
    public static readonly Field Contribution = new(
        "contributo in conto capitale",
        FieldType.Number,
        "Il contributo in conto capitale del Comune, in euro."
    )
    {
        Unit = "euro",
    };
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
        "ANNO/altri-enti.csv",
        RecordKind.OtherBody,
        "Aziende, fondazioni e consorzi a cui il Comune partecipa.",
        [
            CommonFields.Code,
            Name,
            Category,
            LegalForm,
            Endowment,
            Contribution,
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
