using Cremona.Transparency.Generator.Commands;
using Cremona.Transparency.Generator.Diagnostics;
using Cremona.Transparency.Generator.Files;
using Cremona.Transparency.Tests.Images;

namespace Cremona.Transparency.Tests.Linking;

/// <summary>Pictures in texts and records: where they stand, their words, what is refused, which files are published.</summary>
public sealed class PictureTests
{
    private const string Words = "La piazza con i banchi del mercato";
    private static readonly Call Call = new("content", "pubblico", false, null, null, MessageFormat.Plain, true, false);
    private const string Portal = "ente: Comune di Borgosereno\nanno corrente: 2023\ndati dimostrativi: sì\n";
    private static readonly byte[] Sound = SmallPicture.Png(640, 480);

    public static TheoryData<string, string> Texts =>
        new()
        {
            { $"![{Words}](immagini/piazza.png)", "" },
            { $"![{Words}](../immagini/piazza.png)", "" },
            { $"![{Words}](immagini/piazza.png \"Il mercato del sabato\")", "" },
            { $"![{Words}](<immagini/piazza.png>)", "" },
            { $"![{Words}][p]\n\n[p]: immagini/piazza.png", "" },
            { $"> ![{Words}](immagini/piazza.png)", "" },
            { $"- Uno\n\n  ![{Words}](immagini/piazza.png)\n", "" },
            { $"Parole ![{Words}](immagini/piazza.png)", "TR405" },
            { $"![{Words}](immagini/piazza.png)\nParole", "TR405" },
            { $"## ![{Words}](immagini/piazza.png)", "TR405" },
            { $"[![{Words}](immagini/piazza.png)](pagina:piano)", "TR405" },
            { $"| A | B |\n| --- | --- |\n| ![{Words}](immagini/piazza.png) | b |", "TR405" },
            { "![](immagini/piazza.png)", "TR410" },
            { "![   ](immagini/piazza.png)", "TR410" },
            { "![piazza.png](immagini/piazza.png)", "TR411" },
            { "![Piazza](immagini/piazza.png)", "TR411" },
            { "![Foto 2](immagini/piazza.png)", "TR411" },
            { "![un'immagine](immagini/piazza.png)", "TR411" },
            { "![...](immagini/piazza.png)", "TR411" },
            { $"![{Words}](https://foto.example/piazza.png)", "TR412" },
            { $"![{Words}](//foto.example/piazza.png)", "TR412" },
            { $"![{Words}](data:image/png;base64,AAAA)", "TR412" },
            { $"Parole ![{Words}](http://foto.example/piazza.png)", "TR412" },
            { $"![{Words}](immagini/Piazza.png)", "TR413" },
            { $"![{Words}](piazza.png)", "TR413" },
            { $"![{Words}](/etc/passwd)", "TR413" },
            { $"![{Words}](immagini/../allegati/atto.md)", "TR413" },
            { $"![{Words}](immagini/la piazza.png)", "TR448" },
        };

    [Theory]
    [MemberData(nameof(Texts))]
    public void A_picture_in_a_chapter_stands_alone_with_its_words(string text, string code)
    {
        var (site, log) = Run(
            new SmallSite().With("piano/01-testo.md", $"# Introduzione\n\n{text}\n"),
            ("2023/immagini/piazza.png", Sound)
        );
        Assert.Equal(code.Length == 0 ? [] : [code], Codes(log));
        if (code.Length == 0)
        {
            var page = Text(site!, "2023/piano/testo.html");
            Assert.Contains(
                $"<figure><img src=\"../immagini/piazza.png\" width=\"640\" height=\"480\" loading=\"lazy\" alt=\"{Words}\">",
                page,
                StringComparison.Ordinal
            );
            Assert.Contains("2023/immagini/piazza.png", site!.Files.Select(file => file.Path));
        }
    }

    [Theory]
    [InlineData("notizie/01-nota.md", "---\ntitolo: Nota\ndata: 2023-01-02\n---\n", "2023/notizie/nota.html")]
    [InlineData("obiettivi/ob1.md", "", "2023/obiettivi/ob1.html")]
    public void News_and_longer_texts_have_room_too(string file, string head, string path)
    {
        var (site, log) = Run(
            new SmallSite()
                .With("obiettivi.csv", "codice;titolo;tipo\nob1;Uno;strategico\n")
                .With(file, $"{head}Prima.\n\n![{Words}](immagini/piazza.png \"Il mercato\")\n"),
            ("2023/immagini/piazza.png", Sound)
        );
        Assert.Equal([], Codes(log));
        var page = Text(site!, path);
        Assert.Contains($"alt=\"{Words}\"><figcaption>Il mercato</figcaption></figure>", page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("settori.csv", "codice;nome;competenze\nverde;Verde;![{0}](immagini/piazza.png)\n")]
    [InlineData("organi.csv", "codice;nome;descrizione\nsindaco;Sindaco;![{0}](immagini/piazza.png)\n")]
    public void A_field_has_no_room(string file, string text) =>
        Assert.Equal(
            ["TR405"],
            Codes(
                Run(
                    new SmallSite()
                        .With(file, text.Replace("{0}", Words, StringComparison.Ordinal))
                        .With("piano/01-testo.md", $"# Uno\n\n![{Words}](immagini/piazza.png)\n"),
                    ("2023/immagini/piazza.png", Sound)
                ).Log
            )
        );

    [Theory]
    [InlineData("luoghi.csv", "codice;nome;immagine;testo alternativo;didascalia\nmuseo;Museo;{0}\n", "2023/luoghi/index.html")]
    [InlineData("organi.csv", "codice;nome;immagine;testo alternativo;didascalia\nmuseo;Museo;{0}\n", "2023/organi/museo.html")]
    public void A_facility_and_a_body_have_columns_for_it(string file, string table, string path)
    {
        foreach (var written in new[] { "museo.png", "immagini/museo.png", "../immagini/museo.png" })
        {
            var (site, log) = Run(
                new SmallSite().With(
                    file,
                    table.Replace("{0}", written + ";La facciata del museo;Foto dell'archivio", StringComparison.Ordinal)
                ),
                ("2023/immagini/museo.png", Sound)
            );
            Assert.Equal([], Codes(log));
            var page = Text(site!, path);
            Assert.Contains(
                "<img src=\"../immagini/museo.png\" width=\"640\" height=\"480\" loading=\"lazy\" alt=\"La facciata del museo\">",
                page,
                StringComparison.Ordinal
            );
            Assert.Contains("<figcaption>Foto dell&#x27;archivio</figcaption>", page, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("museo.png;;", "TR410 2023/luoghi.csv:2:13")]
    [InlineData("museo.png;museo;", "TR411 2023/luoghi.csv:2:23")]
    [InlineData("museo.jpg;La facciata;", "TR413 2023/luoghi.csv:2:13")]
    [InlineData(";La facciata;", "TR418 2023/luoghi.csv:2:14")]
    [InlineData(";;Foto dell'archivio", "TR418 2023/luoghi.csv:2:15")]
    [InlineData("n.p.;;", "")]
    public void The_columns_go_together(string cells, string told)
    {
        var (_, log) = Run(
            new SmallSite().With("luoghi.csv", $"codice;nome;immagine;testo alternativo;didascalia\nmuseo;Museo;{cells}\n"),
            ("2023/immagini/museo.png", Sound)
        );
        Assert.Equal(
            told.Length == 0 ? [] : [told],
            log.InOrder()
                .Where(IsOfPictures)
                .Where(message => message.Problem.Code != "TR417")
                .Select(message => $"{message.Problem.Code} {message.Place.Path}:{message.Place.Line}:{message.Place.Column}")
        );
    }

    [Fact]
    public void News_have_a_picture_at_their_head()
    {
        var (site, log) = Run(
            new SmallSite().With(
                "notizie/01-nota.md",
                $"---\ntitolo: Nota\ndata: 2023-01-02\nimmagine: piazza.png\ntesto alternativo: {Words}\n---\nTesto.\n"
            ),
            ("2023/immagini/piazza.png", Sound)
        );
        Assert.Equal([], Codes(log));
        Assert.Contains($"alt=\"{Words}\"", Text(site!, "2023/notizie/nota.html"), StringComparison.Ordinal);
    }

    public static TheoryData<string, byte[], string, string> Files =>
        new()
        {
            { "piazza.png", Sound, "", "" },
            { "Piazza.PNG", Sound, "", "" },
            { "la piazza (1).jpg", SmallPicture.Jpeg(640, 480), "", "" },
            { "città.gif", SmallPicture.Gif(640, 480), "", "" },
            { "piazza.webp", SmallPicture.WebP(640, 480), "", "" },
            { "piazza.jpg", Sound, "TR414", "dentro è un'immagine PNG" },
            { "piazza.png", "<!DOCTYPE html><html><body>404</body></html>"u8.ToArray(), "TR414", "una pagina web" },
            { "piazza.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>"u8.ToArray(), "TR414", "SVG" },
            { "piazza.tiff", [.. "II*\0"u8, 8, 0, 0, 0], "TR414", "TIFF" },
            { "piazza.heic", [0, 0, 0, 24, .. "ftypheic"u8, 0, 0, 0, 0], "TR414", "non riconosce" },
            { "piazza.png", [], "TR414", "vuoto" },
            { "piazza.png", Sound[..40], "TR414", "tronco" },
            { "piazza.gif", SmallPicture.Gif(640, 480, 2), "TR414", "si muove" },
            { "piazza.png", SmallPicture.Png(1, 1), "TR414", "1 × 1 pixel" },
            { "piazza.png", SmallPicture.Png(2001, 9), "TR415", "2001 × 9 pixel" },
            { "piazza.png", SmallPicture.Png(9, 9, ("tEXt", new byte[700 << 10])), "TR415", "701 KB" },
            { "piazza.png", SmallPicture.Png(9, 9, ("eXIf", SmallPicture.Placed())), "TR416", "dove è stata fatta" },
            { "piazza.png", SmallPicture.Png(9, 9, ("tEXt", "Author\0Anna Finti"u8.ToArray())), "TR416", "il nome di una persona" },
        };

    [Theory]
    [MemberData(nameof(Files))]
    public void The_file_is_a_picture_that_pages_can_carry(string name, byte[] bytes, string code, string words)
    {
        var (site, log) = Run(
            new SmallSite().With("piano/01-testo.md", $"# Introduzione\n\n![{Words}](<immagini/{name}>)\n"),
            ("2023/immagini/" + name, bytes)
        );
        Assert.Equal(code.Length == 0 ? [] : [code], Codes(log));
        if (code.Length == 0)
        {
            Assert.Equal(bytes, site!.Files.Single(file => file.Path == "2023/immagini/" + name).ToBytes());
        }
        else
        {
            var told = log.InOrder().Single(IsOfPictures);
            Assert.Contains(words, told.What, StringComparison.Ordinal);
            Assert.Equal("2023/immagini/" + name, told.Place.Path);
        }
    }

    [Fact]
    public void A_picture_that_nothing_shows_is_told_and_not_published()
    {
        var (site, log) = Run(
            new SmallSite().With("piano/01-testo.md", $"# Introduzione\n\n![{Words}](immagini/piazza.png)\n"),
            ("2023/immagini/piazza.png", Sound),
            ("2023/immagini/vecchia.png", Sound)
        );
        Assert.Equal(["TR417"], Codes(log));
        Assert.DoesNotContain("2023/immagini/vecchia.png", site!.Files.Select(file => file.Path));
    }

    [Fact]
    public void The_picture_of_a_draft_waits_with_it_and_is_not_called_unused()
    {
        var (site, log) = Run(
            new SmallSite().With(
                "luoghi.csv",
                "codice;nome;immagine;testo alternativo;bozza\nmuseo;Museo;museo.png;La facciata del museo;sì\n"
            ),
            ("2023/immagini/museo.png", Sound)
        );
        Assert.Equal([], Codes(log));
        Assert.DoesNotContain("2023/immagini/museo.png", site!.Files.Select(file => file.Path));
    }

    [Fact]
    public void Its_words_are_found_by_the_search_and_by_the_gate()
    {
        var (site, _) = Run(
            new SmallSite().With(
                "piano/01-testo.md",
                "# Introduzione\n\n![La banda davanti al municipio](immagini/piazza.png \"Concerto di maggio\")\n"
            ),
            ("2023/immagini/piazza.png", Sound)
        );
        var shard = Text(site!, "2023/ricerca/001.js");
        Assert.Contains("La banda davanti al municipio", shard, StringComparison.Ordinal);
        Assert.Contains("Concerto di maggio", shard, StringComparison.Ordinal);
        var (refused, log) = Run(
            new SmallSite().With(
                "piano/01-testo.md",
                "# Introduzione\n\n![La tessera con il codice RSSMRA80A01H501U](immagini/piazza.png)\n"
            ),
            ("2023/immagini/piazza.png", Sound)
        );
        refused!.Gate.LookAtRest(refused.Files);
        Assert.False(refused.Gate.Report(log));
    }

    [Fact]
    public void The_logo_is_at_the_head_of_every_page_and_each_year_has_its_copy()
    {
        var (site, log) = Run(
            new SmallSite().With("/portale.yml", Portal + "logo:\n  file: Stemma.PNG\n  testo alternativo: Stemma di Borgosereno\n"),
            ("immagini/Stemma.PNG", SmallPicture.Png(200, 240))
        );
        Assert.Equal([], Codes(log));
        foreach (var page in site!.Files.Where(file => file.Path.EndsWith(".html", StringComparison.Ordinal)))
        {
            var way =
                page.Path.StartsWith("2023/", StringComparison.Ordinal)
                    ? string.Concat(Enumerable.Repeat("../", page.Path.Count(letter => letter == '/') - 1))
                : page.Path == "404.html" ? "/"
                : string.Concat(Enumerable.Repeat("../", page.Path.Count(letter => letter == '/')));
            Assert.Contains(
                $"src=\"{way}logo.png\" width=\"200\" height=\"240\" alt=\"Stemma di Borgosereno\">",
                Text(site, page.Path),
                StringComparison.Ordinal
            );
        }

        Assert.All(["logo.png", "2023/logo.png"], path => Assert.Contains(path, site.Files.Select(file => file.Path)));
    }

    [Theory]
    [InlineData("logo:\n  file: stemma.jpg\n  testo alternativo: Stemma di Borgosereno\n", "TR413 portale.yml:5:9")]
    [InlineData("logo:\n  file: stemma.png\n  testo alternativo: logo\n", "TR411 portale.yml:6:22")]
    [InlineData("logo:\n  file: stemma.png\n", "TR110 portale.yml:4:1")]
    [InlineData("logo: {}\n", "TR417 immagini/stemma.png:0:0")]
    [InlineData(
        "presentazione: \"![La piazza con i banchi](immagini/stemma.png)\"\nlogo:\n  file: immagini/stemma.png\n  testo alternativo: "
            + "Stemma di Borgosereno\n",
        "TR405 portale.yml:4:16"
    )]
    [InlineData(
        "presentazione: \"[un ufficio](settore:nessuno)\"\nlogo:\n  file: stemma.png\n  testo alternativo: Stemma di Borgosereno\n",
        "TR304 portale.yml:4:16"
    )]
    public void What_is_wrong_with_logo_and_words_is_told_at_its_place(string settings, string told)
    {
        var (_, log) = Run(new SmallSite().With("/portale.yml", Portal + settings), ("immagini/stemma.png", SmallPicture.Png(200, 240)));
        Assert.Equal(
            [told],
            log.InOrder()
                .Where(message => IsOfPictures(message) || message.Problem.Code is "TR110" or "TR304")
                .Select(message => $"{message.Problem.Code} {message.Place.Path}:{message.Place.Line}:{message.Place.Column}")
        );
    }

    public static TheoryData<string, byte[], string> Logos =>
        new()
        {
            { "stemma.png", SmallPicture.Png(800, 9), "" },
            { "stemma.png", SmallPicture.Png(801, 9), "TR415" },
            { "stemma.png", SmallPicture.Png(9, 9, ("tEXt", new byte[101 << 10])), "TR415" },
            { "stemma.png", SmallPicture.Png(9, 9, ("eXIf", SmallPicture.Placed())), "TR416" },
            { "stemma.png", SmallPicture.Jpeg(9, 9), "TR414" },
            { "stemma.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>"u8.ToArray(), "TR414" },
        };

    [Theory]
    [MemberData(nameof(Logos))]
    public void A_logo_is_smaller_than_a_picture_and_else_judged_like_one(string name, byte[] bytes, string code)
    {
        var (_, log) = Run(
            new SmallSite().With("/portale.yml", $"{Portal}logo:\n  file: {name}\n  testo alternativo: Stemma di Borgosereno\n"),
            ("immagini/" + name, bytes)
        );
        Assert.Equal(
            code.Length == 0 ? [] : [$"{code} immagini/{name}"],
            log.InOrder().Where(IsOfPictures).Select(message => $"{message.Problem.Code} {message.Place.Path}")
        );
    }

    [Theory]
    [InlineData("presentazione: La pratica di RSSMRA80A01H501U.\n")]
    [InlineData("logo:\n  file: stemma.png\n  testo alternativo: Stemma di RSSMRA80A01H501U\n")]
    public void Personal_data_in_them_are_refused_where_they_are_written(string settings)
    {
        var (site, log) = Run(new SmallSite().With("/portale.yml", Portal + settings), ("immagini/stemma.png", SmallPicture.Png(200, 240)));
        site!.Gate.LookAtRest(site.Files);
        Assert.False(site.Gate.Report(log));
        Assert.Contains(log.InOrder(), message => message.Problem.Code == "TR801" && message.Place.Path == "portale.yml");
    }

    [Fact]
    public void The_front_door_says_what_the_settings_say()
    {
        var (site, log) = Run(
            new SmallSite().With("/portale.yml", Portal + "presentazione: \"Qui c'è *tutto* il [piano](pagina:piano).\"\n")
        );
        Assert.Equal([], Codes(log));
        Assert.Contains(
            "<div class=\"testo\"><p>Qui c'è <em>tutto</em> il <a href=\"2023/piano/index.html\">piano</a>.</p></div>",
            Text(site!, "index.html").Replace("&#39;", "'", StringComparison.Ordinal),
            StringComparison.Ordinal
        );
        var (longer, _) = Run(new SmallSite().With("/portale.yml", Portal + "presentazione: |\n  Prima frase.\n\n  - Uno\n  - Due\n"));
        Assert.Contains(
            "<div class=\"testo\"><p>Prima frase.</p><ul><li>Uno</li><li>Due</li></ul></div>",
            string.Concat(Text(longer!, "index.html").Split('\n').Select(line => line.Trim())),
            StringComparison.Ordinal
        );
        Assert.Equal(["TR419"], Codes(Run(new SmallSite().With("/portale.yml", $"{Portal}presentazione: {new string('a', 601)}\n")).Log));
    }

    [Fact]
    public void The_example_of_the_guide_gives_its_pages()
    {
        var guide = File.ReadAllText(Path.Combine(Repository.Content, "README.md")).ReplaceLineEndings("\n");
        var from = guide.IndexOf("\n## Immagini\n", StringComparison.Ordinal);
        var blocks = guide[from..guide.IndexOf("\n## ", from + 5, StringComparison.Ordinal)].Split("```");
        var (site, log) = Run(
            new SmallSite()
                .With("piano/01-testo.md", "# Introduzione\n\n" + Block("markdown"))
                .With("luoghi.csv", Block("csv"))
                .With("/portale.yml", Portal + Block("yaml")),
            ("2023/immagini/piazza.jpg", SmallPicture.Jpeg(1200, 900)),
            ("immagini/stemma.png", SmallPicture.Png(200, 240))
        );
        Assert.Equal([], Codes(log));
        Assert.All(["2023/piano/testo.html", "2023/luoghi/index.html"], path =>
            Assert.Contains(
                "width=\"1200\" height=\"900\" loading=\"lazy\" alt=\"La piazza con i banchi del mercato\"><figcaption>Il mercato del "
                    + "sabato",
                string.Join("", Text(site!, path).Split('\n').Select(line => line.Trim())),
                StringComparison.Ordinal
            )
        );

        string Block(string kind) => blocks.Single(block => block.StartsWith(kind + "\n", StringComparison.Ordinal))[(kind.Length + 1)..];
    }

    private static (RenderedSite? Site, DiagnosticLog Log) Run(SmallSite site, params (string Path, byte[] Bytes)[] pictures)
    {
        var log = new DiagnosticLog();
        var made = Pipeline.Make(
            Call,
            [
                .. site
                    .Files.Concat(pictures.Select(picture => new StoredFile(picture.Path, picture.Bytes)))
                    .OrderBy(file => file.Path, StringComparer.Ordinal),
            ],
            log
        );
        return (made, log);
    }

    private static string Text(RenderedSite site, string path) =>
        System.Text.Encoding.UTF8.GetString(site.Files.Single(file => file.Path == path).ToBytes());

    private static IEnumerable<string> Codes(DiagnosticLog log) =>
        log.InOrder().Where(IsOfPictures).Select(message => message.Problem.Code);

    // What a bare portal lacks is told in other tests.
    private static bool IsOfPictures(Diagnostic message) =>
        message.Problem.Code is "TR405" or "TR448" or "TR421" or "TR422" or "TR102"
        || message.Problem.Code.StartsWith("TR41", StringComparison.Ordinal)
        || message.Problem.Code.StartsWith("TR9", StringComparison.Ordinal);
}
