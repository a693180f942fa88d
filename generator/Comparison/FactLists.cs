using Cremona.Transparency.Generator.Schema;

namespace Cremona.Transparency.Generator.Comparison;

/// <summary>The lists of records that years are compared by, and their fields.</summary>
public static class FactLists
{
    /// <summary>The settings of a year; also the code of their only record.</summary>
    public const string Settings = "anno";

    /// <summary>The statistical tables; their rows are in lists of their own below it.</summary>
    public const string Tables = "personale";

    private static readonly Dictionary<RecordKind, string> Kinds = new[]
    {
        RecordKind.Chapter,
        RecordKind.CycleItem,
        RecordKind.Body,
        RecordKind.Unit,
        RecordKind.Objective,
        RecordKind.Indicator,
        RecordKind.Table,
        RecordKind.Company,
        RecordKind.OtherBody,
        RecordKind.FacilityKind,
        RecordKind.Facility,
        RecordKind.Document,
        RecordKind.ContextFigure,
        RecordKind.Term,
    }.ToDictionary(kind => kind, kind => NameOf(FileSchemas.OfKind(kind)));

    private static readonly (string List, FileSchema Schema)[] Known =
    [
        (Settings, YearSchema.Definition),
        .. Kinds.Select(kind => (kind.Value, FileSchemas.OfKind(kind.Key))),
    ];

    // They explain the state that the readings of one year give, and the comparison has no states.
    private static readonly Field[] OfOneYear = [ObjectiveSchema.Reason, YearSchema.ResultsElsewhere];

    private static readonly Dictionary<string, Field[]> Compared = Known.ToDictionary(
        known => known.List,
        known => known.Schema == TableSchema.Definition ? [TableSchema.Title, TableSchema.Unit] : ComparedOf(known.Schema)
    );

    private static readonly Dictionary<(string List, string Field), RecordKind> References = Known
        .SelectMany(known =>
            known.Schema.Fields.Where(field => field.Refers is not null).Select(field => ((known.List, field.Name), field.Refers!.Value))
        )
        .ToDictionary();

    /// <summary>Returns the position of a list among the others.</summary>
    public static int IndexOf(string list) => Array.FindIndex(Known, known => known.List == list);

    /// <summary>True if the records of a kind are compared.</summary>
    public static bool Lists(RecordKind kind) => Kinds.ContainsKey(kind);

    /// <summary>Returns the list of a kind of record.</summary>
    public static string Of(RecordKind kind) => Kinds[kind];

    /// <summary>Returns the kind of the records of a list; null for the settings of a year.</summary>
    public static RecordKind? KindOf(string list) => SchemaOf(list).Kind;

    /// <summary>Returns the list of the rows of a table.</summary>
    public static string OfRows(string table) => $"{Tables}/{table}";

    /// <summary>Returns the table whose rows a list holds, or null.</summary>
    public static string? TableOf(string list) =>
        list.StartsWith(Tables + "/", StringComparison.Ordinal) ? list[(Tables.Length + 1)..] : null;

    /// <summary>Returns the schema of a list.</summary>
    public static FileSchema SchemaOf(string list) => Known.First(known => known.List == list).Schema;

    /// <summary>Returns the compared fields of a list, in the order of its schema.</summary>
    public static IReadOnlyList<Field> FieldsOf(string list) => Compared[list];

    /// <summary>Returns the kind of record that a field of bare codes refers to, or null.</summary>
    public static RecordKind? ReferredBy(string list, string field) => References.TryGetValue((list, field), out var kind) ? kind : null;

    /// <summary>
    /// True for a value that means the same as an empty field: no, for a setting that asks sì or no, but not for the value of an indicator.
    /// </summary>
    public static bool IsLikeEmpty(string list, FactCell cell) =>
        cell.Value.Length == 0
        || (cell is { Type: FactType.YesNo, Value: "no" } && SchemaOf(list).Find(cell.Field)?.Type == FieldType.YesNo)
        || (cell.Field == IndicatorSchema.Course.Name && cell.Value == IndicatorSchema.Course.Choices[0]);

    /// <summary>Returns a value in a form in which equal means unchanged; null if it means the same as an empty field.</summary>
    public static string? Comparable(string list, FactCell? cell) => cell is null || IsLikeEmpty(list, cell) ? null : cell.Value;

    // The thresholds of the states are compared one by one.
    private static Field[] ComparedOf(FileSchema schema) =>
        [
            .. schema.Fields.Where(field =>
                field.Type != FieldType.Code
                && field.Type != FieldType.Nested
                && !PublicationFields.Has(field.Name)
                && !OfOneYear.Contains(field)
            ),
        ];

    // ANNO/obiettivi.csv, ANNO/personale/tabelle.yml, glossario.csv → obiettivi, personale, glossario.
    private static string NameOf(FileSchema schema)
    {
        var path = schema.Path.Replace("ANNO/", "", StringComparison.Ordinal);
        return path[..path.IndexOfAny(['/', '.'])];
    }
}
