namespace Cremona.Transparency.Generator.Commands;

/// <summary>What the caller asked for.</summary>
/// <param name="Content">The content folder.</param>
/// <param name="Output">The document root; empty if the verb publishes nothing.</param>
/// <param name="Strict">True to report an unexplained discrepancy as an error.</param>
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
    /// <summary>The folder of the frozen years, next to the register; empty if the verb reads no archive.</summary>
    public string Archive { get; init; } = "";

    /// <summary>True if the caller gave the document root; false for the default.</summary>
    public bool IsOutputNamed { get; init; }

    /// <summary>True if the caller gave the folder of the frozen years.</summary>
    public bool IsArchiveNamed { get; init; }

    /// <summary>
    /// The day on which messages about publication terms are based; null for verbs that report none. No page depends on it.
    /// </summary>
    public DateOnly? Today { get; init; }

    /// <summary>
    /// The last day that counts as past when days of the content are checked: today, or a later date that the caller gave to the pages;
    /// null to skip the check.
    /// </summary>
    public DateOnly? LastPastDay => (Today ?? Day) is { } today && Date is { } date && date > today ? date : Today ?? Day;

    /// <summary>
    /// The day of the call for verbs that report neither terms nor drafts; null for the others. It only decides whether a day of the
    /// content is in the future.
    /// </summary>
    public DateOnly? Day { get; init; }

    /// <summary>The same call for a verb that reports neither terms nor drafts.</summary>
    public Call WithoutTerms() => this with { Today = null, Day = Today };

    /// <summary>True to report only overdue terms.</summary>
    public bool TellsOnlyOverdue { get; init; }

    /// <summary>The losses that the caller confirms, by name (<c>anno:2011</c>).</summary>
    public IReadOnlyList<string> Confirmed { get; init; } = [];

    /// <summary>True to report what a publication would change without publishing.</summary>
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
/// The exit codes. Every code except 0 leaves the document root unchanged, unless a switch could neither be completed nor rolled back
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
