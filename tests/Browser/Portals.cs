using Cremona.Transparency.Generator.Commands;

namespace Cremona.Transparency.Tests.Browser;

/// <summary>Both portals, built once by the program itself and served under "/" and under "/a/b/".</summary>
internal static class Portals
{
    private static readonly Lazy<Task<IReadOnlyList<Portal>>> Both = new(BuildAsync);

    /// <summary>The real portal and the complete one.</summary>
    public static Task<IReadOnlyList<Portal>> All => Both.Value;

    /// <summary>The portal with a name.</summary>
    public static async Task<Portal> NamedAsync(string name) => (await All).Single(portal => portal.Name == name);

    private static async Task<IReadOnlyList<Portal>> BuildAsync()
    {
        var temporary = Directory.CreateTempSubdirectory("trasparenza-browser-").FullName;
        if (!OperatingSystem.IsWindows())
        {
            // Servers run as users of their own.
            File.SetUnixFileMode(temporary, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute | UnixFileMode.OtherRead | UnixFileMode.OtherExecute);
        }

        AppDomain.CurrentDomain.ProcessExit += (_, _) => Directory.Delete(temporary, recursive: true);
        return
        [
            await BuildOneAsync("cremona", Repository.Content, Path.Combine(temporary, "cremona")),
            await BuildOneAsync("complete", Path.Combine(Repository.Tests, "Sites", "complete", "content"), Path.Combine(temporary, "complete")),
        ];
    }

    private static async Task<Portal> BuildOneAsync(string name, string content, string folder)
    {
        using var says = new StringWriter();
        var exit = CommandLine.Run(["build", "--content", content, "--output", folder, "--format", "plain"], says, says);
        Assert.True(exit == 0, $"{name} was not built: {says}");
        return new Portal(name, folder, await SiteServer.StartAsync(folder, "/"), await SiteServer.StartAsync(folder, "/a/b/"));
    }
}

/// <summary>A portal that was built.</summary>
/// <param name="Name">"cremona" or "complete".</param>
/// <param name="Folder">The document root on disk.</param>
/// <param name="Top">Its address at the top of a server.</param>
/// <param name="Deep">Its address in a folder of another server that has nothing else.</param>
internal sealed record Portal(string Name, string Folder, Uri Top, Uri Deep)
{
    /// <summary>The paths of all pages, in order.</summary>
    public IReadOnlyList<string> Pages { get; } =
        [.. Directory.EnumerateFiles(Folder, "*.html", SearchOption.AllDirectories).Select(file => Path.GetRelativePath(Folder, file).Replace('\\', '/')).Order(StringComparer.Ordinal)];

    /// <summary>The text of a file.</summary>
    public string Read(string path) => File.ReadAllText(Path.Combine(Folder, path));
}
