namespace Cremona.Transparency.Generator.Schema;

/// <summary>A field that a clerk may fill: a column of a table, a key of a settings file.</summary>
/// <param name="Name">As it is written, in Italian.</param>
/// <param name="Type">What may stand in it.</param>
/// <param name="Explains">What it is for, in a plain Italian sentence.</param>
public sealed record Field(string Name, FieldType Type, string Explains)
{
    /// <summary>True where an empty field is an error.</summary>
    public bool Required { get; init; }

    /// <summary>True where several values may stand, separated by <c> | </c>.</summary>
    public bool IsList { get; init; }

    /// <summary>The values of a <see cref="FieldType.Choice"/>.</summary>
    public IReadOnlyList<string> Choices { get; init; } = [];

    /// <summary>The kinds that a <see cref="FieldType.Reference"/> may lead to.</summary>
    public RecordKind? Refers { get; init; }

    /// <summary>What a <see cref="FieldType.Date"/> tells, from which its bounds follow; null for other types.</summary>
    public DayKind? Day { get; init; }

    /// <summary>The article of law that asks for the field, in short, or null.</summary>
    public string? Law { get; init; }

    /// <summary>The first year of which the law asks it; years before are not counted as gaps.</summary>
    public int LawSince { get; init; }

    /// <summary>The name as it is compared.</summary>
    public string Key { get; } = KeyOf(Name);

    /// <summary>A name as it is compared: without case and accents, with space for hyphen and underscore.</summary>
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
