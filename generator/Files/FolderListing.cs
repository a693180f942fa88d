using System.Buffers;
using System.Buffers.Text;
using System.Text;

namespace Cremona.Transparency.Generator.Files;

/// <summary>What the system says of an entry without opening it. For a folder only kind and readability are known.</summary>
/// <param name="Kind">The kind.</param>
/// <param name="IsForReaders">True if other users, such as a server, can read it.</param>
/// <param name="Length">The size in bytes.</param>
/// <param name="Modified">The modification time, which any program can set, in nanoseconds since 1970.</param>
/// <param name="Changed">
/// The change time, which the system sets whenever the entry is written, renamed, linked or given other permissions; 0 where it is unknown.
/// </param>
/// <param name="Inode">The number of the file on its disk; 0 where it is unknown.</param>
public sealed record EntryState(EntryKind Kind, bool IsForReaders, long Length, long Modified, long Changed, long Inode)
{
    /// <summary>The time of the last change, as far as the system reports it.</summary>
    public long Newest => Changed == 0 ? Modified : Changed;
}

/// <summary>
/// Everything below a folder as the system describes it, gathered in one pass and without opening a file. While two listings have the same
/// text, the entries are the same files with the same content, unless the clock or the disk itself was manipulated (decision 49).
/// </summary>
/// <param name="text">The lines, one for each entry.</param>
public sealed class FolderListing(ReadOnlyMemory<byte> text)
{
    private static readonly char[] Kinds = ['f', 'd', 'l', 'o', 'x'];

    private readonly Lazy<Dictionary<string, EntryState>> _entries = new(() => Parse(text.Span));

    /// <summary>The listing of nothing.</summary>
    public static FolderListing None { get; } = new(default);

    /// <summary>The text: kind, readability, size, times, inode and path of each entry.</summary>
    public ReadOnlyMemory<byte> Text => text;

    /// <summary>The entries by path; the folder itself is <c>.</c>. Unreadable lines are skipped.</summary>
    public IReadOnlyDictionary<string, EntryState> Entries => _entries.Value;

    /// <summary>Lists a folder; a missing folder has no entries.</summary>
    /// <exception cref="DiskException">A folder cannot be listed.</exception>
    public static FolderListing Of(string folder)
    {
        var text = new ArrayBufferWriter<byte>(1 << 14);
        DiskStep.Run("list", folder, () =>
        {
            if (Folder.Exists(folder) && !NativeDisk.TryList(folder, (path, state) => Write(text, path, state)))
            {
                ListByPlatform(folder, text);
            }
        });
        return new FolderListing(text.WrittenMemory);
    }

    // Without change times and inodes.
    private static void ListByPlatform(string folder, ArrayBufferWriter<byte> text)
    {
        foreach (var entry in FolderEntry.Below(folder).Prepend(new FolderEntry(".", EntryKind.Folder, 0)))
        {
            var found = new FileInfo(Path.Combine(folder, entry.Path));
            var isFolder = entry.Kind == EntryKind.Folder;
            var needed = isFolder ? UnixFileMode.OtherRead | UnixFileMode.OtherExecute : UnixFileMode.OtherRead;
            var isForReaders = OperatingSystem.IsWindows() || found.UnixFileMode.HasFlag(needed);
            var modified = isFolder ? 0 : (found.LastWriteTimeUtc - DateTime.UnixEpoch).Ticks * 100;
            Write(text, Encoding.UTF8.GetBytes(entry.Path), new EntryState(entry.Kind, isForReaders, entry.Length, modified, 0, 0));
        }
    }

    private static void Write(ArrayBufferWriter<byte> text, ReadOnlySpan<byte> path, EntryState state)
    {
        const int Numbers = 4 * 21;
        var line = text.GetSpan(Numbers + 3 + path.Length + 1);
        line[0] = (byte)Kinds[(int)state.Kind];
        line[1] = state.IsForReaders ? (byte)'r' : (byte)'-';
        line[2] = (byte)' ';
        var at = 3;
        Put(line, state.Length, ref at);
        Put(line, state.Modified, ref at);
        Put(line, state.Changed, ref at);
        Put(line, state.Inode, ref at);
        path.CopyTo(line[at..]);

        // A name may contain a line feed, but no zero byte.
        line.Slice(at, path.Length).Replace((byte)'\n', (byte)0);
        line[at + path.Length] = (byte)'\n';
        text.Advance(at + path.Length + 1);
    }

    private static void Put(Span<byte> line, long number, ref int at)
    {
        Utf8Formatter.TryFormat(number, line[at..], out var written);
        line[at + written] = (byte)' ';
        at += written + 1;
    }

    private static Dictionary<string, EntryState> Parse(ReadOnlySpan<byte> text)
    {
        var entries = new Dictionary<string, EntryState>(StringComparer.Ordinal);
        while (text.IndexOf((byte)'\n') is >= 0 and var end)
        {
            var line = text[..end];
            text = text[(end + 1)..];
            var kind = line.Length > 3 ? Array.IndexOf(Kinds, (char)line[0]) : -1;
            var isForReaders = kind >= 0 && line[1] == 'r';
            line = line[Math.Min(3, line.Length)..];
            if (
                kind >= 0
                && Take(ref line, out var length)
                && Take(ref line, out var modified)
                && Take(ref line, out var changed)
                && Take(ref line, out var inode)
            )
            {
                entries[Encoding.UTF8.GetString(line)] = new EntryState((EntryKind)kind, isForReaders, length, modified, changed, inode);
            }
        }

        return entries;
    }

    // A number and a space.
    private static bool Take(ref ReadOnlySpan<byte> line, out long number)
    {
        if (!Utf8Parser.TryParse(line, out number, out var read) || read >= line.Length || line[read] != ' ')
        {
            return false;
        }

        line = line[(read + 1)..];
        return true;
    }
}
