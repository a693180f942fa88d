using Cremona.Transparency.Generator.Diagnostics;

namespace Cremona.Transparency.Tests.Commands;

/// <summary>
/// No page that is published has an id twice: <c>check</c> and <c>build</c> refuse the same content, with the same place in it.
/// </summary>
public sealed class DuplicateIdTests : IDisposable
{
    private const string Table = "eta:\n  titolo: Personale per età\n  unità: persone\n  controlli: [ogni riga: Tot = M + F]\n";

    private readonly TemporaryFolder _folder = new();

    /// <summary>A heading, a code or a name, each of them what something else of the page is called already.</summary>
    public static TheoryData<string, string, string> Refused =>
        new()
        {
            { "2023/piano/01-testo.md", "# Introduzione\n\nTesto.\n\n## Tabella eta\n\n[](tabella:eta)\n", "2023/piano/01-testo.md:5" },
            {
                "2023/piano/01-testo.md",
                "# Introduzione\n\nTesto.\n\n## Tabella eta titolo\n\n[](tabella:eta)\n",
                "2023/piano/01-testo.md:5"
            },
            { "2023/piano/01-testo.md", "# Introduzione\n\nTesto.\n\n## Il menù {#menu}\n\nTesto.\n", "2023/piano/01-testo.md:5" },
            {
                "2023/piano/01-testo.md",
                "---\nnota: Una nota.\n---\n# Introduzione\n\nTesto.\n\n## Nota 1\n\nTesto.\n",
                "2023/piano/01-testo.md:8"
            },
            { "2023/luoghi.csv", "codice;nome\nmenu;La mensa\n", "2023/luoghi.csv:2" },
            { "2023/luoghi.csv", "codice;nome\nscuola;La scuola\naltre-strutture;Il parco\n", "2023/luoghi.csv:3" },
            { "glossario.csv", "codice;voce;definizione\npiede;Piede;Una misura\n", "glossario.csv:2" },
            { "2023/obiettivi/verde.md", "## Alberi\n\nTesto.\n", "2023/obiettivi/verde.md:1" },
        };

    [Theory]
    [MemberData(nameof(Refused))]
    public void Build_and_check_reject_duplicate_ids_at_the_same_place(string path, string text, string place)
    {
        Write(path, text);
        var (check, build) = (Run("check"), Run("build"));
        Assert.Equal((ExitCodes.ContentWrong, ExitCodes.ContentWrong), (check.Code, build.Code));
        Assert.All(new[] { check, build }, run =>
            Assert.Contains(run.Err.Split('\n'), line =>
                line.Contains("TR352", StringComparison.Ordinal) && line.Contains(place, StringComparison.Ordinal)
            )
        );
        Assert.DoesNotContain("TR701", check.Err, StringComparison.Ordinal);
        Assert.False(Directory.Exists(Path.Combine(_folder["pubblico"], "2023")));
    }

    /// <summary>A heading without a name of its own gives way to the frame of the page.</summary>
    [Theory]
    [InlineData("Contenuto")]
    [InlineData("Menù")]
    [InlineData("Piede")]
    public void A_heading_may_equal_an_id_of_the_page_frame(string heading)
    {
        Write("2023/piano/01-testo.md", $"# Introduzione\n\nTesto.\n\n## {heading}\n\nTesto.\n");
        var (check, build) = (Run("check"), Run("build"));
        Assert.True((check.Code, build.Code) == (0, 0), check.Err + build.Err);
    }

    public void Dispose() => _folder.Dispose();

    private void Write(string path, string text)
    {
        foreach (
            var (file, words) in new[]
            {
                (path, text),
                (
                    "portale.yml",
                    "ente: Comune di Borgosereno\nanno corrente: 2023\ndati dimostrativi: sì\nindirizzo pubblico: "
                        + "https://borgosereno.example/\n"
                ),
                ("2023/anno.yml", "tipo di piano: PIAO\n"),
                ("2023/piano/01-testo.md", "# Introduzione\n\nIl piano.\n"),
                ("2023/personale/tabelle.yml", Table),
                ("2023/personale/eta.csv", "Età;M;F;Tot\nfino a 40;1;2;3\n"),
                ("2023/obiettivi.csv", "codice;titolo;tipo\nverde;Verde;gestionale\n"),
                ("2023/indicatori.csv", "codice;obiettivo;nome;verso;atteso 2023\nalberi;verde;Alberi piantati;in aumento;20\n"),
            }.DistinctBy(file => file.Item1)
        )
        {
            Generator.Files.UserFiles.Write(_folder["content"], file, System.Text.Encoding.UTF8.GetBytes(words));
        }
    }

    private ProgramRun Run(string verb) =>
        ProgramRun.Of(
            verb,
            "--content",
            _folder["content"],
            "--output",
            _folder["pubblico"],
            "--archive",
            _folder["archivio"],
            "--format",
            "plain"
        );
}
