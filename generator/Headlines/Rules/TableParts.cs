using Cremona.Transparency.Generator.Content;

namespace Cremona.Transparency.Generator.Headlines;

/// <summary>The rows of a table of people with the numbers of its total column, and their total.</summary>
/// <param name="Table">The table.</param>
/// <param name="Rows">Every row but the totals, in the order of the table, with its number.</param>
/// <param name="Total">The number of all people.</param>
internal sealed record TableParts(StatTable Table, IReadOnlyList<(string Name, ClaimFigure Figure)> Rows, ClaimFigure Total)
{
    /// <summary>Returns the parts, or null if a row has no number, if there is no total, or if there are too few people.</summary>
    public static TableParts? Of(HeadlineSource source, StatTable table)
    {
        if (
            TotalColumns.Of(table) is not { } column
            || PeopleTables.TotalRow(table) is not { } last
            || source.Cell(table, last, column, "Totale") is not { } total
            || total.Value < PeopleTables.LeastPeople
        )
        {
            return null;
        }

        var rows = table
            .Rows.Where(row => !row.IsTotal)
            .Select(row => (row.Name, Figure: source.Cell(table, row, column, row.Name)))
            .ToArray();
        return rows.Length < 2 || rows.Any(row => row.Figure is null)
            ? null
            : new TableParts(table, [.. rows.Select(row => (row.Name, row.Figure!))], total);
    }

    /// <summary>The row with the largest number, or null if several have it, or may have it.</summary>
    public (string Name, ClaimFigure Figure)? Largest
    {
        get
        {
            var most = Rows.MaxBy(row => row.Figure.Value);
            return Rows.Count(row => row.Figure.Readings.Max() >= most.Figure.Readings.Min()) == 1 ? most : null;
        }
    }

    /// <summary>Returns the claim of a sentence about some rows; null without a sentence.</summary>
    public Claim? Claim(IReadOnlyList<ClaimFigure> figures, string? text, bool isSorted)
    {
        var bars = Rows.Select(row => (row.Name, row.Figure.Value));
        return text is null
            ? null
            : new Claim(text, figures)
            {
                Table = Table.Head.Code,
                Source = Table.Head.Source,
                Chart = isSorted
                    ? Bars.Largest("Persone", bars, ItalianText.Number, RowWords.Of(Table).Others)
                    : Bars.Of("Persone", [.. bars.Select(bar => (bar.Name, bar.Value, ItalianText.Number(bar.Value)))]),
            };
    }
}
