using Cremona.Transparency.Generator.Rendering;

namespace Cremona.Transparency.Tests.Hosting;

public sealed class MediaTypeTests
{
    [Fact]
    public void Media_types_equal_those_of_the_IANA_list() =>
        Assert.Equal(
            MediaTypes.Endings.Order(StringComparer.Ordinal).Select(ending => $"{ending} {MediaTypes.Of(ending)}"),
            ContentTypes.All.Select(entry => $"{entry.Ending} {entry.Type.Replace(" ", "", StringComparison.Ordinal)}")
        );
}
