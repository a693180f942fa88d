using Cremona.Transparency.Generator.Content;

namespace Cremona.Transparency.Tests.Content;

public sealed class CitationTests
{
    [Theory]
    [InlineData("riga 127", "riga 127", null)]
    [InlineData("Riga 127", "riga 127", null)]
    [InlineData("righe 67-72", "righe 67–72", null)]
    [InlineData("righe 67 – 72", "righe 67–72", null)]
    [InlineData("righe 43, 276-280", "riga 43+righe 276–280", null)]
    [InlineData("righe 43 e 45", "riga 43+riga 45", null)]
    [InlineData("cremonaoggi.it, 3 luglio 2012", "", "cremonaoggi.it, 3 luglio 2012")]
    [InlineData("riga 127 | delibera 12/2011", "riga 127", "delibera 12/2011")]
    [InlineData("allegato A | allegato B", "", "allegato A; allegato B")]
    [InlineData("responsabile: riga 268", "", "responsabile: riga 268")]
    [InlineData("righa 3", "", "righa 3")]
    public void A_source_is_lines_of_the_act_or_words_or_both(string written, string lines, string? words)
    {
        var citation = Citation.Parse(written)!;
        Assert.Equal(lines, string.Join("+", citation.Lines));
        Assert.Equal(words, citation.Words);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("  ")]
    public void An_empty_text_is_not_a_citation(string? written) => Assert.Null(Citation.Parse(written));
}
