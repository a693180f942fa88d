using Cremona.Transparency.Generator.Diagnostics;

namespace Cremona.Transparency.Tests.Diagnostics;

public sealed class DiagnosticLogTests
{
    [Fact]
    public void Messages_come_in_order_of_file_line_column_and_code_however_they_were_reported()
    {
        var (a, b) = (Sources.Text("x\nyz\n", "a.csv"), Sources.Text("x\n", "b.csv"));
        Diagnostic[] inOrder =
        [
            Problems.OfficeFile.At(Place.File("a.csv")),
            Problems.NotADate.At(a.AtBytes(2, 1), "y"),
            Problems.NotANumber.At(a.AtBytes(2, 1), "y"),
            Problems.NotADate.At(a.AtBytes(3, 1), "z"),
            Problems.NotADate.At(b.AtBytes(0, 1), "x"),
        ];
        var log = new DiagnosticLog();
        Parallel.ForEach(inOrder.Reverse(), log.Report);
        Assert.Equal(inOrder, log.InOrder());
    }

    [Fact]
    public void The_same_message_at_the_same_place_is_told_once()
    {
        var log = new DiagnosticLog();
        log.Report(Problems.NotADate.At(Sources.Somewhere, "x"));
        log.Report(Problems.NotADate.At(Sources.Somewhere, "x"));
        log.Report(Problems.NotADate.At(Sources.Somewhere, "y"));
        Assert.Equal(2, log.InOrder().Count);
    }

    [Fact]
    public void Only_errors_stop_a_publication()
    {
        var log = new DiagnosticLog();
        log.Report(Problems.FileUnknown.At(Place.File("a.csv"), ""));
        Assert.False(log.HasErrors);
        Assert.False(log.HasErrorIn("a.csv"));
        log.Report(Problems.NotADate.At(Place.File("A.csv"), "x"));
        Assert.True(log.HasErrors);
        Assert.True(log.HasErrorIn("a.csv"));
        Assert.Contains("a.CSV", log.FilesWithErrors);
    }
}
