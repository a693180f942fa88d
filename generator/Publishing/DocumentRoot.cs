using Cremona.Transparency.Generator.Files;

namespace Cremona.Transparency.Generator.Publishing;

/// <summary>What stands at the public place, and beside it the release before.</summary>
/// <param name="output">The path of the document root, with links resolved.</param>
internal sealed class DocumentRoot(string output)
{
    private string Former => output + ".precedente";

    /// <summary>
    /// Puts the new release there in one step, and comes back when that is on the disk. What stood there is then where the new release was.
    /// Where the disk fails at it, the old one is put back.
    /// </summary>
    /// <returns>False where this disk does not know how to promise that a name stays.</returns>
    /// <exception cref="DiskException">It failed. Where the old one could not be put back (<see cref="DiskException.IsHalfway"/>), the
    /// words say where both are.</exception>
    public bool Take(WorkFolder work)
    {
        var isThere = Folder.Exists(output);
        try
        {
            Turn(work, isThere, isBack: false);
            return IsKept(work, isThere);
        }
        catch (DiskException cause) when (cause.IsHalfway)
        {
            throw Halfway(cause.Message, cause, work);
        }
    }

    /// <summary>
    /// Keeps a former release until the next one, in the place of the one before it. A folder of that name that is not ours stays, and
    /// nothing is kept.
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

    /// <summary>Clears up after a run that was stopped; the document root is there again where it was taken away.</summary>
    public void Recover(WorkFolder work)
    {
        if (!Folder.Exists(output) && work.TakenAway() is { } old)
        {
            PutBack(old, work);
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
                Turn(work, isThere, isBack: true);
            }
            catch (DiskException second)
            {
                throw new DiskException($"{cause.Message}; {second.Message}", cause) { IsHalfway = true };
            }

            throw;
        }
    }

    private void Turn(WorkFolder work, bool isThere, bool isBack)
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

    private void PutBack(string old, WorkFolder work)
    {
        try
        {
            Disk.Move(old, output);
        }
        catch (DiskException cause)
        {
            throw Halfway(cause.Message, cause, work);
        }
    }

    private DiskException Halfway(string words, DiskException cause, WorkFolder work) =>
        new($"{words}. {Whereabouts(work)}", cause) { IsHalfway = true };

    private string Whereabouts(WorkFolder work)
    {
        string[] releases = [.. new[] { output, work.Site, work.Spare }.Where(place => Folder.HasFile(place, Manifest.FileName))];
        var young = Array.Find(releases, work.IsNew);
        var old = Array.Find(releases, place => place != young);
        return (old is null ? "Un sito di prima non c'era" : $"Il sito di prima è in «{old}»")
            + (young is null ? "" : $", quello nuovo in «{young}»");
    }
}
