using Cremona.Transparency.Generator.Publishing;
using Cremona.Transparency.Tests.Commands;
using Cremona.Transparency.Tests.Sites;

namespace Cremona.Transparency.Tests.Changes;

/// <summary>What stops a publication until it is confirmed (TR960–TR967).</summary>
public sealed class PublicationChangeTests : IDisposable
{
    private readonly ChangingSite _site = new();

    [Fact]
    public void A_mistyped_date_does_not_withdraw_a_year()
    {
        var before = TemporaryFolder.Sums(_site.Site);
        _site.Write("2024/notizie/errore.md", "---\ntitolo: Una notizia\ndata: 2062-01-09\n---\nTesto.\n");
        _site.Confirm();
        var stopped = _site.Build("--today", "2026-01-01");
        Assert.Equal(1, stopped.Code);
        Assert.Contains("TR221", stopped.Err, StringComparison.Ordinal);
        Assert.Equal(before, TemporaryFolder.Sums(_site.Site));
    }

    [Fact]
    public void A_withdrawal_needs_one_confirmation()
    {
        var before = TemporaryFolder.Sums(_site.Site);
        var stopped = _site.Build("--date", "2028-01-01");
        Assert.Equal(1, stopped.Code);
        Assert.Contains(
            "errore TR960 2022/anno.yml",
            stopped.Err.Replace(_site.Folder["content"] + "/", "", StringComparison.Ordinal),
            StringComparison.Ordinal
        );
        Assert.Equal(before, TemporaryFolder.Sums(_site.Site));

        _site.Confirm();
        Assert.Equal(0, _site.Build("--date", "2028-01-01").Code);
        _site.Edit("2022/anno.yml", text => text.Replace("uscita confermata", "# uscita confermata", StringComparison.Ordinal));
        Assert.Equal(0, _site.Build("--date", "2028-01-02").Code);
        File.Delete(OnlineRelease.LedgerOf(new DocumentRoot(_site.Site)));
        Assert.Equal(0, _site.Build("--date", "2028-01-03").Code);
    }

    [Fact]
    public void A_confirmation_for_another_date_is_ignored()
    {
        _site.Edit("2022/anno.yml", text => text + "\nuscita confermata: 2026-12-31\n");
        Assert.Contains("TR960", _site.Build("--date", "2028-01-01").Err, StringComparison.Ordinal);
        Assert.Contains(
            "TR966",
            ProgramRun.Of("check", "--content", _site.Folder["content"], "--format", "plain").Err,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Each_expired_record_needs_one_confirmation()
    {
        _site.Edit("2024/documenti.csv", text =>
            text.Replace(";efficace fino al\n", ";efficace fino al;alla scadenza\n", StringComparison.Ordinal)
                .Replace("riga 130;;;;;", "riga 130;;;;2019-03-01;;togli", StringComparison.Ordinal)
        );
        var stopped = _site.Build("--date", "2025-07-01");
        Assert.Contains("TR960", stopped.Err, StringComparison.Ordinal);
        Assert.Contains("--conferma documento:2024/relazione-performance", stopped.Err, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void A_missing_year_folder_stops_the_publication(bool withLedger)
    {
        _site.Begin(("2022/anno.yml", "tipo di piano: PIAO\n"), ("2022/piano/01-testo.md", "# Introduzione\n\nIl piano.\n"));
        _site.Forget(withLedger);
        Directory.Delete(_site.Folder["content/2022"], recursive: true);
        _site.AssertStopped("TR962", "anno:2022");
    }

    [Theory]
    [InlineData(true, "2024/rilevazioni.csv:24")]
    [InlineData(false, "")]
    public void The_loss_of_all_records_of_a_table_stops_the_publication(bool withLedger, string name)
    {
        _site.Forget(withLedger);
        _site.Edit("2024/rilevazioni.csv", text => text[..(text.IndexOf('\n', StringComparison.Ordinal) + 1)]);
        if (withLedger)
        {
            _site.AssertStopped("TR964", name, "--date", "2025-06-30");
        }
        else
        {
            Assert.Equal(0, _site.Build("--date", "2025-06-30").Code);
        }
    }

    [Fact]
    public void A_limit_in_the_settings_replaces_the_default()
    {
        _site.Edit("2024/rilevazioni.csv", text => string.Join('\n', text.Split('\n')[..^3]) + "\n");
        _site.Edit("portale.yml", text => text + "\nvoci tolte senza conferma: 1\n");
        _site.AssertStopped("TR964", "2024/rilevazioni.csv:2", "--date", "2025-06-30");
    }

    [Fact]
    public void The_loss_of_many_pages_stops_the_publication()
    {
        (string, string)[] chapters =
        [
            .. Enumerable
                .Range(10, 20)
                .Select(number => ($"2023/piano/{number}-parte-{number}.md", $"# Parte {number}\n\nIl testo della parte.\n")),
        ];
        _site.Begin([
            .. chapters,
            (
                "portale.yml",
                File.ReadAllText(Path.Combine(BuiltSite.ContentOf("minimal"), "portale.yml")) + "\nvoci tolte senza conferma: 100\n"
            ),
        ]);
        foreach (var (path, _) in chapters)
        {
            File.Delete(_site.Folder["content/" + path]);
        }

        _site.AssertStopped("TR963", "pagine:20");
    }

    [Fact]
    public void The_loss_of_a_published_file_is_reported()
    {
        _site.Edit("2024/documenti.csv", text =>
            text.Replace(";tabella.csv;;disponibile;", ";;;non disponibile nella fonte;", StringComparison.Ordinal)
        );
        File.Delete(_site.Folder["content/2024/allegati/tabella.csv"]);
        _site.AssertStopped("TR965", "2024/allegati/tabella.csv", "--date", "2025-06-30");
    }

    [Fact]
    public void An_unused_confirmation_is_reported()
    {
        var run = _site.Build("--date", "2025-06-30", "--conferma", "anno:2019");
        Assert.Equal(0, run.Code);
        Assert.Contains("TR967", run.Err, StringComparison.Ordinal);
    }

    public void Dispose() => _site.Dispose();
}
