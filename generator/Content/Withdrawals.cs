using Cremona.Transparency.Generator.Schema;

namespace Cremona.Transparency.Generator.Content;

/// <summary>The content withdrawn by a day: its term is over, and the decision is to withdraw it.</summary>
public sealed class Withdrawals
{
    private readonly Dictionary<(RecordKind Kind, int Year, string Code), DateOnly> _records = [];
    private readonly Dictionary<int, DateOnly> _years = [];

    /// <summary>Computes the withdrawals of a content.</summary>
    /// <param name="content">The content.</param>
    /// <param name="day">The date printed on the pages, never the clock's; for null nothing is withdrawn.</param>
    /// <param name="cache">The cache of the previous run, or null.</param>
    public Withdrawals(SiteContent content, DateOnly? day, RowCache? cache = null)
    {
        cache ??= new RowCache();
        var terms = content.Terms.Select(term => term.Head).Where(head => PublicationTerm.IsWithdrawn(head.Answers, day)).ToArray();
        foreach (var year in content.Years)
        {
            if (PublicationTerm.IsWithdrawn(year, day))
            {
                _years[year.Year] = PublicationTerm.LastDay(year)!.Value;
                continue;
            }

            var isWithdrawn = cache.Each("withdrawn", year.Year, day, year.Heads, head => PublicationTerm.IsWithdrawn(head.Answers, day));
            foreach (var head in year.Heads.Where((_, i) => isWithdrawn[i]).Concat(terms))
            {
                _records.TryAdd((head.Kind, year.Year, head.Code), PublicationTerm.LastDay(head.Answers)!.Value);
            }

            AddDependents(year);
        }
    }

    /// <summary>True if nothing is withdrawn.</summary>
    public bool IsEmpty => _years.Count + _records.Count == 0;

    /// <summary>Returns the last day of a withdrawn year's term; otherwise null.</summary>
    public DateOnly? LastDayOf(int year) => _years.TryGetValue(year, out var day) ? day : null;

    /// <summary>Returns the last day of a withdrawn record's term, its own or its year's; otherwise null.</summary>
    public DateOnly? LastDayOf(RecordKind kind, int year, string code) =>
        IsEmpty ? null : LastDayOf(year) ?? (_records.TryGetValue((kind, year, code), out var day) ? day : null);

    /// <summary>True if a record is withdrawn.</summary>
    public bool Has(RecordKind kind, int year, string code) => LastDayOf(kind, year, code) is not null;

    /// <summary>True if the record referenced from a year is withdrawn.</summary>
    public bool Has(Target target, int year) => Has(target.Kind, target.Year ?? year, target.Code);

    /// <summary>Returns the findings about figures that are still published.</summary>
    public Findings RestOf(Findings findings) =>
        IsEmpty
            ? findings
            : new(
                [.. findings.Checked.Where(IsShown)],
                [.. findings.Discrepancies.Where(found => found.Failures.All(IsShown) && IsShown(found.Cell))]
            );

    // An indicator is withdrawn with its objective, and a table generated from records with the last of them.
    private void AddDependents(YearContent year)
    {
        foreach (var indicator in year.Indicators)
        {
            if (LastDayOf(RecordKind.Objective, year.Year, indicator.Objective) is { } last)
            {
                _records.TryAdd((RecordKind.Indicator, year.Year, indicator.Head.Code), last);
            }
        }

        foreach (var prospect in year.Prospects)
        {
            var ends = (prospect.FromCompanies ? year.Companies : year.OtherBodies)
                .Select(record => LastDayOf(record.Head.Kind, year.Year, record.Head.Code))
                .ToArray();
            if (ends.Length > 0 && ends.All(end => end is not null))
            {
                _records.TryAdd((RecordKind.Table, year.Year, prospect.Head.Code), ends.Max()!.Value);
            }
        }
    }

    private bool IsShown(CheckedIdentity check) => IsShown(check.Cell) && check.OtherTables.All(IsShown);

    private bool IsShown(CellKey cell) => !Has(cell.Target, cell.Year);
}
