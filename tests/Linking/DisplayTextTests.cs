using Cremona.Transparency.Generator.Linking;

namespace Cremona.Transparency.Tests.Linking;

public sealed class DisplayTextTests
{
    [Theory]
    [InlineData("uno due", 7, "uno due")]
    [InlineData("uno due tre", 7, "uno due …")]
    [InlineData("uno due tre", 6, "uno …")]
    [InlineData("uno  due", 4, "uno …")]
    [InlineData("abcdef", 3, "abc …")]
    [InlineData(" abcdef", 3, " ab …")]
    [InlineData("ab😀cd", 3, "ab …")]
    [InlineData("ab😀cd", 4, "ab😀 …")]
    public void Words_are_cut_between_words_or_else_between_characters(string words, int most, string expected) =>
        Assert.Equal(expected, DisplayText.Shortened(words, most));
}
