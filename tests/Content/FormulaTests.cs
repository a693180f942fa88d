using Cremona.Transparency.Generator.Content;

namespace Cremona.Transparency.Tests.Content;

public sealed class FormulaTests
{
    private static readonly Formula Seven = Formula.Of(7m);

    [Theory]
    [InlineData('+', 10)]
    [InlineData('-', 4)]
    [InlineData('*', 21)]
    public void Two_figures_are_joined(char sign, int result) => Assert.Equal(result, Join(sign, Seven, Formula.Of(3m)).Value(_ => null));

    [Fact]
    public void A_division_by_zero_has_no_value() => Assert.Null(Join('/', Seven, Formula.Of(0m)).Value(_ => null));

    [Fact]
    public void A_name_without_a_figure_leaves_the_whole_without_a_value() =>
        Assert.Null(Join('+', Seven, Formula.Of("femmine")).Value(_ => null));

    [Fact]
    public void A_result_beyond_measure_is_none_instead_of_a_fault()
    {
        var huge = Formula.Of(decimal.MaxValue);
        Assert.Null(Join('*', huge, huge).Value(_ => null));
        Assert.Null(Join('+', huge, huge).Value(_ => null));
    }

    [Fact]
    public void The_names_are_told_in_order() =>
        Assert.Equal(["a", "b"], Join('+', Join('*', Formula.Of("a"), Seven), Formula.Of("b")).Names);

    private static Formula Join(char sign, Formula left, Formula right) => new(sign, null, 0, left, right);
}
