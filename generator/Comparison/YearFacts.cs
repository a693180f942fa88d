using System.Globalization;
using Cremona.Transparency.Generator.Diagnostics;

namespace Cremona.Transparency.Generator.Comparison;

/// <summary>What a year says, as typed values that can be compared with another year's.</summary>
/// <param name="Year">The year.</param>
/// <param name="Records">The published records, list by list, in the order of the content. No two share list and code.</param>
public sealed record YearFacts(int Year, IReadOnlyList<FactRecord> Records)
{
    /// <summary>The reasons that the year gives for changes from the year before.</summary>
    public IReadOnlyList<FactReason> Reasons { get; init; } = [];
}

/// <summary>Why something changed from the year before.</summary>
/// <param name="Where">The record, cell or field, as the clerk wrote it (<c>tabella:strutture/digitale/Tot</c>).</param>
/// <param name="Text">The reason, in one sentence.</param>
/// <param name="Source">The source of the reason, or null.</param>
public sealed record FactReason(string Where, string Text, string? Source)
{
    /// <summary>The place of the reason in the content; null if places are unknown.</summary>
    public Place? Place { get; init; }
}

/// <summary>A record of a year.</summary>
/// <param name="List">The content file without its ending; <c>personale/CODE</c> for the rows of a statistical table.</param>
/// <param name="Code">The code; for a row its key.</param>
/// <param name="Name">The name shown to readers.</param>
/// <param name="Former">The codes that the record had before.</param>
/// <param name="Cells">The values, at most one for each field. A field without a value has no cell, except yearly columns.</param>
public sealed record FactRecord(string List, string Code, string Name, IReadOnlyList<string> Former, IReadOnlyList<FactCell> Cells)
{
    /// <summary>The list and the code, unique in a year.</summary>
    public (string List, string Code) Identity => (List, Code);

    /// <summary>True for a row of a table that is a sum of other rows.</summary>
    public bool IsTotal { get; init; }

    /// <summary>For a table the name of its total column; null if unknown, and for all other records.</summary>
    public string? TotalColumn { get; init; }

    /// <summary>The readings of an indicator in order of time; empty for all other records, and where only the result was kept.</summary>
    public IReadOnlyList<FactReading> Readings { get; init; } = [];

    /// <summary>Returns the place of a field in the content, or of the whole record; null if places are unknown.</summary>
    public Func<string, Place>? At { get; init; }

    /// <summary>Returns the value of a field, or null.</summary>
    public FactCell? Cell(string field)
    {
        for (var i = 0; i < Cells.Count; i++)
        {
            if (Cells[i].Field == field)
            {
                return Cells[i];
            }
        }

        return null;
    }
}

/// <summary>A reading of an indicator.</summary>
/// <param name="AsOf">The day that the value refers to; its field is not used. A text if a removal took it away.</param>
/// <param name="Value">The value; its field is not used.</param>
/// <param name="IsSuperseded">True if a later reading corrects it.</param>
public sealed record FactReading(FactCell AsOf, FactCell Value, bool IsSuperseded);

/// <summary>A typed value.</summary>
/// <param name="Field">The name of the field, or of the column.</param>
/// <param name="Type">The type.</param>
/// <param name="Value">The value in the form of its type.</param>
public sealed record FactCell(string Field, FactType Type, string Value)
{
    /// <summary>The words that represent a long text where its content is not shown.</summary>
    public const string LongText = "(testo)";

    /// <summary>The number, or null for other types.</summary>
    public decimal? Number =>
        Type is FactType.Number or FactType.Percent ? decimal.Parse(Value, NumberStyles.Float, CultureInfo.InvariantCulture) : null;

    /// <summary>The value for lists and programs.</summary>
    public string Words => Type == FactType.Body ? LongText : Value;
}
