using Cremona.Transparency.Generator.Content;

namespace Cremona.Transparency.Tests.Content;

public sealed class FormulaTests
{
    private static readonly Formula Seven = Formula.Of(7m);

    [Theory]
    [InlineData('+', 10)]
    [InlineData('-', 4)]
    [InlineData('*', 21)]
    public void A_formula_combines_two_figures(char sign, int result) =>
        Assert.Equal(result, Join(sign, Seven, Formula.Of(3m)).Value(_ => null));

    [Fact]
    public void A_division_by_zero_has_no_value() => Assert.Null(Join('/', Seven, Formula.Of(0m)).Value(_ => null));

    [Fact]
    public void A_missing_figure_leaves_the_formula_without_a_value() =>
        Assert.Null(Join('+', Seven, Formula.Of("femmine")).Value(_ => null));

    [Fact]
    public void An_overflow_gives_no_value_and_no_exception()
    {
        var huge = Formula.Of(decimal.MaxValue);
        Assert.Null(Join('*', huge, huge).Value(_ => null));
        Assert.Null(Join('+', huge, huge).Value(_ => null));
    }

    [Fact]
    public void Names_are_listed_in_order() =>
        Assert.Equal(["a", "b"], Join('+', Join('*', Formula.Of("a"), Seven), Formula.Of("b")).Names);

    private static Formula Join(char sign, Formula left, Formula right) => new(sign, null, 0, left, right);
}
