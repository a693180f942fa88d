using Cremona.Transparency.Generator.Content;
using Cremona.Transparency.Generator.Schema;
using Cremona.Transparency.Generator.Validation;
using Cremona.Transparency.Pages;

namespace Cremona.Transparency.Generator.Linking;

/// <summary>Statistical tables as they are shown, and the charts of their cells.</summary>
public static class StatTables
{
    /// <summary>The table with the notes at its cells.</summary>
    public static DataTable Draw(YearLinks year, StatTable table, PageNotes notes) => new(
        table.Head.Code,
        table.Head.Name,
        [.. table.Columns.Select((column, i) => new TableColumn(column.Printed) { Spoken = column.Spoken, Group = column.Group, IsNumeric = i > 0 })],
        [.. table.Rows.Select(row => Row(year, table, row, notes))])
    {
        Downloads = Downloads(year, table.Head),
    };

    /// <summary>The files of a table.</summary>
    public static IReadOnlyList<Link> Downloads(YearLinks year, Head head) =>
    [
        Link.To("Per Excel e LibreOffice (CSV)", RouteBook.Data(year.Year, "personale", head.Code, forSpreadsheets: true)),
        Link.To("Dati per programmi (CSV)", RouteBook.Data(year.Year, "personale", head.Code, forSpreadsheets: false)),
    ];

    /// <summary>The row of a unit in a table, as a table of its own; null where it has none.</summary>
    public static DataTable? RowOf(YearLinks year, StatTable table, Unit unit, PageNotes notes)
    {
        var row = table.JoinsUnits ? table.Rows.FirstOrDefault(candidate => UnitNameRules.UnitOf(year.Content, candidate.Name)?.Head.Code == unit.Head.Code) : null;
        return row is null ? null : Draw(year, table with { Rows = [row] }, notes) with { OwnPage = year.LinkTo(table.Head), Downloads = [] };
    }

    /// <summary>The chart that the table asks for, or null.</summary>
    public static Chart? Chart(StatTable table)
    {
        // A table of names alone has no figures to draw.
        if (table.Columns.Count < 2)
        {
            return null;
        }

        var series = Series(table);
        var rows = table.Rows.Where(row => !row.IsTotal && series.All(column => row.Cells[column - 1].Number is >= 0)).ToArray();
        if (table.Chart is null or "nessuno" || rows.Length == 0)
        {
            return null;
        }

        var bars = rows.Select(row => new ChartBar(row.Name, [.. series.Select(column => (double)row.Cells[column - 1].Number!.Value)], [.. series.Select(column => row.Cells[column - 1].Text)])).ToArray();
        var isPyramid = table.Chart == "piramide" && series.Count == 2;
        return new Chart("grafico", table.Head.Name, Summary(table, bars), [.. series.Select(column => table.Columns[column].Spoken ?? table.Columns[column].Name)], bars) { IsPyramid = isPyramid };
    }

    // The last column holds the totals; where it belongs to a group of a whole and two parts, the parts are drawn.
    private static List<int> Series(StatTable table)
    {
        var last = table.Columns.Count - 1;
        var group = table.Columns[last].Group;
        var columns = Enumerable.Range(1, last).Where(i => group is not null && table.Columns[i].Group == group).ToList();
        return columns.Count == 3 ? columns[1..] : Sexes(table) is { Count: 2 } pair && table.Chart == "piramide" ? pair : [last];
    }

    private static List<int> Sexes(StatTable table) =>
        [.. Enumerable.Range(1, table.Columns.Count - 1).Where(i => table.Columns[i].Name is "M" or "F" or "Maschi" or "Femmine")];

    private static string Summary(StatTable table, IReadOnlyList<ChartBar> bars)
    {
        var most = bars.MaxBy(bar => bar.Values.Sum())!;
        var least = bars.MinBy(bar => bar.Values.Sum())!;
        var unit = table.Unit is null ? "" : " " + table.Unit;
        return $"Il valore più alto è di {most.Name} ({Total(most)}{unit}), il più basso di {least.Name} ({Total(least)}{unit}).";
    }

    private static string Total(ChartBar bar) => ItalianText.Short((decimal)bar.Values.Sum());

    private static TableRow Row(YearLinks year, StatTable table, StatRow row, PageNotes notes)
    {
        var unit = table.JoinsUnits && !row.IsTotal ? UnitNameRules.UnitOf(year.Content, row.Name) : null;
        var header = new Shown(row.Name) { Link = unit is null ? null : Link.To(row.Name, year.AddressOf(unit.Head)) };
        return new TableRow(header, [.. row.Cells.Select((cell, i) => Cell(table, row, i, cell, notes))])
        {
            IsTotal = row.IsTotal,
        };
    }

    private static Shown Cell(StatTable table, StatRow row, int column, StatCell cell, PageNotes notes)
    {
        var shown = cell.Absence is { } absence ? Shows.Of(absence) : cell.Number is { } number ? new Shown(ItalianText.Number(number)) : new Shown(cell.Text);
        return shown with { Notes = notes.On(new Target(RecordKind.Table, null, table.Head.Code) { Part = $"{row.Name}/{table.Columns[column + 1].Name}" }) };
    }
}
