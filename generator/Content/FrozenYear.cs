using System.Text.Json.Serialization;
using Cremona.Transparency.Generator.Diagnostics;
using Cremona.Transparency.Generator.Schema;

namespace Cremona.Transparency.Generator.Content;

/// <summary>
/// What the rest of the portal must know of a year that is frozen. It was written down when the year was frozen: the year's own content is not read again, so
/// that no later version of this program can understand it differently.
/// </summary>
public sealed record FrozenYear
{
    public required int Year { get; init; }

    /// <summary>The plan's name, with its three years.</summary>
    public required string PlanName { get; init; }

    /// <summary>What it holds, in words: chapters, objectives, documents.</summary>
    public required string Holds { get; init; }

    /// <summary>The newest date that its content bears, or null.</summary>
    public DateOnly? Newest { get; init; }

    /// <summary>The last day on which the law wants it published (art. 8 D.Lgs 33/2013), or null where that is not known.</summary>
    public DateOnly? Term { get; init; }

    /// <summary>What happens then: resta, togli, or null where nobody has decided.</summary>
    public string? AtTerm { get; init; }

    /// <summary>The names (<see cref="PageNames"/>) of the pages that it has.</summary>
    public IReadOnlyList<string> Pages { get; init; } = [];

    /// <summary>All records that have an address, in the order of <see cref="YearContent.Heads"/>, then the glossary's terms.</summary>
    public IReadOnlyList<FrozenRecord> Records { get; init; } = [];

    /// <summary>True where it shows the tree of Amministrazione trasparente that was in force for it.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public bool HasOwnTree { get; init; }

    /// <summary>News, in the year's order.</summary>
    public IReadOnlyList<FrozenNews> News { get; init; } = [];

    /// <summary>The year in figures.</summary>
    public IReadOnlyList<FrozenFigure> Figures { get; init; } = [];

    /// <summary>How complete the fields are that the law asks for, in words, by kind of record.</summary>
    public IReadOnlyList<FrozenCoverage> Coverages { get; init; } = [];

    /// <summary>Where the year stands on this machine, for messages. No file says so.</summary>
    [JsonIgnore]
    public Place Place { get; init; } = Place.Elsewhere("");

    /// <summary>The record, or null.</summary>
    public FrozenRecord? Find(RecordKind kind, string code) => Records.FirstOrDefault(record => record.Kind == kind && record.Code == code);

    /// <summary>The records as the index knows records: without answers.</summary>
    public IEnumerable<Head> Heads => Records.Select(record => new Head(record.Kind, record.Code, record.Name, Answers.None));
}

/// <summary>A record of a frozen year.</summary>
/// <param name="Path">Of its page, from the document root.</param>
/// <param name="Fragment">Where it stands in that page, or null for the whole.</param>
public sealed record FrozenRecord(RecordKind Kind, string Code, string Name, string Path, string? Fragment)
{
    /// <summary>What a link without words of its own says, where that is not the name.</summary>
    public string? Line { get; init; }

    /// <summary>The points inside its page that a link can name.</summary>
    public IReadOnlyList<string> Points { get; init; } = [];

    /// <summary>The last day of publication that the law asks for, where the record has a term of its own; else null, and in what was frozen by version 1.0.</summary>
    public DateOnly? Term { get; init; }

    /// <summary>What happens then, where that was decided for the record itself: resta, togli, or null.</summary>
    public string? AtTerm { get; init; }
}

/// <summary>News of a frozen year.</summary>
public sealed record FrozenNews(string Code, DateOnly Date);

/// <summary>A figure of a frozen year, as its home shows it.</summary>
public sealed record FrozenFigure(string Name, string Value, string? AsOf)
{
    /// <summary>Where the figure leads, from the document root; a <c>#</c> comes before a fragment.</summary>
    public string? LeadsTo { get; init; }

    /// <summary>Where it comes from: words, and place.</summary>
    public string? SourceWords { get; init; }

    public string? SourcePlace { get; init; }
}

/// <summary>How complete a kind of record is, in words.</summary>
public sealed record FrozenCoverage(RecordKind Kind, string Words);
