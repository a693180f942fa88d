using Cremona.Transparency.Generator.Content;

namespace Cremona.Transparency.Tests.Content;

public sealed class TransparencyTreeTests
{
    [Fact]
    public void No_section_is_named_twice() => Assert.Equal(TransparencyTree.Labels.Distinct(), TransparencyTree.Labels);

    [Fact]
    public void Every_section_says_its_law_and_its_duty_in_a_sentence() => Assert.All(
        TransparencyTree.Sections.SelectMany(section => section.Parts.Prepend(section)),
        section =>
        {
            Assert.StartsWith("art", section.Law, StringComparison.Ordinal);
            Assert.EndsWith(".", section.Duty, StringComparison.Ordinal);
            Assert.InRange(section.Since, 2013, 2025);
        });
}
