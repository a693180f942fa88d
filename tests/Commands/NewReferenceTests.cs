using System.Text;

namespace Cremona.Transparency.Tests.Commands;

/// <summary>
/// A remark, a section and a prospect, made by a command: the content is sound at once, or one sentence says what to fill in; nothing that
/// was there changes.
/// </summary>
public sealed class NewReferenceTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public NewReferenceTests()
    {
        Write("portale.yml", "ente: Comune di Borgosereno\nanno corrente: 2023\ndati dimostrativi: sì\n");
        Write("2023/anno.yml", "tipo di piano: PIAO\n");
        Write("2023/piano/01-testo.md", "# Introduzione\n\nIl piano.\n");
        Write("2023/settori.csv", "codice;nome\nambiente;Ambiente\n");
        Write("2023/societa.csv", "codice;nome;capitale sociale;percentuale\nacque;Acque S.p.A.;1.000;10\n");
        Write("2023/personale/eta.csv", "Età;Tot M\nTOTALE;3\n");
        Write("2023/personale/tabelle.yml", "eta:\n  titolo: Età\n");
    }

    private string Content => _folder["content"];

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void New_references_with_all_fields_are_valid()
    {
        AssertDone("nuovo", "nota", "tabella:eta/TOTALE/Tot M", "--testo", "Il totale è quello dell'atto; le parti no.");
        AssertDone("nuovo", "nota", "--dove", "settore:ambiente", "--testo", "Dal 2023.");
        AssertDone("nuovo", "sezione", "bandi", "di", "concorso", "--dove", "pagina:2023/documenti");
        AssertDone("nuovo", "sezione", "Bilanci", "--dove", "non pubblicata in questo portale");
        AssertDone("nuovo", "sezione", "Pagamenti dell'amministrazione", "--dove", "non applicabile", "--testo", "Lo fa l'Unione.");
        AssertDone("nuovo", "prospetto", "quote", "--testo", "Le \"quote\": società");
        Write("2023/piano/01-testo.md", "# Introduzione\n\n[](tabella:quote)\n");
        AssertSound();
        Assert.Equal(
            "dove;testo;fonte;bozza;pubblica dal\r\ntabella:eta/TOTALE/Tot M;\"Il totale è quello dell'atto; le parti "
                + "no.\";;;\r\nsettore:ambiente;Dal 2023.;;;\r\n",
            Read("2023/annotazioni.csv").TrimStart('\uFEFF')
        );
        Assert.Contains("\r\nBandi di concorso;pagina:2023/documenti;", Read("sezioni.csv"), StringComparison.Ordinal);
        Assert.Contains(Read("sezioni.csv").Split("\r\n"), line =>
            line.Contains(";non applicabile;", StringComparison.Ordinal) && line.Contains("Lo fa l'Unione.", StringComparison.Ordinal)
        );
        Assert.Contains("  titolo: \"Le \\\"quote\\\": società\"\n", Read("2023/prospetti.yml"), StringComparison.Ordinal);
        Assert.Contains(
            "  colonne:\n    \"Nome\": nome\n    \"Capitale sociale\": capitale sociale\n    \"Percentuale\": percentuale\n",
            Read("2023/prospetti.yml"),
            StringComparison.Ordinal
        );
        var output = _folder["pubblico"];
        var built = ProgramRun.Of(
            "genera",
            "--content",
            Content,
            "--output",
            output,
            "--archive",
            _folder["archivio"],
            "--format",
            "plain"
        );
        Assert.True(built.Code == 0, built.Err);
        Assert.Contains("Acque S.p.A.", File.ReadAllText(Path.Combine(output, "2023/piano/testo.html")), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("nota settore:ambiente", "Scrivi la nota nella colonna «testo».")]
    [InlineData("sezione atti-di-concessione", "Scrivi nella colonna «dove» la pagina")]
    [InlineData("prospetto quote", "Scrivi il titolo in «titolo»")]
    public void Fields_still_to_be_filled_in_are_listed(string call, string told)
    {
        var run = Run(["nuovo", .. call.Split(' ')]);
        Assert.True(run.Code == 0, run.Err);
        Assert.Contains(told, run.Err, StringComparison.Ordinal);
        var codes = Run("controlla", "--quiet")
            .Err.Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Where(line => line.StartsWith("errore", StringComparison.Ordinal))
            .Select(line => line.Split(' ')[1])
            .Distinct();
        Assert.Equal(["TR134"], codes);
    }

    [Theory]
    [InlineData("nota settore:ambente --testo x", 1, "TR301", "forse «ambiente»?")]
    [InlineData("nota settore:Ambiente-e-parchi --testo x", 1, "TR301", "nessun settore ha il codice")]
    [InlineData("nota tabella:eta/TOTALE/Tot --testo x", 1, "TR309", "forse «tabella:eta/TOTALE/Tot M»?")]
    [InlineData("nota ambiente --testo x", 1, "TR213", "settore:ambiente")]
    [InlineData("nota settore:ambiente --anno 1999", 2, "TR908", "l'anno 1999 non c'è")]
    [InlineData("sezione Bandi di concorsi --dove pagina:documenti", 1, "TR308", "forse «Bandi di concorso»?")]
    [InlineData("sezione Bilanci --dove documento:bilancio", 1, "TR301", "nessun documento ha il codice «bilancio»")]
    [InlineData("prospetto mar-11", 2, "TR202", "")]
    [InlineData("prospetto eta --testo Età", 1, "TR302", "eta")]
    public void An_unknown_name_is_rejected_with_the_nearest_one_and_nothing_is_written(string call, int exit, string code, string told)
    {
        var before = TemporaryFolder.Sums(Content);
        var run = Run(["nuovo", .. call.Split(' ')]);
        Assert.Equal(exit, run.Code);
        Assert.Contains(code, run.Err, StringComparison.Ordinal);
        Assert.Contains(told, run.Err, StringComparison.Ordinal);
        Assert.Equal(before, TemporaryFolder.Sums(Content));
    }

    [Fact]
    public void A_section_has_one_row()
    {
        AssertDone("nuovo", "sezione", "Bilanci", "--dove", "non pubblicata in questo portale");
        var before = TemporaryFolder.Sums(Content);
        Assert.Contains("TR359", Run("nuovo", "sezione", "bilanci", "--dove", "pagina:documenti").Err, StringComparison.Ordinal);
        Assert.Equal(before, TemporaryFolder.Sums(Content));
    }

    [Fact]
    public void Existing_rows_stay_byte_for_byte()
    {
        byte[] remarks = [.. Encoding.UTF8.Preamble, .. "fonte,dove,testo\nriga 1,settore:ambiente,\"Prima, nota\""u8];
        var prospects =
            "# Le tabelle dell'atto.\r\nprima:   # la prima\r\n  titolo:  Una\r\n  da: societa\r\n  colonne: {Nome: nome}"u8.ToArray();
        File.WriteAllBytes(Path.Combine(Content, "2023/annotazioni.csv"), remarks);
        File.WriteAllBytes(Path.Combine(Content, "2023/prospetti.yml"), prospects);
        AssertDone("nuovo", "nota", "settore:ambiente", "--testo", "Seconda, nota");
        AssertDone("nuovo", "prospetto", "dopo", "--testo", "Due");
        AssertSound();
        Assert.Equal(
            [.. remarks, .. "\n,settore:ambiente,\"Seconda, nota\"\n"u8],
            File.ReadAllBytes(Path.Combine(Content, "2023/annotazioni.csv"))
        );
        var after = File.ReadAllBytes(Path.Combine(Content, "2023/prospetti.yml"));
        Assert.Equal(prospects, after[..prospects.Length]);
        Assert.DoesNotContain("\n", Encoding.UTF8.GetString(after).Replace("\r\n", "", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [Fact]
    public void An_error_elsewhere_does_not_block_a_new_row()
    {
        Write("2023/obiettivi.csv", "codice;titolo;tipo;settore\nuno;Uno;gestionale;nessuno\n");
        AssertDone("nuovo", "nota", "settore:ambiente", "--testo", "Una nota");
    }

    [Theory]
    [InlineData("nuovo nota", "dopo «nota» scrivi a che cosa si riferisce")]
    [InlineData("nuovo sezione", "dopo «sezione» scrivi il suo nome")]
    [InlineData("nuovo settore x --testo y", "--testo va con «nota», «prospetto» e «sezione»")]
    [InlineData("nuovo prospetto x --dove y", "--dove va con «nota» e «sezione»")]
    public void A_usage_error_shows_the_correct_call(string call, string told)
    {
        var run = ProgramRun.Of(call.Split(' '));
        Assert.Equal(2, run.Code);
        Assert.Contains("chiamata sbagliata: " + told, run.Err, StringComparison.Ordinal);
    }

    private void Write(string path, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(Path.Combine(Content, path))!);
        File.WriteAllText(Path.Combine(Content, path), text);
    }

    private string Read(string path) => File.ReadAllText(Path.Combine(Content, path));

    private ProgramRun Run(params string[] args) => ProgramRun.Of([.. args, "--content", Content, "--format", "plain"]);

    private void AssertDone(params string[] args)
    {
        var run = Run(args);
        Assert.True(run.Code == 0, run.Err);
    }

    private void AssertSound()
    {
        var run = Run("controlla", "--quiet");
        Assert.True(run.Code == 0, run.Err);
    }
}
