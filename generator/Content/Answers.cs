using Cremona.Transparency.Generator.Diagnostics;
using Cremona.Transparency.Generator.Schema;

namespace Cremona.Transparency.Generator.Content;

/// <summary>All answers of one record, with their places. A field left empty has no answer.</summary>
/// <param name="origin">The place of the record.</param>
/// <param name="fields">The fields in column order; null for an unknown column.</param>
/// <param name="values">The answer in each column, or null.</param>
/// <param name="spans">The byte span of each column, relative to the start of the record.</param>
public sealed class Answers(Origin origin, IReadOnlyList<Field?> fields, Answer?[] values, ByteSpan[] spans)
{
    /// <summary>An empty record without a place.</summary>
    public static Answers None { get; } = new(new Origin(new SourceText("", default), 0, 0, 0), [], [], []);

    /// <summary>The place of the record.</summary>
    public Origin Origin => origin;

    /// <summary>
    /// The key that identifies the record in its table: its code, otherwise its first cell. Null for settings, which are a single record.
    /// </summary>
    public string? Key => origin.IsRow ? this[CommonFields.Code]?.Text ?? (values.Length > 0 ? values[0]?.Text : null) ?? "" : null;

    /// <summary>The known columns of the record's table in their order, filled or not.</summary>
    public IEnumerable<Field> Columns => fields.OfType<Field>();

    /// <summary>The answers, in column order.</summary>
    public IEnumerable<Answer> All => values.OfType<Answer>();

    /// <summary>The answer to a field, or null if it is empty or the column is missing.</summary>
    public Answer? this[Field field] => IndexOf(field) is >= 0 and var at && at < values.Length ? values[at] : null;

    /// <summary>Returns the text of a field; empty if it has no value.</summary>
    public string Text(Field field) => this[field] is { Absence: null } answer ? answer.Text : "";

    /// <summary>Returns the text of a field, or null if it has no value.</summary>
    public string? TextOrNull(Field field) => this[field] is { Absence: null } answer ? answer.Text : null;

    /// <summary>Returns the number of a field, or null.</summary>
    public decimal? Number(Field field) => this[field]?.Number;

    /// <summary>Returns the date of a field, or null.</summary>
    public DateOnly? Date(Field field) => this[field]?.Date;

    /// <summary>True if the field's value is sì.</summary>
    public bool Says(Field field) => this[field]?.Flag == true;

    /// <summary>Returns the values of a list; empty if it has none.</summary>
    public IReadOnlyList<string> List(Field field) => this[field] is { Absence: null } answer ? answer.Items : [];

    /// <summary>True if the record has a column for one of two fields, filled or not.</summary>
    public bool HasColumn(Field one, Field other)
    {
        var known = t_asked;
        if (known is null || !ReferenceEquals(known.Fields, fields) || !ReferenceEquals(known.One, one))
        {
            t_asked = known = new LastLookup(fields, one, IndexOf(one) >= 0 || IndexOf(other) >= 0);
        }

        return known.Has;
    }

    /// <summary>Returns the place of a field, or of the whole record if the field is missing.</summary>
    public Place At(Field field)
    {
        var at = IndexOf(field);
        return at >= 0 && at < spans.Length ? origin.At(spans[at], at) : origin.Whole;
    }

    /// <summary>True if the field has text that could not be parsed (and was reported).</summary>
    public bool IsUnread(Field field)
    {
        var at = IndexOf(field);
        return at >= 0
            && at < values.Length
            && values[at] is null
            && at < spans.Length
            && !string.IsNullOrWhiteSpace(origin.Words(spans[at]).Trim('"'));
    }

    // Rows of one file share their columns, so only the first row is examined.
    [ThreadStatic]
    private static LastLookup? t_asked;

    private sealed record LastLookup(IReadOnlyList<Field?> Fields, Field One, bool Has);

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
