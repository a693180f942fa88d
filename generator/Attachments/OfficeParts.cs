using System.IO.Compression;
using System.Runtime.InteropServices;
using System.Text;

namespace Cremona.Transparency.Generator.Attachments;

/// <summary>What a ZIP archive or a compound file holds: which office program's file it is, whether it has macros or a password.</summary>
/// <param name="Form">The form.</param>
/// <param name="HasMacros">True where it holds code that an office program would run.</param>
/// <param name="IsProtected">True where it asks for a password.</param>
/// <param name="IsBroken">True where it cannot be opened: cut off, or damaged.</param>
internal readonly record struct OfficeParts(FileForm Form, bool HasMacros, bool IsProtected, bool IsBroken)
{
    private const int MostOfAPart = 1 << 20;

    /// <summary>Looks into a ZIP archive. Its parts are listed, and not unpacked.</summary>
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

    /// <summary>Looks into a compound file ([MS-CFB]): its parts are named in UTF-16.</summary>
    public static OfficeParts OfCompound(ReadOnlySpan<byte> bytes) =>
        new(
            FileForm.Compound,
            bytes.IndexOf(Encoding.Unicode.GetBytes("_VBA_PROJECT")) >= 0,
            bytes.IndexOf(Encoding.Unicode.GetBytes("EncryptedPackage")) >= 0,
            false
        );

    // Scripts of ODF 1.3 part 2, 3.2: LibreOffice keeps Basic in «Basic/», others in «Scripts/».
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
        var bytes = new byte[(int)Math.Min(part.Length, MostOfAPart)];
        return Encoding.UTF8.GetString(bytes, 0, stream.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false));
    }

    private static MemoryStream Stream(ReadOnlyMemory<byte> bytes) =>
        MemoryMarshal.TryGetArray(bytes, out var array)
            ? new MemoryStream(array.Array!, array.Offset, array.Count, writable: false)
            : new MemoryStream(bytes.ToArray(), writable: false);
}
