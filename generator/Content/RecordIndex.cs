using Cremona.Transparency.Generator.Schema;

namespace Cremona.Transparency.Generator.Content;

/// <summary>Finds records by kind, year and code.</summary>
public sealed class RecordIndex
{
    private readonly Dictionary<(RecordKind Kind, int Year, string Code), Head> _heads = [];

    /// <summary>The index of all records. Where a code is used twice, the first counts.</summary>
    public RecordIndex(SiteContent content)
    {
        foreach (var year in content.Years)
        {
            foreach (var head in year.Heads)
            {
                _heads.TryAdd((head.Kind, year.Year, head.Code), head);
            }

            foreach (var term in content.Terms)
            {
                _heads.TryAdd((RecordKind.Term, year.Year, term.Head.Code), term.Head);
            }
        }

        Years = [.. content.Years.Select(year => year.Year)];
    }

    /// <summary>The years, oldest first.</summary>
    public IReadOnlyList<int> Years { get; }

    /// <summary>The record, or null.</summary>
    public Head? Find(RecordKind kind, int year, string code) => _heads.GetValueOrDefault((kind, year, code));

    /// <summary>The record that a reference from a year leads to, or null.</summary>
    public Head? Find(Target target, int year) => Find(target.Kind, target.Year ?? year, target.Code);

    /// <summary>The codes of a kind in a year.</summary>
    public IEnumerable<string> Codes(RecordKind kind, int year) =>
        _heads.Keys.Where(key => key.Kind == kind && key.Year == year).Select(key => key.Code);
}
