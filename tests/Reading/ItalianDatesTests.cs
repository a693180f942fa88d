using Cremona.Transparency.Generator.Reading;

namespace Cremona.Transparency.Tests.Reading;

public sealed class ItalianDatesTests
{
    [Theory]
    [InlineData("2011-12-31", 2011, 12, 31)]
    [InlineData("31/12/2011", 2011, 12, 31)]
    [InlineData("1/2/2011", 2011, 2, 1)]
    [InlineData("01/02/2011", 2011, 2, 1)]
    [InlineData("1-2-2011", 2011, 2, 1)]
    [InlineData("1.2.2011", 2011, 2, 1)]
    [InlineData("29/02/2012", 2012, 2, 29)]
    public void A_date_is_read_day_first_or_in_ISO_8601(string written, int year, int month, int day) =>
        Assert.Equal(new DateOnly(year, month, day), ItalianDates.Parse(written));

    [Theory]
    [InlineData("31/12/11")]
    [InlineData("29/02/2011")]
    [InlineData("12/31/2011")]
    [InlineData("2011/12/31")]
    [InlineData("2011-2-1")]
    [InlineData("0011-12-31")]
    [InlineData("31 dicembre 2011")]
    [InlineData("31/12/2011 00:00")]
    [InlineData("40908")]
    [InlineData("")]
    public void Other_text_is_not_a_date(string written) => Assert.Null(ItalianDates.Parse(written));
}
