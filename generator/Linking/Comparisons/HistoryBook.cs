using Cremona.Transparency.Generator.Comparison;
using Cremona.Transparency.Generator.Schema;

namespace Cremona.Transparency.Generator.Linking;

/// <summary>Which records have a page through all years, and where.</summary>
/// <param name="history">The compared years.</param>
public sealed class HistoryBook(YearHistory history)
{
    private static readonly RecordKind[] WithPages =
    [
        RecordKind.Objective,
        RecordKind.Table,
        RecordKind.Unit,
        RecordKind.Body,
        RecordKind.Company,
        RecordKind.OtherBody,
        RecordKind.Document,
    ];

    private readonly Lazy<Dictionary<(string List, int Year, string Code), RecordHistory>> _records = new(() => RecordsOf(history));

    // Where years cannot be compared, what changed is unknown.
    private readonly Lazy<Changed?> _changed = new(() => history.Unread.Count > 0 ? null : Changed.In(history));

    private readonly Lazy<ILookup<string, RecordHistory>> _indicators = new(() => ByObjective(history));

    private readonly Lazy<int> _indicatorCount = new(() => history.Of(FactLists.Of(RecordKind.Indicator)).Count());

    private readonly Lazy<Dictionary<FactRecord, List<(int Year, FactReason Reason)>>> _reasons = new(() => ReasonsOf(history));

    /// <summary>The lists with a page through all years, in the order of their pages.</summary>
    public static IReadOnlyList<string> Lists { get; } =
    [.. WithPages.Select(FactLists.Of), FactLists.Of(RecordKind.Facility), FactLists.Of(RecordKind.ContextFigure)];

    /// <summary>The compared years.</summary>
    public YearHistory History => history;

    /// <summary>The number of indicators that any year has.</summary>
    public int IndicatorCount => _indicatorCount.Value;

    /// <summary>True if a record has a page of its own: it exists in two years, and something about it changed.</summary>
    public bool HasPage(RecordHistory record) =>
        record.Years > 1
        && WithPages.Any(kind => FactLists.Of(kind) == record.List)
        && (_changed.Value is not { } changed || changed.Has(record) || IndicatorsOf(record).Any(changed.Has));

    /// <summary>Returns a record of a year through all years; null if only one year has it.</summary>
    public RecordHistory? Find(RecordKind kind, int year, string code) =>
        WithPages.Contains(kind) ? _records.Value.GetValueOrDefault((FactLists.Of(kind), year, code)) : null;

    /// <summary>Returns the other years that have a record, with its code there, oldest first.</summary>
    public IEnumerable<(int Year, string Code)> InOtherYears(RecordHistory record, int year) =>
        record
            .ByYear.Zip(history.Years, (own, facts) => (facts.Year, own?.Code))
            .Where(known => known.Code is not null && known.Year != year)
            .Select(known => (known.Year, known.Code!));

    /// <summary>The records of a list that any year has, those of the newest year first.</summary>
    public IReadOnlyList<RecordHistory> Of(string list) => [.. history.Of(list)];

    /// <summary>Returns what the years say about why a record changed, oldest first, each reason once.</summary>
    public IEnumerable<(int Year, FactReason Reason)> ReasonsOf(RecordHistory record) =>
        record
            .ByYear.OfType<FactRecord>()
            .SelectMany(own => _reasons.Value.GetValueOrDefault(own) ?? [])
            .DistinctBy(known => known.Reason)
            .OrderBy(known => known.Year);

    // Few changes have a reason, so they are collected once for all pages.
    private static Dictionary<FactRecord, List<(int Year, FactReason Reason)>> ReasonsOf(YearHistory history)
    {
        var found = new Dictionary<FactRecord, List<(int Year, FactReason Reason)>>(ReferenceEqualityComparer.Instance);
        foreach (var pair in history.Pairs.Where(pair => history.Facts(pair.To).Reasons.Count > 0))
        {
            var reasons = new ChangeReasons(pair, history.Facts(pair.To).Reasons);
            foreach (var change in pair.Changes)
            {
                if (reasons.Of(change) is { } reason)
                {
                    if (!found.TryGetValue(change.Record, out var known))
                    {
                        found.Add(change.Record, known = []);
                    }

                    known.Add((pair.To, reason));
                }
            }
        }

        return found;
    }

    /// <summary>Returns the indicators that belong to an objective in any year; none for other records.</summary>
    public IEnumerable<RecordHistory> IndicatorsOf(RecordHistory objective) =>
        objective.List == FactLists.Of(RecordKind.Objective) ? _indicators.Value[objective.Code] : [];

    // By the newest code of the objective. An indicator that moved to another objective belongs to both.
    private static ILookup<string, RecordHistory> ByObjective(YearHistory history)
    {
        var newest = history
            .Of(FactLists.Of(RecordKind.Objective))
            .SelectMany(record => record.ByYear.Select((own, at) => (Own: own, At: at, record.Code)))
            .Where(known => known.Own is not null)
            .ToDictionary(known => (known.At, known.Own!.Code), known => known.Code);
        return history
            .Of(FactLists.Of(RecordKind.Indicator))
            .SelectMany(record =>
                record
                    .ByYear.Select(
                        (own, at) => own?.Cell(IndicatorSchema.Objective.Name) is { } of ? newest.GetValueOrDefault((at, of.Value)) : null
                    )
                    .OfType<string>()
                    .Distinct()
                    .Select(objective => (Objective: objective, Record: record))
            )
            .ToLookup(known => known.Objective, known => known.Record);
    }

    private static Dictionary<(string List, int Year, string Code), RecordHistory> RecordsOf(YearHistory history) =>
        WithPages
            .Select(FactLists.Of)
            .SelectMany(history.Of)
            .Where(record => record.Years > 1)
            .SelectMany(record =>
                record
                    .ByYear.Select((own, at) => (Own: own, history.Years[at].Year))
                    .Where(known => known.Own is not null)
                    .Select(known => KeyValuePair.Create((record.List, known.Year, known.Own!.Code), record))
            )
            .ToDictionary();

    /// <param name="Records">The records that differ from the year before, or have no successor.</param>
    /// <param name="Tables">The codes of the tables with such rows.</param>
    private sealed record Changed(HashSet<FactRecord> Records, HashSet<string> Tables)
    {
        public static Changed In(YearHistory history)
        {
            YearChange[] all = [.. history.Pairs.SelectMany(pair => pair.Changes)];
            return new Changed(
                new HashSet<FactRecord>(all.Select(change => change.Record), ReferenceEqualityComparer.Instance),
                [.. all.Select(change => FactLists.TableOf(change.Record.List)).OfType<string>()]
            );
        }

        public bool Has(RecordHistory record) =>
            record
                .ByYear.OfType<FactRecord>()
                .Any(own => Records.Contains(own) || (own.List == FactLists.Tables && Tables.Contains(own.Code)));
    }
}
