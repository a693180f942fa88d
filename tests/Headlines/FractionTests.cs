using Cremona.Transparency.Generator.Headlines;

namespace Cremona.Transparency.Tests.Headlines;

/// <summary>Shares in words: the nearest simple fraction, the words before it, and the agreement with its noun.</summary>
public sealed class FractionTests
{
    [Theory]
    [InlineData(436, 692, "quasi due persone su tre")]
    [InlineData(2, 3, "due persone su tre")]
    [InlineData(1, 2, "la metà delle persone")]
    [InlineData(41, 78, "più della metà delle persone")]
    [InlineData(46, 100, "quasi la metà delle persone")]
    [InlineData(54, 100, "più della metà delle persone")]
    [InlineData(45, 100, "45 persone su 100")]
    [InlineData(451, 1000, "circa 45 persone su 100")]
    [InlineData(55, 100, "55 persone su 100")]
    [InlineData(5, 16, "quasi una persona su tre")]
    [InlineData(155, 691, "quasi una persona su quattro")]
    [InlineData(1, 4, "una persona su quattro")]
    [InlineData(20, 100, "una persona su cinque")]
    [InlineData(17, 100, "quasi una persona su cinque")]
    [InlineData(59, 100, "quasi tre persone su cinque")]
    [InlineData(15, 100, "15 persone su 100")]
    [InlineData(14, 100, "più di una persona su dieci")]
    [InlineData(609, 691, "quasi nove persone su dieci")]
    [InlineData(23, 691, "meno di una persona su dieci")]
    [InlineData(99, 100, "più di nove persone su dieci")]
    [InlineData(79, 100, "più di tre persone su quattro")]
    [InlineData(80, 100, "quattro persone su cinque")]
    public void Share_of_persons(int part, int whole, string expected) => Assert.Equal(expected, Fraction.Of(part, whole)!.Of(Noun.Person));

    [Theory]
    [InlineData(5, 16, "meno di un dirigente su tre")]
    [InlineData(46, 100, "meno della metà dei dirigenti")]
    [InlineData(65, 100, "meno di due dirigenti su tre")]
    [InlineData(3, 6, "la metà dei dirigenti")]
    [InlineData(35, 100, "più di un dirigente su tre")]
    public void Share_that_is_few(int part, int whole, string expected) =>
        Assert.Equal(expected, Fraction.Of(part, whole, isFew: true)!.Of(Noun.Manager));

    [Theory]
    [InlineData(0, 10)]
    [InlineData(10, 10)]
    [InlineData(11, 10)]
    [InlineData(-1, 10)]
    [InlineData(1, 0)]
    public void None_and_all_are_no_fractions(int part, int whole) => Assert.Null(Fraction.Of(part, whole));

    /// <summary>What each phrase claims, checked for all parts of a thousand.</summary>
    [Fact]
    public void Every_share_is_on_the_side_that_its_words_say_and_near()
    {
        for (var part = 1; part < 1000; part++)
        {
            var said = Fraction.Of(part, 1000)!;
            var distance = (part / 1000m) - ((decimal)said.Part / said.Whole);
            var isAtAnEnd = part < 100 || part > 900;
            Assert.True(
                said.Before switch
                {
                    "" => distance == 0,
                    "quasi" => distance is < 0 and >= -0.04m,
                    "più di" => distance > 0 && (distance <= 0.04m || isAtAnEnd),
                    "meno di" => distance < 0 && isAtAnEnd,
                    _ => Math.Abs(distance) <= 0.005m,
                },
                $"{part}: {said}"
            );
        }
    }
}
