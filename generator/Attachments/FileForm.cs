namespace Cremona.Transparency.Generator.Attachments;

/// <summary>The format of a file, derived from its bytes, whatever its name.</summary>
public enum FileForm
{
    /// <summary>An empty file.</summary>
    Empty,
    Pdf,
    Png,
    Jpeg,
    Gif,
    WebP,
    Tiff,

    /// <summary>A ZIP archive of unknown type.</summary>
    Zip,
    Word,
    Excel,
    PowerPoint,
    OdfText,
    OdfSheet,
    OdfSlides,

    /// <summary>A compound file: Office before 2007, or a newer file with a password.</summary>
    Compound,
    Rtf,
    Html,
    Xml,
    SevenZip,
    Rar,
    Gzip,
    Program,

    /// <summary>Plain text, in any encoding.</summary>
    Text,

    /// <summary>An unknown format.</summary>
    Other,
}
