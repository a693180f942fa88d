namespace Cremona.Transparency.Generator.Files;

/// <summary>Reads and writes folders. With the other types of this room, the only code that touches the disk.</summary>
public static class Folder
{
    // Enough to tell what kind of file it is.
    private const int Beginning = 4096;

    /// <summary>True where the folder is there.</summary>
    public static bool Exists(string folder) => Directory.Exists(folder);

    /// <summary>True where the folder holds nothing.</summary>
    public static bool IsEmpty(string folder) => !Directory.EnumerateFileSystemEntries(folder).Any();

    /// <summary>True where one path is a folder that contains the other, or the same.</summary>
    public static bool IsWithin(string inner, string outer) =>
        WithSeparator(Path.GetFullPath(inner)).StartsWith(WithSeparator(Path.GetFullPath(outer)), StringComparison.Ordinal);

    /// <summary>The names of what a folder holds.</summary>
    public static IReadOnlyList<string> Names(string folder) =>
        [.. Directory.EnumerateFileSystemEntries(folder).Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal)];

    /// <summary>The path from the root of the disk.</summary>
    public static string WholePath(string folder) => Path.GetFullPath(folder);

    /// <summary>The folder that a folder stands in.</summary>
    public static string Parent(string folder) => Path.GetDirectoryName(WholePath(folder))!;

    /// <summary>True where a file is there.</summary>
    public static bool HasFile(string folder, string name) => File.Exists(Path.Combine(folder, name));

    /// <summary>
    /// The paths of all files below a folder, relative to it, sorted ordinally. Links are not followed: a link could lead
    /// out of the folder, or round in circles.
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

    /// <summary>All files below a folder that are wanted, sorted ordinally by path.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="wanted">Says of a path whether its file is wanted.</param>
    /// <param name="limit">Says of a path how many bytes its file may have to be read, or null.</param>
    public static IReadOnlyList<StoredFile> Read(string folder, Func<string, bool> wanted, Func<string, long>? limit = null) =>
        AllCores.Make(Paths(folder).Where(wanted), path => ReadFile(folder, path, limit));

    /// <summary>The same; of a file that cannot be read, path and cause are told instead. Several threads may tell at once.</summary>
    public static IReadOnlyList<StoredFile> Read(
        string folder,
        Func<string, bool> wanted,
        Action<string, string> unreadable,
        Func<string, long>? limit = null,
        Func<string, bool>? isLate = null
    ) => [.. AllCores.Make(Paths(folder).Where(wanted), path => TryReadFile(folder, path, unreadable, limit, isLate)).OfType<StoredFile>()];

    /// <summary>One file; without its bytes where it has more than it may: they would fill the memory only to be refused.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="path">The file.</param>
    /// <param name="limit">Says of a path how many bytes its file may have to be read, or null.</param>
    /// <param name="isLate">Says of a path whether its file is read when it is needed: files that are copied as they are, and may be very
    /// large.</param>
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

    // Opening a queue would wait until somebody writes into it. All of these are told as files of no length.
    internal static void RefuseDevice(FileInfo file)
    {
        if (file.Exists && file.Length == 0 && !NativeDisk.IsPlainFile(file.FullName))
        {
            throw new NotPlainFileException();
        }
    }

    /// <summary>One file that must be there; where it cannot be read, that is told with its name.</summary>
    /// <exception cref="DiskException">It cannot be read.</exception>
    public static StoredFile Need(string folder, string path)
    {
        try
        {
            return ReadFile(folder, path);
        }
        catch (Exception cause) when (DiskWords.IsDisk(cause))
        {
            throw DiskWords.Told(Path.Combine(folder, path), cause);
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
            unreadable(path, DiskWords.Of(cause));
            return null;
        }
    }

    /// <summary>
    /// Writes a new file, its folder made where missing. A file that is there already is a fault, and so is a path that leaves the folder.
    /// </summary>
    public static void Write(string folder, string path, ReadOnlySpan<byte> bytes)
    {
        var whole = Inside(folder, path);
        var parent = Path.GetDirectoryName(whole)!;
        if (!Directory.Exists(parent))
        {
            Directory.CreateDirectory(parent);
        }

        using var handle = File.OpenHandle(whole, FileMode.CreateNew, FileAccess.Write, FileShare.None);
        RandomAccess.Write(handle, bytes, 0);
    }

    /// <summary>True for the path of a file inside a folder, with <c>/</c>, without detours.</summary>
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

    /// <summary>The whole path of a file inside a folder.</summary>
    /// <exception cref="ArgumentException">The path leaves the folder.</exception>
    internal static string Inside(string folder, string path) =>
        IsInside(path)
            ? Path.Combine(folder, path)
            : throw new ArgumentException($"«{path}» is not the path of a file inside its folder.", nameof(path));

    /// <summary>Where a folder really is: the place that a symbolic link leads to, even where nothing is there yet.</summary>
    /// <exception cref="IOException">The links go round in circles.</exception>
    public static string FinalPlace(string folder)
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

    /// <summary>True where something bears this name: a file, a folder, a link.</summary>
    public static bool IsTaken(string path) => Path.Exists(path) || new FileInfo(path).LinkTarget is not null;

    /// <summary>True for a link, wherever it leads.</summary>
    public static bool IsLink(string path) => new FileInfo(path).LinkTarget is not null;

    /// <summary>
    /// Puts other bytes in the place of a file in one step: whoever reads it meanwhile finds the old ones or the new ones whole.
    /// </summary>
    public static void Replace(string folder, string path, ReadOnlySpan<byte> bytes)
    {
        var beside = path + ".tmp";
        if (Exists(Path.GetDirectoryName(Inside(folder, beside))!))
        {
            // A run that was killed may have left it.
            File.Delete(Inside(folder, beside));
        }

        Write(folder, beside, bytes);
        File.Move(Path.Combine(folder, beside), Path.Combine(folder, path), overwrite: true);
    }

    /// <summary>Deletes a folder that holds nothing; a fault where it holds something.</summary>
    public static void DeleteEmpty(string folder) => Directory.Delete(folder, recursive: false);

    /// <summary>Makes a folder, with those above it.</summary>
    public static void Make(string folder) => Directory.CreateDirectory(folder);

    /// <summary>Gives a folder another name on the same disk.</summary>
    public static void Move(string from, string to) => Directory.Move(from, to);

    /// <summary>Deletes a folder with all that it holds; nothing happens where it is not there.</summary>
    public static void Delete(string folder)
    {
        if (Directory.Exists(folder))
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    /// <summary>The folders beside a folder whose names begin with its name and a suffix.</summary>
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

    /// <summary>The names, without their ending, of the files that stand in a folder itself and end so.</summary>
    public static IReadOnlyList<string> Names(string folder, string ending) =>
        Directory.Exists(folder)
            ? [.. Directory.EnumerateFiles(folder, "*" + ending).Select(file => Path.GetFileName(file)[..^ending.Length])]
            : [];

    private static string WithSeparator(string path) => Path.EndsInDirectorySeparator(path) ? path : path + Path.DirectorySeparatorChar;
}
