using System.Text;
using Cremona.Transparency.Generator.Content;
using Cremona.Transparency.Generator.Images;

namespace Cremona.Transparency.Tests.Images;

/// <summary>The head of a picture's file: its size, and its metadata about persons and places.</summary>
public sealed class PictureHeaderTests
{
    private static readonly byte[] ExifMark = [.. "Exif\0\0"u8];
    private static readonly byte[] XmpMark = [.. "http://ns.adobe.com/xap/1.0/\0"u8];

    public static TheoryData<string, byte[], string> Files =>
        new()
        {
            { "png", SmallPicture.Png(640, 480), "640 × 480" },
            { "jpeg", SmallPicture.Jpeg(640, 480), "640 × 480" },
            { "gif", SmallPicture.Gif(640, 480), "640 × 480" },
            { "webp", SmallPicture.WebP(640, 480), "640 × 480" },
            { "jpeg on its side", SmallPicture.Jpeg(640, 480, (0xE1, [.. ExifMark, .. SmallPicture.Turned(6)])), "480 × 640" },
            { "jpeg upside down", SmallPicture.Jpeg(640, 480, (0xE1, [.. ExifMark, .. SmallPicture.Turned(3)])), "640 × 480" },
            { "png with a place", SmallPicture.Png(9, 9, ("eXIf", SmallPicture.Placed())), "9 × 9 place" },
            { "jpeg with a place", SmallPicture.Jpeg(9, 9, (0xE1, [.. ExifMark, .. SmallPicture.Placed()])), "9 × 9 place" },
            { "webp with a place", SmallPicture.WebP(9, 9, 8, ("EXIF", SmallPicture.Placed())), "9 × 9 place" },
            { "jpeg of a camera that knew no place", SmallPicture.Jpeg(9, 9, (0xE1, [.. ExifMark, .. SmallPicture.Unplaced()])), "9 × 9" },
            {
                "jpeg with an artist",
                SmallPicture.Jpeg(9, 9, (0xE1, [.. ExifMark, .. SmallPicture.Exif(0x013B, "Anna Finti")])),
                "9 × 9 person"
            },
            {
                "jpeg with a blank artist",
                SmallPicture.Jpeg(9, 9, (0xE1, [.. ExifMark, .. SmallPicture.Exif(0x013B, "        ")])),
                "9 × 9"
            },
            {
                "jpeg with the camera's maker",
                SmallPicture.Jpeg(9, 9, (0xE1, [.. ExifMark, .. SmallPicture.Exif(0x010F, "Officine")])),
                "9 × 9"
            },
            {
                "jpeg with a creator in XMP",
                SmallPicture.Jpeg(9, 9, (0xE1, [.. XmpMark, .. SmallPicture.Xmp("creator", "Anna Finti")])),
                "9 × 9 person"
            },
            {
                "jpeg with a subject in XMP",
                SmallPicture.Jpeg(9, 9, (0xE1, [.. XmpMark, .. SmallPicture.Xmp("subject", "piazza")])),
                "9 × 9"
            },
            { "png with an author", SmallPicture.Png(9, 9, ("tEXt", "Author\0Anna Finti"u8.ToArray())), "9 × 9 person" },
            { "png with a program", SmallPicture.Png(9, 9, ("tEXt", "Software\0Disegni"u8.ToArray())), "9 × 9" },
            { "gif that moves", SmallPicture.Gif(9, 9, 2), "9 × 9 moves" },
            { "webp that moves", SmallPicture.WebP(9, 9, 2), "9 × 9 moves" },
            { "png that moves", SmallPicture.Png(9, 9, ("acTL", new byte[8])), "9 × 9 moves" },
            { "png of nothing", SmallPicture.Png(0, 9), "" },
            { "text", "niente"u8.ToArray(), "" },
            { "nothing", [], "" },
            { "beginning of a png", SmallPicture.Png(9, 9)[..20], "" },
            { "beginning of a jpeg", SmallPicture.Jpeg(9, 9)[..6], "" },
            { "svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>"u8.ToArray(), "" },
        };

    [Theory]
    [MemberData(nameof(Files))]
    public void A_head_says_its_size_and_what_is_hidden(string what, byte[] bytes, string said)
    {
        var facts = PictureHeader.Of(bytes);
        Assert.Equal($"{what}: {said}", $"{what}: {(facts is null ? "" : WordsOf(facts))}");
    }

    private static string WordsOf(PictureFacts facts)
    {
        var place = facts.RevealsPlace ? " place" : "";
        var person = facts.RevealsPerson ? " person" : "";
        return $"{facts.Width} × {facts.Height}{place}{person}{(facts.IsAnimated ? " moves" : "")}";
    }

    [Fact]
    public void A_damaged_file_gives_no_exception()
    {
#pragma warning disable CA5394 // damages that can be made again, not a secret
        var random = new Random(20_231);
        byte[][] sound =
        [
            SmallPicture.Jpeg(
                99,
                99,
                (0xE1, [.. ExifMark, .. SmallPicture.Placed()]),
                (0xE1, [.. XmpMark, .. SmallPicture.Xmp("creator", "Anna Finti")])
            ),
            SmallPicture.Png(99, 99, ("eXIf", SmallPicture.Placed()), ("tEXt", "Author\0Anna"u8.ToArray())),
            SmallPicture.WebP(99, 99, 8, ("EXIF", SmallPicture.Exif(0x013B, "Anna Finti"))),
            SmallPicture.Gif(99, 99, 3),
        ];
        for (var i = 0; i < 2_000; i++)
        {
            var bytes = (byte[])sound[i % sound.Length].Clone();
            for (var edits = random.Next(1, 9); edits > 0; edits--)
            {
                bytes[random.Next(bytes.Length)] = (byte)random.Next(256);
            }

            var facts = PictureHeader.Of(bytes.AsMemory(0, random.Next(bytes.Length / 2, bytes.Length + 1)));
            Assert.True(facts is null or { Width: > 0, Height: > 0 });
        }
#pragma warning restore CA5394
    }

    [Fact]
    public void A_text_that_unpacks_beyond_all_measure_is_refused_in_bounds()
    {
        var packed = new MemoryStream();
        using (
            var stream = new System.IO.Compression.ZLibStream(packed, System.IO.Compression.CompressionLevel.SmallestSize, leaveOpen: true)
        )
        {
            var piece = new byte[1 << 20];
            for (var i = 0; i < 64; i++)
            {
                stream.Write(piece);
            }
        }

        byte[] png = SmallPicture.Png(9, 9, ("zTXt", [.. Encoding.ASCII.GetBytes("Comment\0"), 0, .. packed.ToArray()]));
        byte[] jpeg = SmallPicture.Jpeg(
            9,
            9,
            (0xE1, [.. "http://ns.adobe.com/xmp/extension/\0"u8, .. new byte[32], 0x7F, 0xFF, 0, 0, 0, 0, 0, 0, 1])
        );
        foreach (var bytes in new[] { png, jpeg })
        {
            var before = GC.GetAllocatedBytesForCurrentThread();
            Assert.Null(PictureHeader.Of(bytes));
            Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 16L << 20);
        }
    }
}
