using Cremona.Transparency.Generator.Content;
using Cremona.Transparency.Generator.Diagnostics;
using Cremona.Transparency.Generator.Files;
using Cremona.Transparency.Generator.Linking;
using Cremona.Transparency.Generator.Reading;
using Cremona.Transparency.Pages;

namespace Cremona.Transparency.Tests.Linking;

/// <summary>
/// Charts of statistical tables: which column is the total follows from the identities, and the order of columns changes nothing.
/// </summary>
public sealed class StatChartsTests
{
    private const string Groups = "  gruppi: {Tot: [Tot, Tot M, Tot F]}\n";
    private const string Sum = "  controlli:\n    - ogni riga: Tot = Tot M + Tot F\n";

    [Theory]
    [InlineData("Tot;Tot M;Tot F", "9;4;5", "16;10;6")]
    [InlineData("Tot M;Tot F;Tot", "4;5;9", "10;6;16")]
    [InlineData("Tot M;Tot;Tot F", "4;9;5", "10;16;6")]
    public void The_total_column_is_recognised_by_its_identity_at_any_position(string columns, string first, string second)
    {
        var chart = StatCharts.Of(Table($"{Groups}  grafico: barre\n{Sum}", $"Ufficio;{columns}\nAnagrafe;{first}\nScuole;{second}\n"))!;
        Assert.Equal("Il valore più alto è di Scuole (16 persone), il più basso di Anagrafe (9 persone).", chart.Summary);
        Assert.Equal(["Tot M", "Tot F"], chart.Series);
        Assert.Equal(["Anagrafe 4 5", "Scuole 10 6"], chart.Bars.Select(Words));
    }

    [Fact]
    public void Without_an_identity_there_is_no_chart_of_parts_and_no_sentence()
    {
        Assert.Null(StatCharts.Of(Table($"{Groups}  grafico: barre\n", "Ufficio;Tot;Tot M;Tot F\nAnagrafe;9;4;5\n")));
        Assert.Null(StatCharts.Of(Table("  grafico: piramide\n", "Età;M;F\nfino a 39;4;5\n")));
        Assert.Null(StatCharts.Of(Table($"  grafico: barre\n{Sum}", "Ufficio;Tot;Tot M;Tot F;Costo\nAnagrafe;9;4;5;100\n")));
        Assert.Null(
            StatCharts.Of(
                Table(
                    "  grafico: barre\n  controlli:\n    - ogni riga: Saldo = Entrate - Uscite\n",
                    "Anno;Entrate;Uscite;Saldo\nprimo;9;4;5\n"
                )
            )
        );
    }

    [Fact]
    public void A_total_can_be_declared_and_a_single_column_is_its_own_total()
    {
        var declared = StatCharts.Of(
            Table("  colonna totale: tot\n  grafico: barre\n", "Ufficio;Tot;D;Costo\nAnagrafe;9;4;5,5\nScuole;1.200;4;0\n")
        )!;
        Assert.Equal("Il valore più alto è di Scuole (1.200 persone), il più basso di Anagrafe (9 persone).", declared.Summary);
        Assert.Equal(["Anagrafe 9", "Scuole 1.200"], declared.Bars.Select(Words));
        Assert.Equal(
            ["Anagrafe 9", "Scuole 12"],
            StatCharts.Of(Table("  grafico: barre\n", "Ufficio;Persone\nAnagrafe;9\nScuole;12\n"))!.Bars.Select(Words)
        );
    }

    [Fact]
    public void The_summary_mentions_equal_values_and_rows_without_a_number()
    {
        Assert.Equal(
            "Il valore più alto è di «A» e «B» (9 persone), il più basso di C (1 persona). Nel grafico manca D, che non ha un numero.",
            OfOneColumn("A;9\nB;9\nC;1\nD;\n")
        );
        Assert.Equal("Il valore è uguale per tutte le righe: 9 persone.", OfOneColumn("A;9\nB;9\n"));
        Assert.Equal("Il valore di A è 9 persone.", OfOneColumn("A;9\n"));
        Assert.Null(OfOneColumn("A;9\nB;-1\n"));
        static string? OfOneColumn(string rows) => StatCharts.Of(Table("  grafico: barre\n", $"Ufficio;Persone\n{rows}"))?.Summary;
    }

    [Fact]
    public void The_summary_uses_the_declared_total_even_if_it_differs_from_the_sum() =>
        Assert.Equal(
            "Il valore di A è 10 persone.",
            StatCharts.Of(Table($"{Groups}  grafico: barre\n{Sum}", "Ufficio;Tot M;Tot F;Tot\nA;4;5;10\n"))!.Summary
        );

    [Theory]
    [InlineData("Totale, maschi", "Totale, femmine", "maschi|femmine")]
    [InlineData("Totale, maschi", "Totali, femmine", "Totale, maschi|Totali, femmine")]
    [InlineData("M", "F", "M|F")]
    public void Series_leave_out_what_their_names_share(string men, string women, string series)
    {
        var table = Table($"{Groups}  grafico: barre\n{Sum}", "Ufficio;Tot M;Tot F;Tot\nA;4;5;9\n");
        var spoken = table with
        {
            Columns =
            [
                .. table.Columns.Select(column =>
                    column with
                    {
                        Spoken =
                            column.Name == "Tot M" ? men
                            : column.Name == "Tot F" ? women
                            : null,
                    }
                ),
            ],
        };
        Assert.Equal(series.Split('|'), StatCharts.Of(spoken)!.Series);
    }

    [Theory]
    [InlineData("D;D M;D F", "D M F")]
    [InlineData("D M;D F;D", "D M|D F|D")]
    [InlineData("D M;D;D F", "D M|D|D F")]
    [InlineData("Uomini D;Uomini C;X", "Uomini D|Uomini C|X")]
    [InlineData("C;X;Y", "Uomini: C|X|Y")]
    public void The_summary_keeps_the_name_of_each_group(string columns, string printed)
    {
        var table = Table(
            "  gruppi: {D: [D, D M, D F], Uomini: [Uomini D, Uomini C, C]}\n".Replace(
                "Uomini D, Uomini C, C",
                columns == "C;X;Y" ? "C" : "Uomini D, Uomini C",
                StringComparison.Ordinal
            ),
            $"Ufficio;{columns}\nA;1;2;3\n"
        );
        Assert.Equal(
            printed.Contains('|', StringComparison.Ordinal) ? printed.Split('|') : printed.Split(' '),
            table.Columns.Skip(1).Select(column => column.Printed)
        );
    }

    [Fact]
    public void The_order_of_columns_changes_neither_summary_nor_chart()
    {
        StatTable[] tables =
        [
            .. TablesOf(Repository.Content),
            .. TablesOf(Path.Combine(Repository.Tests, "Sites", "complete", "content")),
            Table(
                "  gruppi: {Tot: [Tot, M, F]}\n  grafico: piramide\n  controlli:\n    - ogni riga: Tot = M + F\n    - ogni riga: Tot "
                    + "= D + C + B\n",
                "Età;M;F;Tot;D;C;B\nfino a 39;1;2;3;1;1;1\noltre;7;8;15;5;5;5\n"
            ),
            Table("  colonna totale: C\n  grafico: barre\n", "Età;A;B;C\nx;9;1;2\ny;1;9;3\n"),
        ];
        var drawn = 0;
        foreach (var table in tables)
        {
            var due = Words(StatCharts.Of(table));
            drawn += due.Length > 0 ? 1 : 0;
            for (var i = 0; i < 40; i++)
            {
                var order = Enumerable
                    .Range(0, table.Columns.Count - 1)
                    .OrderBy(column => (uint)((column + 1) * 2654435761L * (i + 3)) >> 7)
                    .ToArray();
                Assert.Equal(due, Words(StatCharts.Of(Reordered(table, order))));
            }
        }

        Assert.InRange(drawn, 12, tables.Length);
    }

    private static StatTable Reordered(StatTable table, int[] order) =>
        table with
        {
            Columns = [table.Columns[0], .. order.Select(column => table.Columns[column + 1])],
            Rows = [.. table.Rows.Select(row => row with { Cells = [.. order.Select(column => row.Cells[column])] })],
        };

    private static IEnumerable<StatTable> TablesOf(string folder) =>
        SiteReader
            .Read(Folder.Read(folder, path => !UnknownFiles.IsIgnored(path)), new DiagnosticLog())!
            .Years.SelectMany(year => year.Tables);

    private static StatTable Table(string settings, string sheet) =>
        new SmallSite()
            .With("personale/tabelle.yml", $"eta:\n  titolo: Personale\n  unità: persone\n{settings}")
            .With("personale/eta.csv", sheet)
            .Read()
            .Years[0]
            .Tables[0];

    private static string Words(ChartBar bar) => $"{bar.Name} {string.Join(' ', bar.Labels)}";

    private static string Words(Chart? chart) =>
        chart is null
            ? ""
            : $"{chart.Summary} {chart.IsPyramid} {string.Join(", ", chart.Series)}: "
                + $"{string.Join("; ", chart.Bars.Select(bar => $"{Words(bar)} {string.Join(' ', bar.Values)}"))}";
}
