using System.IO.Compression;
using System.Runtime.InteropServices;
using System.Text;

namespace Cremona.Transparency.Generator.Attachments;

/// <summary>Inspects a ZIP archive or a compound file: the office format, macros and password protection.</summary>
/// <param name="Form">The file format.</param>
/// <param name="HasMacros">True if the file contains code that an office program would run.</param>
/// <param name="IsProtected">True if opening the file requires a password.</param>
/// <param name="IsBroken">True if the file cannot be opened because it is truncated or damaged.</param>
internal readonly record struct OfficeParts(FileForm Form, bool HasMacros, bool IsProtected, bool IsBroken)
{
    private const int MaxPerPart = 1 << 20;

    /// <summary>Inspects a ZIP archive. Its entries are listed, not extracted.</summary>
    public static OfficeParts OfZip(ReadOnlyMemory<byte> bytes)
    {
        try
        {
            using var archive = new ZipArchive(Stream(bytes), ZipArchiveMode.Read);
            var form = FormOf(archive);
            var hasMacros = archive.Entries.Any(part =>
                part.FullName.EndsWith("vbaProject.bin", StringComparison.OrdinalIgnoreCase) || IsScript(part)
            );
            return new OfficeParts(
                form,
                hasMacros && form != FileForm.Zip,
                archive.Entries.Any(part => part.IsEncrypted)
                    || Part(archive, "META-INF/manifest.xml").Contains("encryption-data", StringComparison.Ordinal),
                false
            );
        }
        catch (Exception cause) when (cause is InvalidDataException or IOException or ArgumentException or NotSupportedException)
        {
            return new OfficeParts(FileForm.Zip, false, false, true);
        }
    }

    /// <summary>Inspects a compound file ([MS-CFB]), whose stream names are in UTF-16.</summary>
    public static OfficeParts OfCompound(ReadOnlySpan<byte> bytes) =>
        new(
            FileForm.Compound,
            bytes.IndexOf(Encoding.Unicode.GetBytes("_VBA_PROJECT")) >= 0,
            bytes.IndexOf(Encoding.Unicode.GetBytes("EncryptedPackage")) >= 0,
            false
        );

    // Scripts according to ODF 1.3 part 2, 3.2: LibreOffice stores Basic in «Basic/», other languages in «Scripts/».
    private static bool IsScript(ZipArchiveEntry part) =>
        part.Length > 0
        && (
            (
                part.FullName.StartsWith("Basic/", StringComparison.Ordinal)
                && !part.FullName.EndsWith("-lc.xml", StringComparison.Ordinal)
                && !part.FullName.EndsWith("-lb.xml", StringComparison.Ordinal)
            ) || part.FullName.StartsWith("Scripts/", StringComparison.Ordinal)
        );

    private static FileForm FormOf(ZipArchive archive)
    {
        var type = Part(archive, "mimetype");
        return type.StartsWith("application/vnd.oasis.opendocument.text", StringComparison.Ordinal) ? FileForm.OdfText
            : type.StartsWith("application/vnd.oasis.opendocument.spreadsheet", StringComparison.Ordinal) ? FileForm.OdfSheet
            : type.StartsWith("application/vnd.oasis.opendocument.presentation", StringComparison.Ordinal) ? FileForm.OdfSlides
            : archive.GetEntry("[Content_Types].xml") is null ? FileForm.Zip
            : archive.Entries.Any(part => part.FullName.StartsWith("word/", StringComparison.OrdinalIgnoreCase)) ? FileForm.Word
            : archive.Entries.Any(part => part.FullName.StartsWith("xl/", StringComparison.OrdinalIgnoreCase)) ? FileForm.Excel
            : archive.Entries.Any(part => part.FullName.StartsWith("ppt/", StringComparison.OrdinalIgnoreCase)) ? FileForm.PowerPoint
            : FileForm.Zip;
    }

    private static string Part(ZipArchive archive, string name)
    {
        if (archive.GetEntry(name) is not { IsEncrypted: false } part)
        {
            return "";
        }

        using var stream = part.Open();
        var bytes = new byte[(int)Math.Min(part.Length, MaxPerPart)];
        return Encoding.UTF8.GetString(bytes, 0, stream.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false));
    }

    private static MemoryStream Stream(ReadOnlyMemory<byte> bytes) =>
        MemoryMarshal.TryGetArray(bytes, out var array)
            ? new MemoryStream(array.Array!, array.Offset, array.Count, writable: false)
            : new MemoryStream(bytes.ToArray(), writable: false);
}
