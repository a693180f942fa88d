using System.ComponentModel;
using System.Runtime.InteropServices;
using Microsoft.Win32.SafeHandles;

namespace Cremona.Transparency.Generator.Files;

/// <summary>
/// The calls that .NET lacks or makes without looking at the answer: it returns normally where <c>fsync</c> fails, it cannot open a folder,
/// and
/// it cannot exchange two folders in one step.
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

    /// <summary>True where folders can be made durable by these calls.</summary>
    public static bool IsUnix => OperatingSystem.IsLinux() || OperatingSystem.IsMacOS();

    /// <summary>True where one call writes all of a disk to the end.</summary>
    public static bool HasSyncOfDisk => OperatingSystem.IsLinux();

    /// <summary>True for what a system or a disk says of a call that it does not have.</summary>
    public static bool IsUnsupported(Exception? cause) => cause is IOException && Unsupported.Contains(cause.HResult);

    /// <summary>A folder, opened: what its disk cannot write from now on is remembered for <see cref="SyncDiskOf"/> (Linux 5.8).</summary>
    public static SafeFileHandle OpenFolder(string folder) => new(Repeat(() => Open(folder, 0)), ownsHandle: true);

    /// <summary>Waits until all that was written to the disk of a folder is on it (<c>syncfs</c>).</summary>
    /// <exception cref="IOException">Something could not be written, now or since the folder was opened.</exception>
    public static void SyncDiskOf(SafeFileHandle folder) => Repeat(() => SyncFs(folder));

    /// <summary>Keeps the right to write from group and others, and no other right, whatever this process makes (<c>umask</c>).</summary>
    public static void MaskWriting() => _ = UMask(WritingOfOthers);

    /// <summary>Waits until a file's bytes, or a folder's list of names, are on the disk (<c>fsync</c>).</summary>
    /// <exception cref="IOException">They could not be written.</exception>
    public static void Sync(string path) => WithOpen(path, FSync);

    /// <summary>Gives each of two folders the other's name, in one step.</summary>
    /// <returns>False where this system or this disk cannot; then nothing has changed.</returns>
    /// <exception cref="IOException">It can, and failed.</exception>
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
            // An older C library, which does not know the call.
            return false;
        }
    }

    /// <summary>Gives a file a second name on its disk.</summary>
    /// <returns>False where this system or these disks cannot, or the file has as many names as it may.</returns>
    /// <exception cref="IOException">They can, and it failed.</exception>
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
    /// False for what is neither a file nor a folder: a queue, a socket, a device. True too where the system does not say.
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

    // Its answer has the same form on every processor: the kind of file is in the upper four bits of the mode.
    private static bool IsPlainByStatX(string path)
    {
        Span<byte> answer = stackalloc byte[StatLength];
        return StatX(Here, path, 0, 1, answer) != 0 || (BitConverter.ToUInt16(answer[ModeAt..]) & 0xF000) is 0x8000 or 0x4000;
    }

    // Without waiting for a writer; a socket cannot be opened at all, and in a queue there is no place to go to.
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

    // A signal that comes meanwhile is no failure.
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
