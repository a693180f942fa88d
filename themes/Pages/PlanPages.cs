namespace Cremona.Transparency.Pages;

/// <summary>A stretch of the plan's text, or a table or a list that stands in its place there.</summary>
public sealed record Passage
{
    /// <summary>The text, where the passage is text.</summary>
    public RichText Text { get; init; }

    /// <summary>The table, where the passage is a table.</summary>
    public DataTable? Table { get; init; }

    /// <summary>The list of records, where the passage is a list: one group for each name that the act gives.</summary>
    public IReadOnlyList<EntryGroup> List { get; init; } = [];

    /// <summary>Notes on the list's declared count, shown under it.</summary>
    public IReadOnlyList<Note> Notes { get; init; } = [];
}

/// <summary>A chapter of the plan.</summary>
public sealed record ChapterPage : Page
{
    /// <summary>The chapter's heading with the act's own emphasis; <see cref="Page.Title"/> is the same as plain text.</summary>
    public required RichText Heading { get; init; }

    /// <summary>The text in order, without the heading. Empty where the act has a heading without text.</summary>
    public required IReadOnlyList<Passage> Passages { get; init; }

    /// <summary>Said in place of the text where the act has none, else null.</summary>
    public string? WithoutText { get; init; }

    /// <summary>The headings inside the chapter.</summary>
    public IReadOnlyList<Link> Contents { get; init; } = [];
}

/// <summary>The whole plan on one page, to be read through or printed.</summary>
public sealed record WholePlanPage : Page
{
    /// <summary>The chapters in order.</summary>
    public required IReadOnlyList<WholeChapter> Chapters { get; init; }
}

/// <summary>
/// A chapter within the whole plan. Its headings are one level deeper than on its own page, its ids begin with <paramref name="Id"/>.
/// </summary>
public sealed record WholeChapter(string Id, Link Own, RichText Heading, IReadOnlyList<Passage> Passages, string? WithoutText);

/// <summary>The source act as it was handed over, line by line, so that every figure can lead to its line.</summary>
public sealed record SourcePage : Page
{
    /// <summary>The lines; line n has the fragment <c>riga-n</c>.</summary>
    public required IReadOnlyList<string> Lines { get; init; }

    /// <summary>The file itself.</summary>
    public required Link File { get; init; }
}

/// <summary>The performance cycle: its phases, what happened when, and what was expected.</summary>
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
/// <param name="What">What was done or is to be done.</param>
public sealed record CycleEvent(Shown Date, string? MachineDate, Shown What)
{
    /// <summary>True for what was expected on that day: whether it happened is not known here.</summary>
    public bool IsExpected { get; init; }

    /// <summary>The fragment that leads here.</summary>
    public required string Id { get; init; }

    /// <summary>Who, which act, which line of the source.</summary>
    public IReadOnlyList<Fact> Facts { get; init; } = [];
}
