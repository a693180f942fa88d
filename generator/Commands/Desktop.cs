using System.ComponentModel;
using System.Diagnostics;

namespace Cremona.Transparency.Generator.Commands;

/// <summary>The desktop that the program was started in, where there is one.</summary>
public static class Desktop
{
    /// <summary>
    /// Opens an address in the reader's browser. Nothing happens where nobody sits at a desktop: on a server, over SSH, in a pipe.
    /// </summary>
    public static void Open(string address)
    {
        var opener =
            OperatingSystem.IsWindows() ? ""
            : OperatingSystem.IsMacOS() ? "open"
            : HasScreen ? "xdg-open"
            : null;
        if (opener is null || Console.IsOutputRedirected || Environment.GetEnvironmentVariable("SSH_CONNECTION") is { Length: > 0 })
        {
            return;
        }

        try
        {
            // Windows opens the address itself; elsewhere a program does, whose own words are not to mix with ours.
            var start =
                opener.Length == 0
                    ? new ProcessStartInfo(address) { UseShellExecute = true }
                    : new ProcessStartInfo(opener, [address]) { RedirectStandardOutput = true, RedirectStandardError = true };
            using var opened = Process.Start(start);
        }
        catch (Win32Exception)
        {
            // The address stands in the terminal.
        }
    }

    private static bool HasScreen =>
        Environment.GetEnvironmentVariable("DISPLAY") is { Length: > 0 }
        || Environment.GetEnvironmentVariable("WAYLAND_DISPLAY") is { Length: > 0 };
}
