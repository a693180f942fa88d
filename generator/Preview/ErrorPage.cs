namespace Cremona.Transparency.Generator.Preview;

/// <summary>The page shown while there are errors, with the same messages as the terminal.</summary>
public static class ErrorPage
{
    /// <summary>Returns the page for an edition without a site.</summary>
    /// <param name="edition">The edition.</param>
    /// <param name="good">The address of the same page in the last valid edition, or null.</param>
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

    /// <summary>Returns the page shown for a page that could not be rendered.</summary>
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
