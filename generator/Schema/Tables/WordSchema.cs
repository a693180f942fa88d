namespace Cremona.Transparency.Generator.Schema;

/// <summary>The fields of <c>parole.csv</c>.</summary>
public static class WordSchema
{
    public static readonly Field Word = new(
        "parola",
        FieldType.Text,
        "Le parole di chi cerca, ognuna in tutte le sue forme (multa | multe | contravvenzioni)."
    )
    {
        Required = true,
        IsList = true,
    };

    public static readonly Field Synonyms = new("significa", FieldType.Text, "Le parole del portale che vogliono dire lo stesso.")
    {
        IsList = true,
    };

    public static readonly Field Where = new(
        "dove",
        FieldType.Target,
        "Le pagine che rispondono, da mettere prima di ogni altro risultato (settore:polizia-municipale)."
    )
    {
        IsList = true,
    };

    /// <summary>The file.</summary>
    public static readonly FileSchema Definition = new(
        "parole.csv",
        null,
        "Le parole dei cittadini e quelle del portale: chi cerca le une trova anche le altre. Si aggiungono a quelle del programma.",
        [Word, Synonyms, Where]
    );
}
