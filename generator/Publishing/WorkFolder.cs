using System.Text;
using Cremona.Transparency.Generator.Files;

namespace Cremona.Transparency.Generator.Publishing;

/// <summary>
/// The folder beside the document root in which a release is made. Its name is new each time. A marker in it says that it is ours: what
/// bears the
/// same name without the marker is somebody else's and stays. All that is ever deleted is deleted in here.
/// </summary>
/// <param name="folder">Its path.</param>
internal sealed class WorkFolder(string folder) : IDisposable
{
    private const string Suffix = ".nuovo-";
    private const string Marker = "cartella-di-lavoro.txt";
    private const string Beside = "confronto.jsonl";
    private const string Sum = "impronta-del-nuovo.txt";

    private static readonly byte[] MarkerText =
        "Questa cartella serve a «trasparenza genera» mentre prepara il sito.\nSe il programma è stato interrotto, la toglie da solo la volta dopo.\n"u8.ToArray();

    // Whatever its disk could not write since it was opened, this tells, also where another program was told before.
    private IDisposable? _held;

    /// <summary>Its path.</summary>
    public string Path => folder;

    /// <summary>The new release; after the switch, the one before.</summary>
    public string Site => folder + "/sito";

    /// <summary>A free name for a switch in three steps.</summary>
    public string Spare => folder + "/vecchio";

    /// <summary>A free name for what is two releases old.</summary>
    public string Expired => folder + "/scaduto";

    /// <summary>The file that will stand beside the new release.</summary>
    public string Ledger => System.IO.Path.Combine(folder, Beside);

    /// <summary>A new one. Where it cannot be finished it is taken away again.</summary>
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

    /// <summary>Those that earlier runs left: with the marker, or without anything.</summary>
    public static IReadOnlyList<WorkFolder> Left(string output) =>
        [.. Folder.Siblings(output, Suffix).Where(IsOurs).Select(beside => new WorkFolder(beside))];

    /// <summary>Waits until all that was written here is on the disk.</summary>
    public void Sync() => Disk.Sync(folder, _held);

    /// <inheritdoc />
    public void Dispose() => _held?.Dispose();

    /// <summary>Writes down which release is the new one, so that a later run can tell the two apart.</summary>
    public void Remember(byte[] manifest) => Disk.Write(folder, Sum, Encoding.ASCII.GetBytes(FileSums.Sha256(manifest)));

    /// <summary>Writes the file that will stand beside the new release.</summary>
    public void Note(ReleaseLedger ledger, byte[] manifest) => Disk.Write(folder, Beside, ledger.Of(FileSums.Sha256(manifest)));

    /// <summary>What stood in the document root before the switch, where a run was killed after it; else null.</summary>
    public string? FormerRelease() =>
        Folder.HasFile(Spare, Manifest.FileName) && !IsNew(Spare) ? Spare
        : Folder.HasFile(Site, Manifest.FileName) && Folder.HasFile(folder, Sum) && !IsNew(Site) ? Site
        : null;

    /// <summary>
    /// The release that was taken out of the document root, where a run was stopped before another stood there; else null.
    /// </summary>
    public string? TakenAway() => FormerRelease() ?? (Folder.HasFile(Spare, Manifest.FileName) ? Spare : null);

    /// <summary>True for a release that is the new one, as it was written down.</summary>
    public bool IsNew(string release) =>
        Folder.HasFile(folder, Sum)
        && Encoding.ASCII.GetString(Folder.ReadFile(folder, Sum).Bytes.Span)
            == FileSums.Sha256(Folder.ReadFile(release, Manifest.FileName).Bytes.Span);

    /// <summary>Deletes it, the marker last. What cannot be deleted is left to the next run.</summary>
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
        catch (Exception cause) when (DiskWords.IsDisk(cause))
        {
            // Somebody's folder that we may not look into.
            return false;
        }
    }
}
