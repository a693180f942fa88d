using Cremona.Transparency.Tests.Archive;

namespace Cremona.Transparency.Tests.SiteChecks;

/// <summary>A built site is what was published, all of it and nothing else, and its frozen years are those of the archive.</summary>
public sealed class VerifySiteTests : IDisposable
{
    private const string Page = "2023/index.html";
    private readonly Town _town = new("minimal");

    private string Manifest => Path.Combine(_town.Output, "manifest-sha256.txt");

    [Fact]
    public void Foreign_files_are_named_and_symlinks_are_not_followed()
    {
        _town.Done("build");
        var fake = $"2023/falso.{TemporaryFolder.Sum("x"u8.ToArray())[..10]}.html";
        File.WriteAllText(Path.Combine(_town.Output, fake), "x");
        Directory.CreateDirectory(Path.Combine(_town.Output, "2023/vuota"));
        File.CreateSymbolicLink(Path.Combine(_town.Output, "segreti.txt"), "/etc/passwd");
        Directory.CreateSymbolicLink(Path.Combine(_town.Output, "cartella"), "/etc");
        var run = _town.Run("verify");
        Assert.Equal(3, run.Code);
        Assert.All(
            [
                $"«{fake}» non è stato pubblicato",
                "«2023/vuota» è una cartella vuota",
                "«segreti.txt» è un collegamento",
                "«cartella» è un collegamento",
            ],
            words => Assert.Contains(words, run.Err, StringComparison.Ordinal)
        );
        Assert.Equal(4, run.Err.Split("TR924").Length - 1);
    }

    [Fact]
    public void A_style_sheet_of_the_previous_release_is_not_a_fault()
    {
        _town.Done("build");
        File.WriteAllText(Path.Combine(_town.Output, $"risorse/stile.{TemporaryFolder.Sum("x"u8.ToArray())[..10]}.css"), "x");
        _town.Done("verify");
    }

    [Fact]
    public void A_frozen_page_changed_together_with_its_manifest_line_is_detected()
    {
        FreezeAndBuild();
        Assert.Contains("gli anni congelati sono come nell'archivio", _town.Done("verify").Err, StringComparison.Ordinal);
        ChangeWithItsLine(Page);
        foreach (var run in new[] { _town.Run("verify"), _town.Run("verify", _town.Output) })
        {
            Assert.Equal(3, run.Code);
            Assert.Contains($"«{Page}» non è come nell'archivio", run.Err, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("archivio/2023-manifest-sha256.txt", "TR924")]
    [InlineData("archivio/registro.jsonl", "TR937")]
    public void A_published_list_that_differs_from_the_archive_is_detected(string path, string code)
    {
        FreezeAndBuild();
        ChangeWithItsLine(path);
        var run = _town.Run("verify");
        Assert.Equal(3, run.Code);
        Assert.Contains(code, run.Err, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("wiped", "qui il registro non c'è o è vuoto, e il sito ne pubblica 1 riga")]
    [InlineData("emptied", "qui il registro non c'è o è vuoto, e il sito ne pubblica 1 riga")]
    [InlineData("changed", "la riga 1 qui è diversa da quella che il sito pubblica")]
    public void A_register_that_does_not_continue_the_published_one_is_reported(string how, string words)
    {
        FreezeAndBuild();
        if (how == "changed")
        {
            _town.Change("site/registro.jsonl", "\"data\":\"2025-01-31\"", "\"data\":\"2025-01-30\"");
        }
        else
        {
            Directory.Delete(Path.Combine(_town.Archive, "2023"), recursive: true);
            File.Delete(_town.Register);
            if (how == "emptied")
            {
                File.WriteAllText(_town.Register, "");
            }
        }

        var run = _town.Run("verify");
        Assert.Equal(3, run.Code);
        Assert.Contains(
            $"TR937 {_town.Register}: il registro dell'archivio non è il seguito di quello che il sito pubblica: {words}",
            run.Err,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void A_site_older_than_a_freeze_is_reported_and_one_older_than_a_removal_is_rejected()
    {
        _town.Done("build");
        _town.Done("freeze", "2023");
        Assert.Contains(
            $"TR938 {_town.Output}: questo sito non si è potuto controllare del tutto: fu pubblicato prima che fosse congelato l'anno 2023",
            _town.Done("verify").Err,
            StringComparison.Ordinal
        );
        _town.Done("build");
        _town.Done("remove", "2023", "--remove-file", Page, "--ground", "provvedimento n. 7 del 2025");
        var run = _town.Run("verify");
        Assert.Equal(3, run.Code);
        Assert.Contains(
            $"«{Page}» non è come nell'archivio (la riga 2 del registro non è ancora nel sito)",
            run.Err,
            StringComparison.Ordinal
        );
        _town.Done("build");
        _town.Done("verify");
    }

    [Fact]
    public void Having_nothing_to_verify_is_an_error()
    {
        var run = _town.Run("verify");
        Assert.Equal(2, run.Code);
        Assert.All([$"TR927 {_town.Archive}:", $"TR927 {_town.Output}:", "non è stato verificato niente"], words =>
            Assert.Contains(words, run.Err, StringComparison.Ordinal)
        );
        Assert.DoesNotContain("riuscita", run.Err, StringComparison.Ordinal);
        Directory.CreateDirectory(_town.Output);
        File.WriteAllText(Path.Combine(_town.Output, "index.html"), "x");
        Assert.Equal(2, _town.Run("verify").Code);
        Assert.Contains(
            "«--data» non è un'opzione di «verifica»: per guardare da un altro giorno, scrivi --oggi",
            _town.Run("verify", "--data", "2026-01-01").Err,
            StringComparison.Ordinal
        );
        Assert.Equal(
            2,
            Generator.Commands.CommandLine.Run(["verify", "--archive", "", "--output", _town.Output], TextWriter.Null, TextWriter.Null)
        );
        _town.Done("freeze", "2023");
        var unlisted = _town.Run("verify");
        Assert.Equal(3, unlisted.Code);
        Assert.Contains(
            $"errore TR950 {_town.Output}: qui manca «manifest-sha256.txt», l'elenco dei file del sito",
            unlisted.Err,
            StringComparison.Ordinal
        );
        Assert.Contains("TR950", _town.Run("verify", _town.Output).Err, StringComparison.Ordinal);
        Directory.Move(_town.Output, _town["altrove"]);
        Assert.Contains(
            $"avviso TR954 {_town.Output}: il sito non è stato controllato",
            _town.Done("verify").Err,
            StringComparison.Ordinal
        );
        _town.Done("build");
        Assert.DoesNotContain("TR954", _town.Done("verify").Err, StringComparison.Ordinal);
        Assert.Contains(
            $"avviso TR954 {_town["archivo"]}: l'archivio non è stato controllato",
            Commands.ProgramRun.Of("verify", "--output", _town.Output, "--archive", _town["archivo"], "--format", "plain").Err,
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void A_frozen_page_edited_with_its_time_restored_is_repaired_as_the_message_says(bool isLink)
    {
        var root = isLink ? _town["srv/www"] : _town.Output;
        if (isLink)
        {
            Directory.CreateDirectory(root);
            Directory.CreateDirectory(Path.GetDirectoryName(_town.Output)!);
            Directory.CreateSymbolicLink(_town.Output, root);
        }

        FreezeAndBuild();
        var page = Path.Combine(_town.Output, "2023/index.html");
        var (bytes, time) = (File.ReadAllBytes(page), File.GetLastWriteTimeUtc(page));
        using (var file = new FileStream(page, FileMode.Open, FileAccess.Write))
        {
            file.Seek(-3, SeekOrigin.End);
            file.WriteByte((byte)'!');
        }

        File.SetLastWriteTimeUtc(page, time);
        var copies = root + ".congelati";
        Assert.DoesNotContain("come nell'archivio", _town.Run("verify").Err, StringComparison.Ordinal);
        Assert.Contains(
            $"errore TR951 {_town.Output}: una pagina congelata del sito non è più quella dell'archivio: «2023/index.html» è stato "
                + $"cambiato. Rimedio: cancella la cartella {copies},",
            _town.Run("verify").Err,
            StringComparison.Ordinal
        );
        Directory.Delete(copies, recursive: true);
        _town.Done("build");
        Assert.Equal(bytes, File.ReadAllBytes(page));
        _town.Done("verify");
    }

    [Fact]
    public void Register_entries_newer_than_the_site_are_reported()
    {
        FreezeAndBuild();
        Assert.DoesNotContain("non mostra ancora", _town.Done("verify").Err, StringComparison.Ordinal);
        _town.Done("decide", "2023", "--alla-scadenza", "resta", "--on", "2026-01-02");
        Assert.Contains(
            "non mostra ancora ciò che il registro dice alla riga 2; pubblica di nuovo",
            _town.Done("verify").Err,
            StringComparison.Ordinal
        );
        _town.Done("build");
        Assert.DoesNotContain("non mostra ancora", _town.Done("verify").Err, StringComparison.Ordinal);
    }

    [Fact]
    public void Added_frozen_pages_and_interrupted_runs_are_reported()
    {
        FreezeAndBuild();
        Directory.CreateDirectory(Path.Combine(_town.Archive, "2024.vecchio"));
        Assert.Contains($"TR947 {_town.Archive}/2024.vecchio:", _town.Done("verify").Err, StringComparison.Ordinal);
        File.WriteAllText(Path.Combine(_town.Output, "2023/aggiunta.html"), "x");
        File.AppendAllText(Manifest, $"{TemporaryFolder.Sum("x"u8.ToArray())}  2023/aggiunta.html\n");
        var run = _town.Run("verify");
        Assert.Equal(3, run.Code);
        Assert.Contains("«2023/aggiunta.html» nell'archivio non c'è", run.Err, StringComparison.Ordinal);
    }

    [Fact]
    public void Percent_escapes_of_a_bag_are_literal_in_a_site()
    {
        var (folder, path) = (_town["sito"], "2023/50% è.md");
        Generator.Files.UserFiles.Write(folder, path, "x"u8);
        File.WriteAllText(Path.Combine(folder, "manifest-sha256.txt"), $"{TemporaryFolder.Sum("x"u8.ToArray())}  {path}\n");
        _town.Done("verify", folder);
        using var server = new FolderServer(folder);
        Assert.Contains("1 file controllato, 0 diversi", _town.Done("verify", "--url", server.Root).Err, StringComparison.Ordinal);
        File.WriteAllText(Path.Combine(folder, path), "y");
        Assert.Equal((3, 3), (_town.Run("verify", folder).Code, _town.Run("verify", "--url", server.Root).Code));
    }

    [Theory]
    [InlineData("non è un elenco\n", "riga 1: non è un'impronta, due spazi e un percorso")]
    [InlineData(
        "2d711642b726b04401627ca9fbac32f5c8530fb1903cc4db02258717921a4881  ../fuori.html\n",
        "riga 1: «../fuori.html» non è il percorso di un file del sito"
    )]
    [InlineData("2d711642b726b04401627ca9fbac32f5c8530fb1903cc4db02258717921a4881  index.html", "riga 1: non finisce con un a capo")]
    [InlineData("", "non elenca nessun file")]
    public void A_line_that_cannot_be_read_is_a_fault(string manifest, string why)
    {
        var folder = _town["sito"];
        Generator.Files.UserFiles.Write(folder, "manifest-sha256.txt", System.Text.Encoding.UTF8.GetBytes(manifest));
        var run = _town.Run("verify", folder);
        Assert.Equal(3, run.Code);
        Assert.Contains($"«manifest-sha256.txt» {why}", run.Err, StringComparison.Ordinal);
    }

    public void Dispose() => _town.Dispose();

    private void FreezeAndBuild()
    {
        _town.Done("freeze", "2023", "--on", "2025-01-31");
        _town.Done("build");
    }

    // As an attacker with write access could: page and manifest agree again.
    private void ChangeWithItsLine(string path)
    {
        var file = Path.Combine(_town.Output, path);
        var before = TemporaryFolder.Sum(File.ReadAllBytes(file));
        var changed = File.ReadAllBytes(file);
        changed[changed.Length / 2] ^= 1;
        File.Delete(file);
        File.WriteAllBytes(file, changed);
        File.WriteAllText(
            Manifest,
            File.ReadAllText(Manifest).Replace($"{before}  {path}\n", $"{TemporaryFolder.Sum(changed)}  {path}\n", StringComparison.Ordinal)
        );
    }
}
