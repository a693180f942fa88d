using Cremona.Transparency.Generator.Files;

namespace Cremona.Transparency.Generator.Publishing;

/// <summary>
/// The file beside the document root that lists the records of a release. It names its release: if it is missing or belongs to another
/// release, comparisons are only less precise.
/// </summary>
/// <param name="Mark">The bytes at the start of each ledger; a file with another start belongs to others and is kept.</param>
/// <param name="Of">Returns the ledger for the SHA-256 of the release's manifest.</param>
public sealed record ReleaseLedger(ReadOnlyMemory<byte> Mark, Func<string, byte[]> Of)
{
    /// <summary>
    /// Replaces the previous ledger after its release is published. If that fails, the previous ledger is kept and no longer matches the
    /// release.
    /// </summary>
    /// <param name="root">The document root.</param>
    /// <param name="made">The path where the new ledger was written.</param>
    public void Place(DocumentRoot root, string made)
    {
        var place = OnlineRelease.LedgerOf(root);
        try
        {
            if (!Folder.IsTaken(place) || IsOurs(place))
            {
                Disk.MoveOver(made, place);
            }
        }
        catch (Exception cause) when (DiskErrors.IsDiskError(cause))
        {
            // The site is published. Without a matching ledger, the next comparison reads its pages.
        }
    }

    private bool IsOurs(string place) =>
        !Folder.IsLink(place)
        && !Folder.Exists(place)
        && Folder.ReadFile(Folder.Parent(place), Path.GetFileName(place)).Bytes is var bytes
        && (bytes.IsEmpty || bytes.Span.StartsWith(Mark.Span));
}
