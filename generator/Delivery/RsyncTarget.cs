using Cremona.Transparency.Generator.Files;

namespace Cremona.Transparency.Generator.Delivery;

/// <summary>
/// A folder of a server, by rsync over SSH. Each release has a folder of its own there, in which files that did not change are hard links
/// to those of the release before. The server serves the symlink <see cref="Served"/>, which rsync replaces with a rename: visitors see one
/// release or the other. No shell command is sent, so the key may be restricted to rsync (<c>rrsync</c>).
/// </summary>
/// <param name="destination">The folder, as <c>user@host:path</c>.</param>
/// <param name="port">The port of SSH, or null.</param>
/// <param name="spare">The folder for small files.</param>
public sealed class RsyncTarget(string destination, int? port, SpareFolder spare) : IDeliveryTarget
{
    /// <summary>The symlink that the web server serves.</summary>
    public const string Served = "pubblico";

    private const string Program = "rsync";

    // The variable in which rsync itself takes another remote shell.
    private const string Shell = "RSYNC_RSH";

    // Names of releases, and no other: only these are ever deleted.
    private const string Releases = "/v-[0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f]??????????";

    // A part of the files was not transferred: here, the list is not there yet.
    private const int Partial = 23;

    /// <inheritdoc />
    public bool TakesTwins => true;

    /// <inheritdoc />
    public bool IsWhole => true;

    /// <inheritdoc />
    public IReadOnlyDictionary<string, string> Read(SentRelease release) =>
        ReadList() is { } list ? SentRelease.Read(list.Span) : new Dictionary<string, string>();

    /// <inheritdoc />
    public void Send(SendingPlan plan)
    {
        var (release, former) = (plan.Release, ReadList() is { } list ? SentRelease.NameOf(list.Span) : null);
        var extra = spare.Folder("elenco");
        Disk.Write(extra, SentRelease.ListName, release.List);

        // Times are not compared: two builds of the same content differ in nothing else.
        Call([
            "--recursive",
            "--checksum",
            "--perms",
            "--chmod=D755,F644",
            "--partial",
            "--delete-after",
            .. former is null ? [] : new[] { $"--link-dest={LinkedFrom(former)}/" },
            release.Folder + "/",
            extra + "/",
            $"{destination}/{release.Name}/",
        ]);
        Switch(release.Name);
        Prune(release.Name, former);
    }

    // rrsync, which restricts a key to a folder, rejects «..» and reads an absolute path from that folder, as it reads the destination.
    private string LinkedFrom(string former)
    {
        var folder = destination[(destination.IndexOf(':', StringComparison.Ordinal) + 1)..];
        return folder.StartsWith('/') ? $"{folder}/{former}" : $"../{former}";
    }

    private ReadOnlyMemory<byte>? ReadList()
    {
        Call([$"{destination}/{Served}/{SentRelease.ListName}", spare.Folder("online") + "/"], Partial);
        return spare.Read($"online/{SentRelease.ListName}");
    }

    private void Switch(string release)
    {
        var folder = spare.Folder("scambio");
        Disk.WriteSymlink(folder, Served, release);
        Call(["--links", Path.Combine(folder, Served), destination + "/"]);
    }

    // The release before stays: pages that are open in browsers may still load its files, and an administrator can go back to it.
    private void Prune(string release, string? former) =>
        Call([
            "--recursive",
            "--delete",
            $"--exclude=/{release}",
            .. former is null ? [] : new[] { $"--exclude=/{former}" },
            $"--include={Releases}/***",
            "--exclude=*",
            spare.Folder("vuota") + "/",
            destination + "/",
        ]);

    private void Call(IReadOnlyList<string> args, params int[] accepted) =>
        Client.Run(Program, [.. RemoteShell(), .. args], accepted: accepted);

    // Nobody is there to type a password or to accept an unknown server.
    private IEnumerable<string> RemoteShell() =>
        Environment.GetEnvironmentVariable(Shell) is { Length: > 0 }
            ? []
            : [$"--rsh=ssh -o BatchMode=yes{(port is null ? "" : $" -p {port}")}"];
}
