using System.Diagnostics;

namespace Cremona.Transparency.Tests;

/// <summary>The programs that the tests call: found, or installed where that is possible, or named with what to type.</summary>
internal static class Programs
{
    private static readonly Lock Installing = new();

    /// <summary>A program of the path, or null.</summary>
    public static string? Find(string name) =>
        (Environment.GetEnvironmentVariable("PATH") ?? "")
            .Split(Path.PathSeparator)
            .Append("/usr/sbin")
            .Select(folder => Path.Combine(folder, name))
            .FirstOrDefault(File.Exists);

    /// <summary>A program, installed by apt where the machine has none.</summary>
    /// <exception cref="FileNotFoundException">It is missing and cannot be installed here.</exception>
    public static string FindOrInstall(string variable, string[] names, string package)
    {
        lock (Installing)
        {
            return Environment.GetEnvironmentVariable(variable) is { Length: > 0 } given
                ? given
                : names.Select(Find).FirstOrDefault(found => found is not null)
                    ?? (Install(package) ? names.Select(Find).FirstOrDefault(found => found is not null) : null)
                    ?? throw new FileNotFoundException(
                        $"{names[0]} is missing. Type: sudo apt-get install -y {package} (or set {variable} to the program)."
                    );
        }
    }

    /// <summary>A part of a program that is a file of its own, installed by apt where the machine has none.</summary>
    /// <exception cref="FileNotFoundException">It is missing and cannot be installed here.</exception>
    public static void RequireFile(string file, string package)
    {
        lock (Installing)
        {
            if (!File.Exists(file) && !(Install(package) && File.Exists(file)))
            {
                throw new FileNotFoundException($"{file} is missing. Type: sudo apt-get install -y {package}");
            }
        }
    }

    /// <summary>A program that a test can do without, or null.</summary>
    public static string? TryFindOrInstall(string variable, string[] names, string package)
    {
        try
        {
            return FindOrInstall(variable, names, package);
        }
        catch (FileNotFoundException)
        {
            return null;
        }
    }

    private static bool Install(string package)
    {
        if (!Environment.IsPrivilegedProcess || Find("apt-get") is not { } apt)
        {
            return false;
        }

        string[] wait = ["-o", "DPkg::Lock::Timeout=600"];
        Run(apt, [.. wait, "update"]);
        var (exit, error) = Run(apt, [.. wait, "install", "-y", "--no-install-recommends", package]);
        return exit == 0 ? true : throw new FileNotFoundException($"apt-get install -y {package} failed: {error}");
    }

    private static (int Exit, string Error) Run(string program, string[] args)
    {
        var call = new ProcessStartInfo(program, args) { RedirectStandardOutput = true, RedirectStandardError = true };
        call.Environment["DEBIAN_FRONTEND"] = "noninteractive";
        using var process = Process.Start(call)!;
        var error = process.StandardError.ReadToEndAsync();
        process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, error.GetAwaiter().GetResult());
    }
}
