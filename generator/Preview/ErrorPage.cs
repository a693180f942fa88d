using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;

namespace Cremona.Transparency.Generator.Preview;

/// <summary>What is shown in place of the pages while there are errors: the messages, word for word as the terminal has them.</summary>
public static class ErrorPage
{
    private const string Policy = "default-src 'none'; style-src 'self'; script-src 'self'; connect-src 'self'; form-action 'none'; base-uri 'none'";

    private static readonly HtmlEncoder Html = HtmlEncoder.Create(UnicodeRanges.All);

    /// <summary>The page of an edition without a site.</summary>
    /// <param name="edition">The edition.</param>
    /// <param name="good">Where the last good version of the same page stands, or null.</param>
    public static byte[] Of(Edition edition, string? good) => Page(
        edition.IsFault ? "Il programma si è fermato su questi contenuti" : edition.Errors.Count == 1 ? "I contenuti hanno un errore" : $"I contenuti hanno {edition.Errors.Count} errori",
        "Correggi e salva: la pagina torna da sola. Il sito pubblicato resta com'era.",
        edition.Errors,
        edition.Notes,
        good);

    /// <summary>The page in place of one that could not be made.</summary>
    public static byte[] OfFault(string words) => Page("Questa pagina non si è potuta comporre", "Le altre pagine ci sono: torna indietro, oppure cambia i contenuti e salva.", [words], [], null);

    private static byte[] Page(string title, string brief, IReadOnlyList<string> errors, IReadOnlyList<string> notes, string? good)
    {
        var page = new StringBuilder($"""
            <!DOCTYPE html>
            <html lang="it">
            <head>
            <meta charset="utf-8">
            <meta http-equiv="Content-Security-Policy" content="{Policy}">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>{title} – anteprima</title>
            <link rel="stylesheet" href="{PreviewAnswers.Own}anteprima.css">
            </head>
            <body class="errori">
            <main>
            <h1>{title}</h1>
            <p>{brief}</p>

            """);
        if (good is not null)
        {
            page.Append("<p><a href=\"").Append(Html.Encode(Encoded(good))).Append("\">Vedi l'ultima versione buona</a></p>\n");
        }

        AppendList(page, "errori", errors);
        if (notes.Count > 0)
        {
            page.Append("<h2>Avvisi e note</h2>\n");
            AppendList(page, "avvisi", notes);
        }

        return Encoding.UTF8.GetBytes(page.Append("</main>\n</body>\n</html>\n").ToString());
    }

    // A list tells how many there are to those who hear it.
    private static void AppendList(StringBuilder page, string kind, IReadOnlyList<string> messages)
    {
        page.Append("<ul class=\"").Append(kind).Append("\">\n");
        foreach (var message in messages)
        {
            page.Append("<li><pre tabindex=\"0\">").Append(string.Join('\n', message.Split('\n').Select(Html.Encode))).Append("</pre></li>\n");
        }

        page.Append("</ul>\n");
    }

    private static string Encoded(string path) => string.Join('/', path.Split('/').Select(Uri.EscapeDataString));
}
