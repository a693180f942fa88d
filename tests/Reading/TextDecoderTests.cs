using Cremona.Transparency.Generator.Diagnostics;
using Cremona.Transparency.Generator.Files;
using Cremona.Transparency.Generator.Reading;

namespace Cremona.Transparency.Tests.Reading;

public sealed class TextDecoderTests
{
    private readonly DiagnosticLog _log = new();

    [Fact]
    public void Decomposed_letters_are_composed()
    {
        const string Apart = "unita\u0300;perche\u0301;e\u0300i\u0300O\u0300u\u0300c\u0327;x\u0300";
        Assert.Equal(
            "unità;perché;èìÒùç;x\u0300",
            TextDecoder.Decode(Sources.File(Apart, "2023/contesto.csv"), allowsOld: true, _log)!.Text
        );
    }

    [Fact]
    public void A_byte_order_mark_is_not_part_of_the_text() => Assert.Equal("città", Decode([0xEF, 0xBB, 0xBF, .. "città"u8])!.Text);

    [Fact]
    public void Windows_1252_is_read_and_its_first_line_reported()
    {
        var text = Decode([.. "a\nb\n"u8, (byte)'c', 0xE0, (byte)' ', 0x80, 0x92])!;
        Assert.Equal("a\nb\ncà €’", text.Text);
        Assert.Equal(("TR104", 3), (_log.InOrder()[0].Problem.Code, _log.InOrder()[0].Place.Line));
    }

    [Fact]
    public void A_text_must_be_utf_8() => Refuses([0xE0], allowsOld: false);

    [Theory]
    [InlineData(new byte[] { 0xFF, 0xFE, 0x61, 0x00, 0x0A })]
    [InlineData(new byte[] { 0xFF, 0xFE, 0x61, 0x00, 0x00, 0xD8 })]
    [InlineData(new byte[] { 0x61, 0x00, 0x0A, 0x00 })]
    [InlineData(new byte[] { 0x63, 0x69, 0x74, 0x74, 0x8A })]
    [InlineData(new byte[] { 0x63, 0x69, 0x74, 0x74, 0x88 })]
    [InlineData(new byte[] { 0x61, 0x00, 0x62 })]
    [InlineData(new byte[] { 0x61, 0x81, 0x62 })]
    [InlineData(new byte[] { 0x61, 0xE0, 0x07 })]
    [InlineData(new byte[] { 0xC3, 0xA0, 0x0A, 0xE0 })]
    public void Other_and_mixed_encodings_are_rejected(byte[] bytes) => Refuses(bytes, allowsOld: true);

    [Fact]
    public void A_file_over_the_limit_is_rejected_unread()
    {
        Assert.Null(Decode(new byte[(64 << 20) + 1]));
        Assert.Equal("il file è troppo grande per essere letto (64 MB)", Assert.Single(_log.InOrder()).What);
        Assert.Equal("TR117", _log.InOrder()[0].Problem.Code);
    }

    private void Refuses(byte[] bytes, bool allowsOld)
    {
        Assert.Null(Decode(bytes, allowsOld));
        Assert.Equal(["TR103"], Sources.Codes(_log));
    }

    private SourceText? Decode(byte[] bytes, bool allowsOld = true) => TextDecoder.Decode(new StoredFile("a.csv", bytes), allowsOld, _log);
}
