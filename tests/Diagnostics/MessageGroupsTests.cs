using Cremona.Transparency.Generator.Diagnostics;

namespace Cremona.Transparency.Tests.Diagnostics;

public sealed class MessageGroupsTests
{
    [Fact]
    public void Repeated_faults_of_a_column_are_one_message_with_a_list_of_cells()
    {
        var log = new DiagnosticLog();
        foreach (var row in Enumerable.Range(2, 133))
        {
            log.Report(Problems.NotADate.At(Cell("C", row), $"{row}/31/2011"));
        }

        var group = Assert.Single(MessageGroups.Of(log.InOrder()));
        Assert.Equal(132, group.Others.Count);
        Assert.Equal(
            "errore TR204 content/2023/ciclo.csv:2:1 (cella C2): «2/31/2011» non è una data. Rimedio: scrivi la data come 31/12/2011 "
                + "oppure 2011-12-31. (lo stesso in altre 132 celle: C3, C4, C5, C6, C7 …)\n",
            HumanFormat.WritePlain(group.First, "content", others: group.Others)
        );
        Assert.EndsWith(
            "   lo stesso in altre 132 celle: C3, C4, C5, C6, C7 …\n",
            HumanFormat.Write(group.First, "content", colour: false, others: group.Others),
            StringComparison.Ordinal
        );
        Assert.Equal(133, log.InOrder().Count);
    }

    [Fact]
    public void Up_to_three_faults_of_a_column_are_reported_one_by_one()
    {
        var log = new DiagnosticLog();
        foreach (var row in Enumerable.Range(2, 3))
        {
            log.Report(Problems.NotADate.At(Cell("C", row), "x"));
            log.Report(Problems.NotANumber.At(Cell("C", row), "x"));
            log.Report(Problems.NotADate.At(Cell("AC", row), "y"));
        }

        Assert.All(MessageGroups.Of(log.InOrder()), group => Assert.Empty(group.Others));
        Assert.Equal(9, MessageGroups.Of(log.InOrder()).Count);
    }

    [Fact]
    public void Each_discrepancy_is_reported()
    {
        var log = new DiagnosticLog();
        foreach (var row in Enumerable.Range(2, 9))
        {
            log.Report(Problems.FiguresDisagree.At(Cell("C", row), $"Il Piano scrive {row}", ""));
        }

        Assert.Equal(9, MessageGroups.Of(log.InOrder()).Count);
    }

    [Fact]
    public void A_cause_is_listed_before_its_consequences()
    {
        var log = new DiagnosticLog();
        log.Report(Problems.ReferenceUnknown.At(Cell("E", 2), "nessun settore", "ambiente", "", new ContentFile("2023/settori.csv")));
        log.Report(Problems.FileUnknown.At(Place.File("2023/appunti.txt"), ""));
        log.Report(
            Problems.FileUnknown.At(
                Place.File("2023/setori.csv"),
                new ContentFile("2023/settori.csv") { Before = "forse «", After = "»? " }
            )
        );
        log.Report(Problems.ColumnMissing.At(Place.File("2023/societa.csv"), "codice", ""));
        Assert.Equal(
            ["2023/setori.csv", "2023/societa.csv", "2023/appunti.txt", "2023/ciclo.csv"],
            MessageGroups.Of(log.InOrder()).Select(group => group.First.Place.Path)
        );
        Assert.Equal("2023/appunti.txt", log.InOrder()[0].Place.Path);
    }

    private static Place Cell(string column, int row) =>
        new SourceText("2023/ciclo.csv", System.Text.Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("a;b;c\n", row)))).AtLine(
            row
        ) with
        {
            Cell = $"{column}{row}",
            Column = 1,
        };
}
