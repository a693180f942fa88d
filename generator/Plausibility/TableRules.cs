using Cremona.Transparency.Generator.Content;
using Cremona.Transparency.Generator.Diagnostics;

namespace Cremona.Transparency.Generator.Plausibility;

/// <summary>Compares the cells of a statistical table with the same table of other years, and with their own row and column.</summary>
internal static class TableRules
{
    private const decimal Factor = 8;

    // The ratio to all other cells of its row and column at which a cell without history is out of scale.
    private const decimal Alone = 20;

    // The minimum number of figures at which two equal tables are not a coincidence.
    private const int Enough = 6;

    /// <summary>Checks the tables of all years.</summary>
    public static void Check(SiteContent content, RowCache cache, DiagnosticLog log)
    {
        var tables = content.Years.SelectMany(year => year.Tables).GroupBy(table => table.Head.Code, StringComparer.Ordinal);
        foreach (var series in tables.Select(group => group.ToArray()))
        {
            var basis = cache.Same("tables " + series[0].Head.Code, 0, series, ReferenceEquals);
            cache.Once("cells of " + series[0].Head.Code, 0, basis, log, own => CheckSeries(series, own));
        }
    }

    private static bool CheckSeries(StatTable[] series, DiagnosticLog log)
    {
        for (var i = 0; i < series.Length; i++)
        {
            var table = series[i];
            if (i > 0 && IsCopy(series[i - 1], table))
            {
                log.Report(Problems.TableCopied.AtCell(table.Rows[0], table.Columns[1], table.Rows[0].Cells[0], table.Head.Name));
                continue;
            }

            Cells[] others = [.. series.Where((_, at) => at != i).Select(Cells.Of)];
            var isJudged = series.Length > 2 || i > 0;
            var tops = Tops(table);
            foreach (var row in table.Rows)
            {
                CheckRow(table, row, isJudged ? others : [], tops, log);
            }
        }

        return true;
    }

    private static void CheckRow(StatTable table, StatRow row, Cells[] others, (decimal First, decimal Second)[] tops, DiagnosticLog log)
    {
        var (top, second) = row.Cells.Aggregate((0m, 0m), (known, cell) => Higher(known, cell.Number));
        for (var i = 0; i < row.Cells.Count && i + 1 < table.Columns.Count; i++)
        {
            if (row.Cells[i].Number is not { } value)
            {
                continue;
            }

            decimal[] history = [.. others.Select(other => other.Find(row.Name, table.Columns[i + 1].Name)).OfType<decimal>()];
            if (
                Scale.Of(value, history, Factor) is { } doubt
                && (doubt.Kind != DoubtKind.Comma || Math.Max(Math.Abs(value), Math.Abs(doubt.Other)) >= 100)
            )
            {
                log.Report(
                    doubt.Problem.AtCell(
                        row,
                        table.Columns[i + 1],
                        row.Cells[i],
                        row.Cells[i].Text,
                        ItalianText.Number(doubt.Other),
                        "negli altri anni"
                    )
                );
            }
            else if (
                history.Length == 0
                && !row.IsTotal
                && value >= 1000
                && table.Rows.Count > 3
                && value >= Alone * (value == tops[i].First ? tops[i].Second : tops[i].First)
                && (row.Cells.Count == 1 || value > Alone * (value == top ? second : top))
            )
            {
                log.Report(
                    Problems.BeyondScale.AtCell(
                        row,
                        table.Columns[i + 1],
                        row.Cells[i],
                        row.Cells[i].Text,
                        ItalianText.Number(tops[i].Second),
                        "nella colonna"
                    )
                );
            }
        }
    }

    // Returns the two highest numbers of each column, excluding totals.
    private static (decimal First, decimal Second)[] Tops(StatTable table)
    {
        var tops = new (decimal, decimal)[table.Columns.Count];
        foreach (var row in table.Rows.Where(row => !row.IsTotal))
        {
            for (var i = 0; i < row.Cells.Count && i < tops.Length; i++)
            {
                tops[i] = Higher(tops[i], row.Cells[i].Number);
            }
        }

        return tops;
    }

    private static (decimal First, decimal Second) Higher((decimal First, decimal Second) known, decimal? number) =>
        number is not { } value || value <= known.Second ? known
        : value > known.First ? (value, known.First)
        : (known.First, value);

    private static bool IsCopy(StatTable before, StatTable now) =>
        before.Rows.Count == now.Rows.Count
        && now.Rows.Sum(row => row.Cells.Count(cell => cell.Number is not (null or 0))) >= Enough
        && before
            .Rows.Zip(now.Rows)
            .All(pair =>
                pair.First.Name == pair.Second.Name
                && pair.First.Cells.Select(cell => cell.Text).SequenceEqual(pair.Second.Cells.Select(cell => cell.Text))
            );

    // A table with cells indexed by name.
    private sealed record Cells(Dictionary<(string Row, string Column), decimal> Numbers)
    {
        public static Cells Of(StatTable table)
        {
            var numbers = new Dictionary<(string, string), decimal>();
            foreach (var row in table.Rows)
            {
                for (var i = 0; i < row.Cells.Count && i + 1 < table.Columns.Count; i++)
                {
                    if (row.Cells[i].Number is { } number)
                    {
                        numbers.TryAdd((row.Name, table.Columns[i + 1].Name), number);
                    }
                }
            }

            return new Cells(numbers);
        }

        public decimal? Find(string row, string column) => Numbers.TryGetValue((row, column), out var number) ? number : null;
    }
}
