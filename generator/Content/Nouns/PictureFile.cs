namespace Cremona.Transparency.Generator.Content;

/// <summary>A picture that pages can show.</summary>
/// <param name="File">The file; its path is relative to <c>immagini/</c>.</param>
/// <param name="Facts">The data in its header, or null if it is not a readable picture.</param>
public sealed record PictureFile(Attachment File, PictureFacts? Facts)
{
    /// <summary>The path relative to <c>immagini/</c>.</summary>
    public string Path => File.Path;

    /// <summary>What is wrong with a drawing (SVG), or null.</summary>
    public DrawingFault? Fault { get; init; }

    /// <summary>The file extension, in lower case, with its dot.</summary>
    public string Ending => System.IO.Path.GetExtension(Path).ToLowerInvariant();
}

/// <summary>Metadata from a picture's header, read without decoding the picture.</summary>
/// <param name="Width">The width in pixels as browsers show it, after EXIF rotation.</param>
/// <param name="Height">The height in pixels as browsers show it.</param>
public sealed record PictureFacts(int Width, int Height)
{
    /// <summary>True for an animated picture.</summary>
    public bool IsAnimated { get; init; }

    /// <summary>True if the metadata contain the location.</summary>
    public bool RevealsPlace { get; init; }

    /// <summary>True if the metadata name a person: the author, the owner or a depicted person.</summary>
    public bool RevealsPerson { get; init; }
}
