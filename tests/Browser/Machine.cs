using System.Diagnostics;

namespace Cremona.Transparency.Tests.Browser;

/// <summary>The programs that these tests call, and how they are called.</summary>
internal static class Machine
{
    /// <summary>Chromium without windows where it can be had: with them, each page costs a window of the desktop's browser.</summary>
    public static string Chromium { get; } =
        Programs.TryFindOrInstall("CHROMIUM_PATH", ["chromium-headless-shell"], "chromium-headless-shell")
        ?? Programs.FindOrInstall("CHROMIUM_PATH", ["chromium", "chromium-browser", "google-chrome"], "chromium");

    public static string Java { get; } = Programs.FindOrInstall("JAVA_PATH", ["java"], "default-jre-headless");

    /// <summary>A folder of the test project, <c>tests/Browser</c>.</summary>
    public static string Folder { get; } = Path.Combine(Repository.Tests, "Browser");

    /// <summary>A file of the npm tools.</summary>
    public static string Tool(params string[] parts) => Path.Combine([Folder, "node_modules", .. parts]);

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
        var call = new ProcessStartInfo(program, args)
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = Folder,
        };
        call.Environment["DEBIAN_FRONTEND"] = "noninteractive";
        return Process.Start(call) ?? throw new InvalidOperationException($"{program} did not start");
    }
}

/// <summary>What a program left.</summary>
internal sealed record Ran(int Exit, string Output, string Error);
