using System.Security.Cryptography;

namespace Cremona.Transparency.Tests;

/// <summary>A folder of its own for a test, gone when the test is over.</summary>
internal sealed class TemporaryFolder(string path) : IDisposable
{
    /// <summary>Makes the folder where the system keeps temporary files.</summary>
    public TemporaryFolder()
        : this(Directory.CreateTempSubdirectory("trasparenza").FullName) { }

    public string Path => path;

    /// <summary>Makes a folder that is not on a disk in memory, where the machine has another.</summary>
    public static TemporaryFolder OnDisk() =>
        MemoryDisk.Original is { } parent
            ? new(Directory.CreateDirectory(System.IO.Path.Combine(parent, "trasparenza" + System.IO.Path.GetRandomFileName())).FullName)
            : new();

    /// <summary>The sorted names in the folder itself.</summary>
    public IEnumerable<string> Names =>
        Directory.EnumerateFileSystemEntries(Path).Select(entry => System.IO.Path.GetFileName(entry)!).Order(StringComparer.Ordinal);

    /// <summary>The whole path of a name.</summary>
    public string this[string name] => System.IO.Path.Combine(Path, name);

    /// <summary>
    /// Every file below a folder, as "path sum", sorted; what two folders that are the same byte for byte have in common.
    /// </summary>
    public static IReadOnlyList<string> Sums(string folder) =>
        [
            .. Directory
                .EnumerateFiles(folder, "*", SearchOption.AllDirectories)
                .Select(file => $"{System.IO.Path.GetRelativePath(folder, file).Replace('\\', '/')} {Sum(File.ReadAllBytes(file))}")
                .Order(StringComparer.Ordinal),
        ];

    /// <summary>Copies a folder with all that is in it.</summary>
    public static void Copy(string from, string to)
    {
        foreach (var file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            var copy = System.IO.Path.Combine(to, System.IO.Path.GetRelativePath(from, file));
            Directory.CreateDirectory(System.IO.Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }
    }

    public static string Sum(byte[] bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
