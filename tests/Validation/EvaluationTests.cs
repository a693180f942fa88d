using System.Globalization;
using Cremona.Transparency.Generator.Content;
using Cremona.Transparency.Generator.Schema;
using Cremona.Transparency.Generator.Validation;

namespace Cremona.Transparency.Tests.Validation;

public sealed class EvaluationTests
{
    private static readonly CellKey Cell = new(2023, new Target(RecordKind.Company, null, "acqua") { Part = "quota" });

    [Theory]
    [InlineData("11362", "11362.12", true, "11.362,12")]
    [InlineData("11362", "11362.50", true, "11.362,50")]
    [InlineData("11362", "11362.51", false, "11.362,51")]
    [InlineData("33.33", "33.335", true, "33,335")]
    [InlineData("33.33", "33.3351", false, "33,3351")]
    [InlineData("46.7", "46.6897", true, "46,690")]
    [InlineData("46.70", "46.6897", false, "46,6897")]
    [InlineData("691", "692", false, "692")]
    [InlineData("691", "692.00", false, "692")]
    [InlineData("-3", "-3.5", true, "−3,5")]
    public void A_declared_figure_matches_any_value_that_rounds_to_it(string declared, string recomputed, bool holds, string shown)
    {
        var check = Evaluation.Compare(Declared(Number(declared)), Number(recomputed), "fa {0}", "x").Checked;
        Assert.Equal((holds, shown, "Fa " + shown), (check.Holds, check.Recomputed, check.Identity));
    }

    [Theory]
    [InlineData("0.05", true)]
    [InlineData("0.01", false)]
    public void An_explicit_tolerance_takes_precedence(string tolerance, bool holds) =>
        Assert.Equal(holds, Evaluation.Compare(Declared(10m), 10.05m, "{0}", "x", Number(tolerance)).Checked.Holds);

    [Fact]
    public void A_formula_is_explained_with_its_figures()
    {
        var sum = new Formula('+', null, 0, Formula.Of("Maschi"), Formula.Of("Femmine"));
        var whole = new Formula('/', null, 0, sum, Formula.Of(2m));
        Assert.Equal("[Maschi (256) più Femmine (256)] diviso 2", Evaluation.Words(whole, _ => 256));
    }

    [Fact]
    public void Names_in_formulas_may_contain_braces() =>
        Assert.Equal("Riga {x} {1} fa 3", Evaluation.Compare(Declared(3m), 3m, "riga {x} {1} fa {0}", "x").Checked.Identity);

    private static DeclaredFigure Declared(decimal value) => new(Cell, Sources.Somewhere, "x", value);

    private static decimal Number(string text) => decimal.Parse(text, CultureInfo.InvariantCulture);
}
