namespace Cremona.Transparency.Tests.Conventions;

/// <summary>The C# files that people write: those of generator, themes and tests.</summary>
internal static class CodeFiles
{
    private static readonly string[] Folders = ["generator", "themes", "tests"];
    private static readonly string[] Made = ["bin", "obj", "node_modules"];

    /// <summary>The paths from the repository's root, with slashes.</summary>
    public static IReadOnlyList<string> All { get; } =
    [
        .. Folders
            .SelectMany(folder => Directory.EnumerateFiles(Path.Combine(Repository.Root, folder), "*.cs", SearchOption.AllDirectories))
            .Select(file => Path.GetRelativePath(Repository.Root, file).Replace('\\', '/'))
            .Where(file => !file.Split('/').Intersect(Made).Any())
            .Order(StringComparer.Ordinal),
    ];

    /// <summary>Returns the lines of a file.</summary>
    public static IEnumerable<string> LinesOf(string file) => File.ReadLines(Path.Combine(Repository.Root, file));

    /// <summary>Returns the text of a file.</summary>
    public static string TextOf(string file) => File.ReadAllText(Path.Combine(Repository.Root, file));
}
