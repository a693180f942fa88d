using System.Text;
using Cremona.Transparency.Generator.Content;
using Cremona.Transparency.Generator.Privacy;

namespace Cremona.Transparency.Tests.Privacy;

/// <summary>
/// Plain characters are folded many at a time, the others one by one. Where a text is cut must make no difference, neither to the text nor
/// to the places in its source.
/// </summary>
public sealed class FoldedTextTests
{
    private static readonly string[] Pieces =
    [
        " ",
        " ",
        "  ",
        "\n",
        "\t",
        "a",
        "Rossi",
        "333 1234567",
        "&amp;",
        "&#x27;",
        "&egrave;",
        "&",
        "*",
        "**",
        "è",
        "–",
        "\u00A0",
        "\u00AD",
        "\uFEFF",
        "😀",
        "\u007F",
    ];

    /// <summary>Seeds of random texts.</summary>
    public static TheoryData<ulong> Seeds => [.. Enumerable.Range(1, 200).Select(seed => (ulong)seed)];

    [Theory]
    [MemberData(nameof(Seeds))]
    public void A_text_is_the_same_whole_and_in_pieces(ulong seed)
    {
        var dice = new Dice(seed);
        var pieces = Enumerable.Range(0, 60).Select(_ => Pieces[dice.Next(Pieces.Length)]).ToArray();
        var (whole, parts) = (new FoldedText(keepsPlaces: true), new FoldedText(keepsPlaces: true));
        var fast = new FoldedText(keepsPlaces: false);
        var bytes = Encoding.UTF8.GetBytes(string.Concat(pieces));
        whole.Append(bytes, 7);
        fast.Append(bytes, 7);
        var at = 7;
        foreach (var piece in pieces)
        {
            parts.Append(Encoding.UTF8.GetBytes(piece), at);
            at += Encoding.UTF8.GetByteCount(piece);
        }

        Assert.Equal(parts.Chars.ToString(), whole.Chars.ToString());
        Assert.Equal(parts.Chars.ToString(), fast.Chars.ToString());
        Assert.Equal(PlacesIn(parts), PlacesIn(whole));
        Assert.DoesNotContain("  ", whole.Chars.ToString(), StringComparison.Ordinal);
    }

    private static (int, int)[] PlacesIn(FoldedText text) =>
        [.. Enumerable.Range(0, text.Chars.Length).Select(i => text.PlaceOf(new Hit(new Datum(PersonalKind.Mail, ""), i, 1)))];
}
