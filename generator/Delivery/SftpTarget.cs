using System.Globalization;
using System.Text;

namespace Cremona.Transparency.Generator.Delivery;

/// <summary>
/// The document root of a server, by sftp. Each file is written under another name and renamed, so no visitor reads half a file; the site
/// changes file by file.
/// </summary>
/// <param name="destination">The document root, as <c>user@host:path</c>.</param>
/// <param name="port">The port of SSH, or null.</param>
/// <param name="spare">The folder for small files.</param>
public sealed class SftpTarget(string destination, int? port, SpareFolder spare) : IDeliveryTarget
{
    private const string Program = "sftp";
    private const string Unfinished = ".invio";

    private readonly string _host = destination[..destination.IndexOf(':', StringComparison.Ordinal)];
    private readonly string _folder = destination[(destination.IndexOf(':', StringComparison.Ordinal) + 1)..].TrimEnd('/');

    /// <inheritdoc />
    public bool TakesTwins => true;

    /// <inheritdoc />
    public bool IsWhole => false;

    /// <inheritdoc />
    public IReadOnlyDictionary<string, string> Read(SentRelease release)
    {
        // A minus continues after a failure: both are missing before the first transfer.
        var copy = Path.Combine(spare.Folder("online"), SentRelease.ListName);
        var run = Call($"-get {There(SentRelease.ListName)} {Quoted(copy)}\n-ls -1 {Quoted(_folder)}\n");
        if (spare.Read($"online/{SentRelease.ListName}") is { } list)
        {
            return SentRelease.Read(list.Span);
        }

        var isEmpty = !run.Output.Split('\n').Any(line => line.Length > 0 && !line.StartsWith("sftp> ", StringComparison.Ordinal));
        return isEmpty ? new Dictionary<string, string>() : throw new DeliveryException(Program, destination) { IsNotOurs = true };
    }

    /// <inheritdoc />
    public void Send(SendingPlan plan)
    {
        var batch = new StringBuilder();
        foreach (var folder in FoldersOf(plan.Changed.Append(SentRelease.ListName)))
        {
            batch.Append($"-mkdir {Quoted(folder)}\n");
        }

        var number = 0;
        foreach (var step in plan.Steps())
        {
            PutList(step.List, number++, batch);
            foreach (var path in step.Put)
            {
                Put(Path.Combine(plan.Release.Folder, path), path, batch);
            }

            foreach (var path in step.Removed)
            {
                batch.Append($"-rm {There(path)}\n-rm {There(path + Unfinished)}\n");
            }
        }

        foreach (var folder in FoldersOf(plan.Removed).Except(FoldersOf(plan.Release.Sums.Keys)).Reverse())
        {
            batch.Append($"-rmdir {Quoted(folder)}\n");
        }

        PutList(plan.Release.List, number, batch);
        Call(batch.ToString());
    }

    private void PutList(byte[] list, int number, StringBuilder batch) =>
        Put(spare.File(number.ToString(CultureInfo.InvariantCulture) + ".txt", list), SentRelease.ListName, batch);

    private void Put(string local, string path, StringBuilder batch) =>
        batch.Append($"put {Quoted(local)} {There(path + Unfinished)}\nrename {There(path + Unfinished)} {There(path)}\n");

    // From the outermost to the innermost.
    private string[] FoldersOf(IEnumerable<string> paths) =>
        [.. paths.SelectMany(FoldersOf).Distinct(StringComparer.Ordinal).OrderBy(folder => folder, StringComparer.Ordinal)];

    private IEnumerable<string> FoldersOf(string path)
    {
        yield return _folder;
        for (var at = path.IndexOf('/', StringComparison.Ordinal); at > 0; at = path.IndexOf('/', at + 1))
        {
            yield return $"{_folder}/{path[..at]}";
        }
    }

    private string There(string path) => Quoted($"{_folder}/{path}");

    // Within quotes sftp expands no pattern; OutputPaths admits no quote in a name.
    private static string Quoted(string path) => $"\"{path.Replace("\\", "\\\\", StringComparison.Ordinal)}\"";

    private ClientRun Call(string batch) =>
        Client.Run(
            Program,
            ["-b", "-", .. port is { } number ? new[] { "-P", number.ToString(CultureInfo.InvariantCulture) } : [], _host],
            batch
        );
}
