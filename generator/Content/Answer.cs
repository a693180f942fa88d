using Cremona.Transparency.Generator.Schema;

namespace Cremona.Transparency.Generator.Content;

/// <summary>What a clerk answered to a field: the words as written, and the value that they mean for the field's type.</summary>
/// <param name="Field">The field.</param>
/// <param name="Text">The words, without surrounding blanks.</param>
public sealed record Answer(Field Field, string Text)
{
    // At most one of the four that follow: most answers are words only, and a large portal has millions.
    private readonly object? _meaning;

    /// <summary>Set where there is no value.</summary>
    public Absence? Absence
    {
        get => _meaning as Absence?;
        init => _meaning = value;
    }

    /// <summary>The number, with the decimals that were written.</summary>
    public decimal? Number
    {
        get => _meaning as decimal?;
        init => _meaning = value;
    }

    /// <summary>The day.</summary>
    public DateOnly? Date
    {
        get => _meaning as DateOnly?;
        init => _meaning = value;
    }

    /// <summary>sì or no.</summary>
    public bool? Flag
    {
        get => _meaning as bool?;
        init => _meaning = value;
    }

    /// <summary>The values of a list, or the one value.</summary>
    public IReadOnlyList<string> Items =>
        Field.IsList ? Text.Split('|', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries) : [Text];
}
