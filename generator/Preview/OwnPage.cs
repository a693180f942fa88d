using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;

namespace Cremona.Transparency.Generator.Preview;

/// <summary>A page of the preview itself, not of the site: a heading, a line below it, lists.</summary>
internal static class OwnPage
{
    private const string Policy =
        "default-src 'none'; style-src 'self'; script-src 'self'; connect-src 'self'; form-action 'none'; base-uri 'none'";

    private static readonly HtmlEncoder Html = HtmlEncoder.Create(UnicodeRanges.All);

    /// <summary>Returns the page.</summary>
    /// <param name="title">The heading.</param>
    /// <param name="brief">The line below the heading.</param>
    /// <param name="append">Appends the rest of the page.</param>
    public static byte[] Of(string title, string brief, Action<StringBuilder> append)
    {
        var page = new StringBuilder(
            $"""
            <!DOCTYPE html>
            <html lang="it">
            <head>
            <meta charset="utf-8">
            <meta http-equiv="Content-Security-Policy" content="{Policy}">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>{Encoded(title)} – anteprima</title>
            <link rel="stylesheet" href="{OwnAddress.Folder}anteprima.css">
            </head>
            <body class="errori">
            <main>
            <h1>{Encoded(title)}</h1>
            <p>{Encoded(brief)}</p>

            """
        );
        append(page);
        return Encoding.UTF8.GetBytes(page.Append("</main>\n</body>\n</html>\n").ToString());
    }

    /// <summary>Appends a list of messages as the terminal shows them. Screen readers announce the number of items in a list.</summary>
    /// <param name="page">The page.</param>
    /// <param name="kind">The CSS class of the list.</param>
    /// <param name="items">The messages.</param>
    public static void AppendList(StringBuilder page, string kind, IReadOnlyList<string> items)
    {
        page.Append("<ul class=\"").Append(kind).Append("\">\n");
        foreach (var item in items)
        {
            page.Append("<li><pre tabindex=\"0\">").Append(string.Join('\n', item.Split('\n').Select(Encoded))).Append("</pre></li>\n");
        }

        page.Append("</ul>\n");
    }

    /// <summary>Encodes text as HTML.</summary>
    public static string Encoded(string words) => Html.Encode(words);

    /// <summary>Encodes a path as a URL path.</summary>
    public static string Escaped(string path) => string.Join('/', path.Split('/').Select(Uri.EscapeDataString));
}
