using System.Text;
using Cremona.Transparency.Generator.Linking;
using Cremona.Transparency.Tests.Sites;

namespace Cremona.Transparency.Tests.Linking;

public sealed class QualityFigureTests
{
    [Theory]
    [InlineData(0, 0, "conti falliti")]
    [InlineData(1, 1, "conto fallito, su un numero")]
    [InlineData(2, 1, "conti falliti, su un numero")]
    [InlineData(2, 2, "conti falliti, su 2 numeri")]
    [InlineData(12, 7, "conti falliti, su 7 numeri")]
    public void The_sentence_agrees_with_both_numbers_in_grammar(int checks, int figures, string words) =>
        Assert.Equal(words, QualityPages.Failed(checks, figures));

    [Fact]
    public void The_figures_of_the_real_portal_add_up()
    {
        var page = Encoding.UTF8.GetString(BuiltSite.Of("reale").Bytes["2011/qualita-dei-dati.html"]);
        Assert.Contains("conti falliti, su 7 numeri", page, StringComparison.Ordinal);
        Assert.DoesNotContain("numeri che non tornano</dt>", page, StringComparison.Ordinal);
    }
}
