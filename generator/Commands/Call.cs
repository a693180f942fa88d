namespace Cremona.Transparency.Generator.Commands;

/// <summary>What the caller asked for.</summary>
/// <param name="Content">The content folder.</param>
/// <param name="Output">The document root; empty where pages are made for none.</param>
/// <param name="Strict">True where a discrepancy without an explanation is an error.</param>
/// <param name="Date">The date that pages bear, or null for the newest of the content.</param>
/// <param name="BaseUrl">The public address, or null for that of the settings.</param>
/// <param name="Format">How messages are written.</param>
/// <param name="IsQuiet">True to leave the summary out.</param>
/// <param name="HasColour">True for ANSI colours.</param>
public sealed record Call(
    string Content,
    string Output,
    bool Strict,
    DateOnly? Date,
    string? BaseUrl,
    MessageFormat Format,
    bool IsQuiet,
    bool HasColour
)
{
    /// <summary>The folder of the frozen years, the register beside it; empty where there is none to look at.</summary>
    public string Archive { get; init; } = "";

    /// <summary>True where the caller wrote the document root, and false where it is the usual one.</summary>
    public bool IsOutputNamed { get; init; }

    /// <summary>True where the caller wrote the folder of the frozen years.</summary>
    public bool IsArchiveNamed { get; init; }

    /// <summary>
    /// The day from which terms of publication are seen, for what is said of them; null for verbs that say nothing. No page ever depends on
    /// it.
    /// </summary>
    public DateOnly? Today { get; init; }

    /// <summary>
    /// The last day that counts as past where days of the content are checked: today, or a later one that the caller has the pages bear;
    /// null where nobody asks.
    /// </summary>
    public DateOnly? LastPastDay => (Today ?? Day) is { } today && Date is { } date && date > today ? date : Today ?? Day;

    /// <summary>
    /// The day of the call for verbs that say nothing of terms and drafts; null for the others. Only whether a day of the content lies
    /// ahead depends on it.
    /// </summary>
    public DateOnly? Day { get; init; }

    /// <summary>The same call of a verb that says nothing of terms and drafts.</summary>
    public Call WithoutTerms() => this with { Today = null, Day = Today };

    /// <summary>True to say of terms only what should no longer be public.</summary>
    public bool TellsOnlyOverdue { get; init; }

    /// <summary>What the caller confirms that a publication may lose, by its name (<c>anno:2011</c>).</summary>
    public IReadOnlyList<string> Confirmed { get; init; } = [];

    /// <summary>True to say what a publication would change, and to publish nothing.</summary>
    public bool IsTrial { get; init; }

    /// <summary>True where a person reads the error stream at a terminal.</summary>
    public bool IsTerminal { get; init; }

    /// <summary>True to publish compressed twins beside the files of text.</summary>
    public bool WithTwins { get; init; }
}

/// <summary>How messages are written.</summary>
public enum MessageFormat
{
    /// <summary>For people at a terminal.</summary>
    Human,

    /// <summary>One line a message, for screen readers and pipes.</summary>
    Plain,

    /// <summary>A JSON array.</summary>
    Json,

    /// <summary>Workflow commands of GitHub Actions.</summary>
    GitHub,

    /// <summary>A SARIF 2.1.0 log.</summary>
    Sarif,
}

/// <summary>
/// The exit codes. Whatever is not 0 leaves the document root as it was, but for a switch that could neither be finished nor undone
/// (TR940).
/// </summary>
public static class ExitCodes
{
    public const int Done = 0;
    public const int ContentWrong = 1;
    public const int CallWrong = 2;
    public const int VerificationFailed = 3;
    public const int CouldNotWrite = 4;
    public const int Busy = 5;
    public const int ProgramFault = 70;
}
