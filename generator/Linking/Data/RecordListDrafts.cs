using Cremona.Transparency.Generator.Content;
using Cremona.Transparency.Generator.OpenData;
using Cremona.Transparency.Generator.Schema;

namespace Cremona.Transparency.Generator.Linking;

/// <summary>Lists of records published as data, built from their schema alone.</summary>
internal static class RecordListDrafts
{
    /// <summary>Returns the lists of a live year that have records.</summary>
    public static IEnumerable<PublishedTable> Of(YearLinks year, PortalIdentity portal) =>
        RecordLists.All.Where(list => list.Records(year).Any()).Select(list => Of(year, list, portal));

    /// <summary>Returns the datasets of a frozen year.</summary>
    public static IEnumerable<Dataset> OfFrozen(YearLinks year) =>
        year
            .Content.Frozen!.DataLists.Select(code => RecordLists.All.FirstOrDefault(list => list.Code == code))
            .OfType<RecordList>()
            .Select(list =>
                DatasetOf(
                    year,
                    list,
                    [
                        .. FormatsOf(list, year.Content.Frozen.HasMap)
                            .Select(format => new DatasetFile(format, RouteBook.DataOfList(year.Year, list.Code, format))),
                    ]
                ) with
                {
                    IsFinal = true,
                }
            );

    private static PublishedTable Of(YearLinks year, RecordList list, PortalIdentity portal)
    {
        PublishedTable? made = null;
        var fields = RecordLists.FieldsOf(year, list);
        var page = year.PageAddress(list.PageName);
        var dataset = DatasetOf(
            year,
            list,
            [
                .. FormatsOf(list, RecordLists.HasMap(year))
                    .Select(format => new DatasetFile(format, RouteBook.DataOfList(year.Year, list.Code, format))
                    {
                        Length = new FileLength(() => TableOutputs.LengthOf(portal, made!, format)),
                    }),
            ]
        ) with
        {
            Modified = DatasetDates.Of(year, list.Records(year).Select(record => record.Answers)),
        };
        var count = new Lazy<int>(() => list.Records(year).Count());
        var rows = new KeptRows(
            () => count.Value,
            () =>
                list.Records(year)
                    .Select(record => new PublishedRow([.. fields.Select(field => RecordCells.Of(year, record, field, page))])
                    {
                        Page = record.Page,
                        Lines = LinesOf(record),
                    })
        );
        made = new PublishedTable(dataset, [.. fields.Select(field => FieldOf(year, list, field))], rows.All)
        {
            Counted = () => count.Value,
            Key = list.HasCodes ? [0] : [],
            Coordinates =
                list.Schema == FacilitySchema.Definition
                    ? (PlaceOf(fields, FacilitySchema.Longitude), PlaceOf(fields, FacilitySchema.Latitude))
                    : null,
            Checks = () => list.Schema.Kind is { } kind ? CheckResults.Of(year, kind, null) : [],
        };
        return made;
    }

    private static IEnumerable<TableFormat> FormatsOf(RecordList list, bool hasMap) =>
        list.Schema == FacilitySchema.Definition && hasMap ? [.. TableDrafts.Formats, TableFormat.GeoJson] : TableDrafts.Formats;

    private static int PlaceOf(IReadOnlyList<Field> fields, Field field) => fields.TakeWhile(other => other != field).Count();

    private static Dataset DatasetOf(YearLinks year, RecordList list, IReadOnlyList<DatasetFile> files) =>
        new(year.Year, list.Code, list.Title, year.PageAddress(list.PageName), files)
        {
            IsList = true,
            Explains = list.Schema.Explains,
            Keyword = list.Keyword,
            About = RouteBook.DatasetPage(year.Year, list.Code),
            Modified = NewestDate.Of(year.Content) ?? year.Date,
        };

    private static PublishedField FieldOf(YearLinks year, RecordList list, Field field) =>
        new(field.Name, TypeOf(field.Type))
        {
            Explains = field.Explains,
            Unit = field.Unit
                ?? field.Type switch
                {
                    FieldType.Percent => "%",
                    FieldType.Degrees => "gradi",
                    _ => null,
                },
            Choices = field.Choices,
            IsList = field.IsList,
            Refers = RecordLists.CodeOf(field.Refers),
            IsClosed = field is { Type: FieldType.Reference, IsList: false } ? () => IsClosed(year, list, field) : null,
        };

    private static bool IsClosed(YearLinks year, RecordList list, Field field) =>
        list.Records(year)
            .All(record =>
                record.Answers[field] is not { Absence: null } answer
                || (Target.Parse(field.Refers!.Value, answer.Text).Year ?? year.Year) == year.Year
            );

    private static IReadOnlyList<(int First, int Last)> LinesOf(ListedRecord record) =>
        (record.Head is { } head ? head.Source : Citation.Parse(record.Answers.TextOrNull(CommonFields.Source))) is { } source
            ? [.. source.Lines.Select(range => (range.First, range.Last))]
            : [];

    private static DataType TypeOf(FieldType type) =>
        type switch
        {
            FieldType.Code => DataType.Code,
            FieldType.Reference or FieldType.Target => DataType.Reference,
            FieldType.Date => DataType.Day,
            FieldType.Number or FieldType.Percent or FieldType.Degrees => DataType.Number,
            FieldType.Whole => DataType.Whole,
            FieldType.Choice => DataType.Choice,
            FieldType.WebAddress or FieldType.WebAddressOrTarget => DataType.Address,
            FieldType.Value => DataType.Measure,
            _ => DataType.Text,
        };
}
