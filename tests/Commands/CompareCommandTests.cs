using System.Text.Json;
using Cremona.Transparency.Tests.Golden;
using Cremona.Transparency.Tests.Sites;

namespace Cremona.Transparency.Tests.Commands;

public sealed class CompareCommandTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    [Fact]
    public void The_changes_of_two_years_are_listed_for_people()
    {
        var run = Run("2023", "2024");
        Assert.Equal((0, ""), (run.Code, run.Err));
        GoldenFile.Matches(run.Out.Replace(BuiltSite.ContentOf("complete"), "content", StringComparison.Ordinal));
    }

    [Fact]
    public void Every_format_lists_the_same_changes_in_either_order_of_years()
    {
        var run = Run("2024", "2023", "--format", "json");
        Assert.Equal((0, ""), (run.Code, run.Err));
        using var json = JsonDocument.Parse(run.Out);
        var keys = new[] { "dal", "al", "elenco", "codice", "cella", "cambiamento", "prima", "dopo" };
        var changes = json.RootElement.GetProperty("cambiamenti").EnumerateArray().ToArray();
        Assert.Equal(
            changes.Select(change =>
                string.Join('\t', keys.Select(key => change.GetProperty(key).ToString().Replace("\n", " ", StringComparison.Ordinal)))
            ),
            Run("2023", "2024", "--format", "plain").Out.TrimEnd('\n').Split('\n')
        );
        Assert.Equal(changes.Length, Run("2023", "2024").Out.Split('\n').Count(line => line.StartsWith("  ", StringComparison.Ordinal)));
        Assert.Equal(
            (2023, 2024, 1),
            (
                json.RootElement.GetProperty("dal").GetInt32(),
                json.RootElement.GetProperty("al").GetInt32(),
                json.RootElement.GetProperty("formato").GetInt32()
            )
        );
        var total = changes.Single(change =>
            change.GetProperty("cella").GetString() == "TOTALE/D" && change.GetProperty("codice").GetString() == "orario"
        );
        Assert.Equal(
            ("numero", "2", "11.1", $"{BuiltSite.ContentOf("complete")}/2024/personale/orario.csv", 5, "C5"),
            (
                total.GetProperty("tipo").GetString(),
                total.GetProperty("differenza").GetString(),
                total.GetProperty("percento").GetString(),
                total.GetProperty("file").GetString(),
                total.GetProperty("riga").GetInt32(),
                total.GetProperty("posto").GetString()
            )
        );
    }

    [Fact]
    public void Years_need_not_be_consecutive()
    {
        var lines = Run("2022", "2024", "--format", "plain").Out.Split('\n');
        Assert.Contains("2022\t2024\torgani\tconsulta-giovani\tcodice\trinominato\tforum-giovani\tconsulta-giovani", lines);
        Assert.Contains("2022\t2024\tpersonale\tstrutture\tTOTALE/Tot\tcambiato\t76\t78", lines);
    }

    [Theory]
    [InlineData("2021 2024", "l'anno 2021 non c'è: gli anni che si possono confrontare sono 2022, 2023 e 2024")]
    [InlineData("2024 2042", "l'anno 2042 non c'è: gli anni che si possono confrontare sono 2022, 2023 e 2024")]
    [InlineData("2023", "scrivi i due anni da confrontare (per esempio: trasparenza confronta 2023 2024)")]
    [InlineData("", "scrivi i due anni da confrontare (per esempio: trasparenza confronta 2023 2024)")]
    [InlineData("2022 2023 2024", "scrivi i due anni da confrontare (per esempio: trasparenza confronta 2023 2024)")]
    [InlineData("2023 2023", "per confrontare servono due anni diversi (per esempio: trasparenza confronta 2023 2024)")]
    [InlineData("2O23 2024", "«2O23» non è un anno (per esempio: trasparenza confronta 2023 2024)")]
    [InlineData("2023 -2024", "«-2024» non è un'opzione di «confronta». (trasparenza confronta --help)")]
    [InlineData("2023 2024 --format sarif", "un confronto si dà in una di queste forme: human, plain, json")]
    public void A_usage_error_gives_2(string call, string words)
    {
        var run = Run(call.Split(' ', StringSplitOptions.RemoveEmptyEntries));
        Assert.Equal((2, "", $"chiamata sbagliata: {words}\n"), (run.Code, run.Out, run.Err));
    }

    [Fact]
    public void A_portal_with_one_year_has_nothing_to_compare()
    {
        var run = ProgramRun.Of("confronta", "2022", "2023", "--content", BuiltSite.ContentOf("minimal"));
        Assert.Equal((2, ""), (run.Code, run.Out));
        Assert.Contains("per confrontare servono due anni, e fra quelli pubblicati non ci sono", run.Err, StringComparison.Ordinal);
    }

    [Fact]
    public void Content_with_errors_is_not_compared()
    {
        var run = ProgramRun.Of("confronta", "2022", "2023", "--content", Path.Combine(BrokenSites.Folder, "tr529-due-settori", "content"));
        Assert.Equal((1, ""), (run.Code, run.Out));
        Assert.Contains("TR529", run.Err, StringComparison.Ordinal);
        Assert.EndsWith("1 errore, 0 avvisi: il confronto non si può fare\n", run.Err, StringComparison.Ordinal);
    }

    [Fact]
    public void A_year_that_is_withdrawn_is_not_compared()
    {
        var run = Run("2022", "2023", "--date", "2028-01-01");
        Assert.Equal((2, ""), (run.Code, run.Out));
        Assert.Contains("l'anno 2022 non c'è: gli anni che si possono confrontare sono 2023 e 2024", run.Err, StringComparison.Ordinal);
    }

    [Fact]
    public void An_empty_comparison_says_so()
    {
        Town("uno", "2011/settori.csv", "codice;nome\nverde;Verde\n");
        TemporaryFolder.Copy(_folder["uno/2011"], _folder["uno/2012"]);
        var run = ProgramRun.Of("diff", "2011", "2012", "--content", _folder["uno"]);
        Assert.Equal((0, "Dal 2011 al 2012 non è cambiato niente di ciò che si può confrontare.\n"), (run.Code, run.Out));
        Assert.Equal("", ProgramRun.Of("diff", "2011", "2012", "--content", _folder["uno"], "--format", "plain").Out);
    }

    [Fact]
    public void Two_content_folders_are_compared_as_written()
    {
        Town("uno", "2011/settori.csv", "codice;nome\nverde;Verde\nscuola;Scuola\n");
        Town("due", "2011/settori.csv", "codice;nome\nverde;Verde pubblico\nsport;Sport\n");
        var (one, other) = (_folder["uno"], _folder["due"]);
        var run = ProgramRun.Of("confronta", one, other);
        Assert.Equal((0, ""), (run.Code, run.Err));
        Assert.Equal(
            "3 cambiamenti\n\nDati tolti (1)\n  2011/settori.csv riga 3: settore «Scuola» (scuola)\n\nDati cambiati (1)\n"
                + "  2011/settori.csv cella B2: settore «Verde pubblico», nome: «Verde» → «Verde pubblico»\n\nDati nuovi (1)\n"
                + "  2011/settori.csv riga 3: settore «Sport» (sport)\n",
            run.Out
        );
        Assert.Equal(
            "tolto\tsettore\tscuola\t\t\t\t2011/settori.csv\triga 3\n"
                + "cambiato\tsettore\tverde\tnome\tVerde\tVerde pubblico\t2011/settori.csv\tcella B2\n"
                + "nuovo\tsettore\tsport\t\t\t\t2011/settori.csv\triga 3\n",
            ProgramRun.Of("confronta", one, other, "--format", "plain").Out
        );
        using var json = JsonDocument.Parse(ProgramRun.Of("confronta", one, other, "--format", "json").Out);
        Assert.Equal(
            ["tolto", "cambiato", "nuovo"],
            json.RootElement.GetProperty("dati").EnumerateArray().Select(change => change.GetProperty("che cosa").GetString())
        );
        Assert.Equal("I dati sono gli stessi.\n", ProgramRun.Of("confronta", one, one).Out);
    }

    [Fact]
    public void Two_built_sites_are_compared_page_by_page()
    {
        Town("uno", "2011/settori.csv", "codice;nome\nverde;Verde\nscuola;Scuola\n");
        Town("due", "2011/settori.csv", "codice;nome\nverde;Verde pubblico\nsport;Sport\n");
        var (one, other) = (Built("uno"), Built("due"));
        var run = ProgramRun.Of("confronta", one, other);
        Assert.Equal((0, ""), (run.Code, run.Err));
        Assert.StartsWith($"Rispetto al sito in {one}, il sito in {other} cambia:\n", run.Out, StringComparison.Ordinal);
        Assert.Contains("Pagine che non ci sono più (1)\n  2011/settori/scuola.html\n", run.Out, StringComparison.Ordinal);
        Assert.Contains("Pagine nuove (1)\n  2011/settori/sport.html\n", run.Out, StringComparison.Ordinal);
        Assert.Contains("settore «Verde pubblico», nome: «Verde» → «Verde pubblico»", run.Out, StringComparison.Ordinal);
        Assert.Contains("Parole cambiate nelle pagine", run.Out, StringComparison.Ordinal);
        Assert.Equal(run.Out, ProgramRun.Of("confronta", one, other, "--format", "plain").Out);
        using var json = JsonDocument.Parse(ProgramRun.Of("confronta", one, other, "--format", "json").Out);
        Assert.All(json.RootElement.GetProperty("dati").EnumerateArray(), change =>
            Assert.Equal("content/2011/settori.csv", change.GetProperty("file").GetString())
        );
        Assert.Equal(
            ["2011/settori/sport.html"],
            json.RootElement.GetProperty("pagine nuove").EnumerateArray().Select(page => page.GetString())
        );
        Assert.Equal($"Rispetto al sito in {one} non cambia niente.\n", ProgramRun.Of("confronta", one, one).Out);
    }

    [Fact]
    public void A_site_is_not_compared_with_a_content_folder()
    {
        Town("uno", "2011/settori.csv", "codice;nome\nverde;Verde\n");
        var (site, content) = (Built("uno"), _folder["uno"]);
        var words = $"chiamata sbagliata: «{site}» è un sito costruito e «{content}» no: confronta due siti, o due cartelle di contenuti\n";
        Assert.Equal(words, ProgramRun.Of("confronta", site, content).Err);
        Assert.Equal(words, ProgramRun.Of("confronta", content, site).Err);
    }

    /// <summary>Otherwise all its files would look lost.</summary>
    [Fact]
    public void A_site_with_an_unreadable_list_of_files_is_not_compared()
    {
        Town("uno", "2011/settori.csv", "codice;nome\nverde;Verde\n");
        Town("due", "2011/settori.csv", "codice;nome\nverde;Verde\n");
        var (whole, damaged) = (Built("uno"), Built("due"));
        File.WriteAllText(Path.Combine(damaged, "manifest-sha256.txt"), "niente\n");
        var run = ProgramRun.Of("confronta", whole, damaged);
        Assert.Equal((2, ""), (run.Code, run.Out));
        Assert.Contains($"«{whole}» è un sito costruito e «{damaged}» no", run.Err, StringComparison.Ordinal);
    }

    [Fact]
    public void A_missing_folder_is_named()
    {
        Town("uno", "2011/settori.csv", "codice;nome\nverde;Verde\n");
        var run = ProgramRun.Of("confronta", _folder["uno"], _folder["tre"], "--format", "plain");
        Assert.Equal((2, ""), (run.Code, run.Out));
        Assert.Equal($"chiamata sbagliata: la cartella «{_folder["tre"]}» non c'è: controlla come è scritto il nome\n", run.Err);
    }

    public void Dispose() => _folder.Dispose();

    private static ProgramRun Run(params string[] args) =>
        ProgramRun.Of(["confronta", .. args, "--content", BuiltSite.ContentOf("complete")]);

    private string Built(string town)
    {
        var site = _folder["sito-" + town];
        Assert.Equal(0, ProgramRun.Of("genera", "--content", _folder[town], "--output", site).Code);
        return site;
    }

    private void Town(string name, string path, string text)
    {
        foreach (
            var (file, words) in new[]
            {
                ("portale.yml", "ente: Comune di Borgosereno\nanno corrente: 2011\ndati dimostrativi: sì\n"),
                ("2011/anno.yml", "tipo di piano: PIAO\n"),
                ("2011/piano/01-testo.md", "# Introduzione\n\nIl piano.\n"),
                (path, text),
            }
        )
        {
            Generator.Files.UserFiles.Write(_folder[name], file, System.Text.Encoding.UTF8.GetBytes(words));
        }
    }
}
