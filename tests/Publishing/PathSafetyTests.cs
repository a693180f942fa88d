using Cremona.Transparency.Generator.Files;

namespace Cremona.Transparency.Tests.Publishing;

public sealed class PathSafetyTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    [Theory]
    [InlineData("../fuori.html")]
    [InlineData("a/../../fuori.html")]
    [InlineData("a/../dentro.html")]
    [InlineData("..")]
    [InlineData(".")]
    [InlineData("")]
    [InlineData("a/./b.html")]
    [InlineData("a//b.html")]
    [InlineData("a/")]
    [InlineData("/fuori.html")]
    [InlineData("..\\fuori.html")]
    [InlineData("a\\b.html")]
    public void A_path_outside_the_folder_is_rejected(string path)
    {
        Assert.Throws<ArgumentException>(() => UserFiles.Write(_folder["pubblico"], path, "x"u8));
        Assert.Empty(_folder.Names);
    }

    [Fact]
    public void An_absolute_path_is_rejected()
    {
        Assert.Throws<ArgumentException>(() => UserFiles.Write(_folder["pubblico"], _folder["fuori.html"], "x"u8));
        Assert.Empty(_folder.Names);
    }

    [Theory]
    [InlineData("index.html")]
    [InlineData(".well-known/security.txt")]
    [InlineData("2023/luoghi/città…html")]
    [InlineData("2023/a..b.html")]
    public void Other_names_are_written(string path)
    {
        UserFiles.Write(_folder["pubblico"], path, "x"u8);
        Assert.True(File.Exists(Path.Combine(_folder["pubblico"], path)));
    }

    public void Dispose() => _folder.Dispose();
}
