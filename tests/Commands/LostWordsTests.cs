using Cremona.Transparency.Tests.Archive;

namespace Cremona.Transparency.Tests.Commands;

/// <summary>
/// Where the words of a run cannot be written (a full disk, a log that is no longer there), what was done is done, and the exit code says
/// so.
/// </summary>
public sealed class LostWordsTests : IDisposable
{
    private static readonly Dictionary<string, string> NoMore = [];

    private readonly Town _town = new("minimal");

    [Theory]
    [InlineData("2>/dev/full", "human")]
    [InlineData(">/dev/full 2>/dev/full", "json")]
    public void Losing_the_output_stream_still_reports_a_published_site(string lost, string format)
    {
        if (OperatingSystem.IsLinux())
        {
            var run = Shell(
                lost,
                "build",
                "--content",
                _town.Content,
                "--output",
                _town.Output,
                "--archive",
                _town.Archive,
                "--format",
                format
            );
            Assert.Equal((0, ""), (run.Code, run.Err));
            Assert.True(File.Exists(Path.Combine(_town.Output, "index.html")));
        }
    }

    [Fact]
    public void Losing_the_output_stream_still_reports_a_frozen_year()
    {
        if (OperatingSystem.IsLinux())
        {
            Assert.Equal(0, Shell("2>/dev/full", "freeze", "2023", "--content", _town.Content, "--archive", _town.Archive).Code);
            Assert.True(File.Exists(_town.Register));
        }
    }

    [Fact]
    public void Content_with_errors_keeps_its_exit_code()
    {
        if (OperatingSystem.IsLinux())
        {
            Assert.Equal(
                1,
                Shell(
                    "2>/dev/full",
                    "build",
                    "--content",
                    Path.Combine(BrokenSites.Folder, "tr101-manca-anno", "content"),
                    "--output",
                    _town.Output
                ).Code
            );
        }
    }

    [Theory]
    [InlineData("terms", "--today", "2026-01-01", "--content")]
    [InlineData("explain")]
    public void A_list_that_could_not_be_printed_is_an_error(params string[] args)
    {
        if (OperatingSystem.IsLinux())
        {
            var run = Shell(">/dev/full", args[^1] == "--content" ? [.. args, _town.Content] : args);
            Assert.Equal(4, run.Code);
            Assert.Contains("il disco è pieno", run.Err, StringComparison.Ordinal);
        }
    }

    public void Dispose() => _town.Dispose();

    private ProgramRun Shell(string lost, params string[] args) =>
        ProgramRun.OfShell($"exec \"$0\" \"$@\" {lost}", _town["."], NoMore, args);
}
