namespace Cremona.Transparency.Generator.Content;

/// <summary>The kinds of personal data.</summary>
public enum PersonalKind
{
    TaxCode,
    Iban,
    Mail,
    Mobile,
    Birth,
    Home,
}

/// <summary>
/// Approval to publish a personal datum, for one place and with a reason. The datum itself is never repeated.
/// </summary>
/// <param name="File">The file, relative to the content folder.</param>
/// <param name="Where"><c>riga N</c>, or the first cell of a row and the name of a column (<c>ambiente/telefono</c>).</param>
/// <param name="Kind">The kind of datum.</param>
/// <param name="Mask">The masked datum shown in messages: its first and last two characters.</param>
public sealed record PersonalPermit(Answers Answers, string File, string Where, PersonalKind Kind, string Mask)
{
    private static readonly (PersonalKind Kind, string Word)[] Words =
    [
        (PersonalKind.TaxCode, "codice fiscale"),
        (PersonalKind.Iban, "iban"),
        (PersonalKind.Mail, "posta"),
        (PersonalKind.Mobile, "cellulare"),
        (PersonalKind.Birth, "nascita"),
        (PersonalKind.Home, "abitazione"),
    ];

    /// <summary>Returns the word for a kind in the column «tipo».</summary>
    public static string WordOf(PersonalKind kind) => Words.First(word => word.Kind == kind).Word;

    /// <summary>Returns the kind for a word of the schema.</summary>
    public static PersonalKind KindOf(string word) => Words.First(known => known.Word == word).Kind;
}
