using Cremona.Transparency.Generator.Archive;

namespace Cremona.Transparency.Tests.Archive;

/// <summary>What <c>freeze</c> may take away by itself is its own unfinished work; everything else may be somebody's only copy.</summary>
public sealed class LeftoverTests : IDisposable
{
    private readonly Town _town = new();

    [Theory]
    [InlineData("freeze", "2023")]
    [InlineData("remove", "2022", "--words-from", "dato.txt", "--ground", "atto 1")]
    public void A_bag_that_the_register_does_not_name_is_refused_and_stays_as_it_is(string verb, params string[] args)
    {
        File.WriteAllText(_town["dato.txt"], "Borgosereno");
        _town.Done("freeze", "2022");
        File.Delete(_town.Register);
        var kept = TemporaryFolder.Sums(_town.Archive);
        var run = _town.Run(verb, [.. args.Select(arg => arg == "dato.txt" ? _town[arg] : arg)]);
        Assert.Equal(3, run.Code);
        Assert.Contains($"TR931 {_town.Archive}/2022: questa cartella sta nell'archivio, ma il registro non la conosce. Rimedio: non è stata toccata.", run.Err, StringComparison.Ordinal);
        Assert.Equal(kept, TemporaryFolder.Sums(_town.Archive));
    }

    [Theory]
    [InlineData("build")]
    [InlineData("check")]
    [InlineData("verify")]
    public void Where_the_register_was_lost_nobody_leaves_out_a_frozen_year_without_a_word(string verb)
    {
        _town.Done("freeze", "2022");
        _town.Done("build");
        File.Delete(_town.Register);
        var (kept, site) = (TemporaryFolder.Sums(_town.Archive), TemporaryFolder.Sums(_town.Output));
        var run = _town.Run(verb);
        Assert.Equal(3, run.Code);
        Assert.Contains($"TR931 {_town.Archive}/2022: questa cartella sta nell'archivio, ma il registro non la conosce.", run.Err, StringComparison.Ordinal);
        Assert.Equal(kept, TemporaryFolder.Sums(_town.Archive));
        Assert.Equal(site, TemporaryFolder.Sums(_town.Output));
    }

    [Fact]
    public void A_folder_with_a_name_like_unfinished_work_that_is_none_is_not_touched()
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

    [Fact]
    public void With_a_register_that_does_not_hold_nothing_is_taken_away()
    {
        _town.Done("freeze", "2022");
        Directory.Move(Path.Combine(_town.Archive, "2022"), Path.Combine(_town.Archive, "2022.vecchio"));
        File.AppendAllText(_town.Register, "{}\n");
        var kept = TemporaryFolder.Sums(_town.Archive);
        Assert.Equal(3, _town.Run("freeze", "2023").Code);
        Assert.Equal(kept, TemporaryFolder.Sums(_town.Archive));
    }

    [Fact]
    public void A_bag_with_the_mark_of_unfinished_work_is_made_again()
    {
        _town.Done("freeze", "2022");
        var bag = Path.Combine(_town.Archive, "2022");
        File.WriteAllText(bag + ".in-corso", TemporaryFolder.Sum(File.ReadAllBytes(Path.Combine(bag, FrozenBag.TagManifestName))));
        File.Delete(_town.Register);
        _town.Done("freeze", "2022");
        _town.Done("verify");
        Assert.DoesNotContain(Directory.EnumerateFileSystemEntries(_town.Archive).Select(Path.GetFileName), name => name!.Contains("in-corso", StringComparison.Ordinal));
    }

    public void Dispose() => _town.Dispose();
}
