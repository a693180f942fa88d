using Cremona.Transparency.Generator.Changes;
using Cremona.Transparency.Generator.Schema;

namespace Cremona.Transparency.Generator.Comparison;

/// <summary>Two years, and what changed from one to the other.</summary>
/// <param name="From">The older year.</param>
/// <param name="To">The newer year.</param>
/// <param name="Changes">
/// The changes, list by list. In each list, and in each statistical table, what is gone comes first, then the records of the newer year in
/// their order.
/// </param>
public sealed record YearPair(int From, int To, IReadOnlyList<YearChange> Changes)
{
    /// <summary>Compares the first with the last of some years.</summary>
    /// <param name="years">The years, oldest first. Those between the two only say how records were renamed.</param>
    public static YearPair Of(IReadOnlyList<YearFacts> years)
    {
        var (before, after, ancestry) = (years[0], years[^1], Ancestry.Of(years));
        var (old, now) = (new ComparableYear(before, Targets(after), ancestry), new ComparableYear(after, Targets(before), null));
        var changes = RecordComparison
            .Of(old.Records, now.Records, isOfValues: true)
            .Where(change => !IsOfWholeTable(change, old, now))
            .Select(change => Of(change, old, now))
            .Concat(Renamed(old, now));
        return new YearPair(before.Year, after.Year, InOrder(changes, before, after));
    }

    private static HashSet<string> Targets(YearFacts year) =>
        [
            .. year
                .Records.Where(record => record.List == FactLists.Of(RecordKind.Indicator))
                .SelectMany(record => record.Cells)
                .Select(cell => cell.Field)
                .Where(IndicatorFacts.IsOfOneYear),
        ];

    // The rows of a new or lost table are not listed.
    private static bool IsOfWholeTable(Change change, ComparableYear old, ComparableYear now) =>
        change.Kind is ChangeKind.Appeared or ChangeKind.Gone
        && FactLists.TableOf(change.Record.Kind) is { } table
        && !(old.Has(FactLists.Tables, table) && now.Has(FactLists.Tables, table));

    private static YearChange Of(Change change, ComparableYear old, ComparableYear now)
    {
        var record = (change.Kind == ChangeKind.Gone ? old : now).Of(change.Record);
        return change.Kind switch
        {
            ChangeKind.Gone => new YearChange(YearChangeKind.Gone, record) { Old = Text(record.Name) },
            ChangeKind.Appeared => new YearChange(YearChangeKind.Appeared, record) { New = Text(record.Name) },
            _ => new YearChange(YearChangeKind.Changed, record)
            {
                Field = change.Field,
                Old = old.Of(change.Record).Cell(change.Field!),
                New = record.Cell(change.Field!),
            },
        };
    }

    // A row is named by its unit, whose own record says that it was renamed.
    private static IEnumerable<YearChange> Renamed(ComparableYear old, ComparableYear now) =>
        now
            .Records.Where(record => old.Has(record.Kind, record.Key) && FactLists.TableOf(record.Kind) is null)
            .Select(record => (Old: old.Of(record).Code, New: now.Of(record)))
            .Where(pair => pair.Old != pair.New.Code)
            .Select(pair => new YearChange(YearChangeKind.Renamed, pair.New)
            {
                Field = CommonFields.Code.Name,
                Old = Text(pair.Old),
                New = Text(pair.New.Code),
            });

    private static FactCell Text(string words) => new("", FactType.Text, words);

    private static YearChange[] InOrder(IEnumerable<YearChange> changes, YearFacts before, YearFacts after)
    {
        // The newer year decides; what it does not have comes first.
        var (places, next) = (new Dictionary<(string List, string Code), int>(), 0);
        foreach (var record in before.Records.Concat(after.Records).Where(record => FactLists.TableOf(record.List) is null))
        {
            places[record.Identity] = next++;
        }

        return
        [
            .. changes
                .OrderBy(change => FactLists.IndexOf(change.List))
                .ThenBy(change => change.List == FactLists.Tables || !change.IsGone)
                .ThenBy(change => places.GetValueOrDefault((change.List, change.Code)))
                .ThenBy(change => change.Kind != YearChangeKind.Renamed),
        ];
    }
}
