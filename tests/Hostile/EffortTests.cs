using System.Diagnostics;
using Cremona.Transparency.Generator.Commands;
using Cremona.Transparency.Generator.Diagnostics;
using Cremona.Transparency.Generator.Files;
using Cremona.Transparency.Tests.Browser;

namespace Cremona.Transparency.Tests.Hostile;

/// <summary>Not while other tests run: what is measured is the processor time of the whole process.</summary>
[CollectionDefinition(nameof(EffortTests), DisableParallelization = true)]
public sealed class RunsAlone;

/// <summary>
/// The effort of a text or a table grows with its length (at most like n log n), or a message ends the run within a second.
/// </summary>
[Collection(nameof(EffortTests))]
public sealed class EffortTests
{
    private const int Shortest = 1 << 15;

    // Of the other forms the short form takes one in so many.
    private const int Every = 16;

    // n log n doubles to a little more than 2; the square doubles to 4. What is small is not measured: a collection of garbage weighs more.
    private const double MaxGrowth = 3;
    private const double Small = 1.0;

    private static readonly SiteOptions Options = new("content") { BaseUrl = "https://borgosereno.example/" };

    // Those that took minutes once are tried in each run.
    private static readonly string[] Known = ["- ", "## Titolo\n\n", "`a", "<!--", "</<!--", "titles with numbers", "units"];

    // The short form ends where a cube, or a square with a large constant, shows.
    private static int Longest => Gate.IsLong ? 1 << 20 : 1 << 16;

    [Fact]
    public void Processor_time_of_chapters_is_linear_in_their_length() =>
        Gate.IsClean([
            .. RepeatedForms
                .Markdown.Where((form, i) => IsTried(form.Name, i))
                .Select(form => Fault(form.Name, length => Site("piano/02-b.md", "# Capitolo\n\n" + form.Make(length))))
                .OfType<string>(),
        ]);

    [Fact]
    public void Processor_time_of_files_is_linear_in_their_length() =>
        Gate.IsClean([
            .. RepeatedForms
                .Files.Where((form, i) => IsTried(form.Name, i))
                .Select(form => Fault(form.Name, length => Site(form.Path, form.Make(length))))
                .OfType<string>(),
        ]);

    [Theory]
    [InlineData(1600)]
    [InlineData(100_000)]
    public void A_deeply_nested_list_is_rejected_at_its_line(int levels)
    {
        var log = new DiagnosticLog();
        Assert.Null(
            InMemory.Build(
                Options,
                Site("piano/02-b.md", "# Capitolo\n\nTesto.\n\n" + string.Concat(Enumerable.Repeat("- ", levels)) + "a\n"),
                log
            )
        );
        Assert.Equal(
            ["TR408 5"],
            log.InOrder()
                .Where(message => message.Severity == Severity.Error)
                .Select(message => $"{message.Problem.Code} {message.Place.Line}")
        );
    }

    // The library looks for each paragraph that it takes back from the top of the text.
    [Theory]
    [InlineData("a\n=\n")]
    [InlineData("a\n---\n")]
    [InlineData("[a]: b\n\n")]
    [InlineData("1. [a]: b\n")]
    [InlineData("> - [a]: b\n")]
    public void Repeatedly_reparsed_paragraphs_are_rejected(string piece)
    {
        Assert.DoesNotContain("TR408", CodesOf(piece, 1000));
        Assert.Contains("TR408", CodesOf(piece, 20_000));
    }

    private static string[] CodesOf(string piece, int times)
    {
        var log = new DiagnosticLog();
        InMemory.Build(Options, Site("piano/02-b.md", "# Capitolo\n\n" + string.Concat(Enumerable.Repeat(piece, times))), log);
        return [.. log.InOrder().Select(message => message.Problem.Code)];
    }

    private static bool IsTried(string name, int number) => Gate.IsLong || number % Every == 0 || Known.Contains(name);

    private static IReadOnlyList<StoredFile> Site(string path, string text) => new SmallSite().With(path, text).Files;

    // How a form grows too fast, or how it ended; null where it does neither.
    private static string? Fault(string name, Func<int, IReadOnlyList<StoredFile>> make)
    {
        var shown = name.Replace("\n", "⏎", StringComparison.Ordinal);

        // The first measurement of a run would pay for compiling the program.
        Measure(make(1));
        var before = Math.Max(Measure(make(Shortest / 2)).Seconds, Small / MaxGrowth);
        for (var length = Shortest; length <= Longest; length *= 2)
        {
            var files = make(length);
            var (seconds, end) = Measure(files);
            for (var again = 0; again < 2 && seconds > Small && seconds > before * MaxGrowth; again++)
            {
                // Of a busy machine the least of three times is nearest to the effort.
                seconds = Math.Min(seconds, Measure(files).Seconds);
            }

            if (end is not null)
            {
                return $"«{shown}» of {length}: {end}";
            }

            if (seconds > Small && seconds > before * MaxGrowth)
            {
                return $"«{shown}» of {length}: {seconds:0.00} s, half of it took {before:0.00} s";
            }

            before = Math.Max(seconds, Small / MaxGrowth);
        }

        return null;
    }

    private static (double Seconds, string? End) Measure(IReadOnlyList<StoredFile> files)
    {
        var log = new DiagnosticLog();
        var begin = Process.GetCurrentProcess().TotalProcessorTime;
        try
        {
            foreach (var file in InMemory.Build(Options, files, log)?.Files ?? [])
            {
                file.Render(_ => { });
            }
        }
#pragma warning disable CA1031 // Any exception at all is what this test looks for.
        catch (Exception fault)
#pragma warning restore CA1031
        {
            return (
                0,
                $"{fault.GetType().Name}: {fault.Message} "
                    + $"{fault.StackTrace?.Split('\n').FirstOrDefault(line => line.Contains("Cremona", StringComparison.Ordinal))?.Trim()}"
            );
        }

        return ((Process.GetCurrentProcess().TotalProcessorTime - begin).TotalSeconds, null);
    }
}
