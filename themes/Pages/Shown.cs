namespace Cremona.Transparency.Pages;

/// <summary>Why a value is missing. A missing value never means zero.</summary>
public enum Missing
{
    /// <summary>The cell is blank in the source.</summary>
    Blank,

    /// <summary>n.p.: not in the source.</summary>
    NotInSource,

    /// <summary>n.d.: not required by law here.</summary>
    NotDue,

    /// <summary>n.a.: not due yet.</summary>
    NotYetDue,

    /// <summary>omesso: withheld to protect a person.</summary>
    Withheld,

    /// <summary>n.r.: not required by law at the time.</summary>
    NotRequiredThen,

    /// <summary>A setting of the portal that has not been supplied yet.</summary>
    NotGiven,
}

/// <summary>
/// A displayed value: in a table cell, in a list of facts, on a card. <see cref="Text"/> is always readable text, even if the value is
/// missing.
/// </summary>
public sealed record Shown(string Text)
{
    /// <summary>The value's fragment, unique in its page, or null. Set for cells of a table and values of a record.</summary>
    public string? Id { get; init; }

    /// <summary>The language of the text as a BCP 47 tag (<c>en</c>), if it is not Italian.</summary>
    public string? Language { get; init; }

    /// <summary>The link target of the text, or null (the link's own text is not used).</summary>
    public Link? Link { get; init; }

    /// <summary>Set if there is no value; <see cref="Text"/> then describes the absence.</summary>
    public Missing? Missing { get; init; }

    /// <summary>The exact reason of an absence (<c>non richiesto all'epoca</c>), where the text is one of three words; or null.</summary>
    public string? Reason { get; init; }

    /// <summary>Set if the value is a state of an objective, shown by shape and colour beside the word.</summary>
    public StateMark? State { get; init; }

    /// <summary>Notes on this value, discrepancies first. They are listed below the table or list that contains the value.</summary>
    public IReadOnlyList<Note> Notes { get; init; } = [];

    /// <summary>Formatted text that replaces <see cref="Text"/>, or null.</summary>
    public RichText? Rich { get; init; }
}

/// <summary>The state of an objective as known on a date; <see cref="Shown.Text"/> contains its word.</summary>
public enum StateMark
{
    /// <summary>non avviato</summary>
    NotStarted,

    /// <summary>in linea</summary>
    OnTrack,

    /// <summary>in ritardo</summary>
    Late,

    /// <summary>da raggiungere</summary>
    NotYetReached,

    /// <summary>raggiunto</summary>
    Reached,

    /// <summary>raggiunto in parte</summary>
    PartlyReached,

    /// <summary>non raggiunto</summary>
    Missed,

    /// <summary>non misurato</summary>
    NotMeasured,

    /// <summary>esito non indicato</summary>
    OutcomeUnknown,
}

/// <summary>A note on a value, numbered within its page; keyboard links lead from the value to the note and back.</summary>
/// <param name="Id">Unique in the page, usable as a fragment (<c>nota-3</c>); the mark at the value has the prefix <c>rif-</c>.</param>
/// <param name="Mark">The number printed at the value.</param>
/// <param name="Text">The discrepancy or remark, in plain sentences.</param>
public sealed record Note(string Id, string Mark, string Text)
{
    /// <summary>The office's explanation, or null.</summary>
    public string? Explanation { get; init; }

    /// <summary>True for a discrepancy of figures, false for any other remark.</summary>
    public bool IsDiscrepancy { get; init; }
}
