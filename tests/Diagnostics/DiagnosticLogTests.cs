using Cremona.Transparency.Generator.Diagnostics;
using FsCheck;
using FsCheck.Fluent;

namespace Cremona.Transparency.Tests.Diagnostics;

public sealed class DiagnosticLogTests
{
    [Fact]
    public void Messages_are_ordered_by_file_line_column_and_code()
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
    public void A_message_is_reported_once_for_each_place()
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

    [Fact]
    public void Any_messages_are_sorted_and_distinct()
    {
        var texts = new[] { "b.csv", "a.csv", "2023/a.csv" }.Select(path => Sources.Text("uno\ndue\ntre\n", path)).ToArray();
        var report = Gen.Zip(Gen.Zip(Gen.Choose(0, 2), Gen.Choose(0, 11)), Gen.Choose(0, 2));
        Prop.ForAll(Arb.From(Gen.ArrayOf(report)), reports =>
            {
                var messages = reports
                    .Select(at =>
                        at.Item2 switch
                        {
                            0 => Problems.NotADate.At(texts[at.Item1.Item1].AtBytes(at.Item1.Item2, 1), "x"),
                            1 => Problems.NotANumber.At(texts[at.Item1.Item1].AtBytes(at.Item1.Item2, 1), "x"),
                            _ => Problems.OfficeFile.At(Place.File(texts[at.Item1.Item1].Path)),
                        }
                    )
                    .ToArray();
                var (log, turned) = (new DiagnosticLog(), new DiagnosticLog());
                Array.ForEach(messages, log.Report);
                Array.ForEach([.. messages.Reverse(), .. messages], turned.Report);
                var told = log.InOrder().Select(Key).ToArray();
                return told.SequenceEqual(told.Distinct())
                    && told.SequenceEqual(turned.InOrder().Select(Key))
                    && told.SequenceEqual(
                        told.OrderBy(key => key.Path, StringComparer.Ordinal)
                            .ThenBy(key => key.Line)
                            .ThenBy(key => key.Column)
                            .ThenBy(key => key.Code, StringComparer.Ordinal)
                    )
                    && messages.Select(Key).All(told.Contains);
            })
            .Check(Config.QuickThrowOnFailure);

        static (string Path, int Line, int Column, string Code) Key(Diagnostic message) =>
            (message.Place.Path, message.Place.Line, message.Place.Column, message.Problem.Code);
    }
}
