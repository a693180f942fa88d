using Cremona.Transparency.Generator.Content;
using MetadataExtractor;
using MetadataExtractor.Formats.Exif;
using MetadataExtractor.Formats.Gif;
using MetadataExtractor.Formats.Jpeg;
using MetadataExtractor.Formats.Png;
using MetadataExtractor.Formats.WebP;
using MetadataExtractor.Util;
using ImageFolder = MetadataExtractor.Directory;

namespace Cremona.Transparency.Generator.Images;

/// <summary>
/// Reads a picture's size and its metadata about persons and places (decision 29), without decoding the picture.
/// </summary>
public static class PictureHeader
{
    // A larger file is rejected for its size, so only its beginning is read.
    private const long MaxBytes = 16 << 20;

    // Exif: from this value on, the picture is stored rotated by 90 degrees (CIPA DC-008, tag 274).
    private const int FirstTurned = 5;

    /// <summary>Returns the metadata of a file; null if it is damaged or not PNG, JPEG, GIF or WebP.</summary>
    public static PictureFacts? Of(Attachment file) => Of(file.Open is null || file.Length > MaxBytes ? file.Bytes : file.Whole());

    /// <summary>Returns the metadata of a file's bytes.</summary>
    // The library parses malformed and malicious files, so any exception means that the file cannot be read.
    public static PictureFacts? Of(ReadOnlyMemory<byte> bytes)
    {
        try
        {
            if (!CompressedParts.AreBounded(bytes.Span))
            {
                return null;
            }

            using var stream = new MemoryStream(bytes.ToArray(), writable: false);
            return FileTypeDetector.DetectFileType(stream) switch
            {
                FileType.Jpeg => OfJpeg([.. JpegMetadataReader.ReadMetadata(stream)]),
                FileType.Png => OfPng([.. PngMetadataReader.ReadMetadata(stream)], bytes.Span),
                FileType.Gif => OfGif([.. GifMetadataReader.ReadMetadata(stream)]),
                FileType.WebP => OfWebP([.. WebPMetadataReader.ReadMetadata(stream)]),
                _ => null,
            };
        }
        catch (Exception cause) when (cause is not OutOfMemoryException)
        {
            return null;
        }
    }

    private static PictureFacts? OfJpeg(ImageFolder[] found) =>
        Made(
            found,
            found.OfType<JpegDirectory>().FirstOrDefault(),
            JpegDirectory.TagImageWidth,
            JpegDirectory.TagImageHeight,
            isAnimated: false
        );

    // An animated PNG declares itself in a chunk before the first image data (PNG, third edition, section 11.3.6).
    private static PictureFacts? OfPng(ImageFolder[] found, ReadOnlySpan<byte> bytes) =>
        Made(
            found,
            found.OfType<PngDirectory>().FirstOrDefault(one => one.ContainsTag(PngDirectory.TagImageWidth)),
            PngDirectory.TagImageWidth,
            PngDirectory.TagImageHeight,
            bytes.IndexOf("acTL"u8) is > 0 and var at && at < bytes.IndexOf("IDAT"u8)
        );

    private static PictureFacts? OfGif(ImageFolder[] found) =>
        Made(
            found,
            found.OfType<GifHeaderDirectory>().FirstOrDefault(),
            GifHeaderDirectory.TagImageWidth,
            GifHeaderDirectory.TagImageHeight,
            found.OfType<GifImageDirectory>().Skip(1).Any()
        );

    private static PictureFacts? OfWebP(ImageFolder[] found)
    {
        var head = found.OfType<WebPDirectory>().FirstOrDefault();
        return Made(
            found,
            head,
            WebPDirectory.TagImageWidth,
            WebPDirectory.TagImageHeight,
            head?.GetObject(WebPDirectory.TagIsAnimation) is true
        );
    }

    private static PictureFacts? Made(ImageFolder[] found, ImageFolder? head, int widthTag, int heightTag, bool isAnimated)
    {
        if (
            head is null
            || !head.TryGetInt32(widthTag, out var width)
            || !head.TryGetInt32(heightTag, out var height)
            || width < 1
            || height < 1
        )
        {
            return null;
        }

        var isTurned = found
            .OfType<ExifIfd0Directory>()
            .Any(one => one.TryGetInt32(ExifDirectoryBase.TagOrientation, out var turn) && turn >= FirstTurned);
        return new PictureFacts(isTurned ? height : width, isTurned ? width : height)
        {
            IsAnimated = isAnimated,
            RevealsPlace = PersonalMetadata.ContainPlace(found),
            RevealsPerson = PersonalMetadata.ContainPerson(found),
        };
    }
}
