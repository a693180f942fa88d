using Cremona.Transparency.Generator.Schema;

namespace Cremona.Transparency.Generator.Comparison;

/// <summary>
/// The published rules that separate major changes, which need a reason, from minor ones. The page <c>confronto/regole.html</c> prints
/// them.
/// </summary>
public static class MajorChanges
{
    /// <summary>The smallest difference of a table's cell that can be major, in units of the table.</summary>
    public const int LeastUnits = 5;

    /// <summary>The smallest difference of a figure that can be major, in per cent of the older value.</summary>
    public const int LeastPercent = 5;

    // The lists in which a new, a lost or a renamed record is major.
    private static readonly HashSet<string> Whole =
    [
        .. new[]
        {
            RecordKind.Objective,
            RecordKind.Indicator,
            RecordKind.Unit,
            RecordKind.Body,
            RecordKind.Company,
            RecordKind.OtherBody,
            RecordKind.Table,
        }.Select(FactLists.Of),
    ];

    private static readonly HashSet<(string List, string Field)> Values =
    [
        .. Of(RecordKind.Unit, UnitSchema.Name, UnitSchema.Parent),
        .. Of(RecordKind.Body, BodySchema.Name, BodySchema.Parent),
        .. Of(RecordKind.Objective, ObjectiveSchema.Title, ObjectiveSchema.Unit, ObjectiveSchema.Body, ObjectiveSchema.Weight),
        .. Of(RecordKind.Company, CompanySchema.Percentage, CompanySchema.Capital, CompanySchema.Quota),
        .. Of(RecordKind.OtherBody, OtherBodySchema.Endowment),
        .. IndicatorFacts.Definition.Select(field => (FactLists.Of(RecordKind.Indicator), field)),
    ];

    /// <summary>True if the change needs a reason.</summary>
    public static bool Has(YearChange change) =>
        change.Kind != YearChangeKind.Changed ? Whole.Contains(change.List)
        : change.List == FactLists.Tables ? IsLarge(change, LeastUnits)
        : change.List == FactLists.Of(RecordKind.ContextFigure) ? change.Field == ContextSchema.Value.Name && IsLarge(change, 0)
        : Values.Contains((change.List, change.Field!)) || IsMovedTarget(change);

    /// <summary>The fields of a list whose change is major, in the order of its schema.</summary>
    public static IEnumerable<string> FieldsOf(string list) => Values.Where(known => known.List == list).Select(known => known.Field);

    /// <summary>True if a new or a lost record of a list is major.</summary>
    public static bool HasWhole(string list) => Whole.Contains(list);

    // A target that both plans set for the same year.
    private static bool IsMovedTarget(YearChange change) =>
        change.List == FactLists.Of(RecordKind.Indicator) && IndicatorFacts.IsOfOneYear(change.Field!);

    private static bool IsLarge(YearChange change, int units) =>
        change is { Difference: { } difference, Old: { Number: { } old } cell }
        && Math.Abs(difference) >= (cell.Type == FactType.Percent ? LeastPercent : units)
        && (cell.Type == FactType.Percent || old == 0 || Math.Abs(difference / old) * 100 >= LeastPercent);

    private static IEnumerable<(string List, string Field)> Of(RecordKind kind, params Field[] fields) =>
        fields.Select(field => (FactLists.Of(kind), field.Name));
}
