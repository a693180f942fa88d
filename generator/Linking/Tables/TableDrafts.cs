namespace Cremona.Transparency.Generator.Linking;

/// <summary>Tables also published as files, built from the same cells as their pages.</summary>
public static class TableDrafts
{
    /// <summary>Returns the table files of a year.</summary>
    public static IEnumerable<TableDraft> Of(YearLinks year) =>
        year.Content.Tables.Select(table => new TableDraft(
            RouteBook.Data(year.Year, "personale", table.Head.Code, forSpreadsheets: false),
            RouteBook.Data(year.Year, "personale", table.Head.Code, forSpreadsheets: true),
            [.. table.Columns.Select(column => column.Name)],
            () =>
                table.Rows.Select(row =>
                    (IReadOnlyList<object?>)
                        [
                            row.Name,
                            .. row.Cells.Select(cell =>
                                cell.Absence is not null ? null
                                : cell.Number is { } number ? number
                                : (object)cell.Text
                            ),
                        ]
                )
        ));
}
