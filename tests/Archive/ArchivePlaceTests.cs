using Cremona.Transparency.Tests.Commands;

namespace Cremona.Transparency.Tests.Archive;

/// <summary>The location of the archive: no release ever deletes it, and no other folder is mistaken for it.</summary>
public sealed class ArchivePlaceTests : IDisposable
{
    private readonly Town _town = new("minimal");

    [Theory]
    [InlineData("build", "site/pubblico", "site/pubblico/arch")]
    [InlineData("build", "site/archivio/2023/sito", "site/archivio")]
    [InlineData("build", "site/pubblico", "content/arch")]
    [InlineData("freeze", "site/pubblico", "site/pubblico/arch")]
    [InlineData("freeze", "site/pubblico", "content/arch")]
    public void Archive_site_and_content_may_not_contain_each_other(string verb, string output, string archive)
    {
        _town.Done("build");
        Directory.CreateDirectory(_town[archive]);
        var before = TemporaryFolder.Sums(_town["."]);
        string[] year = verb == "freeze" ? ["2023"] : [];
        var run = ProgramRun.Of([
            verb,
            .. year,
            "--content",
            _town.Content,
            "--output",
            _town[output],
            "--archive",
            _town[archive],
            "--format",
            "plain",
        ]);
        Assert.Equal(2, run.Code);
        Assert.Contains("TR945", run.Err, StringComparison.Ordinal);
        Assert.Equal(before, TemporaryFolder.Sums(_town["."]));
    }

    [Fact]
    public void A_site_may_not_be_written_into_a_bag()
    {
        _town.Done("freeze", "2023");
        var kept = TemporaryFolder.Sums(_town.Archive);
        var run = ProgramRun.Of(
            "build",
            "--content",
            _town.Content,
            "--output",
            Path.Combine(_town.Archive, "2023"),
            "--archive",
            "",
            "--format",
            "plain"
        );
        Assert.Equal(2, run.Code);
        Assert.Contains("TR902", run.Err, StringComparison.Ordinal);
        Assert.Equal(kept, TemporaryFolder.Sums(_town.Archive));
    }

    [Fact]
    public void A_frozen_year_stays_frozen_if_the_archive_is_lost_or_another_is_named()
    {
        _town.Done("freeze", "2023");
        _town.Done("build");
        var site = TemporaryFolder.Sums(_town.Output);
        var run = ProgramRun.Of(
            "build",
            "--content",
            _town.Content,
            "--output",
            _town.Output,
            "--archive",
            _town["altrove/archivio"],
            "--format",
            "plain"
        );
        Assert.Equal(3, run.Code);
        Assert.Contains("TR946", run.Err, StringComparison.Ordinal);
        Assert.Contains(": 2023.", run.Err, StringComparison.Ordinal);
        Directory.Delete(_town.Archive, recursive: true);
        File.Delete(_town.Register);
        Assert.Equal(3, _town.Run("build").Code);
        Assert.Equal(site, TemporaryFolder.Sums(_town.Output));
    }

    [Theory]
    [InlineData("LEGGIMI.txt")]
    [InlineData("bag-info.txt")]
    [InlineData("manifest-sha512.txt")]
    public void Every_build_checks_all_files_of_a_bag(string file)
    {
        _town.Done("freeze", "2023");
        File.AppendAllText(Path.Combine(_town.Archive, "2023", file), "\n");
        var run = _town.Run("build");
        Assert.Equal(3, run.Code);
        Assert.Contains($"«2023/{file}» non è più come", run.Err, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2023.vecchio")]
    [InlineData("2024.nuovo")]
    public void Foreign_files_named_like_an_interrupted_run_stay(string name)
    {
        _town.Done("freeze", "2023");
        Directory.CreateDirectory(Path.Combine(_town.Archive, name));
        File.WriteAllText(Path.Combine(_town.Archive, name, "appunti.txt"), "x");
        var run = _town.Run("freeze", "2024");
        Assert.Equal(3, run.Code);
        Assert.Contains($"{name}: questa cartella sta nell'archivio", run.Err, StringComparison.Ordinal);
        Assert.True(File.Exists(Path.Combine(_town.Archive, name, "appunti.txt")));
    }

    [Fact]
    public void A_foreign_folder_beside_the_copies_of_frozen_pages_stays()
    {
        _town.Done("freeze", "2023");
        _town.Done("build");
        var (own, others) = (_town["site/pubblico.congelati/2022-0123456789ab"], _town["site/pubblico.congelati/mie-cose"]);
        Directory.CreateDirectory(own);
        Directory.CreateDirectory(others);
        _town.Done("build");
        Assert.False(Directory.Exists(own));
        Assert.True(Directory.Exists(others));
    }

    [Fact]
    public void A_symlink_in_place_of_a_frozen_page_is_reported_as_a_symlink()
    {
        _town.Done("freeze", "2023");
        _town.Done("build");
        var page = Path.Combine(_town.Archive, "2023/data/sito/2023/index.html");
        File.Move(page, _town["altrove.html"]);
        File.CreateSymbolicLink(page, _town["altrove.html"]);
        var run = _town.Run("build");
        Assert.Equal(3, run.Code);
        Assert.Contains("«2023/data/sito/2023/index.html» è un collegamento", run.Err, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("build")]
    [InlineData("check")]
    public void Leftovers_of_an_interrupted_removal_are_reported(string verb)
    {
        _town.Done("freeze", "2023");
        Assert.DoesNotContain("TR947", _town.Done(verb).Err, StringComparison.Ordinal);
        Directory.CreateDirectory(Path.Combine(_town.Archive, "2023.vecchio/data"));
        Assert.Contains($"TR947 {_town.Archive}/2023.vecchio: ", _town.Done(verb).Err, StringComparison.Ordinal);
    }

    public void Dispose() => _town.Dispose();
}
