using System.Globalization;
using Cremona.Transparency.Generator.Content;
using Cremona.Transparency.Generator.Reading;
using FsCheck;
using FsCheck.Fluent;

namespace Cremona.Transparency.Tests.Reading;

public sealed class ItalianNumbersTests
{
    [Theory]
    [InlineData("0", "0")]
    [InlineData("5.127", "5127")]
    [InlineData("1.234,56", "1234.56")]
    [InlineData("1.234.567,8", "1234567.8")]
    [InlineData("1234,5", "1234.5")]
    [InlineData("0,50", "0.50")]
    [InlineData("-3,5", "-3.5")]
    [InlineData("−3,5", "-3.5")]
    [InlineData("+3", "3")]
    [InlineData("1 234,56", "1234.56")]
    [InlineData("1\u00A0234", "1234")]
    [InlineData("€ 11.362", "11362")]
    [InlineData("11.362 €", "11362")]
    [InlineData("1,234", "1.234")]
    public void A_number_is_read_as_italians_write_it(string written, string number) =>
        Assert.Equal(number, ItalianNumbers.Parse(written).Number!.Value.ToString(CultureInfo.InvariantCulture));

    [Theory]
    [InlineData("12.5", "TR206")]
    [InlineData("0.125", "TR206")]
    [InlineData("1,234.56", "TR206")]
    [InlineData("1.2345", "TR206")]
    [InlineData("12 5", "TR206")]
    [InlineData("1'234.5", "TR206")]
    [InlineData("1,2,3", "TR206")]
    [InlineData("", "TR205")]
    [InlineData("cento", "TR205")]
    [InlineData("12 persone", "TR205")]
    [InlineData("12%", "TR205")]
    [InlineData("--5", "TR205")]
    [InlineData("١٢", "TR205")]
    [InlineData("9999999999999999", "TR205")]
    [InlineData("0,1234567890123", "TR205")]
    public void Invalid_and_ambiguous_numbers_are_reported(string written, string code)
    {
        var (number, problem) = ItalianNumbers.Parse(written);
        Assert.Null(number);
        Assert.Equal(code, problem!.Code);
    }

    [Theory]
    [InlineData("45.133", "45.133")]
    [InlineData("45,133", "45.133")]
    [InlineData("-10", "-10")]
    [InlineData("1.234,5", null)]
    [InlineData("nord", null)]
    public void Degrees_have_decimals_after_a_point_or_a_comma(string written, string? number) =>
        Assert.Equal(number, ItalianNumbers.ParseDegrees(written).Number?.ToString(CultureInfo.InvariantCulture));

    [Fact]
    public void Printed_numbers_read_back_unchanged() =>
        Prop.ForAll(Arb.From(Gen.Zip(Gen.Choose(-2_000_000_000, 2_000_000_000), Gen.Choose(0, 6))), pair =>
            {
                var number = new decimal(Math.Abs(pair.Item1), 0, 0, pair.Item1 < 0, (byte)pair.Item2);
                return ItalianNumbers.Parse(ItalianText.Number(number)).Number == number;
            })
            .Check(Config.QuickThrowOnFailure.WithMaxTest(1_000));
}
