using System.Text.RegularExpressions;
using Cremona.Transparency.Generator.Commands;

namespace Cremona.Transparency.Tests.Commands;

/// <summary>The first half hour of the clerks' guide, done as it is written: each command run, each example put in its file.</summary>
public sealed partial class GuideWalkTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task From_an_empty_folder_to_a_site()
    {
        var (commands, files) = (0, 0);
        foreach (Match step in Steps().Matches(Part()))
        {
            if (step.Groups["path"] is { Success: true, Value: var path })
            {
                Assert.True(File.Exists(_folder[path]), $"The guide shows a file that no command made: {path}");
                await File.WriteAllTextAsync(_folder[path], step.Groups["text"].Value);
                files++;
                continue;
            }

            foreach (var line in step.Groups["text"].Value.Split('\n', StringSplitOptions.RemoveEmptyEntries))
            {
                Assert.StartsWith("trasparenza ", line, StringComparison.Ordinal);
                await RunAsync(line.Split(' ')[1..]);
                commands++;
            }
        }

        Assert.Equal((10, 9), (commands, files));
        Assert.Contains(
            "38",
            await File.ReadAllTextAsync(_folder["site/pubblico/2024/obiettivi/pagamenti.html"]),
            StringComparison.Ordinal
        );
        Assert.True(File.Exists(_folder["site/pubblico/2024/personale/eta.html"]));
    }

    private async Task RunAsync(string[] args)
    {
        if (args is ["anteprima"])
        {
            using var stop = new CancellationTokenSource();
            await using var output = new StringWriter();
            var options = new ServeOptions(new SiteOptions(_folder["content"]), Port: 0, OpensBrowser: false);
            var printer = new Printer(_folder["content"], TextWriter.Synchronized(output), TextWriter.Null);
            var served = ServeCommand.RunAsync(options, printer, stop.Token);
            while (!output.ToString().Contains("Ctrl+C", StringComparison.Ordinal))
            {
                await Task.Delay(20);
            }

            await stop.CancelAsync();
            Assert.Equal(0, await served);
            return;
        }

        string[] site = args is ["genera"] ? ["--output", _folder["site/pubblico"], "--archive", _folder["site/archivio"]] : [];
        var run = ProgramRun.Of([.. args, "--content", _folder["content"], .. site, "--format", "plain"]);
        Assert.True(run.Code == 0, $"{string.Join(' ', args)}: {run.Err}");
    }

    // Line ends as git has them.
    internal static string Part()
    {
        var guide = File.ReadAllText(Path.Combine(Repository.Content, "README.md")).ReplaceLineEndings("\n");
        var from = guide.IndexOf("## La prima mezz'ora", StringComparison.Ordinal);
        return guide[from..guide.IndexOf("\n## ", from + 5, StringComparison.Ordinal)];
    }

    [GeneratedRegex(
        @"(?:`(?<path>content/[^`]+)`:\n\n)?```(?<language>[a-z]+)\n(?<text>.*?)```",
        RegexOptions.CultureInvariant | RegexOptions.Singleline
    )]
    private static partial Regex Steps();
}
