using Cremona.Transparency.Generator.Files;
using Cremona.Transparency.Generator.Publishing;
using Cremona.Transparency.Generator.Rendering;
using Cremona.Transparency.Generator.Schema;

namespace Cremona.Transparency.Generator.Delivery;

/// <summary>
/// A folder of this machine, or a mounted one. The release is written beside it and exchanged with it in one step, as <c>build</c> does.
/// </summary>
/// <param name="root">The folder that the web server serves.</param>
public sealed class FolderTarget(DocumentRoot root) : IDeliveryTarget
{
    /// <inheritdoc />
    public bool TakesTwins => true;

    /// <inheritdoc />
    public bool IsWhole => true;

    /// <inheritdoc />
    public IReadOnlyDictionary<string, string> Read(SentRelease release)
    {
        using var held = Locked();
        Publisher.Recover(root);
        if (!Folder.Exists(root.Path) || Folder.IsEmpty(root.Path))
        {
            return new Dictionary<string, string>();
        }

        if (!Folder.HasFile(root.Path, Manifest.FileName))
        {
            throw new DeliveryException(DeliverySchema.ByFolder, root.Given) { IsNotOurs = true };
        }

        // Reading a mounted site to compare it would cost as much as sending it: its manifest is trusted. The publisher itself keeps the
        // assets of the former release of that folder, and makes the twins.
        var manifest = Folder.ReadRequired(root.Path, Manifest.FileName).Bytes.Span;
        var there = new Dictionary<string, string>(SentRelease.Read(manifest), StringComparer.Ordinal)
        {
            [Manifest.FileName] = FileSums.Sha256(manifest),
        };
        var listed = ListedIn(release);
        foreach (var (path, sum) in release.Sums.Where(file => file.Key != Manifest.FileName && !listed.ContainsKey(file.Key)))
        {
            if (Twins.OriginalOf(path) is null || Folder.HasFile(root.Path, path))
            {
                there[path] = sum;
            }
        }

        return there;
    }

    /// <inheritdoc />
    public void Send(SendingPlan plan)
    {
        using var held = Locked();
        var release = plan.Release;
        OutputFile[] files =
        [
            .. ListedIn(release)
                .Keys.Order(StringComparer.Ordinal)
                .Select(path => new OutputFile(path, write => write(Folder.ReadRequired(release.Folder, path).Bytes.Span))),
        ];
        Publisher.Publish(root, files, release.Sums.Keys.Any(path => Twins.OriginalOf(path) is not null), () => true);
    }

    private static IReadOnlyDictionary<string, string> ListedIn(SentRelease release) =>
        SentRelease.Read(Folder.ReadRequired(release.Folder, Manifest.FileName).Bytes.Span);

    // The parent is not made: without its disk, the folder of a mount would fill the disk of this machine.
    private FolderLock Locked() =>
        !Folder.Exists(Folder.Parent(root.Path))
            ? throw new DeliveryException(DeliverySchema.ByFolder, $"«{Folder.Parent(root.Path)}» non c'è: il disco è collegato?")
            : FolderLock.TryTake(root.Lock)
                ?? throw new DeliveryException(DeliverySchema.ByFolder, $"un'altra pubblicazione è in corso su «{root.Given}»");
}
