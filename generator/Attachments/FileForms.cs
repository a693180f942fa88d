using System.Text;

namespace Cremona.Transparency.Generator.Attachments;

/// <summary>File formats: their first bytes, names and permitted extensions.</summary>
public static class FileForms
{
    private const int Head = 1024;

    private static readonly (FileForm Form, byte[] Start)[] Starts =
    [
        (FileForm.Png, [0x89, .. "PNG\r\n"u8, 0x1A, (byte)'\n']),
        (FileForm.Jpeg, [0xFF, 0xD8, 0xFF]),
        (FileForm.Gif, [.. "GIF8"u8]),
        (FileForm.Tiff, [.. "II*"u8, 0]),
        (FileForm.Tiff, [.. "MM"u8, 0, (byte)'*']),
        (FileForm.Compound, [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]),
        (FileForm.Rtf, [.. "{\\rtf"u8]),
        (FileForm.SevenZip, [.. "7z"u8, 0xBC, 0xAF]),
        (FileForm.Rar, [.. "Rar!"u8, 0x1A]),
        (FileForm.Gzip, [0x1F, 0x8B]),
        (FileForm.Program, [.. "MZ"u8, 0x90]),
        (FileForm.Program, [0x7F, .. "ELF"u8]),
        (FileForm.Zip, [.. "PK"u8, 3, 4]),
        (FileForm.Zip, [.. "PK"u8, 5, 6]),
    ];

    private static readonly (FileForm Form, string Words, string[] Endings)[] Known =
    [
        (FileForm.Pdf, "un PDF", [".pdf"]),
        (FileForm.Png, "un'immagine PNG", [".png"]),
        (FileForm.Jpeg, "un'immagine JPEG", [".jpg", ".jpeg", ".jfif"]),
        (FileForm.Gif, "un'immagine GIF", [".gif"]),
        (FileForm.WebP, "un'immagine WebP", [".webp"]),
        (FileForm.Tiff, "un'immagine TIFF", [".tif", ".tiff"]),
        (FileForm.Zip, "un archivio ZIP", [".zip"]),
        (FileForm.Word, "un documento di Word", [".docx", ".dotx"]),
        (FileForm.Excel, "un foglio di Excel", [".xlsx", ".xltx"]),
        (FileForm.PowerPoint, "una presentazione di PowerPoint", [".pptx", ".ppsx", ".potx"]),
        (FileForm.OdfText, "un testo di LibreOffice", [".odt", ".ott"]),
        (FileForm.OdfSheet, "un foglio di LibreOffice", [".ods", ".ots"]),
        (FileForm.OdfSlides, "una presentazione di LibreOffice", [".odp", ".otp"]),
        (FileForm.Compound, "un file di Office di vecchio tipo", [".doc", ".xls", ".ppt", ".pps", ".dot", ".xlt"]),
        (FileForm.Rtf, "un testo RTF", [".rtf"]),
        (FileForm.Html, "una pagina web", [".html", ".htm"]),
        (FileForm.Xml, "un file XML", [".xml", ".rdf", ".rss", ".atom", ".kml", ".gml"]),
        (FileForm.SevenZip, "un archivio 7-Zip", [".7z"]),
        (FileForm.Rar, "un archivio RAR", [".rar"]),
        (FileForm.Gzip, "un archivio Gzip", [".gz"]),
        (FileForm.Program, "un programma", [".exe"]),
        (FileForm.Text, "un testo semplice", [".txt", ".csv", ".tsv", ".md", ".json", ".geojson"]),
        (FileForm.Other, "un file di un tipo che il programma non riconosce", []),
    ];

    /// <summary>Returns the format of a file; <see cref="OfficeParts"/> identifies ZIP archives in detail.</summary>
    public static FileForm Of(ReadOnlySpan<byte> bytes)
    {
        if (bytes.IsEmpty)
        {
            return FileForm.Empty;
        }

        foreach (var (form, start) in Starts)
        {
            if (bytes.StartsWith(start))
            {
                return form;
            }
        }

        var head = bytes[..Math.Min(bytes.Length, Head)];
        return head.IndexOf("%PDF-"u8) >= 0 ? FileForm.Pdf
            : head.StartsWith("RIFF"u8) && head.Length > 12 && head[8..].StartsWith("WEBP"u8) ? FileForm.WebP
            : IsText(bytes) ? OfText(head)
            : FileForm.Other;
    }

    /// <summary>Returns the name of a format, in Italian.</summary>
    public static string Words(FileForm form) => Known.First(known => known.Form == form).Words;

    /// <summary>Returns the usual extension of a format, or null.</summary>
    public static string? EndingOf(FileForm form) => Known.First(known => known.Form == form).Endings.FirstOrDefault();

    /// <summary>Returns the format that the extension promises, or null for an unknown extension.</summary>
    public static FileForm? Promised(string path)
    {
        foreach (var (form, _, endings) in Known)
        {
            if (endings.Any(ending => path.EndsWith(ending, StringComparison.OrdinalIgnoreCase)))
            {
                return form;
            }
        }

        return null;
    }

    // Text may be XML, and XML may be text. HTML with an XML extension passes here, because another rule rejects it as executable.
    internal static bool Keeps(FileForm promised, FileForm form) =>
        promised == form
        || (promised, form)
            is
                (FileForm.Xml, FileForm.Text or FileForm.Html)
                or
                (FileForm.Text, FileForm.Xml)
                or
                (
                    FileForm.Zip,
                    FileForm.Word
                        or FileForm.Excel
                        or FileForm.PowerPoint
                        or FileForm.OdfText
                        or FileForm.OdfSheet
                        or FileForm.OdfSlides
                );

    private static bool IsText(ReadOnlySpan<byte> bytes) =>
        bytes.StartsWith(Encoding.Unicode.Preamble)
        || bytes.StartsWith(Encoding.BigEndianUnicode.Preamble)
        || !bytes[..Math.Min(bytes.Length, 4 * Head)].Contains((byte)0);

    private static FileForm OfText(ReadOnlySpan<byte> head)
    {
        var words = Encoding.Latin1.GetString(head.StartsWith(Encoding.UTF8.Preamble) ? head[3..] : head).TrimStart();
        return words.StartsWith("<!doctype html", StringComparison.OrdinalIgnoreCase)
            || words.StartsWith("<html", StringComparison.OrdinalIgnoreCase)
            || words.StartsWith("<head", StringComparison.OrdinalIgnoreCase)
            || words.StartsWith("MIME-Version:", StringComparison.OrdinalIgnoreCase)
            || (words.StartsWith('<') && words.Contains("<html", StringComparison.OrdinalIgnoreCase))
                ? FileForm.Html
            : words.StartsWith("<?xml", StringComparison.Ordinal) ? FileForm.Xml
            : FileForm.Text;
    }
}
