using System.Collections.Concurrent;
using Cremona.Transparency.Generator.Diagnostics;
using Cremona.Transparency.Generator.Schema;

namespace Cremona.Transparency.Generator.Content;

/// <summary>Finds records by kind, year and code.</summary>
public sealed class RecordIndex
{
    private readonly Dictionary<(RecordKind Kind, int Year, string Code), Head> _heads;

    // Lazy: a frozen year has thousands of records that may never be looked up.
    private readonly IReadOnlyList<Draft> _drafts;
    private readonly HashSet<int> _frozenYears;
    private readonly Lazy<Dictionary<(RecordKind Kind, int Year, string Code), Head>> _frozen;

    // Cached because every broken reference needs it.
    private readonly ConcurrentDictionary<(RecordKind Kind, int Year), string[]> _codes = new();
    private readonly ConcurrentDictionary<(RecordKind Kind, int Year), ILookup<string, Head>> _names = new();

    /// <summary>Indexes all records. The first of duplicate codes takes precedence.</summary>
    public RecordIndex(SiteContent content)
        : this(content, new RowCache(), "index") { }

    /// <summary>Indexes all records, reusing the previous run's index if the set of records is unchanged.</summary>
    /// <param name="content">The content.</param>
    /// <param name="cache">The cache of the previous run.</param>
    /// <param name="name">Distinguishes this index from other indexes of the same run.</param>
    public RecordIndex(SiteContent content, RowCache cache, string name)
    {
        Entry[] entries = [.. content.Years.Where(year => year.Frozen is null).SelectMany(year => EntriesOf(year, content))];
        Entry[] frozen = [.. content.Years.Where(year => year.Frozen is not null).SelectMany(year => EntriesOf(year, content))];
        (_frozenYears, _frozen) = (
            [.. frozen.Select(entry => entry.Year)],
            new Lazy<Dictionary<(RecordKind Kind, int Year, string Code), Head>>(() => Made(frozen))
        );
        Years = [.. content.Years.Select(year => year.Year)];
        Unread = content.Unread;
        _drafts = content.Drafts;
        Keys = cache.Same(name, 0, (Entry[])[.. entries, .. frozen], (one, other) =>
            one.Year == other.Year
            && (ReferenceEquals(one.Head, other.Head) || (one.Head.Kind == other.Head.Kind && one.Head.Code == other.Head.Code))
        );
        var before = cache.Last<Indexed>(name);
        _heads = before?.Keys == Keys ? Renewed(before, entries) : Made(entries);
        cache.Put(name, new Indexed(Keys, entries, _heads));
    }

    /// <summary>An identity object that stays the same across runs while the set of records is unchanged, whatever their answers.</summary>
    public object Keys { get; }

    /// <summary>
    /// The cache key for results that depend on the set of records and on whether all were read; compared by equality.
    /// </summary>
    public object Basis => Unread.Count == 0 && _drafts.Count == 0 ? Keys : new object();

    /// <summary>The years, oldest first.</summary>
    public IReadOnlyList<int> Years { get; }

    /// <summary>The files with read errors, whose records may be missing here.</summary>
    public IReadOnlySet<string> Unread { get; }

    /// <summary>
    /// True if all records of a kind were read. Otherwise a reference to a missing record is not an error of its own: it may follow from
    /// a reported read error.
    /// </summary>
    public bool IsWhole(RecordKind kind, int year) => !Unread.Any(path => Holds(kind, year, path));

    /// <summary>True if a file was read without errors.</summary>
    public bool IsWhole(FileSchema schema, int year) => !Unread.Contains(schema.PathIn(year));

    /// <summary>Returns the record, or null.</summary>
    public Head? Find(RecordKind kind, int year, string code) => Of(year).GetValueOrDefault((kind, year, code));

    /// <summary>Returns the target record of a reference from a year, or null.</summary>
    public Head? Find(Target target, int year) => Find(target.Kind, target.Year ?? year, target.Code);

    /// <summary>True if the target of a reference from a year is not published yet.</summary>
    public bool IsDraft(Target target, int year) =>
        _drafts.Count > 0
        && _drafts.Any(draft =>
            draft.Head is { } head
                ? head.Kind == target.Kind && head.Code == target.Code && (draft.Year ?? target.Year ?? year) == (target.Year ?? year)
                : draft.IsYear && draft.Year == target.Year
        );

    /// <summary>Returns the codes of a kind in a year.</summary>
    public IReadOnlyList<string> Codes(RecordKind kind, int year) =>
        _codes.GetOrAdd((kind, year), asked =>
            [.. Of(asked.Year).Keys.Where(key => key.Kind == asked.Kind && key.Year == asked.Year).Select(key => key.Code)]
        );

    /// <summary>Returns the record of a kind with this name, ignoring case and accents; null if no record or several match.</summary>
    public Head? Named(RecordKind kind, int year, string name) =>
        NamesOf(kind, year)[Field.KeyOf(name)].ToArray() is [var only] ? only : null;

    /// <summary>
    /// Returns the record meant by a reference, matched by name or by code without superfluous spaces; null if no record matches.
    /// </summary>
    public Head? Meant(Target target, int year) =>
        Named(target.Kind, target.Year ?? year, target.Code)
        ?? (
            target.Code.Contains(' ', StringComparison.Ordinal)
                ? Find(target with { Code = target.Code.Replace(" ", "", StringComparison.Ordinal) }, year)
                : null
        );

    /// <summary>
    /// Suggests the intended target of a broken reference: the code of the record with that name, otherwise the nearest code. Returns "" if
    /// no code is near.
    /// </summary>
    public string HintFor(Target target, int year)
    {
        // Codes contain no spaces, so a reference with a space is a name.
        var (at, name) = (target.Year ?? year, Uri.UnescapeDataString(target.Code));
        return Named(target.Kind, at, name) is { } named ? $"questo è un nome: il codice di «{named.Name}» è «{named.Code}». "
            : name.Contains(' ', StringComparison.Ordinal)
            && Nearest.To(name, NamesOf(target.Kind, at).Select(group => group.Key)) is { } near
            && NamesOf(target.Kind, at)[near].ToArray() is [var only]
                ? $"forse «{only.Name}», che ha il codice «{only.Code}»? "
            : Nearest.Hint(target.Code, Codes(target.Kind, at));
    }

    private ILookup<string, Head> NamesOf(RecordKind kind, int year) =>
        _names.GetOrAdd((kind, year), asked =>
            Of(asked.Year)
                .Values.Where(head => head.Kind == asked.Kind && Find(asked.Kind, asked.Year, head.Code) == head)
                .ToLookup(head => Field.KeyOf(head.Name))
        );

    private Dictionary<(RecordKind Kind, int Year, string Code), Head> Of(int year) => _frozenYears.Contains(year) ? _frozen.Value : _heads;

    private static IEnumerable<Entry> EntriesOf(YearContent year, SiteContent content) =>
        year
            .Heads.Concat(year.Withdrawn)
            .Concat(year.Frozen is null ? content.Terms.Select(term => term.Head) : [])
            .Select(head => new Entry(year.Year, head));

    private static Dictionary<(RecordKind, int, string), Head> Made(Entry[] entries)
    {
        var heads = new Dictionary<(RecordKind, int, string), Head>(entries.Length);
        foreach (var (year, head) in entries)
        {
            heads.TryAdd((head.Kind, year, head.Code), head);
        }

        return heads;
    }

    private static Dictionary<(RecordKind, int, string), Head> Renewed(Indexed before, Entry[] entries)
    {
        var heads = new Dictionary<(RecordKind, int, string), Head>(before.Heads);
        for (var i = 0; i < entries.Length; i++)
        {
            var (old, (year, head)) = (before.Entries[i].Head, entries[i]);
            if (!ReferenceEquals(old, head) && ReferenceEquals(heads[(head.Kind, year, head.Code)], old))
            {
                heads[(head.Kind, year, head.Code)] = head;
            }
        }

        return heads;
    }

    private static bool Holds(RecordKind kind, int year, string path) =>
        kind switch
        {
            RecordKind.Chapter => path.StartsWith($"{year:D4}/piano/", StringComparison.OrdinalIgnoreCase),
            RecordKind.NewsItem => path.StartsWith($"{year:D4}/notizie/", StringComparison.OrdinalIgnoreCase),
            RecordKind.Table => path.StartsWith($"{year:D4}/personale/", StringComparison.OrdinalIgnoreCase)
                || string.Equals(path, ProspectSchema.Definition.PathIn(year), StringComparison.OrdinalIgnoreCase),
            RecordKind.Page => false,
            _ => string.Equals(path, FileSchemas.OfKind(kind).PathIn(year), StringComparison.OrdinalIgnoreCase),
        };

    private readonly record struct Entry(int Year, Head Head);

    private sealed record Indexed(object Keys, Entry[] Entries, Dictionary<(RecordKind Kind, int Year, string Code), Head> Heads);
}
