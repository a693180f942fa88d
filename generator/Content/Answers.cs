using Cremona.Transparency.Generator.Diagnostics;
using Cremona.Transparency.Generator.Schema;

namespace Cremona.Transparency.Generator.Content;

/// <summary>All that was answered for one record, and where. Fields that were left empty have no answer.</summary>
/// <param name="origin">Where the record was written.</param>
/// <param name="fields">The fields in the order of the columns; null for a column that is not known.</param>
/// <param name="values">The answer in each column, or null.</param>
/// <param name="spans">The bytes of each column, counted from the record's first.</param>
public sealed class Answers(Origin origin, IReadOnlyList<Field?> fields, Answer?[] values, ByteSpan[] spans)
{
    /// <summary>No answers, written nowhere.</summary>
    public static Answers None { get; } = new(new Origin(new SourceText("", default), 0, 0, 0), [], [], []);

    /// <summary>Where the record was written.</summary>
    public Origin Origin => origin;

    /// <summary>
    /// The words that find the record again in its table: its code, else its first cell; null in settings, which are one record.
    /// </summary>
    public string? Key => origin.IsRow ? this[CommonFields.Code]?.Text ?? (values.Length > 0 ? values[0]?.Text : null) ?? "" : null;

    /// <summary>What was answered, in the order of the columns.</summary>
    public IEnumerable<Answer> All => values.OfType<Answer>();

    /// <summary>The answer to a field, or null where it was left empty or is not there.</summary>
    public Answer? this[Field field] => IndexOf(field) is >= 0 and var at && at < values.Length ? values[at] : null;

    /// <summary>The words of a field; empty where it has no value.</summary>
    public string Text(Field field) => this[field] is { Absence: null } answer ? answer.Text : "";

    /// <summary>The words of a field, or null where it has no value.</summary>
    public string? TextOrNull(Field field) => this[field] is { Absence: null } answer ? answer.Text : null;

    /// <summary>The number of a field, or null.</summary>
    public decimal? Number(Field field) => this[field]?.Number;

    /// <summary>The day of a field, or null.</summary>
    public DateOnly? Date(Field field) => this[field]?.Date;

    /// <summary>True where a field says sì.</summary>
    public bool Says(Field field) => this[field]?.Flag == true;

    /// <summary>The values of a list; empty where it has none.</summary>
    public IReadOnlyList<string> List(Field field) => this[field] is { Absence: null } answer ? answer.Items : [];

    /// <summary>True where one of two fields has a place in the record, filled or not.</summary>
    public bool HasColumn(Field one, Field other)
    {
        var known = t_asked;
        if (known is null || !ReferenceEquals(known.Fields, fields) || !ReferenceEquals(known.One, one))
        {
            t_asked = known = new Asked(fields, one, IndexOf(one) >= 0 || IndexOf(other) >= 0);
        }

        return known.Has;
    }

    /// <summary>The place of a field; of the whole record where the field is not there.</summary>
    public Place At(Field field)
    {
        var at = IndexOf(field);
        return at >= 0 && at < spans.Length ? origin.At(spans[at], at) : origin.Whole;
    }

    /// <summary>True where something was written that could not be read (and was reported).</summary>
    public bool IsUnread(Field field)
    {
        var at = IndexOf(field);
        return at >= 0
            && at < values.Length
            && values[at] is null
            && at < spans.Length
            && !string.IsNullOrWhiteSpace(origin.Words(spans[at]).Trim('"'));
    }

    // Of the rows of one file, which share their columns, only the first is looked at.
    [ThreadStatic]
    private static Asked? t_asked;

    private sealed record Asked(IReadOnlyList<Field?> Fields, Field One, bool Has);

    private int IndexOf(Field field)
    {
        for (var i = 0; i < fields.Count; i++)
        {
            if (ReferenceEquals(fields[i], field) || (fields[i] is { } other && other.Key == field.Key))
            {
                return i;
            }
        }

        return -1;
    }
}
