using Cremona.Transparency.Generator.Content;
using Cremona.Transparency.Generator.Schema;
using Cremona.Transparency.Pages;

namespace Cremona.Transparency.Generator.Linking;

/// <summary>
/// Puts side by side what the tables of a year say of the same quantity. Two cells are the same quantity if a check of the content demands
/// that they are equal.
/// </summary>
public static class Agreements
{
    /// <summary>Returns the grid; null if no check compares tables, or if all of them agree.</summary>
    public static Agreement? Of(YearLinks year)
    {
        var quantities = Joined(Equalities(year)).OrderBy(cells => cells.Min()).ToArray();
        if (quantities.All(cells => ValuesOf(year, cells).Count == 1))
        {
            return null;
        }

        var tables = quantities.SelectMany(cells => cells).Select(cell => cell.Table).Distinct().Order().ToArray();
        return new Agreement(
            $"Le tabelle non dicono lo stesso: {string.Join("; ", quantities.Select(cells => Finding(year, cells)).OfType<string>())}.",
            [.. quantities.Select(cells => Quantity(year, cells))],
            [
                .. tables.Select(table => new AgreedTable(
                    year.LinkTo(year.Content.Tables[table].Head),
                    [.. quantities.Select(cells => FigureOf(year, cells, table))]
                )),
            ]
        );
    }

    // Checks of the form "cell = cell of another table", whether they hold or not.
    private static IEnumerable<(CellAt One, CellAt Other)> Equalities(YearLinks year) =>
        year
            .Findings.Checked.Where(result => result.OtherTables.Count == 1 && IsEquality(year, result))
            .Select(result => (One: Find(year, result.Cell.Target), Other: Find(year, result.OtherTables[0].Target)))
            .Where(pair => pair is { One: not null, Other: not null })
            .Select(pair => (pair.One!.Value, pair.Other!.Value));

    private static bool IsEquality(YearLinks year, CheckedIdentity result) =>
        year
            .Content.Tables.First(table => table.Head.Code == result.Cell.Target.Code)
            .Checks.Any(identity => identity.Written == result.Written && identity.Right.Name is not null);

    private static CellAt? Find(YearLinks year, Target target)
    {
        var at = year.Content.Tables.ToList().FindIndex(table => table.Head.Code == target.Code);
        if (target.Part?.Split('/', 2) is not [var row, var column] || at < 0)
        {
            return null;
        }

        var table = year.Content.Tables[at];
        var (rowAt, columnAt) = (
            table.Rows.ToList().FindIndex(known => string.Equals(known.Name, row.Trim(), StringComparison.OrdinalIgnoreCase)),
            table.ColumnIndex(column.Trim())
        );
        return rowAt < 0 || columnAt < 0 || table.Rows[rowAt].Cells[columnAt].Number is null ? null : new CellAt(at, rowAt, columnAt);
    }

    // Equality is passed on: cells that equal the same cell are one quantity.
    private static List<HashSet<CellAt>> Joined(IEnumerable<(CellAt One, CellAt Other)> pairs)
    {
        var groups = new List<HashSet<CellAt>>();
        foreach (var (one, other) in pairs)
        {
            var known = groups.Where(group => group.Contains(one) || group.Contains(other)).ToArray();
            groups.RemoveAll(known.Contains);
            groups.Add([one, other, .. known.SelectMany(group => group)]);
        }

        return groups;
    }

    private static List<decimal> ValuesOf(YearLinks year, HashSet<CellAt> cells) =>
        [.. cells.Select(cell => cell.ValueIn(year)).Distinct().Order()];

    private static AgreedQuantity Quantity(YearLinks year, HashSet<CellAt> cells)
    {
        var values = ValuesOf(year, cells);
        return new AgreedQuantity(NameOf(year, cells), values.Count == 1 ? "sì" : $"no: {Or(values)}", values.Count == 1);
    }

    // «15 o 16 dirigenti», «691 o 692 persone», «Categoria D: 175 o 176».
    private static string? Finding(YearLinks year, HashSet<CellAt> cells)
    {
        var values = ValuesOf(year, cells);
        if (values.Count == 1)
        {
            return null;
        }

        var name = NameOf(year, cells);
        var unit = cells.Where(cell => cell.IsGrandTotalIn(year)).Select(cell => cell.TableIn(year).Unit).OfType<string>().FirstOrDefault();
        return unit is not null ? $"{Or(values)} {unit}"
            : name.Contains(' ', StringComparison.Ordinal) ? $"{name}: {Or(values)}"
            : $"{Or(values)} {name.ToLowerInvariant()}";
    }

    // The shortest of the names that the tables use; the row matters unless it is a total.
    private static string NameOf(YearLinks year, HashSet<CellAt> cells) =>
        cells.Order().Select(cell => cell.NameIn(year)).MinBy(name => name.Length)!;

    private static AgreedFigure? FigureOf(YearLinks year, HashSet<CellAt> cells, int table)
    {
        CellAt[] own = [.. cells.Where(cell => cell.Table == table).Order()];
        if (own.Length == 0)
        {
            return null;
        }

        var target = own[0].TargetIn(year);
        var link = Link.To(ItalianText.Number(own[0].ValueIn(year)), FigureAddresses.Of(year, target));
        string[] others =
        [
            .. year
                .Findings.Checked.Where(result =>
                    !result.Holds && result.OtherTables.Count == 0 && result.Cell.Target.NamesSameCellAs(target)
                )
                .Select(result => result.Recomputed)
                .Distinct(),
        ];
        return new AgreedFigure(
            others.Length == 0 ? link : link with { Detail = $"rifacendo i conti, {ItalianText.Or(others)}" },
            Differs(year, cells, own[0])
        );
    }

    private static bool Differs(YearLinks year, HashSet<CellAt> cells, CellAt own)
    {
        var votes = cells.GroupBy(cell => cell.ValueIn(year)).OrderByDescending(group => group.Count()).ToArray();
        var hasMajority = votes.Length == 1 || votes[0].Count() > votes[1].Count();
        return !hasMajority || own.ValueIn(year) != votes[0].Key;
    }

    private static string Or(List<decimal> values) => ItalianText.Or([.. values.Select(ItalianText.Number)]);

    /// <summary>A cell by its positions, in the order of the content.</summary>
    private readonly record struct CellAt(int Table, int Row, int Column) : IComparable<CellAt>
    {
        public int CompareTo(CellAt other) => (Table, Row, Column).CompareTo((other.Table, other.Row, other.Column));

        public StatTable TableIn(YearLinks year) => year.Content.Tables[Table];

        public decimal ValueIn(YearLinks year) => TableIn(year).Rows[Row].Cells[Column].Number!.Value;

        public bool IsGrandTotalIn(YearLinks year) => TableIn(year).Rows[Row].IsTotal && TotalColumns.Of(TableIn(year)) == Column;

        public string NameIn(YearLinks year)
        {
            var (row, column) = (TableIn(year).Rows[Row], TableIn(year).Columns[Column + 1]);
            var name = column.Spoken ?? column.Name;
            return row.IsTotal ? name : $"{row.Name}, {name}";
        }

        public Target TargetIn(YearLinks year) =>
            new(RecordKind.Table, null, TableIn(year).Head.Code)
            {
                Part = $"{TableIn(year).Rows[Row].Name}/{TableIn(year).Columns[Column + 1].Name}",
            };
    }
}
