using System.Text;
using Cremona.Transparency.Generator.Files;
using Cremona.Transparency.Generator.Redaction;

namespace Cremona.Transparency.Tests.Redaction;

/// <summary>Words leave every writing of them in the files of a bag, and nothing that is not them.</summary>
public sealed class RedactionTests
{
    // The datum occurs inside other words, and in text that the program generated.
    [Theory]
    [InlineData("sito/2022/a.html", "<p class=\"colla\">I collaboratori e la scolla</p>", "Colla")]
    [InlineData("sito/2022/a.html", "<p>Il Settembre</p>", "Sette")]
    [InlineData("sito/2022/risorse/cremona.0123456789.css", "table { border-collapse: colla; }", "Colla")]
    [InlineData("sito/2022/risorse/search.0123456789.js", "new Intl.Collator(colla)", "Colla")]
    [InlineData("sito/2022/a.html", "<p>perch&#xE9; &egrave;Sette</p>", "Sette")]
    [InlineData(
        "sito/2022/ricerca/001.js",
        "cremonaSearch({\"kinds\":[\"x\"],\"entries\":[\n[0,\"\\u00E8Sette Sette\\u00F2\",\"\",\"a.html\",\"t\"]\n]});\n",
        "Sette"
    )]
    [InlineData("anno.json", "{\n  \"name\": \"x\",\n  \"kind\": \"Objective\"\n}", "name")]
    [InlineData("anno.json", "{\n  \"name\": \"x\",\n  \"kind\": \"Objective\"\n}", "Objective")]
    [InlineData("contenuti/portale.yml", "rpct: x\n", "rpct")]
    [InlineData("contenuti/2022/organi.csv", "codice;nome\na;b\n", "nome")]
    [InlineData("sito/2022/a.html", "<h2 class=\"table\"><table id=\"x\"></table></h2>", "table")]
    [InlineData("sito/2022/a.html", "<dt>Settore</dt><dd>Ambiente</dd><p>Settore</p>\n<p>Ambiente</p>", "Settore Ambiente")]
    [InlineData("contenuti/sezioni.csv", "sezione;dove\nPersonale;pagina:2024/personale\n", "Personale")]
    [InlineData("contenuti/sezioni.csv", "sezione;dove\nx;documento:2024/codice-etico#codice | societa:codice-s\n", "Codice")]
    [InlineData("sito/2022/allegati/a.csv", "cognome;nome\nVerdi;Mario\nRossi;Anna\n", "Mario Rossi")]
    [InlineData("contenuti/2022/piano/01-a.md", "| Verdi | Mario |\n| Rossi | Anna |\n", "Mario Rossi")]
    [InlineData("contenuti/2022/piano/01-a.md", "- Mario\n- Rossi Anna\n1. Mario\n2. Rossi\n", "Mario Rossi")]
    [InlineData("contenuti/2022/piano/01-a.md", "apre la seduta Mario\n\nRossi Anna verbalizza\n", "Mario Rossi")]
    [InlineData("contenuti/2022/piano/01-a.md", "## Mario\n# Rossi\n", "Mario Rossi")]
    [InlineData("contenuti/2022/piano/01-a.md", "Si ringrazia José. Muñoz era assente.", "José Muñoz")]
    [InlineData("sito/2022/a.html", "<tr><td>Verdi</td><td>Mario</td></tr><tr><td>Rossi</td><td>Anna</td></tr>", "Mario Rossi")]
    [InlineData("sito/2022/a.html", "<ul><li>Mario</li><li>Rossi Anna</li></ul>", "Mario Rossi")]
    [InlineData("sito/2022/a.html", "<p>Parla Mario. Rossi tace! Mario? Rossi</p>", "Mario Rossi")]
    [InlineData("sito/2022/a.html", "<p>Il papà</p>", "papa")]
    [InlineData("contenuti/2022/piano/01-a.md", "**Alba.** Zigni tace", "Alba Zigni")]
    [InlineData("contenuti/2022/piano/01-a.md", "Presenti: Aldo; Zennaro Rita", "Aldo Zennaro")]
    [InlineData("sito/2022/a.html", "<script type=\"application/ld+json\">{\"@type\":\"Dataset\",\"name\":\"x\"}</script>", "Dataset")]
    public void What_is_not_the_datum_stays(string path, string text, string datum)
    {
        var left = Of(path, text, datum);
        Assert.Empty(left.ByHand);
        Assert.Equal(text, Text(left));
        Assert.Equal(path, left.Payload[0].Path);
    }

    [Theory]
    [InlineData("contenuti/2022/piano/01-a.md", "Il Conte parla", "Conte", "Il [rimosso] parla")]
    [InlineData(
        "sito/2022/a.html",
        "<script type=\"application/ld+json\">{\"name\":\"L\\u0027Ufficio Foschi\"}</script>",
        "Foschi",
        "<script type=\"application/ld+json\">{\"name\":\"L\\u0027Ufficio [rimosso]\"}</script>"
    )]
    [InlineData(
        "sito/2022/obiettivi.atom",
        "<title>Ufficio Foschi</title><link href=\"https://a.example/2022/obiettivi/a.html\"/>",
        "Foschi",
        "<title>Ufficio [rimosso]</title><link href=\"https://a.example/2022/obiettivi/a.html\"/>"
    )]
    [InlineData(
        "sito/2022/a.html",
        "<p title=\"il Conte\">Conte, conte</p>",
        "Conte",
        "<p title=\"il [rimosso]\">[rimosso], [rimosso]</p>"
    )]
    [InlineData(
        "sito/2022/personale/eta.json",
        "{\"campi\":[{\"nome\":\"Ufficio Foschi\"}],\"righe\":[{\"valori\":[\"Zeno Foschi\",1]}]}",
        "Foschi",
        "{\"campi\":[{\"nome\":\"Ufficio [rimosso]\"}],\"righe\":[{\"valori\":[\"Zeno [rimosso]\",1]}]}"
    )]
    [InlineData("anno.json", "{\n  \"name\": \"Lidia D\\u2019Ambrosio\"\n}", "D'Ambrosio", "{\n  \"name\": \"Lidia [rimosso]\"\n}")]
    [InlineData("anno.json", "{\n  \"name\": \"NICCOL\\u00D2 FOSCHI\"\n}", "Niccolò Foschi", "{\n  \"name\": \"[rimosso]\"\n}")]
    [InlineData("anno.json", "{\n  \"name\": \"A \\u002B Zeno Foschi\"\n}", "Zeno Foschi", "{\n  \"name\": \"A \\u002B [rimosso]\"\n}")]
    [InlineData("sito/2022/a.html", "<p>Niccolo\u0300 Foschi</p>", "Niccol\u00F2 Foschi", "<p>[rimosso]</p>")]
    [InlineData("sito/2022/a.html", "<p>Niccol\u00F2 Foschi</p>", "Niccolo\u0300 Foschi", "<p>[rimosso]</p>")]
    [InlineData("sito/2022/a.html", "<p>NICCOLO' FOSCHI</p>", "Niccol\u00F2 Foschi", "<p>[rimosso]</p>")]
    [InlineData("sito/2022/a.html", "<p>Pas\u00ADqui\u200Bnelli pas&shy;quinelli</p>", "Pasquinelli", "<p>[rimosso] [rimosso]</p>")]
    [InlineData(
        "sito/2022/a.html",
        "<p>Gualtiero <strong>Pasquinelli</strong> e <b>Gualtiero</b>\n Pasquinelli</p>",
        "Gualtiero Pasquinelli",
        "<p><strong>[rimosso]</strong> e <b>[rimosso]</b></p>"
    )]
    [InlineData(
        "sito/2022/a.html",
        "<tr><td>Pasquinelli</td>\n<td class=\"x\">Gualtiero</td></tr>",
        "Pasquinelli Gualtiero",
        "<tr><td>[rimosso]</td><td class=\"x\"></td></tr>"
    )]
    [InlineData(
        "contenuti/2022/piano/01-a.md",
        "Gualtiero **Pasquinelli** e **Gualtiero** Pasquinelli",
        "Gualtiero Pasquinelli",
        "**[rimosso]** e **[rimosso]**"
    )]
    [InlineData("contenuti/2022/piano/01-a.md", "> disse Gualtiero\n> Pasquinelli ieri", "Gualtiero Pasquinelli", "> disse [rimosso] ieri")]
    [InlineData(
        "contenuti/2022/piano/01-a.md",
        "[Gualtiero](https://a.example/x/y/z) Pasquinelli",
        "Gualtiero Pasquinelli",
        "[[rimosso]](https://a.example/x/y/z)"
    )]
    [InlineData(
        "contenuti/2022/piano/01-a.md",
        "scrivi a leonzio\\_marchini@pec.example.it",
        "leonzio_marchini@pec.example.it",
        "scrivi a [rimosso]"
    )]
    [InlineData("contenuti/2022/piano/01-a.md", "Gualtiero Pasquinelli: presidente", "Gualtiero Pasquinelli", "\\[rimosso]: presidente")]
    [InlineData(
        "contenuti/2022/organi.csv",
        "codice;nome;x\na;Pasquinelli;Gualtiero\nb;c;d\n",
        "Pasquinelli Gualtiero",
        "codice;nome;x\na;[rimosso];\nb;c;d\n"
    )]
    [InlineData(
        "contenuti/portale.yml",
        "rpct: Gualtiero Pasquinelli, l'ufficio # sì\nente: x\n",
        "Gualtiero Pasquinelli",
        "rpct: '[rimosso], l''ufficio' # sì\nente: x\n"
    )]
    [InlineData("contenuti/portale.yml", "chi:\n  - Gualtiero Pasquinelli\n", "Gualtiero Pasquinelli", "chi:\n  - '[rimosso]'\n")]
    [InlineData(
        "contenuti/2022/piano/01-a.md",
        "---\nnota: Gualtiero Pasquinelli\n---\n\n# A\n",
        "Gualtiero Pasquinelli",
        "---\nnota: '[rimosso]'\n---\n\n# A\n"
    )]
    [InlineData(
        "sito/2022/ricerca/001.js",
        "cremonaSearch({\"kinds\":[\"x\"],\"entries\":[\n[0,\"Zeno \\\"Foschi\",\"\",\"a.html\",\"riga\\nZeno Foschi\"]\n]});\n",
        "Zeno Foschi",
        "cremonaSearch({\"kinds\":[\"x\"],\"entries\":[\n[0,\"[rimosso]\",\"\",\"a.html\",\"riga\\n[rimosso]\"]\n]});\n"
    )]
    [InlineData(
        "contenuti/portale.yml",
        "domini: [comune.valchiara.example, altro]\nsito: https://comune.valchiara.example/\n",
        "Valchiara",
        "domini: [comune.rimosso.example, altro]\nsito: https://comune.rimosso.example/\n"
    )]
    [InlineData("contenuti/portale.yml", "chi: [Zeno Foschi, altro]\n", "Zeno Foschi", "chi: [rimosso, altro]\n")]
    [InlineData(
        "sito/2022/a.html",
        "<p>Niccolò D’Angelo, NICCOLO' D'ANGELO e niccolo d angelo</p>",
        "NICCOLO' D'ANGELO",
        "<p>[rimosso], [rimosso] e [rimosso]</p>"
    )]
    [InlineData("sito/2022/a.html", "<p>Niccolò D’Angelo, NICCOLÒ D'ANGELO</p>", "Niccolo D'Angelo", "<p>[rimosso], [rimosso]</p>")]
    [InlineData("sito/2022/a.html", "<p>Niccolò e Niccolo'</p>", "Niccolo'", "<p>[rimosso] e [rimosso]'</p>")]
    [InlineData("contenuti/2022/piano/01-a.md", "| Mario | Rossi | 20 |\n", "Mario Rossi", "| [rimosso]| | 20 |\n")]
    [InlineData("contenuti/2022/piano/01-a.md", "M. Rossi e Dott. Rossi", "M Rossi", "[rimosso] e Dott. Rossi")]
    [InlineData(
        "contenuti/2022/piano/01-a.md",
        "parla Sig. Mario\nRossi, poi Sig. Mario Rossi",
        "Sig Mario Rossi",
        "parla [rimosso], poi [rimosso]"
    )]
    [InlineData("contenuti/2022/piano/01-a.md", "scrive mario.rossi da casa", "Mario Rossi", "scrive rimosso da casa")]
    [InlineData("sito/2022/allegati/u.md", "segue il 9 luglio\n2001. Fine", "9 luglio 2001", "segue il [rimosso]. Fine")]
    [InlineData("sito/2022/allegati/u.txt", "nacque il 7 giugno\r\n1983. Fine", "7 giugno 1983", "nacque il [rimosso]. Fine")]
    [InlineData(
        "contenuti/2022/anno.yml",
        "# Chiesto da Sara\n# Zanella il 3 marzo.\n",
        "Sara Zanella",
        "# Chiesto da [rimosso] il 3 marzo.\n"
    )]
    [InlineData(
        "sito/2022/allegati/t.csv",
        "a;b;12\" tubo\nx;\"di Vito\nZonca\";z\n",
        "Vito Zonca",
        "a;b;12\" tubo\nx;\"di [rimosso]\n\";z\n"
    )]
    [InlineData("sito/2022/allegati/u.CSV", "a;b;c\nIvo;Zolin;2\n", "Ivo Zolin", "a;b;c\n[rimosso];;2\n")]
    [InlineData("contenuti/2022/piano/01-a.md", "| **Elia** | **Zuanon** | 2 |", "Elia Zuanon", "| **[rimosso]**|**** | 2 |")]
    [InlineData("contenuti/2022/piano/01-a.md", "il Cav. Oreste Zini e Sisto... Zurlo", "Cav Oreste Zini", "il [rimosso] e Sisto... Zurlo")]
    [InlineData("contenuti/2022/piano/01-a.md", "e Sisto... Zurlo", "Sisto Zurlo", "e [rimosso]")]
    public void The_datum_is_removed_in_every_spelling(string path, string text, string datum, string expected)
    {
        var left = Of(path, text, datum);
        Assert.Equal(expected, Text(left));
        Assert.Empty(left.ByHand);
    }

    // A code of the content becomes an address: both change alike, so that links and pages still meet.
    [Fact]
    public void File_names_addresses_and_codes_with_the_datum_are_renamed_together()
    {
        StoredFile[] payload =
        [
            File(
                "anno.json",
                "{\"year\":2022,\"planName\":\"x\",\"holds\":\"y\",\"records\":[{\"kind\":\"Body\",\"code\":\"zenobia-malaspina\","
                    + "\"name\":\"Zenobia Malaspina\",\"path\":\"2022/organi/zenobia-malaspina.html\"}]}"
            ),
            File(
                "sito/2022/organi/zenobia-malaspina.html",
                "<link rel=\"canonical\" href=\"https://a.example/2022/organi/zenobia-malaspina.html\"><h1 "
                    + "id=\"zenobia-malaspina\">Zenobia Malaspina</h1>"
            ),
            File(
                "sito/2022/index.html",
                "<a href=\"organi/zenobia-malaspina.html#zenobia-malaspina\">Lei</a> <a href=\"allegati/Zenobia%20Malaspina.pdf\">il "
                    + "file</a> <a href=\"https://b.example/zenobia-malaspina\">altrove</a> <a "
                    + "href=\"../2023/organi/zenobia-malaspina.html\">dopo</a>"
            ),
            File("sito/2022/allegati/Zenobia Malaspina.pdf", "%PDF"),
            File("contenuti/2022/allegati/Zenobia Malaspina.pdf", "%PDF"),
            File("contenuti/2022/organi.csv", "codice;nome;file\nzenobia-malaspina;Zenobia Malaspina;Zenobia Malaspina.pdf\n"),
        ];
        var left = RedactedBag.Of(payload, new Redactor(["Zenobia Malaspina"]), [], "atto 1");
        Assert.Empty(left.ByHand);
        Assert.Equal(
            [
                "anno.json",
                "sito/2022/organi/rimosso.html",
                "sito/2022/index.html",
                "sito/2022/allegati/rimosso.pdf",
                "contenuti/2022/allegati/rimosso.pdf",
                "contenuti/2022/organi.csv",
            ],
            left.Payload.Select(file => file.Path)
        );
        Assert.Equal(
            "<link rel=\"canonical\" href=\"https://a.example/2022/organi/rimosso.html\"><h1 id=\"rimosso\">[rimosso]</h1>",
            Text(left, 1)
        );
        Assert.Equal(
            "<a href=\"organi/rimosso.html#rimosso\">Lei</a> <a href=\"allegati/rimosso.pdf\">il file</a> <a>altrove</a> <a>dopo</a>",
            Text(left, 2)
        );
        Assert.Equal("codice;nome;file\nrimosso;[rimosso];rimosso.pdf\n", Text(left, 5));
        Assert.All(left.Touched, path => Assert.DoesNotContain("malaspina", path, StringComparison.OrdinalIgnoreCase));
        Assert.Contains("\"path\":\"2022/organi/rimosso.html\"", Text(left, 0), StringComparison.Ordinal);
    }

    [Fact]
    public void Two_redactions_never_give_the_same_name()
    {
        StoredFile[] payload =
        [
            File("sito/2022/allegati/zeno-foschi.txt", "x"),
            File("sito/2022/allegati/lidia-rovi.txt", "x"),
            File("contenuti/2022/organi.csv", "codice\nzeno-foschi\nlidia-rovi\n"),
        ];
        var left = RedactedBag.Of(payload, new Redactor(["Zeno Foschi", "Lidia Rovi"]), [], "atto 1");
        Assert.Empty(left.ByHand);
        Assert.Equal(
            ["sito/2022/allegati/rimosso.txt", "sito/2022/allegati/rimosso-1-2.txt"],
            left.Payload.Take(2).Select(file => file.Path)
        );
        Assert.Equal("codice\nrimosso\nrimosso-1-2\n", Text(left, 2));
        Assert.Equal(
            "sito/2022/allegati/rimosso-2-1.txt",
            RedactedBag.Of(payload, new Redactor(["Zeno Foschi"], 2), [], "atto 2").Payload[0].Path
        );
    }

    [Fact]
    public void A_page_with_a_built_in_name_is_not_renamed()
    {
        StoredFile[] payload =
        [
            File("sito/2022/contesto.html", "<p>Contesto</p>"),
            File("sito/2022/index.html", "<a href=\"contesto.html\">Contesto</a>"),
            File("contenuti/2022/a.md", "Contesto"),
        ];
        var left = RedactedBag.Of(payload, new Redactor(["Contesto"]), [], "atto 1");
        Assert.Empty(left.ByHand);
        Assert.Equal(["sito/2022/contesto.html", "sito/2022/index.html", "contenuti/2022/a.md"], left.Payload.Select(file => file.Path));
        Assert.Equal("<a href=\"contesto.html\">[rimosso]</a>", Text(left, 1));
    }

    private static RedactedBag Of(string path, string text, string datum) =>
        RedactedBag.Of([File(path, text)], new Redactor([datum]), [], "atto 1");

    private static StoredFile File(string path, string text) => new(path, Encoding.UTF8.GetBytes(text));

    private static string Text(RedactedBag left, int index = 0) => Encoding.UTF8.GetString(left.Payload[index].Bytes.Span);
}
