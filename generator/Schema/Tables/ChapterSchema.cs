namespace Cremona.Transparency.Generator.Schema;

/// <summary>The fields of <c>YEAR/piano/NN-nome.md</c>.</summary>
public static class ChapterSchema
{
    public static readonly Field Short = new("titolo breve", FieldType.Text, "Il titolo per i menu.");
    public static readonly Field Source = new("fonte", FieldType.Citation, "Le righe dell'atto.");
    public static readonly Field Brief = new("in breve", FieldType.Text, "Una o due frasi che dicono che cosa contiene.");
    public static readonly Field Note = new("nota", FieldType.Text, "Una nota della redazione.");
    public static readonly Field WithoutText = new("senza testo", FieldType.YesNo, "«sì» se nell'atto c'è solo il titolo.");

    /// <summary>The file.</summary>
    public static readonly FileSchema Definition = new(
        "ANNO/piano/NN-nome.md",
        RecordKind.Chapter,
        "Un capitolo del piano; in testa, se servono, poche righe di dati.",
        [Short, Source, Brief, Note, WithoutText, .. CommonFields.Waiting]
    );
}
