using System.Globalization;
using Cremona.Transparency.Generator.Content;

namespace Cremona.Transparency.Tests.Content;

public sealed class PublicationTermTests
{
    [Theory]
    [InlineData("decorrenza: 2011-05-31", "2016-12-31")]
    [InlineData("decorrenza: 2011-01-01", "2016-12-31")]
    [InlineData("decorrenza: 2011-12-31", "2016-12-31")]
    [InlineData("decorrenza: 2012-01-01", "2017-12-31")]
    [InlineData("decorrenza: 2012-02-29", "2017-12-31")]
    [InlineData("decorrenza: 2011-05-31\nefficace fino al: 2020-02-29", "2020-02-29")]
    [InlineData("decorrenza: 2011-05-31\nefficace fino al: 2016-12-31", "2016-12-31")]
    [InlineData("decorrenza: 2011-05-31\nefficace fino al: 2017-01-01", "2017-01-01")]
    [InlineData("decorrenza: 2011-05-31\nefficace fino al: 2013-06-30", "2016-12-31")]
    [InlineData("decorrenza: 2011-05-31\nefficace fino al: 2020-06-30\ntermine: 2014-03-01", "2014-03-01")]
    [InlineData("termine: 2016-02-29", "2016-02-29")]
    public void The_last_day_is_exact(string written, string last) => Assert.Equal(Day(last), PublicationTerm.LastDay(Row(written)));

    [Theory]
    [InlineData("efficace fino al: 2020-02-29")]
    [InlineData("alla scadenza: togli")]
    public void Without_a_day_to_count_from_there_is_no_term(string written)
    {
        Assert.Null(PublicationTerm.LastDay(Row(written)));
        Assert.False(PublicationTerm.IsWithdrawn(Row(written), DateOnly.MaxValue));
    }

    [Theory]
    [InlineData("2016-02-28", false)]
    [InlineData("2016-02-29", false)]
    [InlineData("2016-03-01", true)]
    public void A_term_is_over_on_the_following_day(string day, bool isOver)
    {
        var (goes, stays) = (Row("termine: 2016-02-29\nalla scadenza: togli"), Row("termine: 2016-02-29\nalla scadenza: Resta"));
        Assert.Equal((isOver, false), (PublicationTerm.IsWithdrawn(goes, Day(day)), PublicationTerm.IsKept(goes, Day(day))));
        Assert.Equal((false, isOver), (PublicationTerm.IsWithdrawn(stays, Day(day)), PublicationTerm.IsKept(stays, Day(day))));
        Assert.False(PublicationTerm.IsWithdrawn(Row("termine: 2016-02-29"), Day(day)));
        Assert.False(PublicationTerm.IsOver(goes, null));
    }

    [Theory]
    [InlineData("2016-10-31", TermPhase.Later)]
    [InlineData("2016-11-01", TermPhase.Near)]
    [InlineData("2016-12-31", TermPhase.Near)]
    [InlineData("2017-01-01", TermPhase.Past)]
    public void A_term_is_near_for_its_last_sixty_days(string today, TermPhase phase) =>
        Assert.Equal(phase, new TermEnd(2011, null, Row(""), Day("2016-12-31"), null).Phase(Day(today)));

    private static Answers Row(string written) =>
        new SmallSite().With("anno.yml", $"tipo di piano: PIAO\n{written}\n").Read().Years[0].Settings.Answers;

    private static DateOnly Day(string day) => DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
