namespace Cremona.Transparency.Generator.Files;

/// <summary>Reads folders and writes nothing: <see cref="Disk"/> and <see cref="UserFiles"/> write.</summary>
public static partial class Folder
{
    // Enough bytes to detect the file type.
    private const int Beginning = 4096;

    /// <summary>True if the folder exists.</summary>
    public static bool Exists(string folder) => Directory.Exists(folder);

    /// <summary>True if the folder is empty.</summary>
    public static bool IsEmpty(string folder) => !Directory.EnumerateFileSystemEntries(folder).Any();

    /// <summary>True if the outer path is a folder that contains the inner path, or if both are the same.</summary>
    public static bool IsWithin(string inner, string outer) =>
        WithSeparator(Path.GetFullPath(inner)).StartsWith(WithSeparator(Path.GetFullPath(outer)), StringComparison.Ordinal);

    /// <summary>Returns the names of the entries in a folder.</summary>
    public static IReadOnlyList<string> Names(string folder) =>
        [.. Directory.EnumerateFileSystemEntries(folder).Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal)];

    /// <summary>Returns the absolute path.</summary>
    public static string AbsolutePath(string folder) => Path.GetFullPath(folder);

    /// <summary>Returns the parent folder.</summary>
    public static string Parent(string folder) => Path.GetDirectoryName(AbsolutePath(folder))!;

    /// <summary>True if the file exists.</summary>
    public static bool HasFile(string folder, string name) => File.Exists(Path.Combine(folder, name));

    /// <summary>Returns the size of an existing file, in bytes.</summary>
    public static long LengthOf(string folder, string name) => new FileInfo(Path.Combine(folder, name)).Length;

    /// <summary>
    /// Returns the paths of all files below a folder, relative to it, sorted ordinally. Symlinks are not followed: a symlink may escape the
    /// folder or form a cycle.
    /// </summary>
    public static IReadOnlyList<string> Paths(string folder)
    {
        var options = new EnumerationOptions
        {
            RecurseSubdirectories = true,
            AttributesToSkip = FileAttributes.ReparsePoint,
            IgnoreInaccessible = false,
        };
        var paths = Directory
            .EnumerateFiles(folder, "*", options)
            .Select(path => Path.GetRelativePath(folder, path).Replace('\\', '/'))
            .ToArray();
        Array.Sort(paths, StringComparer.Ordinal);
        return paths;
    }

    /// <summary>Returns the wanted files below a folder, sorted ordinally by path.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="wanted">Selects the wanted paths.</param>
    /// <param name="limit">Returns the maximum size of a file to be read, in bytes, by its path; or null.</param>
    public static IReadOnlyList<StoredFile> Read(string folder, Func<string, bool> wanted, Func<string, long>? limit = null) =>
        AllCores.Make(Paths(folder).Where(wanted), path => ReadFile(folder, path, limit));

    /// <summary>
    /// Returns the wanted files, and reports path and cause of unreadable ones instead of throwing. The callback may run on several
    /// threads.
    /// </summary>
    public static IReadOnlyList<StoredFile> Read(
        string folder,
        Func<string, bool> wanted,
        Action<string, string> unreadable,
        Func<string, long>? limit = null,
        Func<string, bool>? isLate = null
    ) => [.. AllCores.Make(Paths(folder).Where(wanted), path => TryReadFile(folder, path, unreadable, limit, isLate)).OfType<StoredFile>()];

    /// <summary>
    /// Reads a file. A file over its size limit is returned without its bytes, which would fill the memory only to be rejected.
    /// </summary>
    /// <param name="folder">The folder.</param>
    /// <param name="path">The path of the file.</param>
    /// <param name="limit">Returns the maximum size of a file to be read, in bytes, by its path; or null.</param>
    /// <param name="isLate">Selects files that are streamed later: those copied unchanged, which may be very large.</param>
    public static StoredFile ReadFile(string folder, string path, Func<string, long>? limit = null, Func<string, bool>? isLate = null)
    {
        var file = new FileInfo(Path.Combine(folder, path));
        RefuseDevice(file);
        if (file.Length > Beginning && isLate?.Invoke(path) == true)
        {
            using var opened = file.OpenRead();
            var beginning = new byte[Beginning];
            opened.ReadExactly(beginning);
            return new StoredFile(path, beginning) { Length = file.Length, Open = file.OpenRead };
        }

        return limit is not null && file.Length > limit(path)
            ? new StoredFile(path, default) { Length = file.Length }
            : new StoredFile(path, File.ReadAllBytes(file.FullName));
    }

    // Opening a named pipe would block until another process writes to it. All such entries have a length of zero.
    internal static void RefuseDevice(FileInfo file)
    {
        if (file.Exists && file.Length == 0 && !NativeDisk.IsPlainFile(file.FullName))
        {
            throw new NotPlainFileException();
        }
    }

    /// <summary>Reads a file that must exist. If it cannot be read, the exception names it.</summary>
    /// <exception cref="DiskException">The file cannot be read.</exception>
    public static StoredFile ReadRequired(string folder, string path)
    {
        try
        {
            return ReadFile(folder, path);
        }
        catch (Exception cause) when (DiskErrors.IsDiskError(cause))
        {
            throw DiskErrors.At(Path.Combine(folder, path), cause);
        }
    }

    private static StoredFile? TryReadFile(
        string folder,
        string path,
        Action<string, string> unreadable,
        Func<string, long>? limit,
        Func<string, bool>? isLate
    )
    {
        try
        {
            return ReadFile(folder, path, limit, isLate);
        }
        catch (Exception cause) when (cause is IOException or UnauthorizedAccessException)
        {
            unreadable(path, DiskErrors.Of(cause));
            return null;
        }
    }

    /// <summary>True for the path of a file inside a folder, with <c>/</c> and without <c>.</c> or <c>..</c> segments.</summary>
    public static bool IsInside(string path) => path.AsSpan().IndexOfAny('\\', '\0') < 0 && !HasDetour(path) && !Path.IsPathRooted(path);

    private static bool HasDetour(string path)
    {
        foreach (var part in path.AsSpan().Split('/'))
        {
            if (path.AsSpan(part) is "" or "." or "..")
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Returns the full path of a file inside a folder.</summary>
    /// <exception cref="ArgumentException">The path leaves the folder.</exception>
    internal static string Inside(string folder, string path) =>
        IsInside(path)
            ? Path.Combine(folder, path)
            : throw new ArgumentException($"«{path}» is not the path of a file inside its folder.", nameof(path));

    /// <summary>Resolves the symlinks of a folder's path, even if nothing exists there yet.</summary>
    /// <exception cref="IOException">The symlinks form a cycle.</exception>
    public static string ResolveSymlinks(string folder)
    {
        var whole = Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder));
        try
        {
            return IsLink(whole) ? Directory.ResolveLinkTarget(whole, returnFinalTarget: true)!.FullName : whole;
        }
        catch (IOException cause)
        {
            throw new DiskException($"«{folder}»: è un collegamento che gira in tondo", cause);
        }
    }

    /// <summary>True if a file, folder or symlink with this path exists.</summary>
    public static bool IsTaken(string path) => Path.Exists(path) || new FileInfo(path).LinkTarget is not null;

    /// <summary>True for a symlink, wherever it leads.</summary>
    public static bool IsLink(string path) => new FileInfo(path).LinkTarget is not null;

    /// <summary>Returns the permissions of a file, or null if it is missing or the system has none (Windows).</summary>
    public static UnixFileMode? ModeOf(string path) =>
        !OperatingSystem.IsWindows() && File.Exists(path) ? File.GetUnixFileMode(path) : null;

    /// <summary>Returns the sibling folders whose names begin with this folder's name and the suffix.</summary>
    public static IReadOnlyList<string> Siblings(string folder, string suffix)
    {
        var whole = Path.GetFullPath(folder);
        var parent = Path.GetDirectoryName(whole)!;
        var start = Path.GetFileName(whole) + suffix;
        return Directory.Exists(parent)
            ?
            [
                .. Directory
                    .EnumerateDirectories(parent)
                    .Where(beside => Path.GetFileName(beside).StartsWith(start, StringComparison.Ordinal)),
            ]
            : [];
    }

    /// <summary>Returns the names, without the extension, of the files directly in a folder that have this extension.</summary>
    public static IReadOnlyList<string> Names(string folder, string ending) =>
        Directory.Exists(folder)
            ? [.. Directory.EnumerateFiles(folder, "*" + ending).Select(file => Path.GetFileName(file)[..^ending.Length])]
            : [];

    private static string WithSeparator(string path) => Path.EndsInDirectorySeparator(path) ? path : path + Path.DirectorySeparatorChar;
}
