using System.Text;
using System.Text.RegularExpressions;
using Cremona.Transparency.Generator.Schema;

namespace Cremona.Transparency.Tests.Commands;

/// <summary>
/// Every example of the clerks' guide works: each fenced one is put in the file that it is for, each command is run as it is written. The
/// first
/// half hour is walked by <see cref="GuideWalkTests"/>. An example that is added is run too, and one that needs a portal of its own fails
/// until it has one here.
/// </summary>
public sealed partial class GuideExampleTests : IDisposable
{
    private const string Target = "printf 'modo: cartella\\ndestinazione: server\\n' > content/pubblicazione.yml";

    // What must be there before a command of the guide can do what the guide says of it.
    private static readonly Dictionary<string, string[]> Before = new(StringComparer.Ordinal)
    {
        ["trasparenza nuovo portale 2012 --content content"] = ["rm -r content"],
        ["trasparenza genera --date 2017-01-01 --conferma anno:2011"] =
        [
            "printf 'decorrenza: 2011-05-31\\nalla scadenza: togli\\n' >> content/2011/anno.yml",
            "trasparenza genera --date 2016-01-01",
        ],
        ["trasparenza decidi 2011 --decorrenza 2011-05-31 --alla-scadenza togli --atto \"delibera n. 12 del 3 maggio 2026\""] =
        [
            "trasparenza congela 2011",
        ],
        ["trasparenza rimuovi 2011 --parole-da dato.txt --atto \"provvedimento n. 7 del 12 marzo 2025\" --prova"] =
        [
            "trasparenza congela 2011",
            "echo 'Ufficio mostre' > dato.txt",
        ],
        ["trasparenza pubblica"] = [Target, "trasparenza genera"],
        ["trasparenza pubblica --prova"] = [Target, "trasparenza genera"],
        ["trasparenza verifica"] = ["trasparenza genera"],
        ["trasparenza confronta 2011 2012"] = ["cp -r content/2011 content/2012"],
    };

    // Placeholders in commands, and the words that replace them.
    private static readonly (string Hole, string Word)[] Holes =
    [
        ("nota POSTO", "nota settore:ambiente"),
        ("NOME", "Bilanci"),
        ("POSTO", "pagina:documenti"),
        ("INDICATORE", "tempi"),
        ("CODICE", "prova"),
        ("\"…\"", "\"Una frase\""),
    ];

    private readonly TemporaryFolder _folder = new();

    public static TheoryData<string> Commands =>
        [
            .. Prose()
                .SelectMany(part => Inline().Matches(part).Select(match => match.Groups["command"].Value))
                .Where(command => command != "trasparenza anteprima")
                .Distinct(),
        ];

    public void Dispose() => _folder.Dispose();

    [Theory]
    [MemberData(nameof(Commands))]
    public void A_command_of_the_guide_does_what_it_says(string command)
    {
        Portal();
        var call = Holes.Aggregate(command, (words, hole) => words.Replace(hole.Hole, hole.Word, StringComparison.Ordinal));
        foreach (var line in Before.GetValueOrDefault(command, []).Append(call))
        {
            var run = ProgramRun.OfShell(
                $"trasparenza() {{ \"$program\" \"$@\"; }}; program=\"$0\"; {line}",
                _folder.Path,
                new Dictionary<string, string>()
            );
            Assert.True(run.Code == 0, $"{line}: {run.Err}");
        }
    }

    [Fact]
    public void Each_fenced_example_names_its_language_and_has_a_test()
    {
        var rest = Guide().Replace(GuideWalkTests.Part(), "", StringComparison.Ordinal);
        // Those of pictures, one of which is in no file of its own, are run by PictureTests.
        Assert.Equal(
            [
                "",
                "content/",
                "content/2011/anno.yml",
                "content/2024/anno.yml",
                "content/2024/luoghi.csv",
                "content/conferme.csv",
                "content/dati-personali.csv",
                "content/parole.csv",
                "content/portale.yml",
                "content/portale.yml",
                "content/pubblicazione.yml",
                "content/tema/intestazione.md",
                "content/tema/parti/fonte.liquid",
                "content/tema/piede.md",
                "content/tema/tema.yml",
                "content/tema/viste/News.liquid",
            ],
            Fenced(rest).Select(example => example.Path).Order(StringComparer.Ordinal)
        );
    }

    [Fact]
    public void The_tree_in_the_guide_matches_the_program()
    {
        var tree = Example("content/");
        var shown = Regex
            .Matches(tree, @"^ *([\w*/.-]+)(?: {2,}|$)", RegexOptions.Multiline)
            .Select(match => match.Groups[1].Value)
            .Where(name => name is not ("content/" or "2011/" or "allegati/" or "immagini/"))
            .ToArray();
        var read = FileSchemas
            .All.Where(schema => !schema.Path.Contains(':', StringComparison.Ordinal))
            .Select(schema => schema.Path.Replace("ANNO/", "", StringComparison.Ordinal))
            .Concat([MapSchema.FileName, ThemeSchema.HeaderFile, ThemeSchema.FooterFile])
            .Append(ThemeSchema.Views + "/Tipo" + ThemeSchema.ViewEnding)
            .Append(ThemeSchema.Parts + "/nome" + ThemeSchema.ViewEnding)
            .Append("obiettivi/codice.md")
            .Append("personale/*.csv");
        Assert.Equal(read.Select(Plain).Order(StringComparer.Ordinal), shown.Select(Plain).Order(StringComparer.Ordinal));

        // The name of a chapter is the clerk's own.
        static string Plain(string path) =>
            path.Replace("01-nome", "NOME", StringComparison.Ordinal).Replace("NN-nome", "NOME", StringComparison.Ordinal);
    }

    [Fact]
    public void The_example_of_an_exception_is_accepted()
    {
        Portal();
        Put("2011/settori.csv", "codice;nome;competenze\nambiente;Ambiente;Parchi, lucia.verdi@posta.example.it\n");
        AssertSaid("TR803", "");
        Put("dati-personali.csv", Example("content/dati-personali.csv"));
        AssertSaid("", "TR803");
    }

    [Fact]
    public void The_example_of_a_map_is_accepted()
    {
        Portal();
        Put("2011/luoghi.csv", "codice;nome;lat;lon\nmunicipio;Municipio;45,0010;10,0010\n");
        Put("mappa.geojson", """{"type":"Polygon","coordinates":[[[10.0,45.0],[10.01,45.0],[10.01,45.01],[10.0,45.01],[10.0,45.0]]]}""");
        File.AppendAllText(_folder["content/portale.yml"], Example("content/portale.yml"));
        AssertSaid("", "TR146");
    }

    [Fact]
    public void The_examples_of_a_town_s_look_are_published()
    {
        Portal();
        foreach (var name in new[] { "tema.yml", "intestazione.md", "piede.md" })
        {
            Put($"tema/{name}", Example($"content/tema/{name}"));
        }

        var run = ProgramRun.Of(
            "genera",
            "--content",
            _folder["content"],
            "--output",
            _folder["pubblico"],
            "--archive",
            _folder["archivio"]
        );
        Assert.True(run.Code == 0, run.Err);
        var page = File.ReadAllText(_folder["pubblico/2011/settori/ambiente.html"]);
        Assert.Contains("Qui il Comune dice che cosa ha promesso.", page, StringComparison.Ordinal);
        Assert.Contains("<strong>Sportello del cittadino</strong>", page, StringComparison.Ordinal);
        var sheet = Directory.EnumerateFiles(_folder["pubblico/2011/risorse"], "*.css").Single();
        Assert.Contains("--c-brand:#006b3c", File.ReadAllText(sheet), StringComparison.Ordinal);
    }

    [Fact]
    public void The_examples_of_a_view_are_published()
    {
        Portal();
        Put("2011/notizie/01-fiera.md", "---\ntitolo: La fiera\ndata: 2011-09-20\n---\nIn piazza.\n");
        foreach (var name in new[] { "viste/News.liquid", "parti/fonte.liquid" })
        {
            Put($"tema/{name}", Example($"content/tema/{name}"));
        }

        var run = ProgramRun.Of(
            "genera",
            "--content",
            _folder["content"],
            "--output",
            _folder["pubblico"],
            "--archive",
            _folder["archivio"]
        );
        Assert.True(run.Code == 0, run.Err);
        var page = File.ReadAllText(_folder["pubblico/2011/notizie/fiera.html"]);
        Assert.Contains("<p class=\"detail\">Notizia del 20 settembre 2011</p>", page, StringComparison.Ordinal);
    }

    [Fact]
    public void The_example_of_the_words_of_the_search_is_accepted()
    {
        Portal();
        Put("parole.csv", Example("content/parole.csv"));
        Put("2011/settori.csv", "codice;nome\nambiente;Ambiente\npolizia-locale;Polizia locale\n");
        AssertSaid("", "parole.csv");
    }

    [Fact]
    public void The_example_of_a_destination_is_accepted()
    {
        Portal();
        Put("pubblicazione.yml", Example("content/pubblicazione.yml"));
        AssertSaid("", "pubblicazione");
    }

    [Fact]
    public void The_example_of_a_confirmation_is_accepted()
    {
        Portal();
        foreach (var (year, capital) in new[] { (2010, "700.000"), (2011, "7.300.000") })
        {
            Put($"{year}/anno.yml", "tipo di piano: Piano della performance\n");
            Put($"{year}/piano/01-testo.md", "# Introduzione\n\nIl piano.\n");
            Put($"{year}/societa.csv", $"codice;nome;capitale sociale\nacque;Acque S.p.A.;{capital}\n");
        }

        AssertSaid("TR715", "TR714");
        Put("conferme.csv", Example("content/conferme.csv"));
        AssertSaid("", "TR715");
    }

    [Fact]
    public void The_example_of_a_confirmed_term_is_accepted()
    {
        Portal();
        var settings = File.ReadAllText(_folder["content/2011/anno.yml"]);
        Put("2012/anno.yml", "tipo di piano: PEG-PdO\n");
        Put("2012/piano/01-testo.md", "# Introduzione\n\nIl piano.\n");
        Put(
            "portale.yml",
            File.ReadAllText(_folder["content/portale.yml"]).Replace("anno corrente: 2011", "anno corrente: 2012", StringComparison.Ordinal)
        );
        Put("2011/anno.yml", settings + Example("content/2011/anno.yml"));
        AssertBuilt("2016-01-01");
        AssertBuilt("2017-01-01");
        Assert.Contains(
            "non più pubblicat",
            File.ReadAllText(_folder["site/pubblico/2011/index.html"]),
            StringComparison.OrdinalIgnoreCase
        );

        void AssertBuilt(string day)
        {
            var run = ProgramRun.Of(
                "genera",
                "--content",
                _folder["content"],
                "--output",
                _folder["site/pubblico"],
                "--archive",
                _folder["site/archivio"],
                "--date",
                day,
                "--format",
                "plain"
            );
            Assert.True(run.Code == 0, run.Err);
        }
    }

    [Fact]
    public void The_example_of_sentences_is_published()
    {
        Portal();
        Put("2011/anno.yml", File.ReadAllText(_folder["content/2011/anno.yml"]) + Example("content/2024/anno.yml"));
        Put("2011/luoghi.csv", "codice;nome\nbiblioteca;Biblioteca\n");
        var run = ProgramRun.Of(
            "genera",
            "--content",
            _folder["content"],
            "--output",
            _folder["pubblico"],
            "--archive",
            _folder["archivio"]
        );
        Assert.True(run.Code == 0, run.Err);
        Assert.Contains(
            "La biblioteca apre anche il sabato.",
            File.ReadAllText(_folder["pubblico/2011/in-breve.html"]),
            StringComparison.Ordinal
        );
    }

    private void AssertSaid(string code, string other)
    {
        var run = ProgramRun.Of("controlla", "--content", _folder["content"], "--format", "plain", "--quiet");
        Assert.Equal(code.StartsWith("TR8", StringComparison.Ordinal) ? 1 : 0, run.Code);
        Assert.Contains(code, run.Err, StringComparison.Ordinal);
        Assert.True(other.Length == 0 || !run.Err.Contains(other, StringComparison.Ordinal), run.Err);
        Assert.DoesNotContain("TR710", run.Err, StringComparison.Ordinal);
        Assert.DoesNotContain("TR811", run.Err, StringComparison.Ordinal);
    }

    private void Portal()
    {
        Put(
            "portale.yml",
            "ente: Comune di Borgosereno\nindirizzo pubblico: https://borgosereno.example/\nanno corrente: 2011\ndati dimostrativi: sì\n"
        );
        Put("2011/anno.yml", "tipo di piano: Piano della performance\n");
        Put("2011/piano/01-testo.md", "# Introduzione\n\nIl piano, a cura dell'Ufficio mostre.\n");
        Put("2011/settori.csv", "codice;nome\nambiente;Ambiente\n");
        Put("2011/societa.csv", "codice;nome\nacque;Acque S.p.A.\n");
        Put("2011/obiettivi.csv", "codice;titolo;tipo;settore\npagamenti;Pagare entro i termini;gestionale;ambiente\n");
        Put("2011/indicatori.csv", "codice;obiettivo;nome;verso\ntempi;pagamenti;Tempi;in diminuzione\n");
    }

    private void Put(string path, string text)
    {
        var file = _folder["content/" + path];
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, text, new UTF8Encoding(false));
    }

    private static string Example(string path) => Fenced(Guide()).Last(example => example.Path == path).Text;

    private static IEnumerable<(string Path, string Text)> Fenced(string guide) =>
        Fence().Matches(guide).Select(match => (match.Groups["path"].Value, match.Groups["text"].Value));

    // Without the fenced examples and without the tables of messages, which show forms and no examples.
    private static IEnumerable<string> Prose()
    {
        var guide = Fence().Replace(Guide().Replace(GuideWalkTests.Part(), "", StringComparison.Ordinal), "");
        return [guide[..guide.IndexOf("<!-- campi: da qui", StringComparison.Ordinal)]];
    }

    // Line ends as git has them.
    private static string Guide() => File.ReadAllText(Path.Combine(Repository.Content, "README.md")).ReplaceLineEndings("\n");

    [GeneratedRegex(
        @"(?:`(?<path>content/[^`]*)`:\n\n)?^```[a-z]*\n(?<text>.*?)^```$",
        RegexOptions.CultureInvariant | RegexOptions.Singleline | RegexOptions.Multiline
    )]
    private static partial Regex Fence();

    [GeneratedRegex(@"`(?<command>trasparenza [^`]+)`", RegexOptions.CultureInvariant)]
    private static partial Regex Inline();
}
