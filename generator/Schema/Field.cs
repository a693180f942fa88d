namespace Cremona.Transparency.Generator.Schema;

/// <summary>A field for clerks to fill: a table column, or a key of a settings file.</summary>
/// <param name="Name">The name as written, in Italian.</param>
/// <param name="Type">The type of its values.</param>
/// <param name="Explains">Its purpose, in a plain Italian sentence.</param>
public sealed record Field(string Name, FieldType Type, string Explains)
{
    /// <summary>True if an empty field is an error.</summary>
    public bool Required { get; init; }

    /// <summary>True if the field accepts several values, separated by <c> | </c>.</summary>
    public bool IsList { get; init; }

    /// <summary>The values of a <see cref="FieldType.Choice"/>.</summary>
    public IReadOnlyList<string> Choices { get; init; } = [];

    /// <summary>The kind of record that a <see cref="FieldType.Reference"/> refers to.</summary>
    public RecordKind? Refers { get; init; }

    /// <summary>The unit of a number (<c>euro</c>), or null.</summary>
    public string? Unit { get; init; }

    /// <summary>The kind of a <see cref="FieldType.Date"/>, which determines its bounds; null for other types.</summary>
    public DayKind? Day { get; init; }

    /// <summary>True for a text that has the meaning of a day wherever it is written as one: «31/12/2023», but «inizio 2024».</summary>
    public bool MayBeDay { get; init; }

    /// <summary>The article of law that requires the field, in short form, or null.</summary>
    public string? Law { get; init; }

    /// <summary>The first year for which the law requires it; earlier years are not counted as gaps.</summary>
    public int LawSince { get; init; }

    /// <summary>The normalized name, for comparison.</summary>
    public string Key { get; } = KeyOf(Name);

    /// <summary>Normalizes a name: without case and accents, with spaces for hyphens and underscores.</summary>
    public static string KeyOf(string name)
    {
        var key = new System.Text.StringBuilder(name.Length);
        foreach (var character in name)
        {
            var plain = PlainLetters.Fold(character);
            if (plain is ' ' or '-' or '_' or '\u00A0' or '\u202F' or '\u2009' or '\n' or '\r' or '\t')
            {
                if (key.Length > 0 && key[^1] != ' ')
                {
                    key.Append(' ');
                }
            }
            else if (plain is not ('\u00AD' or '\uFEFF' or '\u200B' or '\u2060'))
            {
                key.Append(plain);
            }
        }

        return key.ToString().TrimEnd();
    }
}
