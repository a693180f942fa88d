using System.Text;

namespace Cremona.Transparency.Generator.Delivery;

/// <summary>
/// The document root in object storage, or in whatever else rclone knows. Each object is replaced whole; the site changes object by object.
/// </summary>
/// <param name="destination">The document root, as <c>remote:path</c>; the remote is configured in rclone.</param>
/// <param name="spare">The folder for small files.</param>
public sealed class RcloneTarget(string destination, SpareFolder spare) : IDeliveryTarget
{
    private const string Program = "rclone";

    // What rclone answers for a folder that does not exist.
    private const int NoFolder = 3;

    private readonly string _root = destination.TrimEnd('/');

    /// <inheritdoc />
    public bool TakesTwins => false;

    /// <inheritdoc />
    public bool IsWhole => false;

    /// <inheritdoc />
    public IReadOnlyDictionary<string, string> Read(SentRelease release)
    {
        var names = Client.Run(Program, ["lsf", "--max-depth", "1", _root], accepted: NoFolder).Output;
        if (!names.Split('\n').Contains(SentRelease.ListName))
        {
            return names.Trim().Length == 0
                ? new Dictionary<string, string>()
                : throw new DeliveryException(Program, destination) { IsNotOurs = true };
        }

        var list = Client.Run(Program, ["cat", $"{_root}/{SentRelease.ListName}"]).Output;
        return SentRelease.Read(Encoding.UTF8.GetBytes(list));
    }

    /// <inheritdoc />
    public void Send(SendingPlan plan)
    {
        foreach (var step in plan.Steps())
        {
            PutList(step.List);
            if (step.Put.Count > 0)
            {
                // The list decides: rclone would compare sizes only, where a storage has no checksums.
                Client.Run(
                    Program,
                    ["copy", "--files-from-raw", Names(step.Put), "--ignore-times", "--no-traverse", plan.Release.Folder, _root]
                );
            }

            if (step.Removed.Count > 0)
            {
                Client.Run(Program, ["delete", "--files-from-raw", Names(step.Removed), _root]);
            }
        }

        PutList(plan.Release.List);
    }

    private void PutList(byte[] list) =>
        Client.Run(Program, ["copyto", "--ignore-times", spare.File("elenco.txt", list), $"{_root}/{SentRelease.ListName}"]);

    private string Names(IReadOnlyList<string> paths) =>
        spare.File("nomi.txt", Encoding.UTF8.GetBytes(string.Concat(paths.Select(path => path + "\n"))));
}
