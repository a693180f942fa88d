namespace Cremona.Transparency.Generator.Comparison;

/// <summary>The published years that can be compared, and what changed from each to the next.</summary>
/// <param name="years">The facts of the years, oldest first.</param>
/// <param name="unread">The published years that cannot be compared, because data were removed from them.</param>
public sealed class YearHistory(IReadOnlyList<YearFacts> years, IReadOnlyList<int> unread)
{
    private readonly Lazy<Followed> _followed = new(() => Follow(years));

    /// <summary>A portal without two years.</summary>
    public static YearHistory None { get; } = new([], []);

    /// <summary>The facts of the years, oldest first.</summary>
    public IReadOnlyList<YearFacts> Years => years;

    /// <summary>The published years that cannot be compared.</summary>
    public IReadOnlyList<int> Unread => unread;

    /// <summary>What changed from each year to the next, oldest first. Years around one that cannot be compared are no pair.</summary>
    public IReadOnlyList<YearPair> Pairs { get; } =
    [
        .. years
            .Zip(years.Skip(1))
            .Where(pair => !unread.Any(year => year > pair.First.Year && year < pair.Second.Year))
            .Select(pair => YearPair.Of([pair.First, pair.Second])),
    ];

    /// <summary>Returns the records of a list through the years, those of the newest year first.</summary>
    public IEnumerable<RecordHistory> Of(string list) => _followed.Value.ByList[list];

    /// <summary>Returns the fields of a record that have more than one value, in the order of the newest record.</summary>
    public IReadOnlyList<string> ChangedFields(RecordHistory record) =>
        [.. record.Fields.Where(field => Values(record, field).Distinct().Skip(1).Any())];

    /// <summary>Returns the facts of a year.</summary>
    public YearFacts Facts(int year) => years.First(known => known.Year == year);

    // A year without the record neither keeps nor changes a value, nor does a plan that does not cover the year of a target.
    private IEnumerable<string?> Values(RecordHistory record, string field)
    {
        for (var at = 0; at < record.ByYear.Count; at++)
        {
            if (record.ByYear[at] is { } own)
            {
                var cell = own.Cell(field);
                var value = FactLists.Comparable(record.List, cell) is null
                    ? null
                    : _followed.Value.Ancestries[at].ValueOf(record.List, cell!);
                if (value is not null || !IndicatorFacts.IsOfOneYear(field))
                {
                    yield return value;
                }
            }
        }
    }

    // From the newest year back, so that each record has its newest code.
    private static Followed Follow(IReadOnlyList<YearFacts> years)
    {
        var found = new Dictionary<(string List, string Code), FactRecord?[]>();
        var codes = new Dictionary<(string List, string Code), string>();
        var ancestries = new Ancestry[years.Count];
        for (var at = years.Count - 1; at >= 0; at--)
        {
            var ancestry = at + 1 < years.Count ? Ancestry.Of([years[at], years[at + 1]]) : null;
            var own = new Dictionary<(string List, string Code), string>(codes);
            var renamed = new Dictionary<(string List, string Code), string>();
            foreach (var record in years[at].Records)
            {
                var next = ancestry?.Code(record.List, record.Code) ?? record.Code;
                var newest = codes.GetValueOrDefault((record.List, next), next);
                own[record.Identity] = newest;
                if (newest != record.Code)
                {
                    renamed.Add(record.Identity, newest);
                }

                if (!found.TryGetValue((record.List, newest), out var row))
                {
                    found[(record.List, newest)] = row = new FactRecord?[years.Count];
                }

                row[at] ??= record;
            }

            codes = own;
            ancestries[at] = new Ancestry(renamed);
        }

        return new Followed(
            found.Select(known => new RecordHistory(known.Key.List, known.Key.Code, known.Value)).ToLookup(record => record.List),
            ancestries
        );
    }

    /// <param name="ByList">The records by list.</param>
    /// <param name="Ancestries">From each year to the newest code of each record.</param>
    private sealed record Followed(ILookup<string, RecordHistory> ByList, IReadOnlyList<Ancestry> Ancestries);
}
