using Cremona.Transparency.Generator.Schema;

namespace Cremona.Transparency.Generator.Content;

/// <summary>A clerk's answer to a field: the text as written, and its parsed value for the field's type.</summary>
/// <param name="Field">The field.</param>
/// <param name="Text">The text, trimmed.</param>
public sealed record Answer(Field Field, string Text)
{
    // Holds at most one of the next four values. Most answers are text only, and a large portal has millions of answers.
    private readonly object? _meaning;

    /// <summary>The kind of absence, if the answer has no value.</summary>
    public Absence? Absence
    {
        get => _meaning as Absence?;
        init => _meaning = value;
    }

    /// <summary>The number, with its decimals as written.</summary>
    public decimal? Number
    {
        get => _meaning as decimal?;
        init => _meaning = value;
    }

    /// <summary>The date.</summary>
    public DateOnly? Date
    {
        get => _meaning as DateOnly?;
        init => _meaning = value;
    }

    /// <summary>True for sì, false for no.</summary>
    public bool? Flag
    {
        get => _meaning as bool?;
        init => _meaning = value;
    }

    /// <summary>The values of a list, or the single value.</summary>
    public IReadOnlyList<string> Items =>
        Field.IsList ? Text.Split('|', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries) : [Text];
}
