using Cremona.Transparency.Generator.Diagnostics;

namespace Cremona.Transparency.Tests.Diagnostics;

public sealed class NearestTests
{
    private static readonly string[] Names = ["direzione-generale", "ambiente", "cultura", "Personale", "eta"];

    [Theory]
    [InlineData("direzione-generle", "direzione-generale")]
    [InlineData("ambeinte", "ambiente")]
    [InlineData("personale", "Personale")]
    [InlineData("AMBIENTE", "ambiente")]
    [InlineData("et", "eta")]
    [InlineData("biblioteca", null)]
    [InlineData("", null)]
    public void The_name_that_was_meant_is_found(string written, string? name) => Assert.Equal(name, Nearest.To(written, Names));

    [Fact]
    public void Of_two_equally_near_names_the_first_in_order_is_told() => Assert.Equal("imp02", Nearest.To("imp09", ["imp03", "imp02"]));

    [Fact]
    public void A_hint_is_a_question_and_nothing_where_no_name_is_near()
    {
        Assert.Equal("forse «cultura»? ", Nearest.Hint("cutlura", Names));
        Assert.Equal("", Nearest.Hint("xyz", Names));
    }
}
