using Cremona.Transparency.Generator.Diagnostics;

namespace Cremona.Transparency.Generator.Changes;

/// <summary>A difference between two sets of records.</summary>
/// <param name="Kind">What happened.</param>
/// <param name="Record">The record: as it is now, or as it was where it is gone.</param>
public sealed record Change(ChangeKind Kind, TypedRecord Record)
{
    /// <summary>The field that changed, or null where the whole record appeared, went or moved.</summary>
    public string? Field { get; init; }

    /// <summary>The former value; null where there was none.</summary>
    public string? Old { get; init; }

    /// <summary>The present value, or null.</summary>
    public string? New { get; init; }

    /// <summary>The character of the field's text at which the change begins.</summary>
    public int Offset { get; init; }

    /// <summary>The place in the content, or null where the record is known from a release only.</summary>
    public Place? Place => Record.At?.Invoke(Field ?? "", Offset);

    /// <summary>The file that holds the field, below the content folder; that of the record where the place is not known.</summary>
    public string File => Place?.Path ?? Record.File;

    /// <summary>The cell or line, in Italian (<c>cella C3</c>, <c>riga 12</c>); empty where the place is not known.</summary>
    public string Where =>
        Place switch
        {
            { Cell: { } cell } => $"cella {cell}",
            { Line: > 0 and var line } => $"riga {line}",
            _ => "",
        };
}

/// <summary>What happened to a record or a field.</summary>
public enum ChangeKind
{
    /// <summary>The record is not published any more.</summary>
    Gone,

    /// <summary>The record is new.</summary>
    Appeared,

    /// <summary>A field has another value.</summary>
    Changed,

    /// <summary>The record has another position in its list.</summary>
    Moved,
}
