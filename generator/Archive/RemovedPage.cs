using System.Net;
using System.Text;
using System.Text.RegularExpressions;

namespace Cremona.Transparency.Generator.Archive;

/// <summary>
/// Replaces a frozen page or file that an act orders to remove: the layout of the page stays unchanged, its content is removed.
/// </summary>
public static partial class RemovedPage
{
    /// <summary>The title of a removed page.</summary>
    public const string Title = "Pagina rimossa";

    private static readonly Uri Root = new("https://sito.example/");

    /// <summary>Returns the page with an explanation instead of its content, title and description.</summary>
    public static string Explain(string page, string ground)
    {
        var words =
            $"<h1>{Title}</h1><p>Il contenuto di questa pagina è stato rimosso, come dispone questo atto: {Encoded(ground)}.</p>"
            + "<p>Il registro dell’archivio ricorda che c’era una pagina, e non che cosa diceva.</p>";
        page = Inner().Replace(page, match => match.Groups[1].Value + words + "</main>", 1);
        page = NameOfPage().Replace(page, $"<title>{Title}</title><meta name=\"robots\" content=\"noindex\">", 1);
        page = StructuredData().Replace(page, "");
        page = Described().Replace(page, match => match.Groups[1].Value + Title + "\"");
        return Crumb().Replace(page, match => match.Groups[1].Value + Title + "</li>");
    }

    /// <summary>True if the page is such an explanation.</summary>
    public static bool Is(string page) => page.Contains($"<title>{Title}</title>", StringComparison.Ordinal);

    /// <summary>True if the stored file is such an explanation.</summary>
    public static bool Is(ReadOnlySpan<byte> file) => FileText.Decode(file) is var (text, _) && Is(text);

    /// <summary>
    /// Returns the page with links to a removed file turned into plain text, and its pictures replaced by their alternative text.
    /// </summary>
    /// <param name="page">The page.</param>
    /// <param name="path">The path of the page, relative to the document root.</param>
    /// <param name="file">The path of the removed file, relative to the document root.</param>
    public static string Unlink(string page, string path, string file) =>
        Picture()
            .Replace(
                Link()
                    .Replace(page, match =>
                        Target(path, match.Groups["to"].Value) == file ? match.Groups["words"].Value + " (file rimosso)" : match.Value
                    ),
                match =>
                    Target(path, match.Groups["to"].Value) == file
                        ? (match.Groups["words"].Value + " (immagine rimossa)").TrimStart()
                        : match.Value
            );

    // Resolves the link, so that a file of the same name in another folder or on another site stays linked.
    private static string? Target(string path, string reference) =>
        Uri.TryCreate(new Uri(Root, path), WebUtility.HtmlDecode(reference), out var target) && target.Host == Root.Host
            ? Uri.UnescapeDataString(target.AbsolutePath[1..])
            : null;

    private static string Encoded(string words) =>
        new StringBuilder(words).Replace("&", "&amp;").Replace("<", "&lt;").Replace(">", "&gt;").ToString();

    [GeneratedRegex("<a\\b[^>]*href=\"(?<to>[^\"]*)\"[^>]*>(?<words>.*?)</a>", RegexOptions.CultureInvariant | RegexOptions.Singleline)]
    private static partial Regex Link();

    // The theme writes the attribute `src` before `alt`.
    [GeneratedRegex("<img\\b[^>]*\\bsrc=\"(?<to>[^\"]*)\"[^>]*\\balt=\"(?<words>[^\"]*)\"[^>]*>", RegexOptions.CultureInvariant)]
    private static partial Regex Picture();

    [GeneratedRegex("(<main\\b[^>]*>).*</main>", RegexOptions.CultureInvariant | RegexOptions.Singleline)]
    private static partial Regex Inner();

    [GeneratedRegex("<title>.*?</title>", RegexOptions.CultureInvariant | RegexOptions.Singleline)]
    private static partial Regex NameOfPage();

    [GeneratedRegex(
        "(<meta (?:name|property)=\"(?:description|og:title|og:description|twitter:title|twitter:description)\" content=\")[^\"]*\"",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Described();

    [GeneratedRegex("<script type=\"application/ld\\+json\">.*?</script>\\n?", RegexOptions.CultureInvariant | RegexOptions.Singleline)]
    private static partial Regex StructuredData();

    [GeneratedRegex("(<li class=\"breadcrumb-item active\"[^>]*>).*?</li>", RegexOptions.CultureInvariant | RegexOptions.Singleline)]
    private static partial Regex Crumb();
}
