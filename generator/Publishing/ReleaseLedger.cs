using Cremona.Transparency.Generator.Files;

namespace Cremona.Transparency.Generator.Publishing;

/// <summary>
/// The file beside the document root that says what a release holds. It names its release: where it is missing or of another one, a
/// comparison is less precise, and nothing else.
/// </summary>
/// <param name="Mark">How each of these files begins; a file that begins otherwise is somebody else's and stays.</param>
/// <param name="Of">Makes it of the SHA-256 of the release's manifest.</param>
public sealed record ReleaseLedger(ReadOnlyMemory<byte> Mark, Func<string, byte[]> Of)
{
    /// <summary>
    /// Puts the new one in the place of the one before, once its release is published. Where that fails the old one stays, which no longer
    /// fits.
    /// </summary>
    /// <param name="output">The document root.</param>
    /// <param name="made">Where it was written.</param>
    public void Place(string output, string made)
    {
        var place = OnlineRelease.LedgerOf(output);
        try
        {
            if (!Folder.IsTaken(place) || IsOurs(place))
            {
                Disk.MoveOver(made, place);
            }
        }
        catch (Exception cause) when (DiskWords.IsDisk(cause))
        {
            // The site is published: the next comparison looks at its pages.
        }
    }

    private bool IsOurs(string place) =>
        !Folder.IsLink(place)
        && !Folder.Exists(place)
        && Folder.ReadFile(Folder.Parent(place), Path.GetFileName(place)).Bytes is var bytes
        && (bytes.IsEmpty || bytes.Span.StartsWith(Mark.Span));
}
