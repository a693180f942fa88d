using Cremona.Transparency.Generator.Diagnostics;

namespace Cremona.Transparency.Tests.Diagnostics;

public sealed class ItalianArticleTests
{
    [Theory]
    [InlineData("", "0%", "lo 0%")]
    [InlineData("di", "0,5", "dello 0,5")]
    [InlineData("", "1%", "l'1%")]
    [InlineData("di", "1 %", "dell'1 %")]
    [InlineData("in", "1,5", "nell'1,5")]
    [InlineData("", "1º maggio 2024", "il 1º maggio 2024")]
    [InlineData("", "2", "il 2")]
    [InlineData("", "7", "il 7")]
    [InlineData("", "8", "l'8")]
    [InlineData("a", "8 marzo 2024", "all'8 marzo 2024")]
    [InlineData("", "10", "il 10")]
    [InlineData("", "11", "l'11")]
    [InlineData("di", "11 marzo 2024", "dell'11 marzo 2024")]
    [InlineData("da", "11,5", "dall'11,5")]
    [InlineData("", "18", "il 18")]
    [InlineData("", "80%", "l'80%")]
    [InlineData("da", "50", "dal 50")]
    [InlineData("", "100", "il 100")]
    [InlineData("", "108", "il 108")]
    [InlineData("", "110", "il 110")]
    [InlineData("su", "800", "sull'800")]
    [InlineData("", "1.000", "il 1.000")]
    [InlineData("", "1.100", "il 1.100")]
    [InlineData("", "8.000", "l'8.000")]
    [InlineData("", "11.000", "l'11.000")]
    [InlineData("", "11000", "l'11000")]
    [InlineData("", "80.000", "l'80.000")]
    [InlineData("", "1.000.000", "l'1.000.000")]
    [InlineData("di", "2011", "del 2011")]
    [InlineData("", "−5", "il −5")]
    [InlineData("", "−8", "il −8")]
    public void A_figure_has_the_article_that_its_sound_requires(string preposition, string figure, string words) =>
        Assert.Equal(words, ItalianArticle.Before(preposition, figure));

    [Fact]
    public void A_message_has_the_right_article_too()
    {
        var problem = new Problem("TR999", Severity.Error, "manca la rilevazione del {0}", "guarda il {0}, dal {1} al {1}.");
        var message = problem.At(Place.File("a.csv"), "8 marzo 2024", 11);
        Assert.Equal("manca la rilevazione dell'8 marzo 2024", message.What);
        Assert.Equal("guarda l'8 marzo 2024, dall'11 all'11.", message.CureFrom(null));
        Assert.Equal("manca la rilevazione del 10 marzo 2024", problem.At(Place.File("a.csv"), "10 marzo 2024", "x").What);
    }
}
