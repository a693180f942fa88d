using Cremona.Transparency.Tests.Commands;

namespace Cremona.Transparency.Tests.Delivery;

/// <summary>When nothing is sent, and the messages then; with the target that needs no client.</summary>
public sealed class DeployCallTests : IDisposable
{
    private readonly SentSite _site = new("cartella");

    [Fact]
    public void Content_with_errors_sends_nothing()
    {
        _site.Write("content/2023/anno.yml", "tipo di piano: PIAO\nsconosciuto: x\n");
        AssertNothingSent(1, "TR112", "niente è stato mandato");
    }

    [Fact]
    public void A_site_that_was_changed_after_the_build_sends_nothing()
    {
        File.AppendAllText(Path.Combine(_site.Root, "index.html"), "<p>aggiunto a mano</p>");
        AssertNothingSent(3, "TR924", "niente è stato mandato");
    }

    [Fact]
    public void A_file_that_nobody_published_sends_nothing()
    {
        File.WriteAllText(Path.Combine(_site.Root, "password.txt"), "segreto");
        AssertNothingSent(3, "password.txt", "niente è stato mandato");
    }

    [Fact]
    public void Without_settings_the_message_says_which_two_lines_to_write()
    {
        File.Delete(_site["content/pubblicazione.yml"]);
        AssertNothingSent(1, "TR431 ", "destinazione: trasparenza@server.esempio.it:/srv/trasparenza");
    }

    [Fact]
    public void Without_a_built_site_nothing_is_sent_and_no_folder_is_made()
    {
        Directory.Delete(_site.Root, recursive: true);
        AssertNothingSent(3, "TR950", "trasparenza genera");
    }

    [Theory]
    [InlineData("site/pubblico")]
    [InlineData("site/pubblico/copia")]
    [InlineData("site")]
    [InlineData("content")]
    [InlineData("site/archivio/x")]
    public void A_target_inside_or_around_the_folders_of_the_program_is_rejected(string folder)
    {
        _site.Target("cartella", _site[folder]);
        AssertNothingSent(1, "TR434 ", "pubblicazione.yml:2:15");
    }

    [Fact]
    public void A_folder_whose_disk_is_not_mounted_is_not_made()
    {
        _site.Target("cartella", _site["mnt/server/sito"]);
        AssertNothingSent(4, "TR436", "il disco è collegato?");
        Assert.False(Directory.Exists(_site["mnt"]));
    }

    [Theory]
    [InlineData("rsync", "server:/srv", "sudo apt install rsync")]
    [InlineData("sftp", "server:/srv", "sudo apt install openssh-client")]
    [InlineData("rclone", "deposito:sito", "sudo apt install rclone")]
    public void A_missing_client_is_named_with_its_package(string mode, string destination, string cure)
    {
        _site.Target(mode, destination);
        var run = ProgramRun.OfProcess(
            new Dictionary<string, string> { ["PATH"] = _site["bin"] },
            ["pubblica", "--content", _site["content"], "--output", _site.Root, "--archive", _site["site/archivio"]]
        );
        Assert.Equal(4, run.Code);
        Assert.Contains("TR435", run.Err, StringComparison.Ordinal);
        Assert.Contains(cure, run.Err, StringComparison.Ordinal);
    }

    [Fact]
    public void A_password_is_not_repeated()
    {
        _site.Write("content/pubblicazione.yml", "modo: sftp\ndestinazione: utente:frittata9@server:/srv\npassword: frittata9\n");
        foreach (var format in new[] { "human", "plain", "json", "sarif", "github" })
        {
            var run = _site.Run("pubblica", "--format", format);
            Assert.Equal(1, run.Code);
            Assert.Contains("TR433", run.Out + run.Err, StringComparison.Ordinal);
            Assert.DoesNotContain("frittata9", run.Out + run.Err, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("password: \"frittata9\n", "TR111")]
    [InlineData("  password: frittata9\n", "TR111")]
    [InlineData("password: uno\npassword: frittata9\n", "TR113")]
    public void A_password_in_invalid_yaml_is_not_repeated(string lines, string code)
    {
        _site.Write("content/pubblicazione.yml", "modo: sftp\ndestinazione: utente@server:/srv\n" + lines);
        foreach (var format in new[] { "human", "sarif" })
        {
            var run = _site.Run("controlla", "--format", format);
            Assert.Contains(code, run.Out + run.Err, StringComparison.Ordinal);
            Assert.DoesNotContain("frittata9", run.Out + run.Err, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void A_trial_lists_what_would_be_sent()
    {
        var run = _site.Run("pubblica", "--prova");
        Assert.Equal((0, ""), (run.Code, run.Out));
        Assert.Contains("è una prova, niente è stato mandato", run.Err, StringComparison.Ordinal);
        Assert.Matches(@"(?m)^\+ 2023/risorse/", run.Err);
        Assert.Empty(_site.Seen);
    }

    [Fact]
    public void Content_newer_than_the_site_is_noted()
    {
        Assert.DoesNotContain("più vecchio", _site.Run("pubblica").Err, StringComparison.Ordinal);
        _site.Write("content/2023/piano/01-testo.md", "# Introduzione\n\nAltre parole.\n");
        Assert.Contains("è più vecchio dei contenuti", _site.Run("pubblica").Err, StringComparison.Ordinal);
    }

    [Fact]
    public void A_build_waits_for_nobody_and_says_that_the_site_is_being_sent()
    {
        using var held = Generator.Files.FolderLock.TryTake(_site.Root + ".blocco");
        AssertNothingSent(5, "TR903", "aspetta");
    }

    [Fact]
    public void Twins_and_settings_go_where_they_belong()
    {
        Assert.Equal(0, _site.Run("genera", "--comprimi").Code);
        Assert.Equal(0, _site.Run("pubblica").Code);
        Assert.Contains(_site.Seen, line => line.StartsWith("index.html.br ", StringComparison.Ordinal));
        Assert.DoesNotContain(_site.Seen, line => line.Contains("pubblicazione.yml", StringComparison.Ordinal));
        Assert.Contains("niente da mandare", _site.Run("pubblica").Err, StringComparison.Ordinal);
    }

    [Fact]
    public void The_settings_are_in_no_bag()
    {
        _site.Write("content/portale.yml", File.ReadAllText(_site["content/portale.yml"]) + "indirizzo pubblico: https://a.example/\n");
        var run = _site.Run("congela", "2023");
        Assert.True(run.Code == 0, run.Err);
        var kept = Directory.EnumerateFiles(_site["site/archivio"], "*", SearchOption.AllDirectories).Select(Path.GetFileName).ToArray();
        Assert.Contains("portale.yml", kept);
        Assert.DoesNotContain("pubblicazione.yml", kept);
        Assert.Equal(0, _site.Run("verifica", "--ricostruisci").Code);
    }

    public void Dispose() => _site.Dispose();

    private void AssertNothingSent(int code, params string[] words)
    {
        var run = _site.Run("pubblica");
        Assert.True(run.Code == code, run.Err);
        Assert.All(words, word => Assert.Contains(word, run.Err, StringComparison.Ordinal));
        Assert.Empty(_site.Seen);
    }
}
