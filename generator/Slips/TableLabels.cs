using Cremona.Transparency.Generator.Content;
using Cremona.Transparency.Generator.Schema;

namespace Cremona.Transparency.Generator.Slips;

/// <summary>The words of a table that stand for one figure: a column for its total, a row for its own.</summary>
/// <param name="Total">The grand total, or null where it is not declared in one cell alone.</param>
/// <param name="AllCells">Every figure of the table.</param>
/// <param name="Labels">The words.</param>
internal sealed record TableLabels(decimal? Total, IReadOnlySet<decimal> AllCells, IReadOnlyList<TableLabel> Labels)
{
    private const int ShortestName = 4;

    /// <summary>The labels of a table; words that two rows or columns share are none.</summary>
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

    /// <summary>The label that stands right before or right after a figure; null where there is none, or two.</summary>
    public TableLabel? Beside(string before, string after)
    {
        var (left, right) = (before.TrimEnd(' ', ':', '('), after.TrimStart());
        TableLabel[] found = [.. Labels.Where(label => Ends(left, label.Name) || Begins(right, label.Name))];
        return found is [var only] ? only : null;
    }

    // Such a word stands for the grand total, which is looked for in other words too.
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

/// <summary>A word of a table.</summary>
/// <param name="Name">The word as the table writes it.</param>
/// <param name="What">The figure that it stands for, for a message.</param>
/// <param name="Total">The figure; null where it is not declared.</param>
/// <param name="Cells">The figures of its row or column.</param>
internal sealed record TableLabel(string Name, string What, decimal? Total, IReadOnlySet<decimal> Cells);
