namespace Cremona.Transparency.Generator.Content;

/// <summary>A picture that pages can show.</summary>
/// <param name="File">The file; its path is below <c>immagini/</c>.</param>
/// <param name="Facts">What its head says, or null where it is no picture that can be read.</param>
public sealed record PictureFile(Attachment File, PictureFacts? Facts)
{
    /// <summary>The path below <c>immagini/</c>.</summary>
    public string Path => File.Path;

    /// <summary>The ending of the name, in lower case, with its point.</summary>
    public string Ending => System.IO.Path.GetExtension(Path).ToLowerInvariant();
}

/// <summary>What the head of a picture says, without decoding the picture.</summary>
/// <param name="Width">Pixels across, as browsers show it: a photograph may be stored lying on its side.</param>
/// <param name="Height">Pixels down, as browsers show it.</param>
public sealed record PictureFacts(int Width, int Height)
{
    /// <summary>True where it moves.</summary>
    public bool IsAnimated { get; init; }

    /// <summary>True where the file tells where the picture was taken.</summary>
    public bool TellsPlace { get; init; }

    /// <summary>True where the file names a person: who took or owns the picture, who is in it.</summary>
    public bool TellsPerson { get; init; }
}
