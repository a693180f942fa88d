using System.Runtime.CompilerServices;

namespace Cremona.Transparency.Tests;

/// <summary>
/// Puts the temporary folders of the tests on a disk in memory if this machine has a large one. On ext4, creating files soon after many
/// were deleted takes a tenth of the processor time. <c>TMPDIR</c> overrides the choice.
/// </summary>
internal static class MemoryDisk
{
    private const string Folder = "/dev/shm";
    private const string Variable = "TMPDIR";

    // Bytes. The short form needs far less than one gigabyte at a time, the long form about two.
    private const long Needed = 4L << 30;

    /// <summary>The folder that the system would use; null if it is in use.</summary>
    internal static string? Original { get; private set; }

    // The temporary folders are chosen before the first test.
#pragma warning disable CA2255
    [ModuleInitializer]
#pragma warning restore CA2255
    internal static void Use()
    {
        if (
            OperatingSystem.IsLinux()
            && Environment.GetEnvironmentVariable(Variable) is null
            && Directory.Exists(Folder)
            && new DriveInfo(Folder).AvailableFreeSpace > Needed
            && GC.GetGCMemoryInfo().TotalAvailableMemoryBytes > 2 * Needed
        )
        {
            Original = Path.GetTempPath();
            Environment.SetEnvironmentVariable(Variable, Folder);
        }
    }
}
