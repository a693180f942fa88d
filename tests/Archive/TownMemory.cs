using System.Collections.Concurrent;
using System.Globalization;
using Cremona.Transparency.Tests.Commands;
using Cremona.Transparency.Tests.Sites;

namespace Cremona.Transparency.Tests.Archive;

/// <summary>
/// What becomes of a town by a sequence of verbs. Freezing the same year of the same content takes some seconds and many tests begin with
/// it, so it is done once and copied. A town in which a test changed a file is unknown here.
/// </summary>
internal static class TownMemory
{
    private static readonly ConcurrentDictionary<string, Lazy<TownState>> Known = new();

    private static readonly TemporaryFolder Copies = Make();

    /// <summary>The town with nothing but its content.</summary>
    public static TownState Of(string site) =>
        Known
            .GetOrAdd(site, _ => new Lazy<TownState>(() => Kept(site, new ProgramRun(0, "", ""), folder => WriteContent(site, folder))))
            .Value;

    /// <summary>The town after a verb that did its work; null if it failed.</summary>
    /// <param name="before">What the town is now.</param>
    /// <param name="words">The verb with its options, without the folders of the town.</param>
    /// <param name="own">The folder of the town that asks: the verb runs there, unless it ran before.</param>
    /// <param name="run">Runs the verb.</param>
    public static (TownState? After, ProgramRun? Run) After(TownState before, string words, string own, Func<ProgramRun> run)
    {
        ProgramRun? mine = null;
        var state = Known
            .GetOrAdd($"{before.Name} > {words}", name => new Lazy<TownState>(() =>
            {
                mine = run();
                return mine.Code == 0 ? Kept(name, mine, folder => TemporaryFolder.Copy(own, folder), own) : TownState.None;
            }))
            .Value;
        return (state == TownState.None ? null : state, mine);
    }

    /// <summary>Names, sizes, times and modes of all files, and where links lead: equal as long as nobody writes there.</summary>
    public static string FingerprintOf(string folder) =>
        string.Join(
            '\n',
            new DirectoryInfo(folder)
                .EnumerateFileSystemInfos("*", SearchOption.AllDirectories)
                .Select(entry =>
                    $"{Path.GetRelativePath(folder, entry.FullName)} {entry.LinkTarget} {entry.UnixFileMode} "
                    + SizeAndTime(entry as FileInfo)
                )
                .Order(StringComparer.Ordinal)
        );

    private static string SizeAndTime(FileInfo? file) =>
        file is null ? "" : string.Create(CultureInfo.InvariantCulture, $"{file.Length} {file.LastWriteTimeUtc.Ticks}");

    private static TownState Kept(string name, ProgramRun run, Action<string> fill, string? own = null)
    {
        var folder = Copies[$"{Known.Count}-{Path.GetRandomFileName()}"];
        fill(folder);
        return new TownState(name, folder, FingerprintOf(folder), run, own ?? folder);
    }

    private static void WriteContent(string site, string folder)
    {
        foreach (var file in BuiltSite.StoredFiles(site))
        {
            Generator.Files.UserFiles.Write(Path.Combine(folder, "content"), file.Path, file.Bytes.Span);
        }
    }

    private static TemporaryFolder Make()
    {
        var folder = new TemporaryFolder();
        AppDomain.CurrentDomain.ProcessExit += (_, _) => folder.Dispose();
        return folder;
    }
}

/// <summary>A town as it was when a verb had done its work.</summary>
/// <param name="Name">The site and all verbs so far.</param>
/// <param name="Folder">A copy of the town.</param>
/// <param name="Fingerprint">The names, sizes and times of its files.</param>
/// <param name="Run">What the last verb wrote.</param>
/// <param name="Original">The folder in which it ran, which the words of the run name.</param>
internal sealed record TownState(string Name, string Folder, string Fingerprint, ProgramRun Run, string Original)
{
    /// <summary>After a verb that failed.</summary>
    public static readonly TownState None = new("", "", "", new ProgramRun(1, "", ""), "");

    /// <summary>Turns a town that was in the state before into this one.</summary>
    /// <returns>What the verb would have written there.</returns>
    public ProgramRun CopyTo(string own)
    {
        foreach (var entry in Directory.EnumerateDirectories(own))
        {
            Directory.Delete(entry, recursive: true);
        }

        foreach (var file in Directory.EnumerateFiles(own))
        {
            File.Delete(file);
        }

        TemporaryFolder.Copy(Folder, own);
        return new ProgramRun(
            Run.Code,
            Run.Out.Replace(Original, own, StringComparison.Ordinal),
            Run.Err.Replace(Original, own, StringComparison.Ordinal)
        );
    }
}
