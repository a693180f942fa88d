using Cremona.Transparency.Generator.Files;
using Cremona.Transparency.Generator.Rendering;

namespace Cremona.Transparency.Generator.Publishing;

/// <summary>
/// Files → the document root. The last stage: everything is written into a new folder beside the document root, is made durable, and takes
/// its
/// place in one step; until that moment the old site is untouched.
/// </summary>
public static class Publisher
{
    /// <summary>Publishes, and says how much; null where it may not be. <see cref="Recover"/> comes first.</summary>
    /// <param name="output">The document root, no link (<see cref="Folder.FinalPlace"/>).</param>
    /// <param name="files">The files.</param>
    /// <param name="withTwins">True to write compressed twins beside the files of text.</param>
    /// <param name="mayPublish">Asked when all files are written and none is public: false leaves the document root as it was.</param>
    /// <param name="ledger">What is kept of the release beside it, or null.</param>
    /// <exception cref="DiskException">The disk is full, or cannot be written; the document root is as it was, but where
    /// <see cref="DiskException.IsHalfway"/>: then both releases are on the disk.</exception>
    /// <exception cref="ArgumentException">A name that may not be published, which <see cref="OutputPaths"/> tells before.</exception>
    public static Publication? Publish(
        string output,
        IReadOnlyList<OutputFile> files,
        bool withTwins,
        Func<bool> mayPublish,
        ReleaseLedger? ledger = null
    )
    {
        OutputPaths.Refuse(files);
        using var work = WorkFolder.Make(output);
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

            manifest = Finish(output, work, files, written, ledger);
            isPromised = new DocumentRoot(output).Take(work);
        }
        catch (Exception cause) when (cause is not DiskException { IsHalfway: true })
        {
            work.TryDelete();
            throw;
        }

        ledger?.Place(output, work.Ledger);
        return new Publication(files.Count, written.Sum(file => file.Length), Tidy(output, work, files, manifest))
        {
            IsPromised = isPromised,
        };
    }

    /// <summary>
    /// Clears up after runs that were killed, whenever that was. To be called with the lock in hand, before anything else.
    /// </summary>
    public static void Recover(string output)
    {
        foreach (var work in WorkFolder.Left(output))
        {
            new DocumentRoot(output).Recover(work);
        }
    }

    private static byte[] Finish(
        string output,
        WorkFolder work,
        IReadOnlyList<OutputFile> files,
        WrittenFile[] written,
        ReleaseLedger? ledger
    )
    {
        var manifest = Manifest.Of(written);
        Disk.Write(work.Site, Manifest.FileName, manifest);
        var carried = Staging.Carry(output, work.Site, written).ToArray();
        work.Remember(manifest);
        if (ledger is not null)
        {
            work.Note(ledger, manifest);
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

    // The site is published: what cannot be cleared away now is no failure, and the next run's work.
    private static IReadOnlyList<string> Tidy(string output, WorkFolder work, IReadOnlyList<OutputFile> files, byte[] manifest)
    {
        try
        {
            new DocumentRoot(output).Keep(work.Site, work);
            Staging.SetAside(work.Expired, files, manifest);
            work.TryDelete();
            return [.. WorkFolder.Left(output).Select(left => left.Path)];
        }
        catch (Exception cause) when (DiskWords.IsDisk(cause))
        {
            return Folder.Exists(work.Path) ? [work.Path] : [];
        }
    }
}
