using System.Diagnostics;
using Cremona.Transparency.Generator.Commands;
using Cremona.Transparency.Generator.Files;

namespace Cremona.Transparency.Tests.Commands;

/// <summary>What a run of the program gave back.</summary>
internal sealed record ProgramRun(int Code, string Out, string Err)
{
    // A published program is put to the same questions as the built one.
    private static readonly string? Published = Environment.GetEnvironmentVariable("TRASPARENZA");

    /// <summary>The program: the built one, or the published one that <c>TRASPARENZA</c> names (<c>tests/published.sh</c>).</summary>
    public static string Program { get; } =
        Published ?? Path.Combine(AppContext.BaseDirectory, OperatingSystem.IsWindows() ? "trasparenza.exe" : "trasparenza");

    /// <summary>Runs the command line: in this process, or in the published program.</summary>
    public static ProgramRun Of(params string[] args)
    {
        // Steps of the disk are watched, and made to fail, in this process only.
        if (Published is not null && !DiskTrial.IsOn)
        {
            return OfProcess(new Dictionary<string, string>(), args);
        }

        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        var code = CommandLine.Run(args, output, error);
        return new ProgramRun(code, output.ToString(), error.ToString());
    }

    /// <summary>Runs the built program as a process, in another environment.</summary>
    public static ProgramRun OfProcess(IReadOnlyDictionary<string, string> environment, params string[] args) =>
        OfProcess(Program, environment, Environment.CurrentDirectory, args);

    /// <summary>Runs a file with the words of a shell around the program: <c>$0</c> and <c>$@</c>.</summary>
    public static ProgramRun OfShell(string script, string folder, IReadOnlyDictionary<string, string> environment, params string[] args) =>
        OfProcess("/bin/sh", environment, folder, ["-c", script, Program, .. args]);

    private static ProgramRun OfProcess(string file, IReadOnlyDictionary<string, string> environment, string folder, string[] args)
    {
        var start = new ProcessStartInfo(file, args)
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = folder,
        };
        foreach (var name in new[] { "NO_COLOR", "SOURCE_DATE_EPOCH" })
        {
            start.Environment.Remove(name);
        }

        foreach (var (name, value) in environment)
        {
            start.Environment[name] = value;
        }

        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return new ProgramRun(process.ExitCode, output, error.GetAwaiter().GetResult());
    }
}
