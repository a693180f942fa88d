using System.Text.Json;
using Cremona.Transparency.Generator.Changes;
using Cremona.Transparency.Generator.Commands;
using Cremona.Transparency.Generator.Publishing;
using Cremona.Transparency.Tests.Commands;
using Cremona.Transparency.Tests.Golden;
using Cremona.Transparency.Tests.Images;
using Cremona.Transparency.Tests.Sites;

namespace Cremona.Transparency.Tests.Changes;

/// <summary>What <c>genera --prova</c> says, and what stops a publication until it is confirmed (TR960–TR967).</summary>
public sealed class PublicationChangeTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public PublicationChangeTests()
    {
        foreach (var file in BuiltSite.StoredFiles("complete"))
        {
            Generator.Files.UserFiles.Write(_folder["content"], file.Path, file.Bytes.Span);
        }

        Assert.Equal(0, Build("--date", "2025-06-30").Code);
    }

    private string Site => _folder["pubblico"];

    [Fact]
    public void A_year_does_not_vanish_because_of_a_date_that_was_written_wrong()
    {
        var before = TemporaryFolder.Sums(Site);
        Write("2024/notizie/errore.md", "---\ntitolo: Una notizia\ndata: 2062-01-09\n---\nTesto.\n");
        Confirm();
        var stopped = Build("--today", "2026-01-01");
        Assert.Equal(1, stopped.Code);
        Assert.Contains("TR221", stopped.Err, StringComparison.Ordinal);
        Assert.Equal(before, TemporaryFolder.Sums(Site));
    }

    [Fact]
    public void What_leaves_at_its_term_leaves_when_it_is_confirmed_and_is_not_asked_about_again()
    {
        var before = TemporaryFolder.Sums(Site);
        var stopped = Build("--date", "2028-01-01");
        Assert.Equal(1, stopped.Code);
        Assert.Contains(
            "errore TR960 2022/anno.yml",
            stopped.Err.Replace(_folder["content"] + "/", "", StringComparison.Ordinal),
            StringComparison.Ordinal
        );
        Assert.Equal(before, TemporaryFolder.Sums(Site));

        Confirm();
        Assert.Equal(0, Build("--date", "2028-01-01").Code);
        Edit("2022/anno.yml", text => text.Replace("uscita confermata", "# uscita confermata", StringComparison.Ordinal));
        Assert.Equal(0, Build("--date", "2028-01-02").Code);
        File.Delete(OnlineRelease.LedgerOf(Site));
        Assert.Equal(0, Build("--date", "2028-01-03").Code);
    }

    [Fact]
    public void A_confirmation_of_another_day_confirms_nothing()
    {
        Edit("2022/anno.yml", text => text + "\nuscita confermata: 2026-12-31\n");
        Assert.Contains("TR960", Build("--date", "2028-01-01").Err, StringComparison.Ordinal);
        Assert.Contains(
            "TR966",
            ProgramRun.Of("check", "--content", _folder["content"], "--format", "plain").Err,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void A_record_that_leaves_at_its_term_is_asked_about_once()
    {
        Edit("2024/documenti.csv", text =>
            text.Replace(";efficace fino al\n", ";efficace fino al;alla scadenza\n", StringComparison.Ordinal)
                .Replace("riga 130;;;;;", "riga 130;;;;2019-03-01;;togli", StringComparison.Ordinal)
        );
        var stopped = Build("--date", "2025-07-01");
        Assert.Contains("TR960", stopped.Err, StringComparison.Ordinal);
        Assert.Contains("--conferma documento:2024/relazione-performance", stopped.Err, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void A_year_whose_folder_is_gone_stops_the_publication(bool withLedger)
    {
        Begin(("2022/anno.yml", "tipo di piano: PIAO\n"), ("2022/piano/01-testo.md", "# Introduzione\n\nIl piano.\n"));
        Forget(withLedger);
        Directory.Delete(_folder["content/2022"], recursive: true);
        AssertStopped("TR962", "anno:2022");
    }

    [Theory]
    [InlineData(true, "2024/rilevazioni.csv:24")]
    [InlineData(false, "")]
    public void All_records_of_a_table_stop_the_publication_where_they_are_known(bool withLedger, string name)
    {
        Forget(withLedger);
        Edit("2024/rilevazioni.csv", text => text[..(text.IndexOf('\n', StringComparison.Ordinal) + 1)]);
        if (withLedger)
        {
            AssertStopped("TR964", name, "--date", "2025-06-30");
        }
        else
        {
            Assert.Equal(0, Build("--date", "2025-06-30").Code);
        }
    }

    [Fact]
    public void A_bound_of_the_settings_takes_the_place_of_the_usual_one()
    {
        Edit("2024/rilevazioni.csv", text => string.Join('\n', text.Split('\n')[..^3]) + "\n");
        Edit("portale.yml", text => text + "\nvoci tolte senza conferma: 1\n");
        AssertStopped("TR964", "2024/rilevazioni.csv:2", "--date", "2025-06-30");
    }

    [Fact]
    public void Many_pages_stop_the_publication()
    {
        (string, string)[] chapters =
        [
            .. Enumerable
                .Range(10, 20)
                .Select(number => ($"2023/piano/{number}-parte-{number}.md", $"# Parte {number}\n\nIl testo della parte.\n")),
        ];
        Begin([
            .. chapters,
            (
                "portale.yml",
                File.ReadAllText(Path.Combine(BuiltSite.ContentOf("minimal"), "portale.yml")) + "\nvoci tolte senza conferma: 100\n"
            ),
        ]);
        foreach (var (path, _) in chapters)
        {
            File.Delete(_folder["content/" + path]);
        }

        AssertStopped("TR963", "pagine:20");
    }

    [Fact]
    public void A_file_that_was_published_does_not_vanish_unseen()
    {
        Edit("2024/documenti.csv", text =>
            text.Replace(";tabella.csv;;disponibile;", ";;;non disponibile nella fonte;", StringComparison.Ordinal)
        );
        File.Delete(_folder["content/2024/allegati/tabella.csv"]);
        AssertStopped("TR965", "2024/allegati/tabella.csv", "--date", "2025-06-30");
    }

    [Fact]
    public void A_confirmation_that_confirms_nothing_is_told()
    {
        var run = Build("--date", "2025-06-30", "--conferma", "anno:2019");
        Assert.Equal(0, run.Code);
        Assert.Contains("TR967", run.Err, StringComparison.Ordinal);
    }

    [Fact]
    public void A_trial_publishes_nothing_and_names_the_cell()
    {
        var before = TemporaryFolder.Sums(Site);
        Edit("2024/personale/orario.csv", text =>
            text.Replace("Tempo pieno;4;17;35;9;65", "Tempo pieno;4;17;35;9;77", StringComparison.Ordinal)
        );
        var trial = Build("--date", "2025-06-30", "--prova");
        Assert.Equal(0, trial.Code);
        Assert.Contains("2024/personale/orario.csv cella F2", trial.Out, StringComparison.Ordinal);
        Assert.Contains("«65» → «77»", trial.Out, StringComparison.Ordinal);
        Assert.Equal(before, TemporaryFolder.Sums(Site));

        using var json = JsonDocument.Parse(Build("--date", "2025-06-30", "--prova", "--format", "json").Out);
        var change = json.RootElement.GetProperty("dati").EnumerateArray().First();
        Assert.Equal(
            ("cambiato", "F2", "77"),
            (change.GetProperty("che cosa").GetString(), change.GetProperty("cella").GetString(), change.GetProperty("dopo").GetString())
        );
    }

    [Fact]
    public void A_trial_names_pictures_that_came_went_or_became_others()
    {
        File.WriteAllBytes(_folder["content/immagini/stemma.png"], SmallPicture.Png(40, 50));
        File.WriteAllBytes(_folder["content/2024/immagini/torre.png"], SmallPicture.Png(40, 30));
        File.Move(_folder["content/2024/immagini/palazzo.png"], _folder["content/2024/immagini/municipio.png"]);
        foreach (var path in new[] { "2024/luoghi.csv", "2024/organi.csv" })
        {
            Edit(path, text => text.Replace("palazzo.png", "municipio.png", StringComparison.Ordinal));
        }

        using var json = JsonDocument.Parse(Build("--date", "2025-06-30", "--prova", "--format", "json").Out);
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
    public void A_trial_of_what_is_online_changes_nothing() =>
        Assert.Contains("non cambia niente", Build("--date", "2025-06-30", "--prova").Out, StringComparison.Ordinal);

    [Fact]
    public void A_trial_says_in_which_year_much_would_vanish()
    {
        var trial = Build("--date", "2028-01-01", "--prova");
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
        var ledger = OnlineRelease.LedgerOf(Site);
        var (text, online) = (File.ReadAllText(ledger), OnlineRelease.At(Site)!);
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

        Edit("portale.yml", line => line.Replace("ente: Comune", "ente: Grande Comune", StringComparison.Ordinal));
        using var json = JsonDocument.Parse(Build("--date", "2025-06-30", "--prova", "--format", "json").Out);
        Assert.False(json.RootElement.GetProperty("dati confrontati").GetBoolean());
        Assert.NotEmpty(json.RootElement.GetProperty("parole").EnumerateArray());
        Assert.Equal(0, Build("--date", "2025-06-30").Code);
        Assert.NotNull(RecordLedger.LinesOf(File.ReadAllBytes(ledger), OnlineRelease.At(Site)!.Sum));
    }

    [Fact]
    public void A_file_of_somebody_else_beside_the_site_stays()
    {
        var ledger = OnlineRelease.LedgerOf(Site);
        File.WriteAllText(ledger, "mio");
        Assert.Equal(0, Build("--date", "2025-07-30").Code);
        Assert.Equal("mio", File.ReadAllText(ledger));
    }

    [Fact]
    public void Short_words_come_before_a_publication_on_a_terminal()
    {
        Edit("portale.yml", line => line.Replace("ente: Comune", "ente: Grande Comune", StringComparison.Ordinal));
        using var error = new StringWriter();
        var call = new Call(_folder["content"], Site, false, new DateOnly(2025, 6, 30), null, MessageFormat.Plain, false, false)
        {
            IsTerminal = true,
        };
        Assert.Equal(0, BuildCommand.Run(call, TextWriter.Null, error));
        Assert.Contains("Rispetto al sito online: 1 dato cambiato", error.ToString(), StringComparison.Ordinal);
    }

    public void Dispose() => _folder.Dispose();

    private void AssertStopped(string code, string name, params string[] options)
    {
        var before = TemporaryFolder.Sums(Site);
        var stopped = Build(options);
        Assert.True(
            stopped.Code == 1
                && stopped.Err.Contains(code, StringComparison.Ordinal)
                && stopped.Err.Contains("--conferma " + name, StringComparison.Ordinal),
            stopped.Err
        );
        Assert.Equal(before, TemporaryFolder.Sums(Site));
        var confirmed = Build([.. options, "--conferma", name]);
        Assert.True(confirmed.Code == 0, confirmed.Err);
    }

    // The smallest portal, with some files more, as the release that is online.
    private void Begin(params (string Path, string Text)[] files)
    {
        Directory.Delete(_folder["content"], recursive: true);
        Directory.Delete(Site, recursive: true);
        foreach (
            var (path, text) in files
                .Concat(BuiltSite.StoredFiles("minimal").Select(file => (file.Path, System.Text.Encoding.UTF8.GetString(file.Bytes.Span))))
                .DistinctBy(file => file.Item1)
        )
        {
            Generator.Files.UserFiles.Write(_folder["content"], path, System.Text.Encoding.UTF8.GetBytes(text));
        }

        var built = Build();
        Assert.True(built.Code == 0, built.Err);
    }

    private void Forget(bool withLedger)
    {
        if (!withLedger)
        {
            File.Delete(OnlineRelease.LedgerOf(Site));
        }
    }

    private void Confirm() => Edit("2022/anno.yml", text => text + "\nuscita confermata: 2027-12-31\n");

    private ProgramRun Build(params string[] options) =>
        ProgramRun.Of([
            "build",
            "--content",
            _folder["content"],
            "--output",
            Site,
            "--archive",
            _folder["archivio"],
            .. options.Contains("--format") ? Array.Empty<string>() : ["--format", "plain"],
            .. options,
        ]);

    private void Edit(string path, Func<string, string> edit) =>
        File.WriteAllText(_folder["content/" + path], edit(File.ReadAllText(_folder["content/" + path])));

    private void Write(string path, string text) => File.WriteAllText(_folder["content/" + path], text);
}
