using Cremona.Transparency.Generator.Files;

namespace Cremona.Transparency.Generator.Publishing;

/// <summary>What stands at the public place, and beside it the release before.</summary>
/// <param name="output">The path of the document root, with links resolved.</param>
internal sealed class DocumentRoot(string output)
{
    private string Former => output + ".precedente";

    /// <summary>
    /// Puts the new release there in one step, and comes back when that is on the disk. What stood there is then where the new release was.
    /// Where the disk cannot promise it, the old one is put back.
    /// </summary>
    public void Take(WorkFolder work)
    {
        var isThere = Folder.Exists(output);
        Turn();
        try
        {
            Disk.SyncNames(Folder.Parent(output));
            Disk.SyncNames(work.Path);
        }
        catch (DiskException)
        {
            TurnBack();
            throw;
        }

        void Turn()
        {
            if (isThere)
            {
                Disk.Swap(output, work.Site, work.Spare);
            }
            else
            {
                Disk.Move(work.Site, output);
            }
        }

        void TurnBack()
        {
            if (isThere)
            {
                Disk.Swap(output, work.Site, work.Spare);
            }
            else
            {
                Disk.Move(output, work.Site);
            }
        }
    }

    /// <summary>Keeps a former release until the next one, in the place of the one before it. A folder of that name that is not ours stays, and nothing is kept.</summary>
    public void Keep(string release, WorkFolder work)
    {
        if (!Folder.HasFile(release, Manifest.FileName))
        {
            return;
        }

        if (Folder.IsTaken(Former))
        {
            if (Folder.IsLink(Former) || !Folder.HasFile(Former, Manifest.FileName))
            {
                return;
            }

            Disk.Move(Former, work.Expired);
        }

        Disk.Move(release, Former);
    }

    /// <summary>Clears up after a run that was killed; the document root is there again where it was taken away.</summary>
    public void Recover(WorkFolder work)
    {
        if (!Folder.Exists(output) && Folder.HasFile(work.Spare, Manifest.FileName))
        {
            Disk.Move(work.Spare, output);
        }

        try
        {
            if (work.FormerRelease() is { } former)
            {
                Keep(former, work);
            }

            work.TryDelete();
        }
        catch (Exception cause) when (DiskWords.IsDisk(cause))
        {
            // It stays where it is: the site is whole without it, and the end of the run tells of it.
        }
    }
}
