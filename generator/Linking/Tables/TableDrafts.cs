using Cremona.Transparency.Generator.Content;
using Cremona.Transparency.Generator.OpenData;
using Cremona.Transparency.Generator.Schema;
using Cremona.Transparency.Pages;

namespace Cremona.Transparency.Generator.Linking;

/// <summary>Tables also published as files, built from the same cells as their pages.</summary>
public static class TableDrafts
{
    /// <summary>The folder of staff tables in a year.</summary>
    public const string StaffFolder = "personale";

    /// <summary>The formats of a live year's files, in the order of their links.</summary>
    public static readonly IReadOnlyList<TableFormat> Formats = [TableFormat.SpreadsheetCsv, TableFormat.Csv, TableFormat.Json];

    // The formats of years frozen by a version that wrote no JSON. Every version wrote both forms of CSV.
    private static readonly TableFormat[] FrozenFormats = [TableFormat.SpreadsheetCsv, TableFormat.Csv];

    /// <summary>Returns the table files of a live year.</summary>
    public static IEnumerable<PublishedTable> Of(YearLinks year, PortalIdentity portal) =>
        year.Content.Tables.Select(table => Of(year, table, portal));

    /// <summary>Returns the datasets of a frozen year: its tables that are still published.</summary>
    public static IEnumerable<Dataset> OfFrozen(YearLinks year) =>
        year
            .Content.Frozen!.Records.Where(record =>
                IsDataset(record) && !year.IsGone(new Target(RecordKind.Table, year.Year, record.Code))
            )
            .Select(record => new Dataset(
                year.Year,
                record.Code,
                record.Name,
                new Address(record.Path),
                [.. FormatsOf(year.Content.Frozen).Select(format => FileOf(year, record.Code, format))]
            )
            {
                About = year.Content.Frozen.DataLists.Count == 0 ? null : RouteBook.DatasetPageOfTable(year.Year, record.Code),
                Modified = NewestDate.Of(year.Content) ?? year.Date,
                IsFinal = true,
            });

    /// <summary>True for a statistical table; the other tables of a year are parts of pages and have no files.</summary>
    public static bool IsDataset(FrozenRecord record) => record is { Kind: RecordKind.Table, Fragment: null };

    private static PublishedTable Of(YearLinks year, StatTable table, PortalIdentity portal)
    {
        PublishedTable? made = null;
        var dataset = new Dataset(
            year.Year,
            table.Head.Code,
            table.Head.Name,
            year.AddressOf(table.Head),
            [
                .. Formats.Select(format =>
                    FileOf(year, table.Head.Code, format) with
                    {
                        Length = new FileLength(() => TableOutputs.LengthOf(portal, made!, format)),
                    }
                ),
            ]
        )
        {
            About = RouteBook.DatasetPageOfTable(year.Year, table.Head.Code),
            Unit = table.Unit,
            Source = table.Head.Source is { } source
                ? string.Join("; ", Provenances.Sources(year, source).Select(shown => shown.Text))
                : null,
            Modified = DatasetDates.Of(year, [table.Head.Answers]),
        };
        made = new PublishedTable(dataset, [.. table.Columns.Select((column, i) => Field(table, column, i))], () =>
            table.Rows.Select(row => Row(year, table, row))
        )
        {
            Counted = () => table.Rows.Count,
            Checks = () => CheckResults.Of(year, RecordKind.Table, table.Head.Code),
        };
        return made;
    }

    private static IReadOnlyList<TableFormat> FormatsOf(FrozenYear year) => year.HasJsonTables ? Formats : FrozenFormats;

    private static DatasetFile FileOf(YearLinks year, string code, TableFormat format) =>
        new(format, RouteBook.Data(year.Year, StaffFolder, code, format));

    private static PublishedField Field(StatTable table, StatColumn column, int position) =>
        new(column.Name, position > 0 ? DataType.Number : DataType.Text)
        {
            Explains = column.Spoken,
            Words =
                position == 0
                    ? []
                    :
                    [
                        .. table
                            .Rows.Select(row => row.Cells[position - 1])
                            .Where(cell => cell is { Absence: null, Number: null })
                            .Select(cell => cell.Text)
                            .Distinct(StringComparer.Ordinal),
                    ],
        };

    private static PublishedRow Row(YearLinks year, StatTable table, StatRow row)
    {
        var unit = table.JoinsUnits && !row.IsTotal ? year.Lookups.UnitNamed(row.Name) : null;
        return new PublishedRow([row.Name, .. row.Cells.Select(Value)])
        {
            Page = unit is null ? null : year.AddressOf(unit.Head),
            IsTotal = row.IsTotal,
        };
    }

    private static object? Value(StatCell cell) =>
        cell.Absence switch
        {
            null => cell.Number is { } number ? number : cell.Text,
            Absence.Blank => null,
            var absence => new AbsentValue(Absences.MarkOf(absence.Value)),
        };
}
