using System.Buffers.Binary;
using Cremona.Transparency.Generator.Content;

namespace Cremona.Transparency.Generator.Attachments;

/// <summary>What an attachment is, by its bytes alone.</summary>
/// <param name="Form">Its form.</param>
public sealed record FileFacts(FileForm Form)
{
    /// <summary>True where it holds code that an office program would run.</summary>
    public bool HasMacros { get; init; }

    /// <summary>True where it asks for a password.</summary>
    public bool IsProtected { get; init; }

    /// <summary>True where its end is missing, or it cannot be opened at all.</summary>
    public bool IsCutOff { get; init; }

    /// <summary>What was read of a PDF; null for other files.</summary>
    public PdfFacts? Pdf { get; init; }

    // More than a program for offices or a reader of PDFs opens; a larger one is known by its beginning alone.
    private const long MostBytes = 256L << 20;

    /// <summary>Looks at a file; the whole of it only where its form has an end or parts to look at.</summary>
    public static FileFacts Of(Attachment file)
    {
        var form = FileForms.Of(file.Bytes.Span);
        var hasMore =
            form is FileForm.Zip or FileForm.Compound or FileForm.Pdf or FileForm.Png or FileForm.Jpeg or FileForm.Gif or FileForm.WebP;
        return file.Open is null ? Of(file.Bytes)
            : !hasMore ? new FileFacts(form)
            : file.Length > MostBytes ? new FileFacts(form) { Pdf = form == FileForm.Pdf ? new PdfFacts() : null }
            : Of(file.Whole());
    }

    /// <summary>Looks at bytes.</summary>
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

    // The marks that each form ends with; what another program wrote behind them does no harm.
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
