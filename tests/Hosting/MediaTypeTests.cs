using Cremona.Transparency.Generator.Rendering;

namespace Cremona.Transparency.Tests.Hosting;

public sealed class MediaTypeTests
{
    [Fact]
    public void Every_ending_that_the_program_knows_has_the_name_that_the_list_of_IANA_gives_it() =>
        Assert.Equal(
            MediaTypes.Endings.Order(StringComparer.Ordinal).Select(ending => $"{ending} {MediaTypes.Of(ending)}"),
            ContentTypes.All.Select(entry => $"{entry.Ending} {entry.Type.Replace(" ", "", StringComparison.Ordinal)}")
        );
}
