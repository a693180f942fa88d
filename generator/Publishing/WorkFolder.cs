using System.Text;
using Cremona.Transparency.Generator.Files;

namespace Cremona.Transparency.Generator.Publishing;

/// <summary>
/// The staging folder beside the document root in which a release is built. Each run uses a new name. A marker file inside shows that this
/// program created it; a folder with such a name but no marker is never touched. Deletions happen only inside this folder.
/// </summary>
/// <param name="folder">The path of the folder.</param>
internal sealed class WorkFolder(string folder) : IDisposable
{
    private const string Suffix = ".nuovo-";
    private const string Marker = "cartella-di-lavoro.txt";
    private const string Beside = "confronto.jsonl";
    private const string Sum = "impronta-del-nuovo.txt";

    private static readonly byte[] MarkerText =
    [
        .. "Questa cartella serve a «trasparenza genera» mentre prepara il sito.\n"u8,
        .. "Se il programma è stato interrotto, la toglie da solo la volta dopo.\n"u8,
    ];

    // Reports every write error of the disk since it was opened, even one already reported to another program.
    private IDisposable? _held;

    /// <summary>The path of the folder.</summary>
    public string Path => folder;

    /// <summary>The new release; after the swap, the previous one.</summary>
    public string Site => folder + "/sito";

    /// <summary>A free name for a swap in three steps.</summary>
    public string Spare => folder + "/vecchio";

    /// <summary>A free name for the release before the previous one.</summary>
    public string Expired => folder + "/scaduto";

    /// <summary>The ledger that will be placed beside the new release.</summary>
    public string Ledger => System.IO.Path.Combine(folder, Beside);

    /// <summary>Creates a new folder, and deletes it if it cannot be completed.</summary>
    public static WorkFolder Make(string output)
    {
        var work = new WorkFolder(output + Suffix + System.IO.Path.GetRandomFileName().Replace(".", "", StringComparison.Ordinal));
        try
        {
            Disk.MakeFolder(work.Path);
            work._held = Disk.Hold(work.Path);
            Disk.Write(work.Path, Marker, MarkerText);
            Disk.MakeFolder(work.Site);
            return work;
        }
        catch (DiskException)
        {
            work.TryDelete();
            work.Dispose();
            throw;
        }
    }

    /// <summary>Returns the folders of earlier runs: those with a marker, and empty ones.</summary>
    public static IReadOnlyList<WorkFolder> FindInterrupted(string output) =>
        [.. Folder.Siblings(output, Suffix).Where(IsOurs).Select(beside => new WorkFolder(beside))];

    /// <summary>Waits until everything written here is durable.</summary>
    public void Sync() => Disk.Sync(folder, _held);

    /// <inheritdoc />
    public void Dispose() => _held?.Dispose();

    /// <summary>Records which release is the new one, so that a later run can distinguish the two.</summary>
    public void RecordNewRelease(byte[] manifest) => Disk.Write(folder, Sum, Encoding.ASCII.GetBytes(FileSums.Sha256(manifest)));

    /// <summary>Writes the ledger that will be placed beside the new release.</summary>
    public void WriteLedger(ReleaseLedger ledger, byte[] manifest) => Disk.Write(folder, Beside, ledger.Of(FileSums.Sha256(manifest)));

    /// <summary>Returns the release that was in the document root before the swap, if a run was killed after it; else null.</summary>
    public string? FindFormerRelease() =>
        Folder.HasFile(Spare, Manifest.FileName) && !IsNew(Spare) ? Spare
        : Folder.HasFile(Site, Manifest.FileName) && Folder.HasFile(folder, Sum) && !IsNew(Site) ? Site
        : null;

    /// <summary>
    /// Returns the release that was moved out of the document root, if a run was interrupted before the new one was in place; else null.
    /// </summary>
    public string? FindMovedRelease() => FindFormerRelease() ?? (Folder.HasFile(Spare, Manifest.FileName) ? Spare : null);

    /// <summary>True for the release recorded as the new one.</summary>
    public bool IsNew(string release) =>
        Folder.HasFile(folder, Sum)
        && Encoding.ASCII.GetString(Folder.ReadFile(folder, Sum).Bytes.Span)
            == FileSums.Sha256(Folder.ReadFile(release, Manifest.FileName).Bytes.Span);

    /// <summary>Deletes the folder, the marker last. The next run deletes what could not be deleted.</summary>
    public bool TryDelete()
    {
        try
        {
            foreach (var release in new[] { Site, Spare, Expired })
            {
                Disk.Delete(release);
            }

            if (Folder.Exists(folder))
            {
                Disk.DeleteFile(folder, Beside);
                Disk.DeleteFile(folder, Sum);
                Disk.DeleteFile(folder, Marker);
                Disk.DeleteEmpty(folder);
            }

            return true;
        }
        catch (DiskException)
        {
            return false;
        }
    }

    private static bool IsOurs(string beside)
    {
        try
        {
            return !Folder.IsLink(beside) && (Folder.HasFile(beside, Marker) || Folder.IsEmpty(beside));
        }
        catch (Exception cause) when (DiskErrors.IsDiskError(cause))
        {
            // A folder of another owner that this process cannot read.
            return false;
        }
    }
}
