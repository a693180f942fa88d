using System.Text;
using Cremona.Transparency.Generator.Rendering;

namespace Cremona.Transparency.Tests.Rendering;

public sealed class TextBytesTests
{
    // The parts of a builder have lengths of their own: with one letter more before it, each surrogate pair is at another position.
    [Theory]
    [InlineData("")]
    [InlineData("a")]
    public void A_letter_of_two_halves_stays_whole_wherever_the_text_is_parted(string before)
    {
        var text = new StringBuilder(before);
        for (var i = 0; i < 20_000; i++)
        {
            text.Append('\uD83C').Append('\uDFDB');
        }

        Assert.Equal(text.ToString(), Written(text));
    }

    [Fact]
    public void Nothing_of_a_text_is_left_for_the_next_one()
    {
        Written(new StringBuilder("un testo lungo"));
        Assert.Equal("breve", Written(new StringBuilder("breve")));
    }

    private static string Written(StringBuilder text)
    {
        var written = "";
        TextBytes.Write(text, bytes => written = Encoding.UTF8.GetString(bytes));
        return written;
    }
}
