using Cremona.Transparency.Generator.Changes;
using Cremona.Transparency.Generator.Schema;

namespace Cremona.Transparency.Generator.Comparison;

/// <summary>
/// The facts of a year in a form in which equal means unchanged: with the codes of the newer year, without values that equal an empty
/// field, and without targets that only one of the plans covers.
/// </summary>
internal sealed class ComparableYear
{
    private readonly Dictionary<(string List, string Code), FactRecord> _facts = [];

    /// <summary>Prepares a year.</summary>
    /// <param name="year">The year.</param>
    /// <param name="targets">The yearly target columns of the other year.</param>
    /// <param name="ancestry">The renamed records, for the older year; null for the newer one.</param>
    public ComparableYear(YearFacts year, IReadOnlySet<string> targets, Ancestry? ancestry)
    {
        var records = new List<TypedRecord>(year.Records.Count);
        foreach (var record in year.Records)
        {
            var code = ancestry?.Code(record.List, record.Code) ?? record.Code;
            _facts.Add((record.List, code), record);
            records.Add(new TypedRecord(record.List, null, code, record.Name, "", CellsOf(record, targets, ancestry)));
        }

        Records = records;
    }

    /// <summary>The records to be compared.</summary>
    public IReadOnlyList<TypedRecord> Records { get; }

    /// <summary>True if the year has a record, by its code in the newer year.</summary>
    public bool Has(string list, string code) => _facts.ContainsKey((list, code));

    /// <summary>Returns the facts of a compared record.</summary>
    public FactRecord Of(TypedRecord record) => _facts[(record.Kind, record.Key)];

    private static List<TypedCell> CellsOf(FactRecord record, IReadOnlySet<string> targets, Ancestry? ancestry)
    {
        var cells = new List<TypedCell>(record.Cells.Count);
        foreach (var cell in record.Cells)
        {
            if (!FactLists.IsLikeEmpty(record.List, cell) && (targets.Contains(cell.Field) || !IsTarget(record, cell)))
            {
                cells.Add(new TypedCell(cell.Field, ancestry?.ValueOf(record.List, cell) ?? cell.Value));
            }
        }

        return cells;
    }

    private static bool IsTarget(FactRecord record, FactCell cell) =>
        record.List == FactLists.Of(RecordKind.Indicator) && IndicatorFacts.IsOfOneYear(cell.Field);
}
