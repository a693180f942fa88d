using System.Diagnostics;

namespace Cremona.Transparency.Tests;

/// <summary>
/// A folder of the tests with npm tools of its own. They are installed by the lock file at the first use and stay for the next run.
/// </summary>
/// <param name="room">The folder's name.</param>
internal sealed class NpmFolder(string room)
{
    private readonly string _folder = Path.Combine(Repository.Tests, room);
    private readonly Lock _door = new();
    private bool _isInstalled;

    /// <summary>Runs a script of the folder and returns what it writes; fails where it fails.</summary>
    public string Node(string input, params string[] args)
    {
        lock (_door)
        {
            Install();
        }

        return Run("node", args, input);
    }

    private void Install()
    {
        var installed = Path.Combine(_folder, "node_modules", ".package-lock.json");
        if (
            !_isInstalled
            && (
                !File.Exists(installed)
                || File.GetLastWriteTimeUtc(installed) < File.GetLastWriteTimeUtc(Path.Combine(_folder, "package-lock.json"))
            )
        )
        {
            Run("npm", ["ci", "--no-audit", "--no-fund"], "");
            File.SetLastWriteTimeUtc(installed, DateTime.UtcNow);
        }

        _isInstalled = true;
    }

    private string Run(string program, string[] args, string input)
    {
        var start = new ProcessStartInfo(program, args)
        {
            WorkingDirectory = _folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEndAsync();
        process.StandardInput.Write(input);
        process.StandardInput.Close();
        process.WaitForExit();
        Assert.True(process.ExitCode == 0, error.GetAwaiter().GetResult());
        return output.GetAwaiter().GetResult();
    }
}
