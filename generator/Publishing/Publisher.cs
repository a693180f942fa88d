using Cremona.Transparency.Generator.Files;
using Cremona.Transparency.Generator.Rendering;

namespace Cremona.Transparency.Generator.Publishing;

/// <summary>
/// Publishes files to the document root. The last stage writes everything into a new folder beside the document root, flushes it to disk
/// and swaps it in. Until that step the old site is unchanged.
/// </summary>
public static class Publisher
{
    /// <summary>
    /// Publishes the files and returns their count and size, or null if publication was declined. Call <see cref="Recover"/> first.
    /// </summary>
    /// <param name="root">The document root.</param>
    /// <param name="files">The files to publish.</param>
    /// <param name="withTwins">True to write compressed twins beside text files.</param>
    /// <param name="mayPublish">Called when all files are written and none is public. False leaves the document root unchanged.</param>
    /// <param name="ledger">The ledger to keep beside the release, or null.</param>
    /// <exception cref="DiskException">The disk is full or cannot be written. The document root is unchanged, except if
    /// <see cref="DiskException.IsHalfway"/>: then both releases are on the disk.</exception>
    /// <exception cref="ArgumentException">A name cannot be published. <see cref="OutputPaths"/> reports such names in advance.</exception>
    public static Publication? Publish(
        DocumentRoot root,
        IReadOnlyList<OutputFile> files,
        bool withTwins,
        Func<bool> mayPublish,
        ReleaseLedger? ledger = null
    )
    {
        OutputPaths.Refuse(files);
        using var work = WorkFolder.Make(root.Path);
        WrittenFile[] written;
        byte[] manifest;
        bool isPromised;
        try
        {
            written = Staging.WriteAll(work.Site, files, withTwins);
            if (!mayPublish())
            {
                work.TryDelete();
                return null;
            }

            manifest = Finish(root, work, files, written, ledger);
            isPromised = new ReleaseSwitch(root.Path).Take(work);
        }
        catch (Exception cause) when (cause is not DiskException { IsHalfway: true })
        {
            work.TryDelete();
            throw;
        }

        ledger?.Place(root, work.Ledger);
        return new Publication(files.Count, written.Sum(file => file.Length), Tidy(root, work, files, manifest))
        {
            Pages = files.Count(file => file.Path.EndsWith(".html", StringComparison.Ordinal)),
            IsPromised = isPromised,
        };
    }

    /// <summary>Cleans up after interrupted runs, however old. Call it with the lock held, before any other step.</summary>
    public static void Recover(DocumentRoot root)
    {
        foreach (var work in WorkFolder.FindInterrupted(root.Path))
        {
            new ReleaseSwitch(root.Path).Recover(work);
        }
    }

    private static byte[] Finish(
        DocumentRoot root,
        WorkFolder work,
        IReadOnlyList<OutputFile> files,
        WrittenFile[] written,
        ReleaseLedger? ledger
    )
    {
        var manifest = Manifest.Of(written);
        Disk.Write(work.Site, Manifest.FileName, manifest);
        var carried = Staging.Carry(root.Path, work.Site, written).ToArray();
        work.RecordNewRelease(manifest);
        if (ledger is not null)
        {
            work.WriteLedger(ledger, manifest);
        }

        var made = written.Where((_, i) => files[i].Kept?.Folder?.IsReady != true).ToArray();
        Staging.Check(
            work.Site,
            [.. made, .. made.SelectMany(file => file.Twins), .. carried, new WrittenFile(Manifest.FileName, "", manifest.Length)],
            Staging.TakenOver(files)
        );
        work.Sync();
        return manifest;
    }

    // The site is already published, so a failed cleanup is not an error; the next run retries it.
    private static IReadOnlyList<string> Tidy(DocumentRoot root, WorkFolder work, IReadOnlyList<OutputFile> files, byte[] manifest)
    {
        try
        {
            new ReleaseSwitch(root.Path).Keep(work.Site, work);
            Staging.SetAside(work.Expired, files, manifest);
            work.TryDelete();
            return [.. WorkFolder.FindInterrupted(root.Path).Select(left => left.Path)];
        }
        catch (Exception cause) when (DiskErrors.IsDiskError(cause))
        {
            return Folder.Exists(work.Path) ? [work.Path] : [];
        }
    }
}
