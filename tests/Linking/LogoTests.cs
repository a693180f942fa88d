using Cremona.Transparency.Tests.Images;
using static Cremona.Transparency.Tests.Linking.PicturePages;

namespace Cremona.Transparency.Tests.Linking;

/// <summary>The logo and the short text of the home page: where they appear, what is refused.</summary>
public sealed class LogoTests
{
    private const string Portal = "ente: Comune di Borgosereno\nanno corrente: 2023\ndati dimostrativi: sì\n";

    [Fact]
    public void Every_page_shows_the_logo_and_each_year_has_its_own_copy()
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
    public void Faults_of_logo_and_words_are_reported_with_their_position(string settings, string told)
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
    public void A_logo_has_the_rules_of_a_picture_with_a_lower_size_limit(string name, byte[] bytes, string code)
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
    public void Personal_data_in_the_settings_are_rejected_with_their_position(string settings)
    {
        var (site, log) = Run(new SmallSite().With("/portale.yml", Portal + settings), ("immagini/stemma.png", SmallPicture.Png(200, 240)));
        site!.Gate.SearchRemaining(site.Files);
        Assert.False(site.Gate.Report(log));
        Assert.Contains(log.InOrder(), message => message.Problem.Code == "TR801" && message.Place.Path == "portale.yml");
    }

    [Fact]
    public void The_front_page_shows_the_introduction_of_the_settings()
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
}
