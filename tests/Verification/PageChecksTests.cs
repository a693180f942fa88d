using System.Text;
using Cremona.Transparency.Generator.Diagnostics;
using Cremona.Transparency.Generator.Rendering;
using Cremona.Transparency.Generator.Verification;

namespace Cremona.Transparency.Tests.Verification;

public sealed class PageChecksTests
{
    private const string Sound = """
        <h1 id="titolo">Prova</h1><p>Vai al <a href="#titolo">titolo</a>, <a href="altra.html#punto">altrove</a>,
        <a href="../index.html?x=1">su</a>,
        <a href="https://esempio.example/niente.html">fuori</a>, <a href="mailto:a@esempio.example">scrivi</a>, <a href="#">in cima</a>.</p>
        <a href="altra.html" aria-label="altra pagina"></a>
        <table><caption>Dati</caption><tr><th scope="col">a</th><th id="b" headers="titolo">b</th></tr></table>
        <div class="testo"><table><tr><td>senza didascalia, come nell'atto</td></tr></table></div>
        <img src="../risorse/a.svg" alt=""><script src="../risorse/a.js"></script><script type="application/ld+json">{}</script>
        """;

    [Fact]
    public void A_sound_page_has_no_fault() => Assert.Empty(Faults(Sound));

    [Theory]
    [InlineData("<p id=\"titolo\">x</p>", "l'identificatore «titolo» compare 2 volte")]
    [InlineData("<h1>Un altro</h1>", "non c'è un solo titolo principale")]
    [InlineData("<table><caption>c</caption><tr><th>x</th></tr></table>", "una cella di intestazione non dice di che cosa")]
    [InlineData("<table><tr><th scope=\"col\">x</th></tr></table>", "una tabella non ha didascalia")]
    [InlineData("<script>alert(1)</script>", "c'è codice o stile scritto nella pagina")]
    [InlineData("<script type=\"application/ld+json\">{\"name\":}</script>", "i dati per i motori di ricerca non si leggono")]
    [InlineData("<script type=\"application/json\">{}</script>", "c'è codice o stile scritto nella pagina")]
    [InlineData("<p style=\"color:red\">x</p>", "c'è codice o stile scritto nella pagina")]
    [InlineData("<style>p{}</style>", "c'è codice o stile scritto nella pagina")]
    [InlineData("<p onclick=\"x()\">x</p>", "un attributo esegue codice")]
    [InlineData("<svg><g onload=\"x()\"></g></svg>", "un attributo esegue codice")]
    [InlineData("<a href=\"altra.html\"> </a>", "un collegamento non ha parole")]
    [InlineData("<a href=\"nessuna.html\">x</a>", "il collegamento «nessuna.html» non porta a niente")]
    [InlineData("<a href=\"../2023/\">x</a>", "il collegamento «../2023/» non porta a niente")]
    [InlineData("<a href=\"../../index.html/\">x</a>", "il collegamento «../../index.html/» non porta a niente")]
    [InlineData("<a href=\"Altra.html\">x</a>", "il collegamento «Altra.html» non porta a niente")]
    [InlineData("<a href=\"#nessuno\">x</a>", "il collegamento «#nessuno» non trova il punto «nessuno»")]
    [InlineData("<a href=\"altra.html#nessuno\">x</a>", "il collegamento «altra.html#nessuno» non trova il punto «nessuno»")]
    [InlineData("<img src=\"foto.png\" alt=\"\">", "il collegamento «foto.png» non porta a niente")]
    [InlineData("<img src=\"../risorse/a.svg\">", "un'immagine non ha il testo alternativo")]
    [InlineData("<script src=\"a.js\"></script>", "il collegamento «a.js» non porta a niente")]
    [InlineData("<link rel=\"stylesheet\" href=\"a.css\">", "il collegamento «a.css» non porta a niente")]
    public void Each_fault_is_found_alone_on_its_page(string added, string fault)
    {
        var told = Assert.Single(Faults(Sound + added));
        Assert.Equal(
            ("TR701", "2023/pagina.html", $"nella pagina finita {fault}"),
            (told.Problem.Code, told.Place.PathFrom("content"), told.What)
        );
    }

    [Fact]
    public void A_page_without_title_is_found() => Assert.Single(Faults("<p>niente titolo</p>"));

    [Fact]
    public void Fragments_with_escaped_letters_are_resolved() =>
        Assert.Empty(Faults("<h1 id=\"città\">x</h1><a href=\"#citt%C3%A0\">x</a><a href=\"con%20spazio.html\">x</a>"));

    [Fact]
    public void Links_of_the_404_page_are_not_resolved()
    {
        var log = new DiagnosticLog();
        PageChecks.Check([Page("404.html", "<h1>x</h1><a href=\"/nessuna.html\">x</a>")], log);
        Assert.Empty(log.InOrder());
    }

    private static IReadOnlyList<Diagnostic> Faults(string body)
    {
        var log = new DiagnosticLog();
        PageChecks.Check(
            [
                Page("index.html", "<h1>x</h1>"),
                Page("2023/pagina.html", body),
                Page("2023/altra.html", "<h1 id=\"punto\">x</h1>"),
                Page("2023/con spazio.html", "<h1>x</h1>"),
                Page("risorse/a.svg", ""),
                Page("risorse/a.js", ""),
            ],
            log
        );
        return log.InOrder();
    }

    private static OutputFile Page(string path, string body) =>
        OutputFile.Of(
            path,
            Encoding.UTF8.GetBytes($"<!DOCTYPE html><html lang=\"it\"><head><title>x</title></head><body>{body}</body></html>")
        );
}
