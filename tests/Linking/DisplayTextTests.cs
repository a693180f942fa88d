using Cremona.Transparency.Generator.Content;
using Cremona.Transparency.Generator.Linking;
using Cremona.Transparency.Pages;

namespace Cremona.Transparency.Tests.Linking;

public sealed class DisplayTextTests
{
    [Theory]
    [InlineData(Absence.Blank, "non indicato", Missing.Blank, "vuota nella fonte")]
    [InlineData(Absence.NotInSource, "non indicato", Missing.NotInSource, "non presente nella fonte")]
    [InlineData(Absence.NotDue, "non dovuto", Missing.NotDue, "non dovuto")]
    [InlineData(Absence.NotYetDue, "non dovuto", Missing.NotYetDue, "non ancora dovuto")]
    [InlineData(Absence.NotRequiredThen, "non dovuto", Missing.NotRequiredThen, "non richiesto all'epoca")]
    [InlineData(Absence.Withheld, "riservato", Missing.Withheld, "omesso per riservatezza")]
    public void Six_marks_are_three_words_with_their_exact_reason(Absence mark, string word, Missing missing, string reason)
    {
        var shown = DisplayText.Of(mark);
        Assert.Equal((word, missing, reason), (shown.Text, shown.Missing, shown.Reason));
    }

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
