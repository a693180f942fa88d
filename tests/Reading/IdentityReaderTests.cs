using Cremona.Transparency.Generator.Content;
using Cremona.Transparency.Generator.Diagnostics;
using Cremona.Transparency.Generator.Reading;

namespace Cremona.Transparency.Tests.Reading;

public sealed class IdentityReaderTests
{
    private readonly DiagnosticLog _log = new();

    [Theory]
    [InlineData("ogni riga: Tot = DIR + D + C + B", IdentityScope.EachRow, null, "Tot", "(((DIR + D) + C) + B)")]
    [InlineData("Ogni riga: D = D M + D F", IdentityScope.EachRow, null, "D", "(D M + D F)")]
    [InlineData("colonna Tot M: Maschi = somma", IdentityScope.Column, "Tot M", "Maschi", "somma")]
    [InlineData(
        "celle: TOTALE/Tot = Maschi/Tot M + Femmine/Tot F",
        IdentityScope.Cells,
        null,
        "TOTALE/Tot",
        "(Maschi/Tot M + Femmine/Tot F)"
    )]
    [InlineData("celle: TOTALE/DIR = titolo-di-studio:TOTALE/DIR", IdentityScope.Cells, null, "TOTALE/DIR", "titolo-di-studio:TOTALE/DIR")]
    [InlineData("ogni riga: a = b - c - d", IdentityScope.EachRow, null, "a", "((b - c) - d)")]
    [InlineData("ogni riga: a = b + c * d", IdentityScope.EachRow, null, "a", "(b + (c * d))")]
    [InlineData("ogni riga: a = (b + c) * d / 100", IdentityScope.EachRow, null, "a", "(((b + c) * d) / 100)")]
    [InlineData("ogni riga: a = b × 1,5", IdentityScope.EachRow, null, "a", "(b * 1.5)")]
    [InlineData("ogni riga: c.so = part-time + tempo-pieno", IdentityScope.EachRow, null, "c.so", "(part-time + tempo-pieno)")]
    public void An_identity_of_a_table_is_read(string written, IdentityScope scope, string? column, string left, string right)
    {
        var identity = IdentityReader.ReadOfTable(written, Sources.Somewhere, _log)!;
        Assert.Equal((scope, column, left, right), (identity.Scope, identity.Column, identity.Left, Show(identity.Right)));
        Assert.Null(identity.Tolerance);
    }

    [Fact]
    public void An_identity_may_end_with_a_tolerance() =>
        Assert.Equal(0.05m, IdentityReader.ReadOfTable("ogni riga: a = b ± 0,05", Sources.Somewhere, _log)!.Tolerance);

    [Theory]
    [InlineData("Tot = D + C")]
    [InlineData("ogni riga: Tot")]
    [InlineData("ogni riga: = D + C")]
    [InlineData("ogni riga: Tot = ")]
    [InlineData("ogni riga: Tot = D + ")]
    [InlineData("ogni riga: Tot = D = C")]
    [InlineData("ogni riga: Tot = (D + C")]
    [InlineData("ogni riga: Tot = D + C)")]
    [InlineData("ogni riga: Tot = D ± poco")]
    [InlineData("ogni riga: Tot = D ± 1 ± 2")]
    [InlineData("righe: Tot = D")]
    [InlineData("")]
    public void A_malformed_identity_is_reported(string written)
    {
        Assert.Null(IdentityReader.ReadOfTable(written, Sources.Somewhere, _log));
        Assert.Equal(["TR215"], Sources.Codes(_log));
    }

    [Fact]
    public void Deeply_nested_brackets_do_not_crash_the_program() =>
        Assert.Null(IdentityReader.ReadOfTable("ogni riga: a = " + new string('(', 100_000), Sources.Somewhere, _log));

    private static string Show(Formula formula) =>
        formula.Operator == '\0'
            ? formula.Name ?? formula.Number.ToString(System.Globalization.CultureInfo.InvariantCulture)
            : $"({Show(formula.Left!)} {formula.Operator} {Show(formula.Right!)})";
}
