using System.Text.Json;
using Cremona.Transparency.Generator.Changes;
using Cremona.Transparency.Generator.Commands;
using Cremona.Transparency.Generator.Publishing;
using Cremona.Transparency.Tests.Golden;
using Cremona.Transparency.Tests.Images;

namespace Cremona.Transparency.Tests.Changes;

/// <summary>What <c>genera --prova</c> reports, and the summary before a publication on a terminal.</summary>
public sealed class PublicationTrialTests : IDisposable
{
    private readonly ChangingSite _site = new();

    [Fact]
    public void A_dry_run_publishes_nothing_and_names_the_changed_cell()
    {
        var before = TemporaryFolder.Sums(_site.Site);
        _site.Edit("2024/personale/orario.csv", text =>
            text.Replace("Tempo pieno;4;17;35;9;65", "Tempo pieno;4;17;35;9;77", StringComparison.Ordinal)
        );
        var trial = _site.Build("--date", "2025-06-30", "--prova");
        Assert.Equal(0, trial.Code);
        Assert.Contains("2024/personale/orario.csv cella F2", trial.Out, StringComparison.Ordinal);
        Assert.Contains("«65» → «77»", trial.Out, StringComparison.Ordinal);
        Assert.Equal(before, TemporaryFolder.Sums(_site.Site));

        using var json = JsonDocument.Parse(_site.Build("--date", "2025-06-30", "--prova", "--format", "json").Out);
        var change = json.RootElement.GetProperty("dati").EnumerateArray().First();
        Assert.Equal(
            ("cambiato", "F2", "77"),
            (change.GetProperty("che cosa").GetString(), change.GetProperty("cella").GetString(), change.GetProperty("dopo").GetString())
        );
    }

    [Fact]
    public void A_dry_run_names_added_removed_and_changed_pictures()
    {
        File.WriteAllBytes(_site.Folder["content/immagini/stemma.png"], SmallPicture.Png(40, 50));
        File.WriteAllBytes(_site.Folder["content/2024/immagini/torre.png"], SmallPicture.Png(40, 30));
        File.Move(_site.Folder["content/2024/immagini/palazzo.png"], _site.Folder["content/2024/immagini/municipio.png"]);
        foreach (var path in new[] { "2024/luoghi.csv", "2024/organi.csv" })
        {
            _site.Edit(path, text => text.Replace("palazzo.png", "municipio.png", StringComparison.Ordinal));
        }

        using var json = JsonDocument.Parse(_site.Build("--date", "2025-06-30", "--prova", "--format", "json").Out);
        string[] Files(string sort) =>
            [
                .. json
                    .RootElement.GetProperty("file " + sort)
                    .EnumerateArray()
                    .Select(file => file.GetString()!)
                    .Where(file => file.EndsWith(".png", StringComparison.Ordinal)),
            ];
        Assert.Equal(["2022/logo.png", "2023/logo.png", "2024/immagini/torre.png", "2024/logo.png", "logo.png"], Files("cambiati"));
        Assert.Equal(["2024/immagini/palazzo.png"], Files("tolti"));
        Assert.Equal(["2024/immagini/municipio.png"], Files("nuovi"));
    }

    [Fact]
    public void A_dry_run_of_the_published_content_lists_no_change() =>
        Assert.Contains("non cambia niente", _site.Build("--date", "2025-06-30", "--prova").Out, StringComparison.Ordinal);

    [Fact]
    public void A_dry_run_names_the_year_with_large_losses()
    {
        var trial = _site.Build("--date", "2028-01-01", "--prova");
        Assert.Equal(1, trial.Code);
        Assert.Contains("l'anno 2022: il termine è finito il", trial.Out, StringComparison.Ordinal);
        GoldenFile.Matches(
            trial.Out,
            Path.Combine(Repository.Tests, "Changes", "prova-di-un-anno-che-esce.txt"),
            Path.Combine(Repository.Tests, "Changes", "prova-di-un-anno-che-esce.received.txt")
        );
    }

    [Theory]
    [InlineData("missing")]
    [InlineData("stale")]
    [InlineData("altered")]
    public void Without_its_ledger_a_release_is_compared_page_by_page(string how)
    {
        var ledger = OnlineRelease.LedgerOf(new DocumentRoot(_site.Site));
        var (text, online) = (File.ReadAllText(ledger), OnlineRelease.At(new DocumentRoot(_site.Site))!);
        Assert.NotNull(RecordLedger.LinesOf(File.ReadAllBytes(ledger), online.Sum));
        File.WriteAllText(
            ledger,
            how == "stale"
                ? text.Replace(online.Sum, new string('0', 64), StringComparison.Ordinal)
                : text.Replace("Comune", "Conune", StringComparison.Ordinal)
        );
        if (how == "missing")
        {
            File.Delete(ledger);
        }

        _site.Edit("portale.yml", line => line.Replace("ente: Comune", "ente: Grande Comune", StringComparison.Ordinal));
        using var json = JsonDocument.Parse(_site.Build("--date", "2025-06-30", "--prova", "--format", "json").Out);
        Assert.False(json.RootElement.GetProperty("dati confrontati").GetBoolean());
        Assert.NotEmpty(json.RootElement.GetProperty("parole").EnumerateArray());
        Assert.Equal(0, _site.Build("--date", "2025-06-30").Code);
        Assert.NotNull(RecordLedger.LinesOf(File.ReadAllBytes(ledger), OnlineRelease.At(new DocumentRoot(_site.Site))!.Sum));
    }

    [Fact]
    public void A_foreign_file_beside_the_site_stays()
    {
        var ledger = OnlineRelease.LedgerOf(new DocumentRoot(_site.Site));
        File.WriteAllText(ledger, "mio");
        Assert.Equal(0, _site.Build("--date", "2025-07-30").Code);
        Assert.Equal("mio", File.ReadAllText(ledger));
    }

    [Fact]
    public void A_terminal_shows_a_short_summary_before_a_publication()
    {
        _site.Edit("portale.yml", line => line.Replace("ente: Comune", "ente: Grande Comune", StringComparison.Ordinal));
        using var error = new StringWriter();
        var site = new SiteOptions(_site.Folder["content"]) { Date = new DateOnly(2025, 6, 30) };
        var options = new BuildOptions(site, new DocumentRoot(_site.Site)) { IsTerminal = true };
        var printer = new Printer(site.Content, TextWriter.Null, error) { Format = MessageFormat.Plain };
        Assert.Equal(0, BuildCommand.Run(options, printer));
        Assert.Contains("Rispetto al sito online: 1 dato cambiato", error.ToString(), StringComparison.Ordinal);
    }

    public void Dispose() => _site.Dispose();
}
