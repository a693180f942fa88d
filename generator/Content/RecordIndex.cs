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
            foreach (var head in year.Heads.Concat(year.Withdrawn))
            {
                _heads.TryAdd((head.Kind, year.Year, head.Code), head);
            }

            foreach (var term in year.Frozen is null ? content.Terms : [])
            {
                _heads.TryAdd((RecordKind.Term, year.Year, term.Head.Code), term.Head);
            }
        }

        Years = [.. content.Years.Select(year => year.Year)];
        Unread = content.Unread;
    }

    /// <summary>The years, oldest first.</summary>
    public IReadOnlyList<int> Years { get; }

    /// <summary>The files in which reading found errors: records of theirs may be missing here.</summary>
    public IReadOnlySet<string> Unread { get; }

    /// <summary>
    /// True where all records of a kind could be read. Where not, a reference to none of them is no error of its own: it may be
    /// the consequence of one that was reported.
    /// </summary>
    public bool IsWhole(RecordKind kind, int year) => !Unread.Any(path => Holds(kind, year, path));

    /// <summary>True where a file could be read without an error.</summary>
    public bool IsWhole(FileSchema schema, int year) => !Unread.Contains(schema.PathIn(year));

    /// <summary>The record, or null.</summary>
    public Head? Find(RecordKind kind, int year, string code) => _heads.GetValueOrDefault((kind, year, code));

    /// <summary>The record that a reference from a year leads to, or null.</summary>
    public Head? Find(Target target, int year) => Find(target.Kind, target.Year ?? year, target.Code);

    /// <summary>The codes of a kind in a year.</summary>
    public IEnumerable<string> Codes(RecordKind kind, int year) =>
        _heads.Keys.Where(key => key.Kind == kind && key.Year == year).Select(key => key.Code);

    private static bool Holds(RecordKind kind, int year, string path) => kind switch
    {
        RecordKind.Chapter => path.StartsWith($"{year:D4}/piano/", StringComparison.OrdinalIgnoreCase),
        RecordKind.NewsItem => path.StartsWith($"{year:D4}/notizie/", StringComparison.OrdinalIgnoreCase),
        RecordKind.Table => path.StartsWith($"{year:D4}/personale/", StringComparison.OrdinalIgnoreCase)
            || string.Equals(path, ProspectSchema.Definition.PathIn(year), StringComparison.OrdinalIgnoreCase),
        RecordKind.Page => false,
        _ => string.Equals(path, FileSchemas.OfKind(kind).PathIn(year), StringComparison.OrdinalIgnoreCase),
    };
}
