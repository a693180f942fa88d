using Cremona.Transparency.Generator.Comparison;
using Cremona.Transparency.Generator.Content;
using Cremona.Transparency.Pages;

namespace Cremona.Transparency.Generator.Linking;

/// <summary>Shows a statistical table with the old value and the difference in each changed cell.</summary>
internal static class TableChanges
{
    /// <summary>Returns the table of the newer year.</summary>
    /// <param name="table">The table in the newer year.</param>
    /// <param name="pair">The two years.</param>
    /// <param name="facts">The facts of the newer year.</param>
    /// <param name="words">Shows values.</param>
    public static DataTable Of(FactRecord table, YearPair pair, YearFacts facts, FactWords words)
    {
        var list = FactLists.OfRows(table.Code);
        FactRecord[] rows = [.. facts.Records.Where(record => record.List == list)];
        string[] columns =
        [
            .. rows.SelectMany(row => row.Cells.Where(cell => cell.Value != row.Name)).Select(cell => cell.Field).Distinct(),
        ];
        var changes = pair.Changes.Where(change => change.Record.List == list).ToArray();
        var cells = changes.Where(change => change.Field is not null).ToDictionary(change => (change.Record.Code, change.Field!));
        var appeared = changes.Where(change => change.Kind == YearChangeKind.Appeared).Select(change => change.Record.Code).ToHashSet();
        return new DataTable(
            "tabella-di-" + table.Code,
            $"{table.Name}: dal {pair.From} al {pair.To}",
            [
                new TableColumn("Riga"),
                .. columns.Select(column => new TableColumn(column) { IsNumeric = true, Group = GroupOf(column, columns) }),
            ],
            [.. rows.Select(RowOf)]
        );

        TableRow RowOf(FactRecord row) =>
            new(new Shown(row.Name + Remark(row)), [.. columns.Select(column => CellOf(row, column))]) { IsTotal = row.IsTotal };

        // A row of a unit keeps its identity if the act prints another name.
        string Remark(FactRecord row) =>
            appeared.Contains(row.Code) ? " (riga nuova)"
            : row.Cells.FirstOrDefault(cell => cell.Value == row.Name) is { } name
            && cells.TryGetValue((row.Code, name.Field), out var change)
                ? $" (prima: {change.Old?.Value})"
            : "";

        Shown CellOf(FactRecord row, string column)
        {
            var cell = row.Cell(column);
            return cells.TryGetValue((row.Code, column), out var change)
                    ? new Shown(
                        words.Of(change.Old, list, pair.From).Text
                            + $"\u00a0→\u00a0{words.Of(change.New, list, pair.To).Text}{Difference(change)}"
                    )
                : cell is null ? DisplayText.Blank
                : words.Of(cell, list, pair.To);
        }
    }

    // «D M» belongs to «D»; a column that no other belongs to has no group.
    private static string? GroupOf(string column, string[] columns) =>
        columns.FirstOrDefault(first => column.StartsWith(first + " ", StringComparison.OrdinalIgnoreCase))
        ?? (Array.Exists(columns, other => other.StartsWith(column + " ", StringComparison.OrdinalIgnoreCase)) ? column : null);

    private static string Difference(YearChange change) =>
        change.Difference is { } difference ? $" ({ItalianText.Signed(difference)})" : "";
}
