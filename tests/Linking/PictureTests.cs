using Cremona.Transparency.Tests.Images;
using static Cremona.Transparency.Tests.Linking.PicturePages;

namespace Cremona.Transparency.Tests.Linking;

/// <summary>
/// Pictures in texts and records: where they may appear, their alternative text, what is refused, which files are published.
/// </summary>
public sealed class PictureTests
{
    private const string Words = "La piazza con i banchi del mercato";
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
    public void A_picture_in_a_chapter_is_a_figure_with_alternative_text(string text, string code)
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
    public void News_and_long_texts_may_contain_pictures(string file, string head, string path)
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
    public void A_field_may_not_contain_a_picture(string file, string text) =>
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
    public void Facilities_and_bodies_have_picture_columns(string file, string table, string path)
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
    public void A_picture_needs_its_alternative_text_and_the_reverse(string cells, string told)
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
    public void A_news_item_shows_its_picture_first()
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
    public void A_picture_has_a_format_and_size_suitable_for_pages(string name, byte[] bytes, string code, string words)
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
    public void An_unused_picture_is_reported_and_not_published()
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
    public void The_picture_of_a_draft_is_unpublished_and_not_reported_as_unused()
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
    public void The_text_of_a_picture_is_searchable_and_checked_for_personal_data()
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
        refused!.Gate.SearchRemaining(refused.Files);
        Assert.False(refused.Gate.Report(log));
    }

    [Fact]
    public void The_picture_example_of_the_guide_renders_as_documented()
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
}
