using Cremona.Transparency.Generator.Diagnostics;

namespace Cremona.Transparency.Generator.Comparison;

/// <summary>A difference between two years.</summary>
/// <param name="Kind">The kind of change.</param>
/// <param name="Record">The record in the newer year, or in the older year if it is gone.</param>
public sealed record YearChange(YearChangeKind Kind, FactRecord Record)
{
    // Below this value a percentage says more than the numbers do.
    private const decimal LeastForPercent = 10;

    /// <summary>The value in the older year; for a whole record its name, for another code the old one. Null for no value.</summary>
    public FactCell? Old { get; init; }

    /// <summary>The value in the newer year, likewise.</summary>
    public FactCell? New { get; init; }

    /// <summary>The changed field, or null for a whole record.</summary>
    public string? Field { get; init; }

    /// <summary>The list: the content file without its ending, <c>personale</c> also for the rows of a table.</summary>
    public string List => Table is null ? Record.List : FactLists.Tables;

    /// <summary>The code of the record; for a row of a table that of the table.</summary>
    public string Code => Table ?? Record.Code;

    /// <summary>The field, or the row and the column of a table (<c>finanze/D F</c>), or the row; empty for a whole record.</summary>
    public string Cell => Table is null ? Field ?? "" : string.Join('/', new[] { Record.Code, Field }.OfType<string>());

    /// <summary>The difference of two numbers, or null.</summary>
    public decimal? Difference => Kind == YearChangeKind.Changed && New?.Number is { } now && Old?.Number is { } old ? now - old : null;

    /// <summary>
    /// The difference in per cent, with one decimal; null where it would say nothing: for numbers of per cent, small or negative numbers.
    /// </summary>
    public decimal? Percent =>
        Difference is { } difference
        && Old is { Type: FactType.Number, Number: >= LeastForPercent }
        && New is { Type: FactType.Number, Number: > 0 }
            ? decimal.Round(difference / Old.Number.Value * 100, 1, MidpointRounding.AwayFromZero)
            : null;

    /// <summary>True if the place is in the content of the older year.</summary>
    public bool IsGone => Kind == YearChangeKind.Gone;

    /// <summary>The place of the value in the content of its year; null if places are unknown.</summary>
    public Place? Place => Record.At?.Invoke(Field ?? "");

    private string? Table => FactLists.TableOf(Record.List);
}

/// <summary>The kind of a difference between two years.</summary>
public enum YearChangeKind
{
    /// <summary>The newer year has no such record.</summary>
    Gone,

    /// <summary>The older year has no such record.</summary>
    Appeared,

    /// <summary>The record has another code.</summary>
    Renamed,

    /// <summary>A field has another value.</summary>
    Changed,
}
