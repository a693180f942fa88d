using System.Text.Json.Serialization;
using Cremona.Transparency.Generator.Diagnostics;
using Cremona.Transparency.Generator.Schema;

namespace Cremona.Transparency.Generator.Content;

/// <summary>
/// The facts that the rest of the portal needs about a frozen year. They are stored when the year is frozen. For pages the year's content
/// is never read again, so no later version of this program can interpret it differently; only comparison with other years reads it.
/// </summary>
/// <remarks>The JSON reader of the platform gives null for a list that an older version did not write: it is empty.</remarks>
public sealed record FrozenYear
{
    public required int Year { get; init; }

    /// <summary>The plan's name, with its three years.</summary>
    public required string PlanName { get; init; }

    /// <summary>A summary of its content in words: chapters, objectives, documents.</summary>
    public required string Holds { get; init; }

    /// <summary>The newest date in its content, or null.</summary>
    public DateOnly? Newest { get; init; }

    /// <summary>The last day on which publication is required (art. 8 D.Lgs 33/2013), or null if unknown.</summary>
    public DateOnly? Term { get; init; }

    /// <summary>The decision for the end of the term: resta, togli, or null if undecided.</summary>
    public string? AtTerm { get; init; }

    /// <summary>The names (<see cref="PageNames"/>) of its pages.</summary>
    public IReadOnlyList<string> Pages
    {
        get;
        init => field = value ?? [];
    } = [];

    /// <summary>All records with an address, in the order of <see cref="YearContent.Heads"/>, then the glossary's terms.</summary>
    public IReadOnlyList<FrozenRecord> Records
    {
        get;
        init => field = value ?? [];
    } = [];

    /// <summary>True if the year shows its own tree of Amministrazione trasparente.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public bool HasOwnTree { get; init; }

    /// <summary>True if its tables are also JSON files, described in a Data Package.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public bool HasJsonTables { get; init; }

    /// <summary>The lists of records that are also data files, described in the Data Package.</summary>
    public IReadOnlyList<string> DataLists
    {
        get;
        init => field = value ?? [];
    } = [];

    /// <summary>True if its facilities are also points on a map (GeoJSON).</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public bool HasMap { get; init; }

    /// <summary>News, in the year's order.</summary>
    public IReadOnlyList<FrozenNews> News
    {
        get;
        init => field = value ?? [];
    } = [];

    /// <summary>The year in figures.</summary>
    public IReadOnlyList<FrozenFigure> Figures
    {
        get;
        init => field = value ?? [];
    } = [];

    /// <summary>The completeness of the fields required by law, in words, by kind of record.</summary>
    public IReadOnlyList<FrozenCoverage> Coverages
    {
        get;
        init => field = value ?? [];
    } = [];

    /// <summary>The year's place on this machine, for messages. It is not stored in any file.</summary>
    [JsonIgnore]
    public Place Place { get; init; } = Place.Elsewhere("");

    /// <summary>Returns a record, or null.</summary>
    public FrozenRecord? Find(RecordKind kind, string code) => Records.FirstOrDefault(record => record.Kind == kind && record.Code == code);

    /// <summary>The records as heads for the index, without answers.</summary>
    [JsonIgnore]
    public IEnumerable<Head> Heads => Records.Select(record => new Head(record.Kind, record.Code, record.Name, Answers.None));
}

/// <summary>A record of a frozen year.</summary>
/// <param name="Path">The path of its page, from the document root.</param>
/// <param name="Fragment">Its anchor in that page, or null for the whole page.</param>
public sealed record FrozenRecord(RecordKind Kind, string Code, string Name, string Path, string? Fragment = null)
{
    /// <summary>The default text of links to it, if different from the name.</summary>
    public string? Line { get; init; }

    /// <summary>The anchors inside its page that a link can name.</summary>
    public IReadOnlyList<string> Points
    {
        get;
        init => field = value ?? [];
    } = [];

    /// <summary>
    /// The last day of required publication, for a record with a term of its own. Null for other records, and for years frozen by version
    /// 1.0.
    /// </summary>
    public DateOnly? Term { get; init; }

    /// <summary>The decision for the end of the record's own term: resta, togli, or null.</summary>
    public string? AtTerm { get; init; }
}

/// <summary>A news item of a frozen year.</summary>
public sealed record FrozenNews(string Code, DateOnly Date);

/// <summary>A figure of a frozen year, as shown on its home page.</summary>
public sealed record FrozenFigure(string Name, string Value, string? AsOf = null)
{
    /// <summary>The link of the figure, from the document root, with <c>#</c> before a fragment.</summary>
    public string? LeadsTo { get; init; }

    /// <summary>The source of the figure: words and address.</summary>
    public string? SourceWords { get; init; }

    public string? SourcePlace { get; init; }
}

/// <summary>The completeness of a kind of record, in words.</summary>
public sealed record FrozenCoverage(RecordKind Kind, string Words);
