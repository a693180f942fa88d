using System.Diagnostics;
using System.Text.RegularExpressions;

namespace Cremona.Transparency.Tests.Publishing;

/// <summary>Runs a program under <c>strace</c>, which kills it at a system call or lets the call fail.</summary>
internal static partial class Tracer
{
    // Whatever changes files or folders, or makes the changes last.
    private const string Calls =
        "mkdir,mkdirat,openat,creat,write,pwrite64,writev,pwritev,fallocate,ftruncate,truncate,fsync,fdatasync,syncfs,"
        + "sync_file_range,rename,renameat,renameat2,link,linkat,unlink,unlinkat,rmdir,symlink,symlinkat,copy_file_range,sendfile";

    private static readonly string? Program = Programs.TryFindOrInstall("STRACE_PATH", ["strace"], "strace");

    /// <summary>Why this machine cannot do it, or null.</summary>
    public static string? FindError { get; } =
        Program is null ? "non eseguito: su questa macchina non c'è strace"
        : Start(
            Program,
            ["-f", "-o", "/dev/null", "-e", "inject=mkdir,mkdirat:error=EIO:when=1", "mkdir", Path.Combine(Path.GetTempPath(), "mai-fatta")]
        ).Code == 0
            ? "non eseguito: qui non si può intervenire nelle chiamate di sistema (ptrace)"
        : null;

    /// <summary>
    /// The calls of a run that concern a folder, each with its number among those of its name, and what kind of file it is about: a copy of
    /// a frozen year, a twin, the ledger, or another.
    /// </summary>
    public static IReadOnlyList<Point> Points(string folder, string[] injected, string program, params string[] args)
    {
        var log = Path.GetTempFileName();
        var run = Start(
            Program!,
            ["-f", "-y", "--seccomp-bpf", "-o", log, "-e", "trace=" + Calls, .. Injecting(injected), program, .. args]
        );
        Assert.True(run.Code == 0, run.Err);
        var counts = new Dictionary<(string, string), int>();
        var points = new List<Point>();
        foreach (var line in File.ReadLines(log))
        {
            if (Line().Match(line) is { Success: true } match)
            {
                var of = (match.Groups[1].Value, match.Groups[2].Value);
                counts[of] = counts.GetValueOrDefault(of) + 1;
                if (line.Contains(folder, StringComparison.Ordinal))
                {
                    points.Add(new Point(of.Item2, counts[of], KindOf(line)));
                }
            }
        }

        File.Delete(log);
        return [.. points.DistinctBy(point => (point.Call, point.Number))];
    }

    /// <summary>
    /// Runs a program; what is injected is in the words of strace (<c>rename:signal=SIGKILL:when=1</c>). With its filter, strace 6.1
    /// forgets the signals.
    /// </summary>
    public static (int Code, string Err) Run(string[] injected, string program, params string[] args) =>
        Start(
            Program!,
            [
                "-f",
                .. injected.Any(what => what.Contains("signal", StringComparison.Ordinal)) ? Array.Empty<string>() : ["--seccomp-bpf"],
                "-o",
                "/dev/null",
                "-e",
                "trace=" + Calls,
                .. Injecting(injected),
                program,
                .. args,
            ]
        );

    /// <summary>
    /// Kills a program at a call, or at the last one of its name before it: how often the runtime opens files for itself varies by a few,
    /// and a number that was counted in
    /// another run may not come.
    /// </summary>
    /// <param name="reset">Puts everything back as it was.</param>
    /// <param name="injected">What else is injected.</param>
    /// <param name="point">The call.</param>
    /// <param name="program">The program.</param>
    /// <param name="args">Its arguments.</param>
    public static (int Code, string Err) Kill(Action reset, string[] injected, Point point, string program, params string[] args)
    {
        for (var number = point.Number; ; number--)
        {
            reset();
            var run = Run([.. injected, $"{point.Call}:signal=SIGKILL:when={number}"], program, args);
            if (run.Code != 0 || number == 1)
            {
                return run;
            }
        }
    }

    private static string KindOf(string line) =>
        line.Contains(".congelati", StringComparison.Ordinal) ? "copy"
        : line.Contains("confronto", StringComparison.Ordinal) ? "ledger"
        : line.Contains(".br", StringComparison.Ordinal) || line.Contains(".gz", StringComparison.Ordinal) ? "twin"
        : "";

    private static IEnumerable<string> Injecting(string[] injected) => injected.SelectMany(what => new[] { "-e", "inject=" + what });

    /// <summary>Runs a program with one core, so that its calls come in the same order each time.</summary>
    private static (int Code, string Err) Start(string program, string[] args)
    {
        var start = new ProcessStartInfo(program, args) { RedirectStandardError = true, RedirectStandardOutput = true };
        start.Environment["DOTNET_PROCESSOR_COUNT"] = "1";
        start.Environment["DOTNET_DbgEnableMiniDump"] = "0";
        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync();
        process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, error.GetAwaiter().GetResult());
    }

    [GeneratedRegex(@"^(\d+) +([a-z0-9_]+)\(")]
    private static partial Regex Line();
}

/// <summary>A system call of a run.</summary>
/// <param name="Call">Its name.</param>
/// <param name="Number">Its number among those of its name in its thread.</param>
/// <param name="Kind">What it is about.</param>
internal sealed record Point(string Call, int Number, string Kind);
