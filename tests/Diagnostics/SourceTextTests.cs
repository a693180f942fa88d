namespace Cremona.Transparency.Tests.Diagnostics;

public sealed class SourceTextTests
{
    [Theory]
    [InlineData("uno\ndue\ntre", 3)]
    [InlineData("uno\ndue\ntre\n", 3)]
    [InlineData("uno\r\ndue\r\n", 2)]
    [InlineData("uno\rdue", 2)]
    [InlineData("", 1)]
    [InlineData("\n\n", 2)]
    public void Lines_are_counted_with_any_line_break(string text, int count) => Assert.Equal(count, Sources.Text(text).LineCount);

    [Theory]
    [InlineData("uno\r\ndue\r\ntre", 2, "due")]
    [InlineData("uno\ndue", 3, "")]
    [InlineData("uno", 0, "")]
    public void A_line_excludes_its_line_break(string text, int number, string line) => Assert.Equal(line, Sources.Text(text).Line(number));

    [Theory]
    [InlineData("città;x", 7, 1, 1, 7)]
    [InlineData("a\nb\nc", 2, 1, 2, 1)]
    [InlineData("a\r\nbcd", 4, 2, 2, 2)]
    [InlineData("😀;x", 5, 1, 1, 4)]
    public void A_place_is_given_in_lines_and_letters(string text, int offset, int length, int line, int column)
    {
        var place = Sources.Text(text).AtBytes(offset, length);
        Assert.Equal((line, column, length), (place.Line, place.Column, place.Length));
    }

    [Fact]
    public void A_span_of_several_lines_is_marked_on_the_first() => Assert.Equal(3, Sources.Text("\"ab\ncd\"").AtBytes(0, 7).Length);

    [Theory]
    [InlineData(-5, 3)]
    [InlineData(100, 3)]
    [InlineData(2, 100)]
    public void A_position_beyond_the_text_does_not_throw(int offset, int length) =>
        Assert.InRange(Sources.Text("città\n").AtChars(offset, length).Column, 1, 7);
}
