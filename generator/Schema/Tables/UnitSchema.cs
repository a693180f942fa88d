namespace Cremona.Transparency.Generator.Schema;

/// <summary>The fields of <c>YEAR/settori.csv</c>.</summary>
public static class UnitSchema
{
    public static readonly Field Name = new("nome", FieldType.Text, "Il nome del settore.") { Required = true };
    public static readonly Field Parent = new("superiore", FieldType.Reference, "Il settore da cui dipende.") { Refers = RecordKind.Unit };
    public static readonly Field Competences = new("competenze", FieldType.Markdown, "Di che cosa si occupa.")
    {
        Law = "art. 13, c. 1, lett. b), D.Lgs 33/2013",
        LawSince = 2013,
    };
    public static readonly Field Manager = new("dirigente", FieldType.Text, "Chi lo dirige.")
    {
        Law = "art. 13, c. 1, lett. b), D.Lgs 33/2013",
        LawSince = 2013,
    };
    public static readonly Field Phone = new("telefono", FieldType.Text, "Il numero dell'ufficio.")
    {
        Law = "art. 13, c. 1, lett. d), D.Lgs 33/2013",
        LawSince = 2013,
    };
    public static readonly Field Mail = new("email", FieldType.Mail, "La posta elettronica dell'ufficio.")
    {
        Law = "art. 13, c. 1, lett. d), D.Lgs 33/2013",
        LawSince = 2013,
    };
    public static readonly Field Pec = new("pec", FieldType.Mail, "La posta certificata dell'ufficio.")
    {
        Law = "art. 13, c. 1, lett. d), D.Lgs 33/2013",
        LawSince = 2013,
    };
    public static readonly Field Delegate = new("delega politica", FieldType.Text, "L'assessore o la delega a cui fa capo.");

    /// <summary>The file.</summary>
    public static readonly FileSchema Definition = new(
        "ANNO/settori.csv",
        RecordKind.Unit,
        "I settori in cui è organizzato il Comune.",
        [CommonFields.Code, Name, Parent, Competences, Manager, Phone, Mail, Pec, Delegate, .. CommonFields.Tail]
    );
}
