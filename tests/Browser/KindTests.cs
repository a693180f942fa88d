namespace Cremona.Transparency.Tests.Browser;

public sealed class KindTests
{
    [Fact]
    public async Task The_listed_pages_are_there()
    {
        foreach (var portal in await Portals.All)
        {
            Assert.Empty(Kinds.PathsOf(portal.Name).Except(portal.Pages));
        }
    }
}
