using System.ComponentModel;
using System.Runtime.InteropServices;
using Microsoft.Win32.SafeHandles;

namespace Cremona.Transparency.Generator.Files;

/// <summary>
/// System calls that .NET lacks or whose errors it ignores: it returns normally if <c>fsync</c> fails, cannot open a folder, and cannot
/// exchange two folders in one step.
/// </summary>
internal static partial class NativeDisk
{
    private const int Interrupted = 4;
    private const uint Exchanging = 2;
    private const int Here = -100;
    private const int StatLength = 256;
    private const int ModeAt = 28;
    private const uint WritingOfOthers = 0x12; // 022
    private static readonly int[] Unlinkable = [1, 18, 31]; // EPERM (a disk without links), EXDEV, EMLINK
    private static readonly int[] Unsupported = OperatingSystem.IsLinux() ? [22, 38, 95] : [22, 45, 78];

    /// <summary>True if these calls can make folders durable.</summary>
    public static bool IsUnix => OperatingSystem.IsLinux() || OperatingSystem.IsMacOS();

    /// <summary>True if one call can flush a whole disk.</summary>
    public static bool HasSyncOfDisk => OperatingSystem.IsLinux();

    /// <summary>True for the errors that a system or a disk returns for an unsupported call.</summary>
    public static bool IsUnsupported(Exception? cause) => cause is IOException && Unsupported.Contains(cause.HResult);

    /// <summary>Opens a folder, so that <see cref="SyncDiskOf"/> reports later write errors of its disk (Linux 5.8).</summary>
    public static SafeFileHandle OpenFolder(string folder) => new(Repeat(() => Open(folder, 0)), ownsHandle: true);

    /// <summary>Waits until everything written to the disk of a folder is durable (<c>syncfs</c>).</summary>
    /// <exception cref="IOException">A write failed, now or since the folder was opened.</exception>
    public static void SyncDiskOf(SafeFileHandle folder) => Repeat(() => SyncFs(folder));

    /// <summary>
    /// Removes write permission for group and others from everything that this process creates, and no other permission (<c>umask</c>).
    /// </summary>
    public static void MaskWriting() => _ = UMask(WritingOfOthers);

    /// <summary>Waits until the bytes of a file, or the names in a folder, are durable (<c>fsync</c>).</summary>
    /// <exception cref="IOException">The write failed.</exception>
    public static void Sync(string path) => WithOpen(path, FSync);

    /// <summary>Swaps the names of two folders in one step.</summary>
    /// <returns>False if this system or this disk does not support it; then nothing has changed.</returns>
    /// <exception cref="IOException">The call is supported and failed.</exception>
    public static bool TryExchange(string one, string other)
    {
        if (!IsUnix)
        {
            return false;
        }

        try
        {
            var answer = OperatingSystem.IsLinux() ? RenameAt2(Here, one, Here, other, Exchanging) : RenameX(one, other, Exchanging);
            var error = Marshal.GetLastPInvokeError();
            return answer == 0 || (Unsupported.Contains(error) ? false : throw Failure(error));
        }
        catch (EntryPointNotFoundException)
        {
            // An older C library without this function.
            return false;
        }
    }

    /// <summary>Creates a hard link to a file.</summary>
    /// <returns>False if this system or these disks do not support it, or the file has the maximum number of links.</returns>
    /// <exception cref="IOException">The call is supported and failed.</exception>
    public static bool TryLink(string file, string name)
    {
        if (!IsUnix)
        {
            return false;
        }

        var answer = Link(file, name);
        var error = Marshal.GetLastPInvokeError();
        return answer == 0 || (Unsupported.Contains(error) || Unlinkable.Contains(error) ? false : throw Failure(error));
    }

    /// <summary>
    /// False for an entry that is neither a file nor a folder: a named pipe, socket or device. True if the system does not report the type.
    /// </summary>
    public static bool IsPlainFile(string path)
    {
        if (!IsUnix)
        {
            return true;
        }

        try
        {
            return OperatingSystem.IsLinux() ? IsPlainByStatX(path) : IsPlainByOpen(path);
        }
        catch (EntryPointNotFoundException)
        {
            return IsPlainByOpen(path);
        }
    }

    // The result has the same layout on every processor: the upper four bits of the mode are the file type.
    private static bool IsPlainByStatX(string path)
    {
        Span<byte> answer = stackalloc byte[StatLength];
        return StatX(Here, path, 0, 1, answer) != 0 || (BitConverter.ToUInt16(answer[ModeAt..]) & 0xF000) is 0x8000 or 0x4000;
    }

    // Opens without waiting for a writer. A socket cannot be opened at all, and a named pipe cannot seek.
    private static bool IsPlainByOpen(string path)
    {
        var handle = Open(path, OperatingSystem.IsLinux() ? 0x800 : 4);
        if (handle < 0)
        {
            return Marshal.GetLastPInvokeError() is not (6 or 102); // ENXIO, EOPNOTSUPP
        }

        try
        {
            return LSeek(handle, 0, 1) >= 0;
        }
        finally
        {
            _ = Close(handle);
        }
    }

    private static void WithOpen(string path, Func<int, int> act)
    {
        var handle = Repeat(() => Open(path, 0));
        try
        {
            Repeat(() => act(handle));
        }
        finally
        {
            _ = Close(handle);
        }
    }

    // A call interrupted by a signal has not failed, so it is repeated.
    private static int Repeat(Func<int> call)
    {
        while (true)
        {
            var answer = call();
            if (answer >= 0)
            {
                return answer;
            }

            var error = Marshal.GetLastPInvokeError();
            if (error != Interrupted)
            {
                throw Failure(error);
            }
        }
    }

    private static IOException Failure(int error) => new(new Win32Exception(error).Message, error);

    [LibraryImport("libc", EntryPoint = "open", SetLastError = true, StringMarshalling = StringMarshalling.Utf8)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int Open(string path, int flags);

    [LibraryImport("libc", EntryPoint = "close", SetLastError = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int Close(int handle);

    [LibraryImport("libc", EntryPoint = "statx", SetLastError = true, StringMarshalling = StringMarshalling.Utf8)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int StatX(int folder, string path, int flags, uint mask, Span<byte> answer);

    [LibraryImport("libc", EntryPoint = "lseek", SetLastError = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial long LSeek(int handle, long offset, int from);

    [LibraryImport("libc", EntryPoint = "fsync", SetLastError = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int FSync(int handle);

    [LibraryImport("libc", EntryPoint = "syncfs", SetLastError = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int SyncFs(SafeFileHandle handle);

    [LibraryImport("libc", EntryPoint = "umask")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial uint UMask(uint mask);

    [LibraryImport("libc", EntryPoint = "link", SetLastError = true, StringMarshalling = StringMarshalling.Utf8)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int Link(string file, string name);

    [LibraryImport("libc", EntryPoint = "renameat2", SetLastError = true, StringMarshalling = StringMarshalling.Utf8)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int RenameAt2(int fromFolder, string from, int toFolder, string to, uint flags);

    [LibraryImport("libc", EntryPoint = "renamex_np", SetLastError = true, StringMarshalling = StringMarshalling.Utf8)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int RenameX(string from, string to, uint flags);
}
