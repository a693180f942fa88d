using Cremona.Transparency.Tests.Images;

namespace Cremona.Transparency.Tests.Archive;

/// <summary>Pictures of a frozen year: they are in its bag, verified, and removed by order.</summary>
public sealed class PictureArchiveTests : IDisposable
{
    private const string Picture = "2022/immagini/mappa.png";
    private static readonly byte[] Drawn = SmallPicture.Png(40, 30);

    private readonly Town _town = new();

    public PictureArchiveTests()
    {
        Generator.Files.UserFiles.Write(_town.Content, Picture, Drawn);
        var chapter = Directory.EnumerateFiles(Path.Combine(_town.Content, "2022/piano"), "*.md").Order(StringComparer.Ordinal).First();
        File.AppendAllText(chapter, "\n![Mappa dei quartieri di Vallechiara](immagini/mappa.png)\n");
        _town.Done("build");
        _town.Done("freeze", "2022");
        _town.Done("build");
    }

    [Fact]
    public void The_bag_contains_pictures_and_the_logo_of_the_freezing_day()
    {
        Assert.All(new[] { "sito", "contenuti" }, part =>
            Assert.Equal(Drawn, File.ReadAllBytes(Path.Combine(_town.Archive, "2022/data", part, Picture)))
        );
        var logo = File.ReadAllBytes(Path.Combine(_town.Content, "immagini/stemma.png"));
        Assert.All(new[] { "sito/2022/logo.png", "contenuti/immagini/stemma.png" }, path =>
            Assert.Equal(logo, File.ReadAllBytes(Path.Combine(_town.Archive, "2022/data", path)))
        );

        // Another logo is that of the other years.
        File.WriteAllBytes(Path.Combine(_town.Content, "immagini/stemma.png"), Drawn);
        _town.Done("build");
        Assert.All(new[] { ("2022/logo.png", logo), ("2023/logo.png", Drawn), ("logo.png", Drawn) }, file =>
            Assert.Equal(file.Item2, File.ReadAllBytes(Path.Combine(_town.Output, file.Item1)))
        );
        _town.Done("verify", "--ricostruisci");
        _town.Done("check");
    }

    [Theory]
    [InlineData("site/archivio/2022/data/sito/" + Picture)]
    [InlineData("site/pubblico/" + Picture)]
    [InlineData("site/pubblico/logo.png")]
    public void A_changed_picture_is_reported(string path)
    {
        _town.Done("verify");
        File.Delete(_town[path]);
        File.WriteAllBytes(_town[path], SmallPicture.Png(41, 30));
        var run = _town.Run("verify");
        Assert.Equal(3, run.Code);
        Assert.Contains(Path.GetFileName(path), run.Err, StringComparison.Ordinal);
    }

    [Fact]
    public void A_removed_picture_is_absent_from_site_archive_and_content()
    {
        _town.Done("remove", "2022", "--togli-file", Picture, "--atto", "provvedimento n. 7");
        _town.Done("build");
        string[] places =
        [
            Path.Combine(_town.Content, Picture),
            Path.Combine(_town.Output, Picture),
            .. new[] { "sito", "contenuti" }.Select(part => Path.Combine(_town.Archive, "2022/data", part, Picture)),
        ];
        Assert.All(places, path => Assert.False(File.Exists(path), path));
        var pages = Directory
            .EnumerateFiles(Path.Combine(_town.Output, "2022"), "*.html", SearchOption.AllDirectories)
            .Select(File.ReadAllText)
            .ToArray();
        Assert.DoesNotContain(pages, page => page.Contains("mappa.png", StringComparison.Ordinal));
        Assert.Contains(pages, page => page.Contains("Mappa dei quartieri di Vallechiara (immagine rimossa)", StringComparison.Ordinal));
        _town.Done("check");
        _town.Done("verify");
    }

    public void Dispose() => _town.Dispose();
}
