using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;

namespace Cremona.Transparency.Tests.Images;

/// <summary>The smallest files of each format of pictures, with the parts that tests ask about.</summary>
internal static class SmallPicture
{
    /// <summary>The blocks of Exif with one text, or a place.</summary>
    public static byte[] Exif(ushort tag, string text) =>
        Tiff([Entry(tag, 2, (uint)text.Length + 1, 26)], [.. Encoding.ASCII.GetBytes(text), 0]);

    /// <summary>Exif that says how the picture is turned.</summary>
    public static byte[] Turned(ushort turn) => Tiff([Entry(0x0112, 3, 1, turn)], []);

    /// <summary>Exif with a latitude.</summary>
    public static byte[] Placed() =>
        Tiff([Entry(0x8825, 4, 1, 26)], [2, 0, .. Entry(1, 2, 2, 'N'), .. Entry(2, 5, 3, 56), 0, 0, 0, 0, .. Longs(45, 1, 8, 1, 0, 1)]);

    /// <summary>Exif whose place is empty, as cameras without a receiver leave it.</summary>
    public static byte[] Unplaced() => Tiff([Entry(0x8825, 4, 1, 26)], [1, 0, .. Entry(0, 1, 4, 0x302), 0, 0, 0, 0]);

    /// <summary>A PNG.</summary>
    public static byte[] Png(int width, int height, params (string Kind, byte[] Held)[] chunks)
    {
        var pixels = new MemoryStream();
        using (var packed = new ZLibStream(pixels, CompressionLevel.SmallestSize, leaveOpen: true))
        {
            packed.Write(new byte[(width + 1) * height]);
        }

        byte[] head = [.. Longs((uint)width, (uint)height, isBig: true), 8, 0, 0, 0, 0];
        return
        [
            0x89,
            .. "PNG\r\n"u8,
            0x1A,
            (byte)'\n',
            .. Chunk("IHDR", head),
            .. chunks.SelectMany(chunk => Chunk(chunk.Kind, chunk.Held)),
            .. Chunk("IDAT", pixels.ToArray()),
            .. Chunk("IEND", []),
        ];
    }

    /// <summary>A JPEG: its head and no picture.</summary>
    public static byte[] Jpeg(int width, int height, params (byte Kind, byte[] Held)[] segments) =>
        [
            0xFF,
            0xD8,
            .. segments.SelectMany(segment => Segment(segment.Kind, segment.Held)),
            .. Segment(0xC0, [8, (byte)(height >> 8), (byte)height, (byte)(width >> 8), (byte)width, 1, 1, 0x11, 0]),
            .. Segment(0xDA, [1, 1, 0, 0, 63, 0]),
            0,
            0xFF,
            0xD9,
        ];

    /// <summary>A GIF with so many pictures.</summary>
    public static byte[] Gif(int width, int height, int pictures = 1) =>
        [
            .. "GIF89a"u8,
            (byte)width,
            (byte)(width >> 8),
            (byte)height,
            (byte)(height >> 8),
            0x80,
            0,
            0,
            0,
            0,
            0,
            255,
            255,
            255,
            .. Enumerable.Range(0, pictures).SelectMany(_ => (byte[])[0x2C, 0, 0, 0, 0, 1, 0, 1, 0, 0, 2, 2, 0x44, 1, 0]),
            0x3B,
        ];

    /// <summary>An extended WebP.</summary>
    public static byte[] WebP(int width, int height, byte flags = 0, params (string Kind, byte[] Held)[] chunks)
    {
        byte[] held =
        [
            .. "WEBP"u8,
            .. Riff(
                "VP8X",
                [flags, 0, 0, 0, (byte)(width - 1), (byte)((width - 1) >> 8), 0, (byte)(height - 1), (byte)((height - 1) >> 8), 0]
            ),
            .. chunks.SelectMany(chunk => Riff(chunk.Kind, chunk.Held)),
        ];
        return [.. "RIFF"u8, .. Longs((uint)held.Length), .. held];
    }

    /// <summary>The packet of XMP with a property of Dublin Core.</summary>
    public static byte[] Xmp(string property, string text) =>
        Encoding.UTF8.GetBytes(
            "<x:xmpmeta xmlns:x=\"adobe:ns:meta/\"><rdf:RDF "
                + "xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\"><rdf:Description rdf:about=\"\" "
                + "xmlns:dc=\"http://purl.org/dc/elements/1.1/\">"
                + $"<dc:{property}><rdf:Seq><rdf:li>{text}</rdf:li></rdf:Seq></dc:{property}></rdf:Description></rdf:RDF></x:xmpmeta>"
        );

    private static byte[] Tiff(byte[][] entries, byte[] behind) =>
        [.. "II*\0"u8, 8, 0, 0, 0, (byte)entries.Length, 0, .. entries.SelectMany(entry => entry), 0, 0, 0, 0, .. behind];

    private static byte[] Entry(ushort tag, ushort type, uint count, uint value) =>
        [(byte)tag, (byte)(tag >> 8), (byte)type, 0, .. Longs(count, value)];

    private static byte[] Longs(params uint[] numbers) => Longs(numbers, isBig: false);

    private static byte[] Longs(uint one, uint other, bool isBig) => Longs([one, other], isBig);

    private static byte[] Longs(uint[] numbers, bool isBig)
    {
        var bytes = new byte[4 * numbers.Length];
        for (var i = 0; i < numbers.Length; i++)
        {
            BinaryPrimitives.WriteUInt32LittleEndian(
                bytes.AsSpan(4 * i),
                isBig ? BinaryPrimitives.ReverseEndianness(numbers[i]) : numbers[i]
            );
        }

        return bytes;
    }

    private static byte[] Segment(byte kind, byte[] held) => [0xFF, kind, (byte)((held.Length + 2) >> 8), (byte)(held.Length + 2), .. held];

    private static byte[] Chunk(string kind, byte[] held)
    {
        byte[] named = [.. Encoding.ASCII.GetBytes(kind), .. held];
        return [.. Longs([(uint)held.Length], isBig: true), .. named, .. Longs([Crc(named)], isBig: true)];
    }

    private static byte[] Riff(string kind, byte[] held) =>
        [.. Encoding.ASCII.GetBytes(kind), .. Longs((uint)held.Length), .. held, .. new byte[held.Length % 2]];

    private static uint Crc(byte[] bytes)
    {
        var crc = uint.MaxValue;
        foreach (var one in bytes)
        {
            crc ^= one;
            for (var bit = 0; bit < 8; bit++)
            {
                crc = (crc >> 1) ^ ((crc & 1) == 0 ? 0 : 0xEDB88320);
            }
        }

        return ~crc;
    }
}
