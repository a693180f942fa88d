using Cremona.Transparency.Generator.Commands;
using Cremona.Transparency.Generator.Diagnostics;
using Cremona.Transparency.Generator.Publishing;

namespace Cremona.Transparency.Tests.Commands;

public sealed class SummaryTests
{
    [Theory]
    [InlineData(1, 1, 49_999L, "1 pagina, 1 file, 0 MB, 3,5 s, 0 avvisi")]
    [InlineData(1234, 12345, 12_345_678L, "1.234 pagine, 12.345 file, 12,3 MB, 3,5 s, 0 avvisi")]
    [InlineData(0, 0, 1_234_000_000L, "0 pagine, 0 file, 1.234 MB, 3,5 s, 0 avvisi")]
    public void The_summary_counts_published_pages_and_files(int pages, int files, long bytes, string told)
    {
        using var error = new StringWriter { NewLine = "\n" };
        var published = new Publication(files, bytes, []) { Pages = pages };
        Summary.Write(published, new DocumentRoot("site/pubblico"), new DiagnosticLog(), TimeSpan.FromSeconds(3.5), On(error));
        Assert.Equal($"pubblicato in site/pubblico: {told}\n", error.ToString());
    }

    [Fact]
    public void Errors_and_warnings_are_counted_apart()
    {
        var log = new DiagnosticLog();
        log.Report(Problems.OutputBusy.At(Place.Elsewhere("a")));
        log.Report(Problems.BaseUrlMissing.At(Place.File("portale.yml")));
        log.Report(Problems.BaseUrlMissing.At(Place.File("altro.yml")));
        using var error = new StringWriter { NewLine = "\n" };
        Summary.WriteFailure(log, On(error));
        Assert.StartsWith("1 errore, 2 avvisi: ", error.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(MessageFormat.Json, false)]
    [InlineData(MessageFormat.GitHub, false)]
    [InlineData(MessageFormat.Human, true)]
    public void Machine_formats_and_quiet_output_have_no_summary(MessageFormat format, bool isQuiet)
    {
        using var error = new StringWriter();
        Summary.WriteChecked(new DiagnosticLog(), On(error) with { Format = format, IsQuiet = isQuiet });
        Assert.Equal("", error.ToString());
    }

    private static Printer On(TextWriter error) => new("content", TextWriter.Null, error);
}
