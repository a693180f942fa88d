using System.Text;
using Cremona.Transparency.Generator.Commands;
using Cremona.Transparency.Generator.Schema;

namespace Cremona.Transparency.Tests.Commands;

public sealed class NewCommandTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    private string Content => _folder["content"];

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void From_an_empty_folder_to_a_portal_with_every_kind_of_record()
    {
        Assert.Equal(0, Run("nuovo", "portale", "2023").Code);
        AssertOnlyPlaceholders();
        Fill();
        AssertSound();
        Assert.Equal(0, Run("nuovo", "settore", "prova").Code);
        Fill();
        Assert.Equal(0, Run("nuovo", "anno", "2024").Code);
        Fill();
        AssertSound();
        foreach (
            var kind in NewCommand
                .Rows.Select(schema => schema.Kind!.Value.Scheme())
                .Where(kind => kind != "settore")
                .Concat(["tabella", "notizia", "capitolo", "rilevazione"])
        )
        {
            var run = Run("nuovo", kind, "prova");
            Assert.True(run.Code == 0, kind + run.Err);
        }

        AssertOnlyPlaceholders();
        Fill();
        AssertSound();
        Assert.Equal(2, Directory.EnumerateDirectories(Content).Count());
        Assert.Empty(Directory.EnumerateFileSystemEntries(Content, "*.tmp", SearchOption.AllDirectories));
    }

    [Fact]
    public void Every_column_is_explained()
    {
        Run("nuovo", "portale", "2023");
        var said = Run("nuovo", "obiettivo", "prova").Err;
        Assert.All(ObjectiveSchema.Definition.Fields, field =>
            Assert.Contains($"  {field.Name}: {field.Explains}", said, StringComparison.Ordinal)
        );
        var settings = File.ReadAllText(Path.Combine(Content, "portale.yml"));
        Assert.All(PortalSchema.Definition.Fields, field => Assert.Contains($"# {field.Explains}", settings, StringComparison.Ordinal));
    }

    [Fact]
    public void A_new_year_takes_what_lasts_and_leaves_what_belongs_to_the_year()
    {
        Directory.CreateDirectory(Content);
        foreach (
            var file in Directory.EnumerateFiles(
                Path.Combine(Repository.Tests, "Sites", "complete", "content"),
                "*",
                SearchOption.AllDirectories
            )
        )
        {
            var target = Path.Combine(Content, Path.GetRelativePath(Path.Combine(Repository.Tests, "Sites", "complete", "content"), file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target);
        }

        var before = TemporaryFolder.Sums(Content);
        var run = Run("nuovo", "anno", "2025");
        Assert.True(run.Code == 0, run.Err);
        Assert.Equal(before, TemporaryFolder.Sums(Content).Where(line => !line.StartsWith("2025/", StringComparison.Ordinal)));
        var companies = File.ReadAllText(Path.Combine(Content, "2025", "societa.csv"));
        Assert.Contains("acque-valle;Acque dell'Alta Valle S.c.p.A.;", companies, StringComparison.Ordinal);
        Assert.DoesNotContain("1.200.000", companies, StringComparison.Ordinal);
        Assert.DoesNotContain("riga 78", companies, StringComparison.Ordinal);
        Assert.DoesNotContain("riga", File.ReadAllText(Path.Combine(Content, "2025", "obiettivi.csv")), StringComparison.Ordinal);
        Assert.Contains("atteso 2025", File.ReadAllText(Path.Combine(Content, "2025", "indicatori.csv")), StringComparison.Ordinal);
        Assert.False(File.Exists(Path.Combine(Content, "2025", "rilevazioni.csv")));
        Fill();
        AssertSound();
    }

    [Fact]
    public void A_new_year_takes_the_objectives_that_run_on_with_their_indicators_and_no_reading()
    {
        Run("nuovo", "portale", "2023");
        Fill();
        var year = Path.Combine(Content, "2023");
        File.WriteAllText(
            Path.Combine(year, "obiettivi.csv"),
            "codice;titolo;tipo;peso;scadenza;fonte\nfinito;Finito;gestionale;40;31/12/2023;riga "
                + "1\nlungo;Lungo;gestionale;30;30/06/2024;riga 2\nsempre;Sempre;strategico;30;;riga 3\nsenza;Senza data;gestionale;;;\n"
        );
        File.WriteAllText(
            Path.Combine(year, "indicatori.csv"),
            "codice;obiettivo;nome;verso;partenza;atteso 2023;atteso 2024;fonte\na;finito;A;in aumento;1;2;3;riga 1\nb;lungo;B;in "
                + "aumento;10;20;30;riga 2\n"
        );
        File.WriteAllText(Path.Combine(year, "rilevazioni.csv"), "indicatore;riferita al;rilevata il;valore\nb;30/06/2023;10/07/2023;15\n");
        var run = Run("nuovo", "anno", "2024");
        Assert.True(run.Code == 0, run.Err);
        Assert.Equal(
            ["lungo;Lungo;gestionale;;30/06/2024;", "sempre;Sempre;strategico;;;"],
            Rows("obiettivi.csv", "codice", "titolo", "tipo", "peso", "scadenza", "fonte")
        );
        Assert.Equal(["b;lungo;10;30;"], Rows("indicatori.csv", "codice", "obiettivo", "partenza", "atteso 2024", "fonte"));
        Assert.DoesNotContain("atteso 2023", File.ReadAllText(Path.Combine(Content, "2024", "indicatori.csv")), StringComparison.Ordinal);
        Assert.False(File.Exists(Path.Combine(Content, "2024", "rilevazioni.csv")));
        Fill();
        AssertSound();

        IEnumerable<string> Rows(string file, params string[] columns)
        {
            var lines = File.ReadAllText(Path.Combine(Content, "2024", file))
                .TrimStart('\uFEFF')
                .Split("\r\n", StringSplitOptions.RemoveEmptyEntries)
                .Select(line => line.Split(';'))
                .ToArray();
            return lines.Skip(1).Select(row => string.Join(';', columns.Select(name => row[Array.IndexOf(lines[0], name)])));
        }
    }

    [Fact]
    public void A_new_portal_holds_the_guide_that_messages_name()
    {
        Run("nuovo", "portale", "2023");
        Assert.Equal(
            File.ReadAllBytes(Path.Combine(Repository.Content, "README.md")),
            File.ReadAllBytes(Path.Combine(Content, "README.md"))
        );
    }

    [Fact]
    public void The_checks_that_a_new_table_proposes_are_read()
    {
        Run("nuovo", "portale", "2023");
        var said = Run("nuovo", "tabella", "eta").Err;
        Assert.Contains(
            "  controlli: Le identità che devono tornare. Una per riga, rientrata, dopo un trattino.",
            said,
            StringComparison.Ordinal
        );
        Fill();
        var settings = Path.Combine(Content, "2023", "personale", "tabelle.yml");
        var lines = File.ReadAllLines(settings);
        File.WriteAllLines(
            settings,
            lines.Select(line =>
                line.Contains("# controlli:", StringComparison.Ordinal) || line.Contains("#   - ", StringComparison.Ordinal)
                    ? line.Replace("# ", "", StringComparison.Ordinal)
                    : line
            )
        );
        Assert.Contains("  - ogni riga: Totale = Donne + Uomini", File.ReadAllText(settings), StringComparison.Ordinal);
        AssertSound();
    }

    [Theory]
    [InlineData("utf-8")]
    [InlineData("utf-16")]
    [InlineData("utf-16BE")]
    public void A_new_table_is_added_in_the_letters_of_the_file(string name)
    {
        var encoding = System.Text.Encoding.GetEncoding(name);
        Run("nuovo", "portale", "2023");
        var settings = Path.Combine(Content, "2023", "personale", "tabelle.yml");
        Directory.CreateDirectory(Path.GetDirectoryName(settings)!);
        File.WriteAllText(settings, "prima:\r\n  titolo: Età\r\n", encoding);
        Run("nuovo", "tabella", "seconda");
        Assert.StartsWith("prima:\r\n  titolo: Età\r\n\r\nseconda:\r\n", File.ReadAllText(settings, encoding), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("indicatori.csv")]
    [InlineData("indicatori.xlsx")]
    public void Readings_of_an_indicator_are_rows_of_their_own_with_every_column_explained(string indicators)
    {
        Run("nuovo", "portale", "2023");
        Run("nuovo", "indicatore", "tempi");
        if (indicators.EndsWith(".xlsx", StringComparison.Ordinal))
        {
            // The exported file replaces the table.
            var csv = Path.Combine(Content, "2023", "indicatori.csv");
            File.WriteAllText(csv, "codice;obiettivo;nome;verso\ntempi;a;Tempi;in aumento\n");
            var made = ProgramRun.Of(
                "esporta",
                "2023/indicatori",
                "--content",
                Content,
                "--output",
                Path.Combine(Content, "2023", indicators)
            );
            Assert.True(made.Code == 0, made.Err);
            File.Delete(csv);
        }

        var said = Run("nuovo", "rilevazione", "tempi");
        Assert.True(said.Code == 0, said.Err);
        Assert.Contains("2023/rilevazioni.csv una riga per «tempi»", said.Err, StringComparison.Ordinal);
        Assert.All(ReadingSchema.Definition.Fields, field =>
            Assert.Contains($"  {field.Name}: {field.Explains}", said.Err, StringComparison.Ordinal)
        );
        Assert.Equal(0, Run("new", "Rilevazione", "tempi", "--anno", "2023").Code);
        Assert.Equal(
            "\uFEFFindicatore;riferita al;rilevata il;valore;fonte;corregge;nota;bozza;pubblica dal\r\n"
                + string.Concat(Enumerable.Repeat($"tempi;{Placeholder.Words};{Placeholder.Words};{Placeholder.Words};;;;;\r\n", 2)),
            Encoding.UTF8.GetString(File.ReadAllBytes(Path.Combine(Content, "2023", "rilevazioni.csv")))
        );
    }

    [Fact]
    public void A_reading_of_an_indicator_that_is_not_there_is_refused_with_the_nearest()
    {
        Run("nuovo", "portale", "2023");
        Run("nuovo", "indicatore", "tempi");
        var before = TemporaryFolder.Sums(Content);
        var run = Run("nuovo", "rilevazione", "tempo");
        Assert.Equal(1, run.Code);
        Assert.Contains("TR301", run.Err, StringComparison.Ordinal);
        Assert.Contains("nessun indicatore ha il codice «tempo»", run.Err, StringComparison.Ordinal);
        Assert.Contains("forse «tempi»?", run.Err, StringComparison.Ordinal);
        Assert.Equal(before, TemporaryFolder.Sums(Content));
    }

    [Fact]
    public void Nothing_that_is_there_is_touched()
    {
        Run("nuovo", "portale", "2023");
        Run("nuovo", "settore", "prova");
        Run("nuovo", "tabella", "eta");
        Run("nuovo", "notizia", "apertura");
        File.WriteAllText(Path.Combine(Content, "2023", "organi.xlsx"), "PK");
        var before = TemporaryFolder.Sums(Content);
        AssertRefused("TR906", 2, "portale", "2024");
        AssertRefused("TR907", 2, "anno", "2023");
        AssertRefused("TR907", 2, "tabella", "eta");
        AssertRefused("TR907", 2, "notizia", "Apertura");
        AssertRefused("TR302", 1, "settore", "PROVA");
        AssertRefused("TR201", 1, "luogo", "3com");
        AssertRefused("TR202", 2, "tabella", "mar-11");
        AssertRefused("TR909", 2, "organo", "prova");
        AssertRefused("TR908", 2, "settore", "altro", "--year", "1999");
        Assert.Equal(before, TemporaryFolder.Sums(Content));
    }

    [Theory]
    [InlineData("nuovo", "scrivi che cosa aggiungere")]
    [InlineData("nuovo settori x", "«settori» non si può aggiungere: forse «settore»?")]
    [InlineData("nuovo anno", "dopo «anno» scrivi l'anno")]
    [InlineData("nuovo anno duemila", "dopo «anno» scrivi l'anno")]
    [InlineData("nuovo obiettivo", "dopo «obiettivo» scrivi il codice")]
    [InlineData("nuovo rilevazione", "dopo «rilevazione» scrivi il codice dell'indicatore")]
    [InlineData("nuovo obiettivo due parole", "dopo «obiettivo» scrivi il codice")]
    [InlineData("esporta", "scrivi quale tabella esportare")]
    [InlineData("esporta 2023/settori --output a.pdf", "«a.pdf» non finisce con .csv né con .xlsx")]
    public void A_wrong_call_says_how_to_write_it(string call, string told)
    {
        var run = ProgramRun.Of(call.Split(' '));
        Assert.Equal(2, run.Code);
        Assert.Contains("chiamata sbagliata: " + told, run.Err, StringComparison.Ordinal);
    }

    [Fact]
    public void A_table_is_exported_to_a_file_that_is_not_there()
    {
        var site = Path.Combine(Repository.Tests, "Sites", "complete", "content");
        foreach (var (table, file) in new[] { ("2024/settori", "a.csv"), ("2024/personale/strutture", "b.xlsx"), ("glossario", "c.csv") })
        {
            var run = ProgramRun.Of("esporta", table, "--content", site, "--output", _folder[file]);
            Assert.True(run.Code == 0, run.Err);
            Assert.True(new FileInfo(_folder[file]).Length > 100);
            Assert.Contains(
                "TR907",
                ProgramRun.Of("esporta", table, "--content", site, "--output", _folder[file], "--format", "plain").Err,
                StringComparison.Ordinal
            );
        }

        var unknown = ProgramRun.Of("export", "2024/setori", "--content", site, "--output", _folder["d.csv"], "--format", "plain");
        Assert.Equal(2, unknown.Code);
        Assert.Contains("TR910", unknown.Err, StringComparison.Ordinal);
        Assert.Contains("forse «2024/settori»?", unknown.Err, StringComparison.Ordinal);
    }

    private ProgramRun Run(params string[] args) => ProgramRun.Of([.. args, "--content", Content, "--format", "plain"]);

    private void AssertRefused(string code, int exit, params string[] args)
    {
        var run = Run(["nuovo", .. args]);
        Assert.Equal((exit, code), (run.Code, run.Err.Split(' ')[1]));
    }

    private void AssertOnlyPlaceholders()
    {
        var run = Run("controlla", "--quiet");
        Assert.Equal(1, run.Code);
        var codes = run
            .Err.Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Where(line => line.StartsWith("errore", StringComparison.Ordinal))
            .Select(line => line.Split(' ')[1])
            .Distinct()
            .ToArray();
        Assert.True(codes.SequenceEqual(["TR134"]), run.Err);
    }

    private void AssertSound()
    {
        var run = Run("controlla", "--quiet");
        Assert.True(run.Code == 0, run.Err);
    }

    // What a clerk writes: in each column what its type takes; every record of these tests has the code «prova».
    private void Fill()
    {
        foreach (
            var file in Directory
                .EnumerateFiles(Content, "*", SearchOption.AllDirectories)
                .Where(file => !file.Contains("allegati", StringComparison.Ordinal))
        )
        {
            var text = File.ReadAllText(file);
            if (!text.Contains(Placeholder.Words, StringComparison.Ordinal))
            {
                continue;
            }

            var schema = FileSchemas.All.FirstOrDefault(known => Path.GetFileName(known.Path) == Path.GetFileName(file))
                ?? (file.Contains("notizie", StringComparison.Ordinal) ? NewsSchema.Definition : null);
            var lines = text.Split('\n');
            for (var i = 0; i < lines.Length; i++)
            {
                lines[i] = file.EndsWith(".csv", StringComparison.Ordinal)
                    ? string.Join(
                        ';',
                        lines[i]
                            .TrimEnd('\r')
                            .Split(';')
                            .Select(
                                (cell, column) =>
                                    cell == Placeholder.Words
                                        ? Value(schema?.Find(lines[0].TrimEnd('\r').TrimStart('\uFEFF').Split(';')[column]))
                                        : cell
                            )
                    )
                    : lines[i].Replace(Placeholder.Words, Value(schema?.Find(lines[i].Split(':')[0].Trim())), StringComparison.Ordinal);
            }

            File.WriteAllText(file, string.Join('\n', lines), new UTF8Encoding(file.EndsWith(".csv", StringComparison.Ordinal)));
        }
    }

    private static string Value(Field? field) =>
        field?.Type switch
        {
            FieldType.Choice => field.Choices[^1],
            FieldType.Reference => "prova",
            FieldType.Value => "sì",
            FieldType.Date => "01/02/2023",
            FieldType.Number or FieldType.Whole or FieldType.Percent => "1",
            _ => "Prova",
        };
}
