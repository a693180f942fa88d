using Cremona.Transparency.Generator.Files;

namespace Cremona.Transparency.Generator.Publishing;

/// <summary>Exchanges the published release for another; the previous one is kept beside it.</summary>
/// <param name="output">The path of the document root, with symlinks resolved.</param>
internal sealed class ReleaseSwitch(string output)
{
    private string Former => output + ".precedente";

    /// <summary>
    /// Swaps the new release into the document root in one step, and returns once the change is durable. The previous release is then in
    /// the work folder. If the disk fails, the previous release is restored.
    /// </summary>
    /// <returns>False if this disk cannot guarantee that names are durable.</returns>
    /// <exception cref="DiskException">The swap failed. If the previous release could not be restored
    /// (<see cref="DiskException.IsHalfway"/>), the message says where both releases are.</exception>
    public bool Take(WorkFolder work)
    {
        var isThere = Folder.Exists(output);
        try
        {
            Exchange(work, isThere, isBack: false);
            return IsKept(work, isThere);
        }
        catch (DiskException cause) when (cause.IsHalfway)
        {
            throw InterruptedSwitch(cause.Message, cause, work);
        }
    }

    /// <summary>
    /// Keeps a former release until the next one, in place of the release before it. A folder of that name that this program did not create
    /// is left alone, and the release is not kept.
    /// </summary>
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

    /// <summary>Cleans up after an interrupted run, and restores the document root if it was moved away.</summary>
    public void Recover(WorkFolder work)
    {
        if (!Folder.Exists(output) && work.FindMovedRelease() is { } old)
        {
            RestoreOld(old, work);
        }

        try
        {
            if (work.FindFormerRelease() is { } former)
            {
                Keep(former, work);
            }

            work.TryDelete();
        }
        catch (Exception cause) when (DiskErrors.IsDiskError(cause))
        {
            // The folder is left in place: the site is complete without it, and the end of the run reports it.
        }
    }

    private bool IsKept(WorkFolder work, bool isThere)
    {
        try
        {
            return Disk.SyncNames(Folder.Parent(output)) & Disk.SyncNames(work.Path);
        }
        catch (DiskException cause)
        {
            try
            {
                Exchange(work, isThere, isBack: true);
            }
            catch (DiskException second)
            {
                throw new DiskException($"{cause.Message}; {second.Message}", cause) { IsHalfway = true };
            }

            throw;
        }
    }

    private void Exchange(WorkFolder work, bool isThere, bool isBack)
    {
        if (isThere)
        {
            Disk.Swap(output, work.Site, work.Spare);
        }
        else
        {
            Disk.Move(isBack ? output : work.Site, isBack ? work.Site : output);
        }
    }

    private void RestoreOld(string old, WorkFolder work)
    {
        try
        {
            Disk.Move(old, output);
        }
        catch (DiskException cause)
        {
            throw InterruptedSwitch(cause.Message, cause, work);
        }
    }

    private DiskException InterruptedSwitch(string words, DiskException cause, WorkFolder work) =>
        new($"{words}. {ReleasePlaces(work)}", cause) { IsHalfway = true };

    private string ReleasePlaces(WorkFolder work)
    {
        string[] releases = [.. new[] { output, work.Site, work.Spare }.Where(place => Folder.HasFile(place, Manifest.FileName))];
        var young = Array.Find(releases, work.IsNew);
        var old = Array.Find(releases, place => place != young);
        return (old is null ? "Un sito di prima non c'era" : $"Il sito di prima è in «{old}»")
            + (young is null ? "" : $", quello nuovo in «{young}»");
    }
}
