namespace Cremona.Transparency.Pages;

/// <summary>A piece of the plan's text, or an embedded table or list.</summary>
public sealed record Passage
{
    /// <summary>The text, if the passage is a text.</summary>
    public RichText Text { get; init; }

    /// <summary>The table, if the passage is a table.</summary>
    public DataTable? Table { get; init; }

    /// <summary>The list of records, if the passage is a list: one group for each name in the act.</summary>
    public IReadOnlyList<EntryGroup> List { get; init; } = [];

    /// <summary>Notes on the list's declared count, shown below it.</summary>
    public IReadOnlyList<Note> Notes { get; init; } = [];
}

/// <summary>A chapter of the plan.</summary>
public sealed record ChapterPage : Page
{
    /// <summary>The chapter's heading with the act's own emphasis; <see cref="Page.Title"/> is its plain text.</summary>
    public required RichText Heading { get; init; }

    /// <summary>The passages in order, without the heading. Empty if the act has only a heading.</summary>
    public required IReadOnlyList<Passage> Passages { get; init; }

    /// <summary>The replacement text for a chapter without text, otherwise null.</summary>
    public string? WithoutText { get; init; }

    /// <summary>The headings inside the chapter.</summary>
    public IReadOnlyList<Link> Contents { get; init; } = [];
}

/// <summary>The whole plan on one page, for reading or printing.</summary>
public sealed record WholePlanPage : Page
{
    /// <summary>The chapters in order.</summary>
    public required IReadOnlyList<WholeChapter> Chapters { get; init; }
}

/// <summary>
/// A chapter within the whole plan. Its headings are one level deeper than on its own page; its ids begin with <paramref name="Id"/>.
/// </summary>
public sealed record WholeChapter(string Id, Link Own, RichText Heading, IReadOnlyList<Passage> Passages, string? WithoutText);

/// <summary>The source act as received, line by line, so that every figure can link to its line.</summary>
public sealed record SourcePage : Page
{
    /// <summary>The lines; line n has the fragment <c>riga-n</c>.</summary>
    public required IReadOnlyList<string> Lines { get; init; }

    /// <summary>The file itself.</summary>
    public required Link File { get; init; }
}

/// <summary>The performance cycle: its phases, events with their dates, and expected events.</summary>
public sealed record CyclePage : Page
{
    /// <summary>The phases in order (a–f in the law).</summary>
    public required IReadOnlyList<Entry> Phases { get; init; }

    /// <summary>Dated steps and approvals, oldest first; undated ones last.</summary>
    public required IReadOnlyList<CycleEvent> Events { get; init; }
}

/// <summary>A dated event of the cycle.</summary>
/// <param name="Date">The day in words, or missing.</param>
/// <param name="MachineDate">ISO 8601, or null.</param>
/// <param name="What">A description of the event.</param>
public sealed record CycleEvent(Shown Date, string? MachineDate, Shown What)
{
    /// <summary>True for an event expected on that day; whether it happened is unknown.</summary>
    public bool IsExpected { get; init; }

    /// <summary>The event's fragment.</summary>
    public required string Id { get; init; }

    /// <summary>Responsible body, act, line of the source.</summary>
    public IReadOnlyList<Fact> Facts { get; init; } = [];
}
