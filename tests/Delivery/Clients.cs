using System.Runtime.Versioning;

namespace Cremona.Transparency.Tests.Delivery;

/// <summary>
/// The transfer programs, installed where that is possible. Small scripts in front of them put a folder of this machine in place of the
/// server, and can let a connection break. The scripts are found in the PATH of this process, whose other programs keep their names.
/// </summary>
internal static class Clients
{
    /// <summary>The remote of rclone: the disk of this machine.</summary>
    public const string Remote = "disco";

    private const string SftpServer = "/usr/lib/openssh/sftp-server";

    // How many calls succeed before the connection breaks, and how many lines of its input the next one reads; or a kill in the last one.
    private const string Calls = "PROVA_CHIAMATE";
    private const string Lines = "PROVA_RIGHE";
    private const string Kill = "PROVA_UCCIDI";

    private static readonly Lazy<string> Folder = new(Make);

    /// <summary>Prepares a client; false if this machine has none and cannot install it.</summary>
    [UnsupportedOSPlatformGuard("windows")]
    public static bool Has(string mode)
    {
        if (OperatingSystem.IsWindows())
        {
            return false;
        }

        var client = mode switch
        {
            "rsync" => Programs.TryFindOrInstall("RSYNC_PATH", ["rsync"], "rsync"),
            "rclone" => Programs.TryFindOrInstall("RCLONE_PATH", ["rclone"], "rclone"),
            "sftp" => HasServer() ? Programs.TryFindOrInstall("SFTP_PATH", ["sftp"], "openssh-client") : null,
            _ => "",
        };
        if (client is { Length: > 0 } && !File.Exists(Path.Combine(Folder.Value, mode)))
        {
            var call = client + (mode == "sftp" ? " -D " + SftpServer : "") + " \"$@\"";
            Write(
                Path.Combine(Folder.Value, mode),
                $$"""
                fail() { echo 'Connection reset by peer' >&2; exit 255; }
                if [ -n "${{Calls}}" ]; then
                    n=$(($(cat "${{Calls}}") - 1)); echo $n > "${{Calls}}"
                    if [ $n -lt 0 ] && [ -n "${{Lines}}" ]; then head -n "${{Lines}}" | {{call}}; fail; fi
                    if [ $n -lt 0 ]; then fail; fi
                    if [ $n -eq 0 ] && [ -n "${{Kill}}" ]; then {{call}}; kill -9 $PPID; fi
                fi
                exec {{call}}
                """
            );
        }

        return client is not null;
    }

    /// <summary>Lets the connection break after some calls of a client, while the work runs.</summary>
    /// <param name="calls">The calls that succeed.</param>
    /// <param name="work">The work.</param>
    /// <param name="lines">The lines of its input that the next call reads before it breaks, or null for none.</param>
    /// <param name="kills">True to kill the program after the last call instead.</param>
    public static T Broken<T>(int calls, Func<T> work, int? lines = null, bool kills = false)
    {
        var counter = Path.Combine(Folder.Value, "calls");
        File.WriteAllText(counter, $"{calls}\n");
        Environment.SetEnvironmentVariable(Calls, counter);
        Environment.SetEnvironmentVariable(Lines, lines?.ToString(System.Globalization.CultureInfo.InvariantCulture));
        Environment.SetEnvironmentVariable(Kill, kills ? "1" : null);
        try
        {
            return work();
        }
        finally
        {
            Environment.SetEnvironmentVariable(Calls, null);
        }
    }

    private static bool HasServer() =>
        File.Exists(SftpServer)
        || Programs.TryFindOrInstall("SFTP_SERVER_PATH", ["sftp-server"], "openssh-sftp-server") is not null
        || File.Exists(SftpServer);

    private static string Make()
    {
        var folder = Path.Combine(AppContext.BaseDirectory, "clients");
        if (Directory.Exists(folder))
        {
            Directory.Delete(folder, recursive: true);
        }

        Directory.CreateDirectory(folder);

        // A remote shell that runs the command here: rsync speaks with a second rsync, as over SSH.
        var shell = Path.Combine(folder, "remote-shell");
        Write(
            shell,
            """
            while [ "${1#-}" != "$1" ]; do
                case "$1" in -o|-p|-l) shift;; esac
                shift
            done
            shift
            exec sh -c "$*"
            """
        );
        Environment.SetEnvironmentVariable("RSYNC_RSH", shell);
        Environment.SetEnvironmentVariable("RCLONE_CONFIG", Path.Combine(folder, "none.conf"));
        Environment.SetEnvironmentVariable($"RCLONE_CONFIG_{Remote.ToUpperInvariant()}_TYPE", "alias");
        Environment.SetEnvironmentVariable($"RCLONE_CONFIG_{Remote.ToUpperInvariant()}_REMOTE", "/");
        Environment.SetEnvironmentVariable("PATH", folder + Path.PathSeparator + Environment.GetEnvironmentVariable("PATH"));
        return folder;
    }

    private static void Write(string file, string text)
    {
        File.WriteAllText(file, $"#!/bin/sh\n{text}\n");
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(file, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }
    }
}
