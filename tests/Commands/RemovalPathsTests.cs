using Cremona.Transparency.Generator.Commands;

namespace Cremona.Transparency.Tests.Commands;

/// <summary>A file is found by every way in which somebody may name it, and no other for it.</summary>
public sealed class RemovalPathsTests
{
    [Theory]
    [InlineData("2022/allegati/a.pdf", "2022/allegati/a.pdf")]
    [InlineData("/2022/allegati/a.pdf", "2022/allegati/a.pdf")]
    [InlineData("site/archivio/2022/data/contenuti/2022/allegati/a.pdf", "2022/allegati/a.pdf")]
    [InlineData("https://a.example/portale/2022/allegati/a.pdf?x=1#b", "2022/allegati/a.pdf")]
    [InlineData("2022/allegati/data/elenco.csv", "2022/allegati/data/elenco.csv")]
    [InlineData("2022/allegati/2022/elenco #1.csv", "2022/allegati/2022/elenco #1.csv")]
    [InlineData("data/contenuti/glossario.csv", "glossario.csv")]
    [InlineData("2023/allegati/a.pdf", "2023/allegati/a.pdf")]
    public void From_the_year_on(string written, string path) => Assert.Equal(path, RemovalPaths.FromYear(written, "2022"));
}
