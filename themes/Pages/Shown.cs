namespace Cremona.Transparency.Pages;

/// <summary>Why a value is not there. Absent is never zero.</summary>
public enum Missing
{
    /// <summary>The source leaves the cell blank.</summary>
    Blank,

    /// <summary>n.p.: the source does not say it.</summary>
    NotInSource,

    /// <summary>n.d.: the law does not ask it here.</summary>
    NotDue,

    /// <summary>n.a.: its term has not come yet.</summary>
    NotYetDue,

    /// <summary>omesso: withheld to protect a person.</summary>
    Withheld,

    /// <summary>n.r.: the law did not ask it at the time.</summary>
    NotRequiredThen,

    /// <summary>Nobody has supplied it yet (settings of the portal).</summary>
    NotGiven,
}

/// <summary>
/// A value as it is shown: in a cell of a table, in a list of facts, as a card. <see cref="Text"/> is always words to read,
/// also when the value is missing.
/// </summary>
public sealed record Shown(string Text)
{
    /// <summary>The language of the words as BCP 47 writes it (<c>en</c>), where it is not Italian.</summary>
    public string? Language { get; init; }

    /// <summary>Where the words lead, if anywhere (its own text is not used).</summary>
    public Link? Link { get; init; }

    /// <summary>Set when there is no value; <see cref="Text"/> then says so in words.</summary>
    public Missing? Missing { get; init; }

    /// <summary>Set when the value is a state of an objective: shown by shape and colour beside the word.</summary>
    public StateMark? State { get; init; }

    /// <summary>Remarks on this value: discrepancies first. Each is listed under the table or list that holds the value.</summary>
    public IReadOnlyList<Note> Notes { get; init; } = [];

    /// <summary>Longer text in place of <see cref="Text"/>, where the value is formatted.</summary>
    public RichText? Rich { get; init; }
}

/// <summary>The state of an objective as known on a date; the word goes with it in <see cref="Shown.Text"/>.</summary>
public enum StateMark
{
    /// <summary>non avviato</summary>
    NotStarted,

    /// <summary>in linea</summary>
    OnTrack,

    /// <summary>in ritardo</summary>
    Late,

    /// <summary>non ancora raggiunto</summary>
    NotYetReached,

    /// <summary>raggiunto</summary>
    Reached,

    /// <summary>raggiunto in parte</summary>
    PartlyReached,

    /// <summary>non raggiunto</summary>
    Missed,

    /// <summary>non misurato</summary>
    NotMeasured,

    /// <summary>esito non presente nella fonte</summary>
    OutcomeUnknown,
}

/// <summary>A remark on a value, numbered within its page, reachable by keyboard from the value and back.</summary>
/// <param name="Id">Unique in the page, usable as a fragment (<c>nota-3</c>); the mark at the value is <c>rif-</c> and this.</param>
/// <param name="Mark">What is printed at the value: the number.</param>
/// <param name="Text">What does not agree, or what there is to know, in plain sentences.</param>
public sealed record Note(string Id, string Mark, string Text)
{
    /// <summary>What the office says about it, if it has.</summary>
    public string? Explanation { get; init; }

    /// <summary>True for figures that disagree, false for any other remark.</summary>
    public bool IsDiscrepancy { get; init; }
}
