using System.Buffers.Binary;
using System.IO.Compression;

namespace Cremona.Transparency.Generator.Images;

/// <summary>
/// Parts of pictures for which the library would use unbounded memory: compressed texts and profiles in PNG, and XMP in JPEG that declares
/// its own length.
/// </summary>
internal static class CompressedParts
{
    private const int MaxUnpacked = 4 << 20;
    private const int Mark = 8;

    /// <summary>True if all these parts are within bounds.</summary>
    public static bool AreBounded(ReadOnlySpan<byte> bytes) =>
        bytes.StartsWith((ReadOnlySpan<byte>)[0x89, .. "PNG"u8]) ? AreBoundedInPng(bytes) : IsBoundedInJpeg(bytes);

    // Chunks: length, type, data, checksum (PNG, third edition, section 5.3).
    private static bool AreBoundedInPng(ReadOnlySpan<byte> bytes)
    {
        var left = MaxUnpacked;
        for (long at = Mark; at + 12 <= bytes.Length; )
        {
            var length = BinaryPrimitives.ReadUInt32BigEndian(bytes[(int)at..]);
            if (at + 12 + length > bytes.Length)
            {
                break;
            }

            var kind = bytes.Slice((int)at + 4, 4);
            var held = bytes.Slice((int)at + 8, (int)length);
            if (
                (
                    left -=
                        kind.SequenceEqual("zTXt"u8) || kind.SequenceEqual("iCCP"u8) || kind.SequenceEqual("iTXt"u8)
                            ? Unpacked(held, left)
                            : 0
                ) < 0
            )
            {
                return false;
            }

            at += 12 + length;
        }

        return true;
    }

    // Tries every position after the keyword and its flags: only the true start of the compressed data yields output.
    private static int Unpacked(ReadOnlySpan<byte> held, int most)
    {
        const byte Zlib = 0x78;
        const int FurthestStart = 256;
        var longest = 0;
        for (var start = 0; start < Math.Min(held.Length, FurthestStart) && longest <= most; start++)
        {
            longest = held[start] == Zlib ? Math.Max(longest, LengthOf(held[start..], most)) : longest;
        }

        return longest;
    }

    private static int LengthOf(ReadOnlySpan<byte> packed, int most)
    {
        var total = 0;
        try
        {
            using var stream = new ZLibStream(new MemoryStream(packed.ToArray(), writable: false), CompressionMode.Decompress);
            var buffer = new byte[1 << 14];
            for (var read = stream.Read(buffer); read > 0 && total <= most; read = stream.Read(buffer))
            {
                total += read;
            }
        }
        catch (InvalidDataException)
        {
            // The library decompresses exactly as far as this code.
        }

        return total;
    }

    // After the marker: 32 digits, then the total length (XMP specification, part 3, section 1.1.3.1).
    private static bool IsBoundedInJpeg(ReadOnlySpan<byte> bytes)
    {
        const int Digits = 32;
        var mark = "http://ns.adobe.com/xmp/extension/\0"u8;
        for (var at = bytes.IndexOf(mark); at >= 0; at = bytes.IndexOf(mark))
        {
            bytes = bytes[(at + mark.Length)..];
            if (bytes.Length >= Digits + 4 && BinaryPrimitives.ReadUInt32BigEndian(bytes[Digits..]) > MaxUnpacked)
            {
                return false;
            }
        }

        return true;
    }
}
