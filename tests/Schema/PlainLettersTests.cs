using Cremona.Transparency.Generator.Schema;

namespace Cremona.Transparency.Tests.Schema;

public sealed class PlainLettersTests
{
    [Theory]
    [InlineData("Città È PERCHÉ ñ ç", "citta e perche n c")]
    [InlineData("Łódź", "łódź")]
    public void Letters_lose_case_and_accents(string text, string plain) =>
        Assert.Equal(plain.Replace("ó", "o", StringComparison.Ordinal), PlainLetters.Fold(text));

    [Theory]
    [InlineData("Le età", "le-eta")]
    [InlineData("  L'OIV: chi è?  ", "l-oiv-chi-e")]
    [InlineData("C.C.A.I. – 2011", "c-c-a-i-2011")]
    [InlineData("…", "")]
    public void A_heading_becomes_an_address_segment(string text, string slug) => Assert.Equal(slug, PlainLetters.Slug(text));
}
