namespace Cremona.Transparency.Generator.Schema;

/// <summary>The fields of <c>YEAR/anno.yml: in breve</c>, and the names of the rules that write sentences.</summary>
public static class HeadlineSchema
{
    public const string Sexes = "donne-e-uomini";
    public const string Holdings = "quota-più-grande";
    public const string Outcomes = "esiti";
    public const string Commitments = "esiti-degli-impegni";
    public const string SexesByUnit = "donne-e-uomini-per-settore";
    public const string LargestUnit = "settore-più-grande";
    public const string Contributions = "contributo-più-grande";
    public const string Ages = "età";
    public const string LargestRow = "voce-più-grande";
    public const string Majorities = "maggioranze";
    public const string FacilityKinds = "tipologia-più-grande";
    public const string ContextParts = "parti-di-un-totale";

    /// <summary>The rules in their order, each with its explanation for citizens and clerks.</summary>
    public static readonly IReadOnlyList<(string Name, string Explains)> Rules =
    [
        (Sexes, "Quante sono le donne fra le persone di una tabella, e fra i dirigenti se sono almeno tre."),
        (Holdings, "Quanto vale la quota più grande fra quelle che il Comune ha sottoscritto nelle società."),
        (Outcomes, "In quale stato sono gli obiettivi."),
        (Commitments, "Di quanti impegni scritti nel testo del Piano si conosce l'esito."),
        (SexesByUnit, "I settori con più donne e con più uomini, fra quelli con almeno dieci persone."),
        (LargestUnit, "Il settore con più persone, e la sua parte sul totale."),
        (Contributions, "L'ente con il contributo in conto capitale più grande, e la sua parte sul totale."),
        (Ages, "Quante persone hanno più e meno anni, secondo le fasce vicine a cinquanta e a trenta."),
        (FacilityKinds, "La tipologia con più luoghi, e la sua parte sul totale."),
        (ContextParts, "La parte più grande di un numero che l'atto dice somma di altri."),
        (LargestRow, "La riga più grande di una tabella di persone, e la sua parte sul totale."),
        (Majorities, "In quante società il Comune possiede più della metà."),
    ];

    public static readonly Field First = new("prima", FieldType.Text, "Le regole da mettere per prime, in quest'ordine.") { IsList = true };
    public static readonly Field Never = new("mai", FieldType.Text, "Le regole da non usare.") { IsList = true };
    public static readonly Field Own = new("frase", FieldType.Text, "Una frase scritta dall'ufficio, che viene prima di tutte.");
    public static readonly Field OwnTarget = new(
        "porta a",
        FieldType.Target,
        "Il record da cui viene la frase dell'ufficio (luogo:biblioteca, tabella:strutture, pagina:personale)."
    );

    /// <summary>The file.</summary>
    public static readonly FileSchema Definition = new(
        "ANNO/anno.yml: in breve",
        null,
        "Le frasi «In breve»: quali vengono prima, quali mai, e una dell'ufficio.",
        [First, Never, Own, OwnTarget]
    );
}
