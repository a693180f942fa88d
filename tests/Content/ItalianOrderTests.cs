using Cremona.Transparency.Generator.Content;

namespace Cremona.Transparency.Tests.Content;

public sealed class ItalianOrderTests
{
    [Theory]
    [InlineData("abaco|Àbside|ala|Alba")]
    [InlineData("Casa|casa|casale")]
    [InlineData("D'Annunzio|D’Arco|Da Vinci")]
    [InlineData("imp2|imp10|imp100")]
    [InlineData("articolo 3|articolo 12")]
    [InlineData("città|cittadella|civico")]
    public void Names_are_in_Italian_alphabetical_order(string inOrder)
    {
        var names = inOrder.Split('|');
        Assert.Equal(names, names.Reverse().Order(ItalianOrder.Instance).Where(names.Contains));
    }

    [Fact]
    public void Names_that_differ_by_an_accent_only_are_not_equal() =>
        Assert.NotEqual(0, ItalianOrder.Instance.Compare("perché", "perche"));

    [Theory]
    [InlineData("Èquo", "E")]
    [InlineData("«Musei»", "M")]
    [InlineData("133 obiettivi", "0-9")]
    [InlineData("…", "0-9")]
    [InlineData("", "0-9")]
    public void The_initial_is_a_plain_capital_letter(string name, string initial) => Assert.Equal(initial, ItalianOrder.Initial(name));
}
