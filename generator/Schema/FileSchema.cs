namespace Cremona.Transparency.Generator.Schema;

/// <summary>A file written by clerks: its fields and its purpose.</summary>
/// <param name="Path">The path relative to the content folder, with <c>ANNO</c> for the year.</param>
/// <param name="Kind">The kind of record of its rows, or null for settings and rows without a code.</param>
/// <param name="Explains">Its purpose, in a plain Italian sentence.</param>
/// <param name="Fields">The fields in the order of the templates.</param>
public sealed record FileSchema(string Path, RecordKind? Kind, string Explains, IReadOnlyList<Field> Fields)
{
    private readonly Dictionary<string, Field> _byKey = Fields.ToDictionary(field => field.Key, StringComparer.Ordinal);

    /// <summary>The prefix of column names that repeat by year (<c>atteso </c>), or null.</summary>
    public Field? Yearly { get; init; }

    /// <summary>Returns the field with this name, or null.</summary>
    public Field? Find(string name)
    {
        var key = Field.KeyOf(name);
        return _byKey.GetValueOrDefault(key) ?? FindYearly(key);
    }

    /// <summary>Returns the path in a year; portal-wide files have the same path in every year.</summary>
    public string PathIn(int year) =>
        Path.Replace("ANNO", year.ToString("D4", System.Globalization.CultureInfo.InvariantCulture), StringComparison.Ordinal);

    /// <summary>Returns the yearly field of a year.</summary>
    public Field Of(int year) => new($"{Yearly!.Name} {year}", Yearly.Type, Yearly.Explains);

    /// <summary>Returns the year of a yearly column by its name (<c>atteso 2024</c>), or null.</summary>
    public int? YearOf(string name) =>
        name.Length > Yearly?.Key.Length && char.IsAsciiDigit(name.AsSpan().TrimEnd()[^1]) ? YearOfKey(Field.KeyOf(name)) : null;

    private int? YearOfKey(string key) =>
        Yearly is not null
        && key.Length == Yearly.Key.Length + 5
        && key.StartsWith(Yearly.Key + " ", StringComparison.Ordinal)
        && int.TryParse(key.AsSpan(Yearly.Key.Length + 1), System.Globalization.NumberStyles.None, null, out var year)
            ? year
            : null;

    private Field? FindYearly(string key) => YearOfKey(key) is { } year ? Of(year) : null;
}
