using System.Globalization;
using Cremona.Transparency.Generator.Content;

namespace Cremona.Transparency.Tests.Content;

public sealed class ItalianTextTests
{
    [Theory]
    [InlineData("0", "0")]
    [InlineData("1234.50", "1.234,50")]
    [InlineData("1000000", "1.000.000")]
    [InlineData("-12.5", "−12,5")]
    [InlineData("0.005", "0,005")]
    public void A_number_keeps_its_written_decimals(string number, string text) =>
        Assert.Equal(text, ItalianText.Number(decimal.Parse(number, CultureInfo.InvariantCulture)));

    [Theory]
    [InlineData("1234.50", "1.234,5")]
    [InlineData("100.00", "100")]
    [InlineData("0.000", "0")]
    public void The_short_form_omits_trailing_zeros(string number, string text) =>
        Assert.Equal(text, ItalianText.Short(decimal.Parse(number, CultureInfo.InvariantCulture)));

    [Theory]
    [InlineData("3", "+3")]
    [InlineData("-3", "−3")]
    [InlineData("0", "0")]
    public void A_deviation_keeps_its_sign(string number, string text) =>
        Assert.Equal(text, ItalianText.Signed(decimal.Parse(number, CultureInfo.InvariantCulture)));

    [Theory]
    [InlineData(2011, 5, 31, "31 maggio 2011")]
    [InlineData(2011, 6, 1, "1º giugno 2011")]
    [InlineData(2010, 12, 7, "7 dicembre 2010")]
    public void A_day_is_written_in_words_with_the_first_as_an_ordinal(int year, int month, int day, string text) =>
        Assert.Equal(text, ItalianText.Day(new DateOnly(year, month, day)));

    [Fact]
    public void A_machine_readable_date_is_in_ISO_8601() => Assert.Equal("2011-06-01", ItalianText.Iso(new DateOnly(2011, 6, 1)));

    [Theory]
    [InlineData(0, "0 obiettivi")]
    [InlineData(1, "1 obiettivo")]
    [InlineData(1234, "1.234 obiettivi")]
    public void A_count_uses_singular_or_plural(int count, string text) =>
        Assert.Equal(text, ItalianText.Count(count, "obiettivo", "obiettivi"));

    [Theory]
    [InlineData("", "")]
    [InlineData("a", "a")]
    [InlineData("a b", "a e b")]
    [InlineData("a b c", "a, b e c")]
    public void A_list_is_joined_with_commas_and_a_conjunction(string words, string text) =>
        Assert.Equal(text, ItalianText.And(words.Split(' ', StringSplitOptions.RemoveEmptyEntries)));
}
