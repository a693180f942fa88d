namespace Cremona.Transparency.Generator.Comparison;

/// <summary>The published years that can be compared, and what changed from each to the next.</summary>
/// <param name="years">The facts of the years, oldest first.</param>
/// <param name="unread">The published years that cannot be compared, because data were removed from them.</param>
public sealed class YearHistory(IReadOnlyList<YearFacts> years, IReadOnlyList<int> unread)
{
    private readonly Lazy<ILookup<string, RecordHistory>> _byList = new(() => RecordsOf(years).ToLookup(record => record.List));

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
    public IEnumerable<RecordHistory> Of(string list) => _byList.Value[list];

    /// <summary>Returns the facts of a year.</summary>
    public YearFacts Facts(int year) => years.First(known => known.Year == year);

    // From the newest year back, so that each record has its newest code.
    private static IReadOnlyList<RecordHistory> RecordsOf(IReadOnlyList<YearFacts> years)
    {
        var found = new Dictionary<(string List, string Code), FactRecord?[]>();
        var codes = new Dictionary<(string List, string Code), string>();
        for (var at = years.Count - 1; at >= 0; at--)
        {
            var ancestry = at + 1 < years.Count ? Ancestry.Of([years[at], years[at + 1]]) : null;
            var own = new Dictionary<(string List, string Code), string>(codes);
            foreach (var record in years[at].Records)
            {
                var next = ancestry?.Code(record.List, record.Code) ?? record.Code;
                var newest = codes.GetValueOrDefault((record.List, next), next);
                own[record.Identity] = newest;
                if (!found.TryGetValue((record.List, newest), out var row))
                {
                    found[(record.List, newest)] = row = new FactRecord?[years.Count];
                }

                row[at] ??= record;
            }

            codes = own;
        }

        return [.. found.Select(known => new RecordHistory(known.Key.List, known.Key.Code, known.Value))];
    }
}
