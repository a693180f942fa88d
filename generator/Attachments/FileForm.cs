namespace Cremona.Transparency.Generator.Attachments;

/// <summary>What a file is by its bytes, whatever it is called.</summary>
public enum FileForm
{
    /// <summary>No bytes.</summary>
    Empty,
    Pdf,
    Png,
    Jpeg,
    Gif,
    WebP,
    Tiff,

    /// <summary>A ZIP archive of no known kind.</summary>
    Zip,
    Word,
    Excel,
    PowerPoint,
    OdfText,
    OdfSheet,
    OdfSlides,

    /// <summary>A compound file: Office before 2007, or a newer one with a password.</summary>
    Compound,
    Rtf,
    Html,
    Xml,
    SevenZip,
    Rar,
    Gzip,
    Program,

    /// <summary>Words, in whatever encoding.</summary>
    Text,

    /// <summary>Bytes of no known kind.</summary>
    Other,
}
