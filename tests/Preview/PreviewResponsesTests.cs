using System.Text;
using Cremona.Transparency.Generator.Preview;
using Cremona.Transparency.Generator.Rendering;

namespace Cremona.Transparency.Tests.Preview;

public sealed class PreviewResponsesTests
{
    private const string Page = "<html><head><title>t</title>\n</head><body>città</body></html>";
    private readonly Editions _editions = new();
    private readonly PreviewResponses _answers;

    public PreviewResponsesTests()
    {
        _answers = new PreviewResponses(_editions);
        _editions.Publish(Good(1, Page));
    }

    [Theory]
    [InlineData("/", 200)]
    [InlineData("/2023/", 200)]
    [InlineData("/2023/index.html", 200)]
    [InlineData("/_buona/2023/index.html", 200)]
    [InlineData("/non/c'è.html", 404)]
    [InlineData("/../portale.yml", 404)]
    [InlineData("/_anteprima/../index.html", 404)]
    public void Preview_pages_have_one_additional_element(string path, int status)
    {
        var answer = _answers.Of(path);
        Assert.Equal(status, answer.Status);
        if (answer.IsPage)
        {
            var text = Text(answer);
            var script = $"<script defer src=\"/_anteprima/anteprima.js\" data-impronta=\"{answer.Fingerprint}\"></script>\n";
            Assert.Contains(script + "</head>", text, StringComparison.Ordinal);
            Assert.Equal(status == 200 ? Page : "<head></head>non c'è", text.Replace(script, "", StringComparison.Ordinal));
        }
    }

    [Fact]
    public void The_unmodified_page_has_its_own_address_and_other_files_are_unmodified()
    {
        Assert.Equal(Page, Text(_answers.Of("/_nudo/2023/")));
        Assert.Equal("a;b\n", Text(_answers.Of("/2023/dati.csv")));
        Assert.Equal("text/csv; charset=utf-8", _answers.Of("/2023/dati.csv").Type);
        Assert.Equal("/2023/", _answers.Of("/2023").Location);
    }

    [Fact]
    public void Errors_replace_pages_and_the_last_good_version_stays_available()
    {
        var before = _answers.Of("/2023/");
        _editions.Publish(new Edition(2, ["errore TR301 <x>\n"], ["avviso\n"]));
        var wrong = _answers.Of("/2023/");
        Assert.Equal(503, wrong.Status);
        Assert.Contains("errore TR301 &lt;x&gt;\n", Text(wrong), StringComparison.Ordinal);
        Assert.Contains("<a href=\"/_buona/2023/\">Vedi l'ultima versione buona</a>", Text(wrong), StringComparison.Ordinal);
        Assert.Equal(Text(before), Text(_answers.Of("/_buona/2023/")));
        Assert.Equal((503, "errore TR301 <x>\n"), (_answers.Of("/_nudo/2023/").Status, Text(_answers.Of("/_nudo/2023/"))));
        Assert.NotEqual(before.Fingerprint, wrong.Fingerprint);
        _editions.Publish(Good(3, Page));
        Assert.Equal(before.Fingerprint, _answers.Of("/2023/").Fingerprint);
    }

    [Fact]
    public void A_page_that_fails_to_render_says_so_and_the_others_are_served()
    {
        Assert.Equal(500, _answers.Of("/guasta.html").Status);
        Assert.Contains("errore del programma (non dei contenuti)", Text(_answers.Of("/guasta.html")), StringComparison.Ordinal);
        Assert.Equal(200, _answers.Of("/").Status);
    }

    [Fact]
    public void A_bug_gives_an_error_edition()
    {
        var maker = new EditionMaker((_, _) => throw new InvalidOperationException("guasto di prova"), "content");
        _editions.Publish(maker.Make([]));
        Assert.Equal(500, _answers.Of("/").Status);
        Assert.Contains("guasto di prova", Text(_answers.Of("/")), StringComparison.Ordinal);
        Assert.Equal(200, _answers.Of("/_buona/").Status);
    }

    [Fact]
    public void Changes_are_computed_only_on_request()
    {
        var compared = 0;
        _editions.Publish(
            Good(2, Page) with
            {
                Changes = () =>
                    new PreviewChanges(
                        $"Confronto {++compared}:",
                        [new PreviewChangeList("Dati cambiati (1)", ["a.csv cella B2: «<1>» → «2»"])]
                    ),
            }
        );
        var mark = _answers.FingerprintOf(PreviewResponses.Changes);
        _ = _answers.Of("/");
        Assert.Equal(0, compared);
        var answer = _answers.Of(PreviewResponses.Changes);
        Assert.Equal((200, mark, 1), (answer.Status, answer.Fingerprint, compared));
        Assert.Contains("Confronto 1:", Text(answer), StringComparison.Ordinal);
        Assert.Contains("<h2>Dati cambiati (1)</h2>", Text(answer), StringComparison.Ordinal);
        Assert.Contains("«&lt;1&gt;» → «2»", Text(answer), StringComparison.Ordinal);
        _editions.Publish(new Edition(3, ["errore"], []));
        Assert.Equal(503, _answers.Of(PreviewResponses.Changes).Status);
        Assert.NotEqual(mark, _answers.FingerprintOf(PreviewResponses.Changes));
        Assert.Equal(1, compared);
    }

    private static Edition Good(int number, string page) =>
        new(number, [], [])
        {
            Files = new[]
            {
                ("index.html", page),
                ("2023/index.html", page),
                ("2023/dati.csv", "a;b\n"),
                ("404.html", "<head></head>non c'è"),
            }
                .Select(file => OutputFile.Of(file.Item1, Encoding.UTF8.GetBytes(file.Item2)))
                .Append(new OutputFile("guasta.html", _ => throw new InvalidOperationException("guasto")))
                .ToDictionary(file => file.Path, StringComparer.Ordinal),
        };

    private static string Text(PreviewResponse answer) => Encoding.UTF8.GetString(answer.Bytes.Span);
}
