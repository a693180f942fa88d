using Cremona.Transparency.Generator.Content;
using Cremona.Transparency.Generator.Diagnostics;
using Cremona.Transparency.Generator.Schema;

namespace Cremona.Transparency.Generator.Validation;

/// <summary>Evaluates the identities declared by statistical tables.</summary>
public static class TableIdentities
{
    private const string SumWord = "somma";

    /// <summary>Returns the results of all tables of a year.</summary>
    public static IEnumerable<IdentityResult> Check(YearContent year, RecordIndex index, DiagnosticLog log) =>
        [
            .. year.Tables.SelectMany(table =>
                table
                    .Checks.Where(identity => IsReadable(year, table, identity, index))
                    .SelectMany(identity => CheckOne(year, table, identity, log))
            ),
        ];

    // A sheet with an error or an unreadable table may lack figures, so its identities are not evaluated.
    private static bool IsReadable(YearContent year, StatTable table, Identity identity, RecordIndex index) =>
        !index.Unread.Contains(table.Sheet.Path)
        && identity
            .Right.Names.Where(name => identity.Scope == IdentityScope.Cells && name.Contains(':', StringComparison.Ordinal))
            .All(name =>
                index.IsDraft(new Target(RecordKind.Table, null, name.Split(':', 2)[0].ToLowerInvariant()), year.Year) ? false
                : TableOf(year, name) is { } other ? !index.Unread.Contains(other.Sheet.Path)
                : index.IsWhole(RecordKind.Table, year.Year)
            );

    private static IReadOnlyList<IdentityResult> CheckOne(YearContent year, StatTable table, Identity identity, DiagnosticLog log)
    {
        if (!NamesExist(year, table, identity, log))
        {
            return [];
        }

        IReadOnlyList<IdentityResult> results = identity.Scope switch
        {
            IdentityScope.EachRow => [.. table.Rows.Select(row => OfRow(year, table, identity, row)).OfType<IdentityResult>()],
            IdentityScope.Column => OfColumn(year, table, identity) is { } result ? [result] : [],
            _ => OfCells(year, table, identity) is { } result ? [result] : [],
        };
        if (results.Count == 0)
        {
            log.Report(Problems.IdentityIdle.At(identity.Place));
        }

        return results;
    }

    private static IdentityResult? OfRow(YearContent year, StatTable table, Identity identity, StatRow row)
    {
        decimal? Value(string name) => row.Cells[table.ColumnIndex(name)].Counted;
        return Result(FigureAt(year, table, row, identity.Left), identity, Value, words => $"Nella riga {row.Name}, {words} fa {{0}}");
    }

    private static IdentityResult? OfColumn(YearContent year, StatTable table, Identity identity)
    {
        var column = table.ColumnIndex(identity.Column!);
        decimal? Value(string name) =>
            name == SumWord
                ? table.Rows.Where(row => !row.IsTotal).Sum(row => row.Cells[column].Counted ?? 0)
                : table.Row(name)!.Cells[column].Counted;
        var isSum = identity.Right.Name == SumWord;
        return Result(FigureAt(year, table, table.Row(identity.Left)!, identity.Column!), identity, Value, words =>
            isSum ? $"La somma delle righe della colonna {identity.Column} fa {{0}}" : $"Nella colonna {identity.Column}, {words} fa {{0}}"
        );
    }

    private static IdentityResult? OfCells(YearContent year, StatTable table, Identity identity)
    {
        decimal? Value(string name) => Cell(year, table, name)?.Counted;
        var (row, column) = Split(identity.Left);
        var others = identity.Right.Names.Where(name => TableOf(year, name) is not null).ToArray();
        var result = Result(FigureAt(year, table, table.Row(row)!, column), identity, Value, words =>
            others.Length == 1 && identity.Right.Name is not null
                ? $"La tabella «{TableOf(year, others[0])!.Head.Name}» in {others[0].Split(':', 2)[1]} dice {{0}}"
                : $"{words} fa {{0}}"
        );
        return result is null
            ? null
            : result with
            {
                Checked = result.Checked with { OtherTables = [.. others.Select(name => KeyOf(year, name))] },
            };
    }

    private static IdentityResult? Result(
        DeclaredFigure? figure,
        Identity identity,
        Func<string, decimal?> valueOf,
        Func<string, string> sentence
    ) =>
        figure is null || identity.Right.Value(valueOf) is not { } recomputed
            ? null
            : Evaluation.Compare(
                figure,
                recomputed,
                sentence(Evaluation.Words(identity.Right, valueOf)),
                identity.Written,
                identity.Tolerance
            );

    // Null if the cell has no number.
    private static DeclaredFigure? FigureAt(YearContent year, StatTable table, StatRow row, string column)
    {
        var at = table.ColumnIndex(column);
        var (cell, name) = (row.Cells[at], table.Columns[at + 1].Name);
        return cell.Number is { } declared
            ? new DeclaredFigure(
                new CellKey(year.Year, new Target(RecordKind.Table, null, table.Head.Code) { Part = $"{row.Name}/{name}" }),
                cell.Place,
                $"{table.Head.Name}, riga {row.Name}, colonna {name}",
                declared
            )
            : null;
    }

    private static bool NamesExist(YearContent year, StatTable table, Identity identity, DiagnosticLog log)
    {
        var names = identity.Right.Names.Prepend(identity.Left);
        var unknown = identity.Scope switch
        {
            IdentityScope.EachRow => names.Where(name => table.ColumnIndex(name) < 0),
            IdentityScope.Column => names
                .Where(name => name != SumWord && table.Row(name) is null)
                .Concat(table.ColumnIndex(identity.Column!) < 0 ? [identity.Column!] : []),
            _ => names.Where(name => Cell(year, table, name) is null),
        };
        var isWhole = true;
        foreach (var name in unknown)
        {
            var known = table.Columns.Select(column => column.Name).Concat(table.Rows.Select(row => row.Name));
            log.Report(Problems.IdentityNameUnknown.At(identity.Place, name, Nearest.Hint(name, known)));
            isWhole = false;
        }

        return isWhole;
    }

    private static StatCell? Cell(YearContent year, StatTable table, string name)
    {
        var other = TableOf(year, name);
        var (row, column) = Split(other is null ? name : name.Split(':', 2)[1]);
        var of = other ?? table;
        return of.Row(row) is { } found && of.ColumnIndex(column) is >= 0 and var at ? found.Cells[at] : null;
    }

    private static CellKey KeyOf(YearContent year, string name) =>
        new(year.Year, new Target(RecordKind.Table, null, TableOf(year, name)!.Head.Code) { Part = name.Split(':', 2)[1] });

    private static StatTable? TableOf(YearContent year, string name) =>
        name.Split(':', 2) is [var code, _]
            ? year.Tables.FirstOrDefault(table => string.Equals(table.Head.Code, code, StringComparison.OrdinalIgnoreCase))
            : null;

    private static (string Row, string Column) Split(string name) =>
        name.Split('/', 2) is [var row, var column] ? (row.Trim(), column.Trim()) : (name, "");
}
