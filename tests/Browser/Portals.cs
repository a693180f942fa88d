using Cremona.Transparency.Generator.Commands;

namespace Cremona.Transparency.Tests.Browser;

/// <summary>The portals, built once by the program itself and served under "/" and under "/a/b/".</summary>
internal static class Portals
{
    // "archive": complete some years later: the term of 2022 is over, and 2023 is frozen. Its colours are the town's own.
    private const string Archive = "archive";
    private static readonly Lazy<Task<IReadOnlyList<Portal>>> Built = new(BuildAsync);

    /// <summary>The real portal, the complete one, and this one as it is when years were frozen and their terms are over.</summary>
    public static Task<IReadOnlyList<Portal>> All => Built.Value;

    /// <summary>The portal with a name.</summary>
    public static async Task<Portal> NamedAsync(string name) => (await All).Single(portal => portal.Name == name);

    private static async Task<IReadOnlyList<Portal>> BuildAsync()
    {
        var temporary = Directory.CreateTempSubdirectory("trasparenza-browser-").FullName;
        if (!OperatingSystem.IsWindows())
        {
            // Servers run as users of their own.
            File.SetUnixFileMode(
                temporary,
                UnixFileMode.UserRead
                    | UnixFileMode.UserWrite
                    | UnixFileMode.UserExecute
                    | UnixFileMode.OtherRead
                    | UnixFileMode.OtherExecute
            );
        }

        AppDomain.CurrentDomain.ProcessExit += (_, _) => Directory.Delete(temporary, recursive: true);
        var complete = Path.Combine(Repository.Tests, "Sites", "complete", "content");
        return
        [
            await BuildOneAsync("cremona", Repository.Content, Path.Combine(temporary, "cremona")),
            await BuildOneAsync("complete", complete, Path.Combine(temporary, "complete")),
            await BuildArchiveAsync(complete, Path.Combine(temporary, "contenuti"), Path.Combine(temporary, Archive)),
        ];
    }

    private static async Task<Portal> BuildArchiveAsync(string complete, string content, string folder)
    {
        foreach (var file in Directory.EnumerateFiles(complete, "*", SearchOption.AllDirectories))
        {
            var copy = Path.Combine(content, Path.GetRelativePath(complete, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }

        var settings = Path.Combine(content, "portale.yml");
        await File.WriteAllTextAsync(
            settings,
            (await File.ReadAllTextAsync(settings)).Replace("aggiornato: 2025-02-03", "aggiornato: 2028-01-10", StringComparison.Ordinal)
        );
        // A green town, whose colours are barely dark enough.
        var theme = Path.Combine(content, "tema");
        Directory.CreateDirectory(theme);
        await File.WriteAllTextAsync(Path.Combine(theme, "tema.yml"), "colore principale: \"#338333\"\n");
        string[] kept = ["--archive", folder + "-anni/archivio"];
        Run(["freeze", "2023", "--on", "2026-01-10", "--today", "2028-01-10", "--content", content, "--output", folder, .. kept]);
        return await BuildOneAsync(Archive, content, folder, [.. kept, "--today", "2028-01-10", "--conferma", "anno:2022"]);
    }

    private static void Run(string[] args)
    {
        using var says = new StringWriter();
        var exit = CommandLine.Run([.. args, "--format", "plain"], says, says);
        Assert.True(exit == 0, $"{string.Join(' ', args)}: {says}");
    }

    private static async Task<Portal> BuildOneAsync(string name, string content, string folder, params string[] others)
    {
        Run(["build", "--content", content, "--output", folder, .. others]);
        return new Portal(name, folder, await SiteServer.StartAsync(folder, "/"), await SiteServer.StartAsync(folder, "/a/b/"));
    }
}

/// <summary>A portal that was built.</summary>
/// <param name="Name">"cremona", "complete" or "archive".</param>
/// <param name="Folder">The document root on disk.</param>
/// <param name="Top">Its address at the top of a server.</param>
/// <param name="Deep">Its address in a folder of another server that has nothing else.</param>
internal sealed record Portal(string Name, string Folder, Uri Top, Uri Deep)
{
    /// <summary>The paths of all pages, in order.</summary>
    public IReadOnlyList<string> Pages { get; } =
    [
        .. Directory
            .EnumerateFiles(Folder, "*.html", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(Folder, file).Replace('\\', '/'))
            .Order(StringComparer.Ordinal),
    ];

    /// <summary>
    /// True for a page that says what is no longer published: searches must not find it, and no page of the portal leads to it.
    /// </summary>
    public bool IsExplanation(string path) => Read(path).Contains("content=\"noindex\"", StringComparison.Ordinal);

    /// <summary>The text of a file.</summary>
    public string Read(string path) => File.ReadAllText(Path.Combine(Folder, path));
}
