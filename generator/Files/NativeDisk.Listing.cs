using System.Buffers;
using System.Buffers.Binary;
using System.Runtime.InteropServices;

namespace Cremona.Transparency.Generator.Files;

/// <content>Lists a folder with the change time and the inode of each entry, which .NET does not report.</content>
internal static partial class NativeDisk
{
    private const int CloseOnExec = 0x80000; // O_CLOEXEC
    private const int NotFollowing = 0x100; // AT_SYMLINK_NOFOLLOW
    private const uint Asked = 0x3C3; // STATX_TYPE, MODE, MTIME, CTIME, INO, SIZE
    private const int NameAt = 19; // in a linux_dirent64
    private const int Missing = 2; // ENOENT

    /// <summary>
    /// Passes each entry below a folder, and the folder itself as <c>.</c>, to the callback, in the order of the bytes of their paths, in
    /// which a folder's name ends with <c>/</c>. Symlinks are not followed.
    /// </summary>
    /// <param name="folder">An existing folder.</param>
    /// <param name="take">Receives the path below the folder in UTF-8, valid only during the call, and the state.</param>
    /// <returns>False if this system has no such calls; then nothing was passed.</returns>
    /// <exception cref="IOException">A folder cannot be listed.</exception>
    public static bool TryList(string folder, TakeEntry take)
    {
        if (!OperatingSystem.IsLinux())
        {
            return false;
        }

        var root = Repeat(() => Open(folder, CloseOnExec));
        try
        {
            if (StateOf(root, ".\0"u8) is not { } own)
            {
                return false;
            }

            take("."u8, own);
            ListBelow(root, [], take);
            return true;
        }
        catch (EntryPointNotFoundException)
        {
            return false;
        }
        finally
        {
            _ = Close(root);
        }
    }

    private static void ListBelow(int folder, byte[] prefix, TakeEntry take)
    {
        foreach (var (name, state) in EntriesOf(folder))
        {
            byte[] path = [.. prefix, .. name.AsSpan(..^1)];
            take(path, state);
            if (state.Kind != EntryKind.Folder)
            {
                continue;
            }

            var child = Repeat(() => OpenAt(folder, name, CloseOnExec));
            try
            {
                ListBelow(child, [.. path, (byte)'/'], take);
            }
            finally
            {
                _ = Close(child);
            }
        }
    }

    // Each name ends with a zero byte.
    private static List<(byte[] Name, EntryState State)> EntriesOf(int folder)
    {
        var entries = new List<(byte[] Name, EntryState State)>();
        var buffer = ArrayPool<byte>.Shared.Rent(1 << 15);
        for (var read = Next(); read > 0; read = Next())
        {
            for (var rest = buffer.AsSpan(0, read); !rest.IsEmpty; rest = rest[BinaryPrimitives.ReadUInt16LittleEndian(rest[16..])..])
            {
                var name = rest[NameAt..];
                name = name[..(name.IndexOf((byte)0) + 1)];
                if (!name.SequenceEqual(".\0"u8) && !name.SequenceEqual("..\0"u8) && StateOf(folder, name) is { } state)
                {
                    entries.Add((name.ToArray(), state));
                }
            }
        }

        ArrayPool<byte>.Shared.Return(buffer);
        entries.Sort(static (one, other) => Compare(one.Name, one.State, other.Name, other.State));
        return entries;

        int Next() => Repeat(() => (int)GetEntries(folder, buffer, (nuint)buffer.Length));
    }

    private static int Compare(byte[] one, EntryState ofOne, byte[] other, EntryState ofOther)
    {
        var same = one.AsSpan(..^1).CommonPrefixLength(other.AsSpan(..^1));
        return End(one, ofOne, same) - End(other, ofOther, same);

        static int End(byte[] name, EntryState state, int at) =>
            at < name.Length - 1 || state.Kind != EntryKind.Folder ? name[at] : (byte)'/';
    }

    // Null for an entry that was deleted in the meantime.
    private static EntryState? StateOf(int folder, ReadOnlySpan<byte> name)
    {
        Span<byte> answer = stackalloc byte[StatLength];
        if (StatX(folder, name, NotFollowing, Asked, answer) < 0)
        {
            var error = Marshal.GetLastPInvokeError();
            return error == Missing ? null
                : Unsupported.Contains(error) ? throw new EntryPointNotFoundException()
                : throw Failure(error);
        }

        var mode = BinaryPrimitives.ReadUInt16LittleEndian(answer[ModeAt..]);
        var kind = (mode & 0xF000) switch
        {
            0x8000 => EntryKind.File,
            0x4000 => EntryKind.Folder,
            0xA000 => EntryKind.Link,
            _ => EntryKind.Device,
        };
        return kind == EntryKind.Folder
            ? new EntryState(kind, (mode & 5) == 5, 0, 0, 0, 0)
            : new EntryState(
                kind,
                (mode & 4) != 0,
                BinaryPrimitives.ReadInt64LittleEndian(answer[40..]),
                TimeAt(answer[112..]),
                TimeAt(answer[96..]),
                BinaryPrimitives.ReadInt64LittleEndian(answer[32..])
            );
    }

    // Seconds and nanoseconds.
    private static long TimeAt(ReadOnlySpan<byte> time) =>
        (BinaryPrimitives.ReadInt64LittleEndian(time) * 1_000_000_000) + BinaryPrimitives.ReadUInt32LittleEndian(time[8..]);

    [LibraryImport("libc", EntryPoint = "openat", SetLastError = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int OpenAt(int folder, ReadOnlySpan<byte> name, int flags);

    [LibraryImport("libc", EntryPoint = "getdents64", SetLastError = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial nint GetEntries(int folder, Span<byte> entries, nuint length);

    [LibraryImport("libc", EntryPoint = "statx", SetLastError = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int StatX(int folder, ReadOnlySpan<byte> name, int flags, uint mask, Span<byte> answer);
}

/// <summary>Receives an entry of a folder.</summary>
/// <param name="path">The path below the folder, in UTF-8, valid only during the call.</param>
/// <param name="state">What the system says of it.</param>
internal delegate void TakeEntry(ReadOnlySpan<byte> path, EntryState state);
