using Cremona.Transparency.Generator.Diagnostics;

namespace Cremona.Transparency.Generator.Changes;

/// <summary>A difference between two sets of records.</summary>
/// <param name="Kind">The kind of change.</param>
/// <param name="Record">The record in its present form, or in its former one if it is gone.</param>
public sealed record Change(ChangeKind Kind, TypedRecord Record)
{
    /// <summary>The changed field, or null if the whole record appeared, disappeared or moved.</summary>
    public string? Field { get; init; }

    /// <summary>The former value, or null.</summary>
    public string? Old { get; init; }

    /// <summary>The present value, or null.</summary>
    public string? New { get; init; }

    /// <summary>The index in the field's text where the change begins.</summary>
    public int Offset { get; init; }

    /// <summary>The place in the content, or null if the record is known only from a release.</summary>
    public Place? Place => Record.At?.Invoke(Field ?? "", Offset);

    /// <summary>The file that contains the field, relative to the content folder; the record's file if the place is unknown.</summary>
    public string File => Place?.Path ?? Record.File;

    /// <summary>The cell or line, in Italian (<c>cella C3</c>, <c>riga 12</c>); empty if the place is unknown.</summary>
    public string Where =>
        Place switch
        {
            { Cell: { } cell } => $"cella {cell}",
            { Line: > 0 and var line } => $"riga {line}",
            _ => "",
        };
}

/// <summary>The kind of change of a record or a field.</summary>
public enum ChangeKind
{
    /// <summary>The record is no longer published.</summary>
    Gone,

    /// <summary>The record is new.</summary>
    Appeared,

    /// <summary>A field has another value.</summary>
    Changed,

    /// <summary>The record has another position in its list.</summary>
    Moved,
}
