using System.Text;
using Cremona.Transparency.Generator.Commands;
using Cremona.Transparency.Generator.Schema;

namespace Cremona.Transparency.Tests.Commands;

public sealed class NewCommandTests : IDisposable
{
    private readonly ClerkFolder _clerk = new();

    public void Dispose() => _clerk.Dispose();

    [Fact]
    public void From_an_empty_folder_to_a_portal_with_every_kind_of_record()
    {
        Assert.Equal(0, _clerk.Run("nuovo", "portale", "2023").Code);
        _clerk.AssertOnlyPlaceholders();
        _clerk.Fill();
        _clerk.AssertSound();
        Assert.Equal(0, _clerk.Run("nuovo", "settore", "prova").Code);
        _clerk.Fill();
        Assert.Equal(0, _clerk.Run("nuovo", "anno", "2024").Code);
        _clerk.Fill();
        _clerk.AssertSound();
        foreach (
            var kind in NewCommand
                .Rows.Select(schema => schema.Kind!.Value.Scheme())
                .Where(kind => kind != "settore")
                .Concat(["tabella", "notizia", "capitolo", "rilevazione"])
        )
        {
            var run = _clerk.Run("nuovo", kind, "prova");
            Assert.True(run.Code == 0, kind + run.Err);
        }

        _clerk.AssertOnlyPlaceholders();
        _clerk.Fill();
        _clerk.AssertSound();
        Assert.Equal(2, Directory.EnumerateDirectories(_clerk.Content).Count());
        Assert.Empty(Directory.EnumerateFileSystemEntries(_clerk.Content, "*.tmp", SearchOption.AllDirectories));
    }

    [Fact]
    public void Every_column_is_explained()
    {
        _clerk.Run("nuovo", "portale", "2023");
        var said = _clerk.Run("nuovo", "obiettivo", "prova").Err;
        Assert.All(ObjectiveSchema.Definition.Fields, field =>
            Assert.Contains($"  {field.Name}: {field.Explains}", said, StringComparison.Ordinal)
        );
        var settings = File.ReadAllText(Path.Combine(_clerk.Content, "portale.yml"));
        Assert.All(PortalSchema.Definition.Fields, field => Assert.Contains($"# {field.Explains}", settings, StringComparison.Ordinal));
    }

    [Fact]
    public void A_new_portal_contains_the_guide_named_in_messages()
    {
        _clerk.Run("nuovo", "portale", "2023");
        Assert.Equal(
            File.ReadAllBytes(Path.Combine(Repository.Content, "README.md")),
            File.ReadAllBytes(Path.Combine(_clerk.Content, "README.md"))
        );
    }

    [Fact]
    public void The_checks_proposed_for_a_new_table_are_valid()
    {
        _clerk.Run("nuovo", "portale", "2023");
        var said = _clerk.Run("nuovo", "tabella", "eta").Err;
        Assert.Contains(
            "  controlli: Le identità che devono tornare. Una per riga, rientrata, dopo un trattino.",
            said,
            StringComparison.Ordinal
        );
        _clerk.Fill();
        var settings = Path.Combine(_clerk.Content, "2023", "personale", "tabelle.yml");
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
        _clerk.AssertSound();
    }

    [Theory]
    [InlineData("utf-8")]
    [InlineData("utf-16")]
    [InlineData("utf-16BE")]
    public void A_new_table_keeps_the_encoding_of_the_file(string name)
    {
        var encoding = System.Text.Encoding.GetEncoding(name);
        _clerk.Run("nuovo", "portale", "2023");
        var settings = Path.Combine(_clerk.Content, "2023", "personale", "tabelle.yml");
        Directory.CreateDirectory(Path.GetDirectoryName(settings)!);
        File.WriteAllText(settings, "prima:\r\n  titolo: Età\r\n", encoding);
        _clerk.Run("nuovo", "tabella", "seconda");
        Assert.StartsWith("prima:\r\n  titolo: Età\r\n\r\nseconda:\r\n", File.ReadAllText(settings, encoding), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("indicatori.csv")]
    [InlineData("indicatori.xlsx")]
    public void Readings_are_separate_rows_with_every_column_explained(string indicators)
    {
        _clerk.Run("nuovo", "portale", "2023");
        _clerk.Run("nuovo", "indicatore", "tempi");
        if (indicators.EndsWith(".xlsx", StringComparison.Ordinal))
        {
            // The exported file replaces the table.
            var csv = Path.Combine(_clerk.Content, "2023", "indicatori.csv");
            File.WriteAllText(csv, "codice;obiettivo;nome;verso\ntempi;a;Tempi;in aumento\n");
            var made = ProgramRun.Of(
                "esporta",
                "2023/indicatori",
                "--content",
                _clerk.Content,
                "--output",
                Path.Combine(_clerk.Content, "2023", indicators)
            );
            Assert.True(made.Code == 0, made.Err);
            File.Delete(csv);
        }

        var said = _clerk.Run("nuovo", "rilevazione", "tempi");
        Assert.True(said.Code == 0, said.Err);
        Assert.Contains("2023/rilevazioni.csv una riga per «tempi»", said.Err, StringComparison.Ordinal);
        Assert.All(ReadingSchema.Definition.Fields, field =>
            Assert.Contains($"  {field.Name}: {field.Explains}", said.Err, StringComparison.Ordinal)
        );
        Assert.Equal(0, _clerk.Run("new", "Rilevazione", "tempi", "--anno", "2023").Code);
        Assert.Equal(
            "\uFEFFindicatore;riferita al;rilevata il;valore;fonte;corregge;nota;bozza;pubblica dal\r\n"
                + string.Concat(Enumerable.Repeat($"tempi;{Placeholder.Words};{Placeholder.Words};{Placeholder.Words};;;;;\r\n", 2)),
            Encoding.UTF8.GetString(File.ReadAllBytes(Path.Combine(_clerk.Content, "2023", "rilevazioni.csv")))
        );
    }

    [Fact]
    public void A_reading_of_an_unknown_indicator_is_rejected_with_the_nearest_name()
    {
        _clerk.Run("nuovo", "portale", "2023");
        _clerk.Run("nuovo", "indicatore", "tempi");
        var before = TemporaryFolder.Sums(_clerk.Content);
        var run = _clerk.Run("nuovo", "rilevazione", "tempo");
        Assert.Equal(1, run.Code);
        Assert.Contains("TR301", run.Err, StringComparison.Ordinal);
        Assert.Contains("nessun indicatore ha il codice «tempo»", run.Err, StringComparison.Ordinal);
        Assert.Contains("forse «tempi»?", run.Err, StringComparison.Ordinal);
        Assert.Equal(before, TemporaryFolder.Sums(_clerk.Content));
    }

    [Fact]
    public void Existing_files_are_not_touched()
    {
        _clerk.Run("nuovo", "portale", "2023");
        _clerk.Run("nuovo", "settore", "prova");
        _clerk.Run("nuovo", "tabella", "eta");
        _clerk.Run("nuovo", "notizia", "apertura");
        File.WriteAllText(Path.Combine(_clerk.Content, "2023", "organi.xlsx"), "PK");
        var before = TemporaryFolder.Sums(_clerk.Content);
        _clerk.AssertRefused("TR906", 2, "portale", "2024");
        _clerk.AssertRefused("TR907", 2, "anno", "2023");
        _clerk.AssertRefused("TR907", 2, "tabella", "eta");
        _clerk.AssertRefused("TR907", 2, "notizia", "Apertura");
        _clerk.AssertRefused("TR302", 1, "settore", "PROVA");
        _clerk.AssertRefused("TR201", 1, "luogo", "3com");
        _clerk.AssertRefused("TR202", 2, "tabella", "mar-11");
        _clerk.AssertRefused("TR909", 2, "organo", "prova");
        _clerk.AssertRefused("TR908", 2, "settore", "altro", "--year", "1999");
        Assert.Equal(before, TemporaryFolder.Sums(_clerk.Content));
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
    public void A_usage_error_shows_the_correct_call(string call, string told)
    {
        var run = ProgramRun.Of(call.Split(' '));
        Assert.Equal(2, run.Code);
        Assert.Contains("chiamata sbagliata: " + told, run.Err, StringComparison.Ordinal);
    }

    [Fact]
    public void A_table_is_exported_to_a_new_file_only()
    {
        var site = Path.Combine(Repository.Tests, "Sites", "complete", "content");
        foreach (var (table, file) in new[] { ("2024/settori", "a.csv"), ("2024/personale/strutture", "b.xlsx"), ("glossario", "c.csv") })
        {
            var run = ProgramRun.Of("esporta", table, "--content", site, "--output", _clerk[file]);
            Assert.True(run.Code == 0, run.Err);
            Assert.True(new FileInfo(_clerk[file]).Length > 100);
            Assert.Contains(
                "TR907",
                ProgramRun.Of("esporta", table, "--content", site, "--output", _clerk[file], "--format", "plain").Err,
                StringComparison.Ordinal
            );
        }

        var unknown = ProgramRun.Of("export", "2024/setori", "--content", site, "--output", _clerk["d.csv"], "--format", "plain");
        Assert.Equal(2, unknown.Code);
        Assert.Contains("TR910", unknown.Err, StringComparison.Ordinal);
        Assert.Contains("forse «2024/settori»?", unknown.Err, StringComparison.Ordinal);
    }
}
