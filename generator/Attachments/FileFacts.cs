using System.Buffers.Binary;
using Cremona.Transparency.Generator.Content;

namespace Cremona.Transparency.Generator.Attachments;

/// <summary>Properties of an attachment, derived from its bytes alone.</summary>
/// <param name="Form">The file format.</param>
public sealed record FileFacts(FileForm Form)
{
    /// <summary>True if the file contains code that an office program would run.</summary>
    public bool HasMacros { get; init; }

    /// <summary>True if opening the file requires a password.</summary>
    public bool IsProtected { get; init; }

    /// <summary>True if the end of the file is missing, or the file cannot be opened.</summary>
    public bool IsCutOff { get; init; }

    /// <summary>The properties of a PDF; null for other files.</summary>
    public PdfFacts? Pdf { get; init; }

    // The largest file that office programs and PDF readers can handle. Of a larger one only the first bytes are inspected.
    private const long MaxBytes = 256L << 20;

    /// <summary>Inspects a file. It is read completely only if its format has an end marker or parts to check.</summary>
    public static FileFacts Of(Attachment file)
    {
        var form = FileForms.Of(file.Bytes.Span);
        var hasMore =
            form is FileForm.Zip or FileForm.Compound or FileForm.Pdf or FileForm.Png or FileForm.Jpeg or FileForm.Gif or FileForm.WebP;
        return file.Open is null ? Of(file.Bytes)
            : !hasMore ? new FileFacts(form)
            : file.Length > MaxBytes ? new FileFacts(form) { Pdf = form == FileForm.Pdf ? new PdfFacts() : null }
            : Of(file.Whole());
    }

    /// <summary>Inspects bytes.</summary>
    public static FileFacts Of(ReadOnlyMemory<byte> bytes)
    {
        var form = FileForms.Of(bytes.Span);
        var parts = form switch
        {
            FileForm.Zip => OfficeParts.OfZip(bytes),
            FileForm.Compound => OfficeParts.OfCompound(bytes.Span),
            _ => new OfficeParts(form, false, false, IsCut(form, bytes.Span)),
        };
        var pdf = form == FileForm.Pdf && !parts.IsBroken ? PdfReader.Read(bytes) : null;
        return new FileFacts(parts.Form)
        {
            HasMacros = parts.HasMacros,
            IsProtected = parts.IsProtected || pdf is { IsProtected: true },
            IsCutOff = parts.IsBroken,
            Pdf = pdf,
        };
    }

    // Checks the end marker of each format. Extra bytes after it, as some programs write, are allowed.
    private static bool IsCut(FileForm form, ReadOnlySpan<byte> bytes)
    {
        const int Tail = 4096;
        var tail = bytes[Math.Max(0, bytes.Length - Tail)..];
        return form switch
        {
            FileForm.Pdf => tail.LastIndexOf("%%EOF"u8) < 0 || tail.LastIndexOf("startxref"u8) < 0,
            FileForm.Png => tail.LastIndexOf("IEND"u8) < 0,
            FileForm.Jpeg => bytes.LastIndexOf((ReadOnlySpan<byte>)[0xFF, 0xD9]) < 0,
            FileForm.Gif => tail.LastIndexOf((byte)0x3B) < 0,
            FileForm.WebP => BinaryPrimitives.ReadUInt32LittleEndian(bytes[4..]) > bytes.Length - 8,
            _ => false,
        };
    }
}
