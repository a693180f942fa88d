using System.ComponentModel;
using System.Diagnostics;

namespace Cremona.Transparency.Generator.Commands;

/// <summary>The desktop session in which the program runs, if any.</summary>
public static class Desktop
{
    /// <summary>The keyboard of the person at the terminal; null in a pipe.</summary>
    public static TextReader? Person => Console.IsInputRedirected || Console.IsOutputRedirected ? null : Console.In;

    /// <summary>
    /// Opens an address in the default browser. Does nothing without a desktop session: on a server, over SSH, in a pipe.
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
            // Windows opens the address itself; elsewhere a program does, and its output must not mix with the program's.
            var start =
                opener.Length == 0
                    ? new ProcessStartInfo(address) { UseShellExecute = true }
                    : new ProcessStartInfo(opener, [address]) { RedirectStandardOutput = true, RedirectStandardError = true };
            using var opened = Process.Start(start);
        }
        catch (Win32Exception)
        {
            // The terminal shows the address.
        }
    }

    private static bool HasScreen =>
        Environment.GetEnvironmentVariable("DISPLAY") is { Length: > 0 }
        || Environment.GetEnvironmentVariable("WAYLAND_DISPLAY") is { Length: > 0 };
}
