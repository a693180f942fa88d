namespace Cremona.Transparency.Generator.Schema;

/// <summary>The fields of <c>glossario.csv</c>.</summary>
public static class TermSchema
{
    public static readonly Field Name = new("voce", FieldType.Text, "La parola o l'espressione.") { Required = true };
    public static readonly Field Short = new("sigla", FieldType.Text, "La sigla, se c'è.");
    public static readonly Field Forms = new("altre forme", FieldType.Text, "Altre forme in cui compare nei testi.") { IsList = true };
    public static readonly Field Language = new(
        "lingua",
        FieldType.Choice,
        "La lingua della voce, se è una parola straniera: chi ascolta la pagina la sente pronunciata bene."
    )
    {
        Choices = ["inglese", "francese", "tedesco", "spagnolo", "latino"],
    };
    public static readonly Field Meaning = new("definizione", FieldType.Markdown, "Che cosa vuol dire, in parole semplici.")
    {
        Required = true,
    };

    /// <summary>The file.</summary>
    public static readonly FileSchema Definition = new(
        "glossario.csv",
        RecordKind.Term,
        "Le parole da spiegare, con la loro definizione.",
        [CommonFields.Code, Name, Short, Forms, Language, Meaning, .. CommonFields.Tail]
    );
}
