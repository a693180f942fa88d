using System.Text;
using Cremona.Transparency.Generator.Rendering;

namespace Cremona.Transparency.Tests.Rendering;

public sealed class TextBytesTests
{
    // The parts of a builder have lengths of their own: with one letter more before it, each surrogate pair is at another position.
    [Theory]
    [InlineData("")]
    [InlineData("a")]
    public void A_surrogate_pair_survives_any_split_of_the_text(string before)
    {
        var text = new StringBuilder(before);
        for (var i = 0; i < 20_000; i++)
        {
            text.Append('\uD83C').Append('\uDFDB');
        }

        Assert.Equal(text.ToString(), Written(text));
    }

    [Fact]
    public void A_text_buffer_is_clean_for_the_next_text()
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
