using System.Text.RegularExpressions;
using Cremona.Transparency.Generator.Commands;
using Cremona.Transparency.Generator.Rendering;
using Cremona.Transparency.Tests.Sites;

namespace Cremona.Transparency.Tests.Commands;

/// <summary>What a run says of itself while it lasts, and of its times at the end. The clock is one that the test turns.</summary>
public sealed partial class ProgressTests : IDisposable
{
    private static readonly Dictionary<string, string> SameEnvironment = [];
    private readonly StringWriter _terminal = new() { NewLine = "\n" };
    private TimeSpan _now;
    private TimeSpan _processor;
    private long _peak;

    private Meters Meters => new(() => _now, () => _processor, () => _peak);

    [Fact]
    public void The_times_of_each_phase_and_of_the_run_are_in_a_table()
    {
        var progress = new RunProgress(new PhaseTimes(Meters), null);
        Pass(0.1, 0.1, 10);
        progress.Begin(RunPhase.Read);
        Pass(1.2, 2.3, 40);
        progress.Begin(RunPhase.Read);
        Pass(0.05, 0, 40);
        progress.Begin(RunPhase.Write);
        Pass(1000, 1999.999, 1_234);
        progress.WriteTimes(_terminal);
        Assert.Equal(
            """
            tempi                                        secondi  processore  memoria massima
              lettura                                       1,25        2,30            40 MB
              scrittura dei file                        1.000,00    2.000,00         1.234 MB
              in tutto                                  1.001,35    2.002,40         1.234 MB

            """,
            _terminal.ToString()
        );
    }

    [Fact]
    public void A_system_that_reports_no_memory_gets_no_number()
    {
        var progress = new RunProgress(new PhaseTimes(Meters), null);
        progress.WriteTimes(_terminal);
        Assert.EndsWith(" n.d.\n", _terminal.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void The_line_appears_after_a_second_and_is_cleared()
    {
        var progress = new RunProgress(null, new ProgressLine(_terminal, () => _now));
        progress.Begin(RunPhase.Link);
        var files = progress.Count([.. Enumerable.Range(0, 1200).Select(i => OutputFile.Of($"{i}.html", new byte[] { 1 }))]);
        Assert.Equal("", Rendered(files[0], 0.9));
        Assert.Equal("\rpagine e collegamenti: 2 di 1.200 file", Rendered(files[1], 0.1));
        Assert.Equal("", Rendered(files[2], 0.05));
        Assert.Equal("\rpagine e collegamenti: 4 di 1.200 file", Rendered(files[3], 0.05));
        _now += TimeSpan.FromSeconds(1);
        progress.Begin(RunPhase.Publish);
        Assert.Equal("\rpubblicazione …                       ", Taken());
        progress.Clear();
        Assert.Equal($"\r{new string(' ', "pubblicazione …".Length)}\r", Taken());
        progress.Clear();
        Assert.Equal("", Taken());
    }

    [Fact]
    public void Files_that_are_only_linked_are_not_counted()
    {
        var progress = new RunProgress(null, new ProgressLine(_terminal, () => _now));
        var kept = OutputFile.Of("a.html", default) with { Kept = new KeptFile("a", "", 0) };
        var files = progress.Count([kept, OutputFile.Of("b.html", default), OutputFile.Of("c.csv", default)], file => file.Path != "c.csv");
        Assert.Same(kept, files[0]);
        Assert.Contains(": 1 di 1 file", Rendered(files[1], 2), StringComparison.Ordinal);
    }

    [Fact]
    public void A_line_of_the_run_overwrites_no_message()
    {
        var line = new ProgressLine(_terminal, () => TimeSpan.FromSeconds(2));
        var printer = new Printer("content", TextWriter.Null, _terminal) { Progress = new RunProgress(null, line) };
        line.Begin("lettura");
        _ = Taken();
        printer.Line("fatto");
        Assert.Equal("\r         \rfatto\n", Taken());
    }

    [Theory]
    [InlineData("build", "pubblicazione")]
    [InlineData("controlla", "rilettura delle pagine")]
    public void Times_are_written_to_the_error_stream_if_asked_for(string verb, string last)
    {
        using var folder = new TemporaryFolder();
        string[] call =
        [
            verb,
            "--content",
            BuiltSite.ContentOf("minimal"),
            "--output",
            folder["pubblico"],
            "--archive",
            folder["archivio"],
        ];
        var plain = ProgramRun.Of([.. call, "--quiet"]);
        var timed = ProgramRun.Of([.. call, "--quiet", verb == "build" ? "--timings" : "--tempi"]);
        Assert.Equal((0, "", false), (timed.Code, timed.Out, plain.Err.Contains("processore", StringComparison.Ordinal)));
        var names = timed.Err.Split('\n').SkipWhile(row => !row.StartsWith("tempi", StringComparison.Ordinal)).Skip(1).SkipLast(1);
        Assert.Equal(
            ["lettura", "controllo dei contenuti", "confronto fra gli anni", "pagine e collegamenti"],
            names.Take(4).Select(row => row[2..42].Trim())
        );
        Assert.Equal([last, "in tutto"], names.TakeLast(2).Select(row => row[2..42].Trim()));
    }

    // A pseudo-terminal of util-linux. The content of the town takes more than a second to check, and `plain` is for screen readers.
    [Theory]
    [InlineData("", true)]
    [InlineData("--quiet", false)]
    [InlineData("--format plain", false)]
    public void Only_a_terminal_shows_the_line(string options, bool isShown)
    {
        if (!OperatingSystem.IsLinux() || Programs.Find("script") is null)
        {
            Console.WriteLine("non eseguito: ci vuole script, per un terminale");
            return;
        }

        using var folder = new TemporaryFolder();
        var check = $"controlla --content {Repository.Content} {options}";
        var run = ProgramRun.OfShell($"TERM=xterm script -qec \"$0 {check}\" /dev/null < /dev/null", folder.Path, SameEnvironment);
        Assert.Equal(0, run.Code);
        Assert.Equal(isShown, LineOfRun().IsMatch(run.Out));
        var piped = ProgramRun.OfShell($"$0 {check}", folder.Path, SameEnvironment);
        Assert.DoesNotContain('\r', piped.Out + piped.Err);
    }

    public void Dispose() => _terminal.Dispose();

    [GeneratedRegex(@"\r[a-z ]+(: [0-9.]+ di [0-9.]+ file| …) *\r")]
    private static partial Regex LineOfRun();

    private void Pass(double seconds, double processor, long megabytes)
    {
        _now += TimeSpan.FromSeconds(seconds);
        _processor += TimeSpan.FromSeconds(processor);
        _peak = megabytes * 1_000_000;
    }

    private string Rendered(OutputFile file, double seconds)
    {
        _now += TimeSpan.FromSeconds(seconds);
        file.Render(_ => { });
        return Taken();
    }

    private string Taken()
    {
        var text = _terminal.ToString();
        _terminal.GetStringBuilder().Clear();
        return text;
    }
}
