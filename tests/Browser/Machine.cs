using System.Diagnostics;

namespace Cremona.Transparency.Tests.Browser;

/// <summary>The programs that the tests call: found, or installed where that is possible, or named with what to type.</summary>
internal static class Machine
{
    private static readonly Lock Installing = new();

    public static string Chromium { get; } = Need("CHROMIUM_PATH", ["chromium", "chromium-browser", "google-chrome"], "chromium");

    public static string Java { get; } = Need("JAVA_PATH", ["java"], "default-jre-headless");

    /// <summary>A folder of the test project, <c>tests/Browser</c>.</summary>
    public static string Folder { get; } = Path.Combine(Repository.Tests, "Browser");

    /// <summary>A file of the npm tools.</summary>
    public static string Tool(params string[] parts) => Path.Combine([Folder, "node_modules", .. parts]);

    /// <summary>A program of the path, or null.</summary>
    public static string? Find(string name) => (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
        .Append("/usr/sbin").Select(folder => Path.Combine(folder, name)).FirstOrDefault(File.Exists);

    /// <summary>A program, installed by apt where the machine has none.</summary>
    /// <exception cref="FileNotFoundException">It is missing and cannot be installed here.</exception>
    public static string Need(string variable, string[] names, string package)
    {
        lock (Installing)
        {
            return Environment.GetEnvironmentVariable(variable) is { Length: > 0 } given ? given
                : names.Select(Find).FirstOrDefault(found => found is not null)
                ?? (Install(package) ? names.Select(Find).FirstOrDefault(found => found is not null) : null)
                ?? throw new FileNotFoundException($"{names[0]} is missing. Type: sudo apt-get install -y {package} (or set {variable} to the program).");
        }
    }

    /// <summary>A program that a test can do without, or null.</summary>
    public static string? TryNeed(string variable, string[] names, string package)
    {
        try
        {
            return Need(variable, names, package);
        }
        catch (FileNotFoundException)
        {
            return null;
        }
    }

    /// <summary>Runs a program to its end.</summary>
    public static async Task<Ran> RunAsync(string program, params string[] args)
    {
        using var process = Start(program, args);
        var output = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        return new Ran(process.ExitCode, await output, await error);
    }

    /// <summary>Starts a program that speaks to pipes.</summary>
    public static Process Start(string program, params string[] args)
    {
        var call = new ProcessStartInfo(program, args) { RedirectStandardOutput = true, RedirectStandardError = true, WorkingDirectory = Folder };
        call.Environment["DEBIAN_FRONTEND"] = "noninteractive";
        return Process.Start(call) ?? throw new InvalidOperationException($"{program} did not start");
    }

    private static bool Install(string package)
    {
        if (!Environment.IsPrivilegedProcess || Find("apt-get") is not { } apt)
        {
            return false;
        }

        string[] wait = ["-o", "DPkg::Lock::Timeout=600"];
        RunAsync(apt, [.. wait, "update"]).GetAwaiter().GetResult();
        var installed = RunAsync(apt, [.. wait, "install", "-y", "--no-install-recommends", package]).GetAwaiter().GetResult();
        return installed.Exit == 0 ? true : throw new FileNotFoundException($"apt-get install -y {package} failed: {installed.Error}");
    }
}

/// <summary>What a program left.</summary>
internal sealed record Ran(int Exit, string Output, string Error);
