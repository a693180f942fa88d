using Cremona.Transparency.Generator.Archive;

namespace Cremona.Transparency.Tests.Archive;

/// <summary>What <c>freeze</c> may take away by itself is its own unfinished work; everything else may be somebody's only copy.</summary>
public sealed class LeftoverTests : IDisposable
{
    private readonly Town _town = new("brief");

    [Theory]
    [InlineData("freeze", "2023")]
    [InlineData("remove", "2022", "--words-from", "dato.txt", "--ground", "atto 1")]
    public void A_bag_unknown_to_the_register_is_rejected_and_unchanged(string verb, params string[] args)
    {
        File.WriteAllText(_town["dato.txt"], "Borgosereno");
        _town.Done("freeze", "2022");
        File.Delete(_town.Register);
        var kept = TemporaryFolder.Sums(_town.Archive);
        var run = _town.Run(verb, [.. args.Select(arg => arg == "dato.txt" ? _town[arg] : arg)]);
        Assert.Equal(3, run.Code);
        Assert.Contains(
            $"TR931 {_town.Archive}/2022: questa cartella sta nell'archivio, ma il registro non la conosce. Rimedio: non è stata toccata.",
            run.Err,
            StringComparison.Ordinal
        );
        Assert.Equal(kept, TemporaryFolder.Sums(_town.Archive));
    }

    [Theory]
    [InlineData("build")]
    [InlineData("check")]
    [InlineData("verify")]
    public void Without_a_register_frozen_years_are_not_dropped_silently(string verb)
    {
        _town.Done("freeze", "2022");
        _town.Done("build");
        File.Delete(_town.Register);
        var (kept, site) = (TemporaryFolder.Sums(_town.Archive), TemporaryFolder.Sums(_town.Output));
        var run = _town.Run(verb);
        Assert.Equal(3, run.Code);
        Assert.Contains(
            $"TR931 {_town.Archive}/2022: questa cartella sta nell'archivio, ma il registro non la conosce.",
            run.Err,
            StringComparison.Ordinal
        );
        Assert.Equal(kept, TemporaryFolder.Sums(_town.Archive));
        Assert.Equal(site, TemporaryFolder.Sums(_town.Output));
    }

    [Fact]
    public void A_foreign_folder_named_like_an_interrupted_run_is_not_touched()
    {
        _town.Done("freeze", "2022");
        Directory.CreateDirectory(Path.Combine(_town.Archive, "appunti.nuovo"));
        File.WriteAllText(Path.Combine(_town.Archive, "appunti.nuovo/nota.txt"), "x");
        Directory.CreateDirectory(Path.Combine(_town.Archive, "2024.vecchio"));
        Assert.Contains("2024.vecchio", _town.Run("freeze", "2023").Err, StringComparison.Ordinal);
        Directory.Delete(Path.Combine(_town.Archive, "2024.vecchio"));
        _town.Done("freeze", "2023");
        Assert.True(File.Exists(Path.Combine(_town.Archive, "appunti.nuovo/nota.txt")));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void After_a_removal_killed_before_its_register_entry_the_former_bag_is_published(bool hasSuccessor)
    {
        File.AppendAllText(
            Directory.EnumerateFiles(_town["content/2022/piano"]).Order(StringComparer.Ordinal).First(),
            "\n\nIl banco di Ermenegilda Prova sta in piazza.\n"
        );
        File.WriteAllText(_town["dato.txt"], "Ermenegilda Prova");
        string[] removal = ["2022", "--words-from", _town["dato.txt"], "--ground", "atto 1", "--on", "2025-02-01"];
        _town.Done("freeze", "2022", "--on", "2025-01-31");
        var (register, former) = (File.ReadAllText(_town.Register), TemporaryFolder.Sums(Path.Combine(_town.Archive, "2022")));
        TemporaryFolder.Copy(Path.Combine(_town.Archive, "2022"), _town["prima"]);
        TemporaryFolder.Copy(_town.Content, _town["contenuti di prima"]);
        _town.Done("remove", removal);
        var made = TemporaryFolder.Sums(_town["site"]);

        // The content follows last: it is as it was.
        Directory.Delete(_town.Content, recursive: true);
        Directory.Move(_town["contenuti di prima"], _town.Content);
        File.WriteAllText(_town.Register, register);
        TemporaryFolder.Copy(_town["prima"], Path.Combine(_town.Archive, "2022.vecchio"));
        if (hasSuccessor)
        {
            File.WriteAllText(
                Path.Combine(_town.Archive, "2022.in-corso"),
                TemporaryFolder.Sum(File.ReadAllBytes(Path.Combine(_town.Archive, "2022/tagmanifest-sha256.txt")))
            );
        }
        else
        {
            Directory.Delete(Path.Combine(_town.Archive, "2022"), recursive: true);
        }

        SaysUnfinished("verify");
        SaysUnfinished("build");
        Assert.Equal(
            former
                .Where(line => line.StartsWith("data/sito/2022/", StringComparison.Ordinal))
                .Select(line => line["data/sito/2022/".Length..]),
            _town.Published(2022)
        );
        Directory.Delete(_town.Output, recursive: true);
        Assert.Equal(0, _town.Run("remove", removal).Code);
        Assert.Equal(
            made.Where(line => !line.StartsWith("pubblico", StringComparison.Ordinal)),
            TemporaryFolder.Sums(_town["site"]).Where(line => !line.StartsWith("pubblico", StringComparison.Ordinal))
        );
        _town.Done("verify");
    }

    private void SaysUnfinished(string verb)
    {
        var said = _town.Done(verb).Err;
        Assert.Contains(
            $"avviso TR942 {_town.Archive}/2022.vecchio: una rimozione dall'anno 2022 è rimasta a metà",
            said,
            StringComparison.Ordinal
        );
        Assert.DoesNotContain("TR947", said, StringComparison.Ordinal); // to delete that folder would be to delete the year
    }

    [Fact]
    public void For_an_invalid_archive_no_deletion_is_suggested()
    {
        _town.Done("freeze", "2022");
        TemporaryFolder.Copy(Path.Combine(_town.Archive, "2022"), Path.Combine(_town.Archive, "2022.vecchio"));
        Assert.Contains("TR947", _town.Done("verify").Err, StringComparison.Ordinal);
        File.AppendAllText(Path.Combine(_town.Archive, "2022/tagmanifest-sha256.txt"), "x");
        var run = _town.Run("verify");
        Assert.Equal(3, run.Code);
        Assert.DoesNotContain("TR947", run.Err, StringComparison.Ordinal);
    }

    [Fact]
    public void With_an_invalid_register_nothing_is_deleted()
    {
        _town.Done("freeze", "2022");
        Directory.Move(Path.Combine(_town.Archive, "2022"), Path.Combine(_town.Archive, "2022.vecchio"));
        File.AppendAllText(_town.Register, "{}\n");
        var kept = TemporaryFolder.Sums(_town.Archive);
        Assert.Equal(3, _town.Run("freeze", "2023").Code);
        Assert.Equal(kept, TemporaryFolder.Sums(_town.Archive));
    }

    [Fact]
    public void A_bag_marked_as_unfinished_is_rebuilt()
    {
        _town.Done("freeze", "2022");
        var bag = Path.Combine(_town.Archive, "2022");
        File.WriteAllText(bag + ".in-corso", TemporaryFolder.Sum(File.ReadAllBytes(Path.Combine(bag, FrozenBag.TagManifestName))));
        File.Delete(_town.Register);
        _town.Done("freeze", "2022");
        _town.Done("verify");
        Assert.DoesNotContain(Directory.EnumerateFileSystemEntries(_town.Archive).Select(Path.GetFileName), name =>
            name!.Contains("in-corso", StringComparison.Ordinal)
        );
    }

    public void Dispose() => _town.Dispose();
}
