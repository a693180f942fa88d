namespace Cremona.Transparency.Generator.Preview;

/// <summary>What is shown in place of the pages while there are errors: the messages, word for word as the terminal has them.</summary>
public static class ErrorPage
{
    /// <summary>The page of an edition without a site.</summary>
    /// <param name="edition">The edition.</param>
    /// <param name="good">Where the last good version of the same page stands, or null.</param>
    public static byte[] Of(Edition edition, string? good) =>
        Page(
            edition.IsFault ? "Il programma si è fermato su questi contenuti"
                : edition.Errors.Count == 1 ? "I contenuti hanno un errore"
                : $"I contenuti hanno {edition.Errors.Count} errori",
            "Correggi e salva: la pagina torna da sola. Il sito pubblicato resta com'era.",
            edition.Errors,
            edition.Notes,
            good
        );

    /// <summary>The page in place of one that could not be made.</summary>
    public static byte[] OfFault(string words) =>
        Page(
            "Questa pagina non si è potuta comporre",
            "Le altre pagine ci sono: torna indietro, oppure cambia i contenuti e salva.",
            [words],
            [],
            null
        );

    private static byte[] Page(string title, string brief, IReadOnlyList<string> errors, IReadOnlyList<string> notes, string? good) =>
        OwnPage.Of(title, brief, page =>
        {
            if (good is not null)
            {
                page.Append("<p><a href=\"")
                    .Append(OwnPage.Encoded(OwnPage.Escaped(good)))
                    .Append("\">Vedi l'ultima versione buona</a></p>\n");
            }

            OwnPage.AppendList(page, "errori", errors);
            if (notes.Count > 0)
            {
                page.Append("<h2>Avvisi e note</h2>\n");
                OwnPage.AppendList(page, "avvisi", notes);
            }
        });
}
