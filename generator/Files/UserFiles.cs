namespace Cremona.Transparency.Generator.Files;

/// <summary>
/// Writes the files of the person who runs the program: content, descriptors, server configuration. Folders are created when missing, and
/// errors are those of the system. A publication writes with <see cref="Disk"/>.
/// </summary>
public static class UserFiles
{
    /// <summary>Writes a new file and creates its folder if necessary. Throws if the file exists or its path leaves the folder.</summary>
    public static void Write(string folder, string path, ReadOnlySpan<byte> bytes)
    {
        var whole = Folder.Inside(folder, path);
        var parent = Path.GetDirectoryName(whole)!;
        if (!Folder.Exists(parent))
        {
            Directory.CreateDirectory(parent);
        }

        using var handle = File.OpenHandle(whole, FileMode.CreateNew, FileAccess.Write, FileShare.None);
        RandomAccess.Write(handle, bytes, 0);
    }

    /// <summary>
    /// Replaces the content of a file atomically: concurrent readers see the old or the new content. Reading passes over the temporary
    /// name.
    /// </summary>
    public static void Replace(string folder, string path, ReadOnlySpan<byte> bytes)
    {
        var beside = path + ".tmp";
        if (Folder.Exists(Path.GetDirectoryName(Folder.Inside(folder, beside))!))
        {
            // An interrupted run may have left this file.
            File.Delete(Folder.Inside(folder, beside));
        }

        Write(folder, beside, bytes);
        File.Move(Path.Combine(folder, beside), Path.Combine(folder, path), overwrite: true);
    }

    /// <summary>Deletes an empty folder; throws if it is not empty.</summary>
    public static void DeleteEmpty(string folder) => Directory.Delete(folder, recursive: false);

    /// <summary>Renames a folder on the same disk.</summary>
    public static void Move(string from, string to) => Directory.Move(from, to);
}
