using Cremona.Transparency.Generator.Content;
using Cremona.Transparency.Generator.Schema;

namespace Cremona.Transparency.Generator.Slips;

/// <summary>The labels of a table that identify one figure: a column name its total, a row name its own total.</summary>
/// <param name="Total">The grand total, or null unless exactly one cell declares it.</param>
/// <param name="AllCells">All figures of the table.</param>
/// <param name="Labels">The labels.</param>
internal sealed record TableLabels(decimal? Total, IReadOnlySet<decimal> AllCells, IReadOnlyList<TableLabel> Labels)
{
    private const int ShortestName = 4;

    /// <summary>Returns the labels of a table, excluding names shared by two rows or columns.</summary>
    public static TableLabels Of(StatTable table)
    {
        StatRow[] totals = [.. table.Rows.Where(row => row.IsTotal)];
        var grand =
            totals.Length == 1 ? totals[0]
            : totals.Where(row => IsTotal(row.Name)).ToArray() is [var only] ? only
            : null;
        var column = TotalColumns.Of(table);
        var labels = new List<TableLabel>();
        for (var i = 1; i < table.Columns.Count; i++)
        {
            var (at, name) = (i - 1, table.Columns[i].Name);
            HashSet<decimal> cells = [.. table.Rows.Select(row => NumberOf(row, at)).OfType<decimal>()];
            foreach (var word in new[] { name, table.Columns[i].Printed, table.Columns[i].Spoken }.OfType<string>().Distinct())
            {
                labels.Add(new TableLabel(word, $"il totale della colonna «{name}»", NumberOf(grand, at), cells));
            }
        }

        labels.AddRange(
            table
                .Rows.Where(row => row != grand)
                .Select(row => new TableLabel(
                    row.Name,
                    $"nella riga «{row.Name}» il totale",
                    NumberOf(row, column),
                    row.Cells.Select(cell => cell.Number).OfType<decimal>().ToHashSet()
                ))
        );
        return new TableLabels(
            NumberOf(grand, column),
            table.Rows.SelectMany(row => row.Cells).Select(cell => cell.Number).OfType<decimal>().ToHashSet(),
            [
                .. labels
                    .Where(label => label.Name.Length >= ShortestName && !IsTotal(label.Name))
                    .GroupBy(label => Field.KeyOf(label.Name))
                    .Where(group => group.Count() == 1)
                    .Select(group => group.Single()),
            ]
        );
    }

    /// <summary>Returns the label right before or right after a figure; null if there is no label or more than one.</summary>
    public TableLabel? Beside(string before, string after)
    {
        var (left, right) = (before.TrimEnd(' ', ':', '('), after.TrimStart());
        TableLabel[] found = [.. Labels.Where(label => Ends(left, label.Name) || Begins(right, label.Name))];
        return found is [var only] ? only : null;
    }

    // Such a label means the grand total, which is also detected by other words.
    private static bool IsTotal(string name) => Field.KeyOf(name).StartsWith("total", StringComparison.Ordinal);

    private static bool Begins(string text, string name) =>
        text.StartsWith(name, StringComparison.OrdinalIgnoreCase)
        && (text.Length == name.Length || !char.IsLetterOrDigit(text[name.Length]));

    private static bool Ends(string text, string name) =>
        text.EndsWith(name, StringComparison.OrdinalIgnoreCase)
        && (text.Length == name.Length || !char.IsLetterOrDigit(text[^(name.Length + 1)]));

    private static decimal? NumberOf(StatRow? row, int? at) =>
        row is not null && at is { } column && column < row.Cells.Count ? row.Cells[column].Number : null;
}

/// <summary>A label of a table.</summary>
/// <param name="Name">The label as written in the table.</param>
/// <param name="What">A description of its figure, for a message.</param>
/// <param name="Total">The figure; null if not declared.</param>
/// <param name="Cells">The figures of its row or column.</param>
internal sealed record TableLabel(string Name, string What, decimal? Total, IReadOnlySet<decimal> Cells);
