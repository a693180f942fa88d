namespace Cremona.Transparency.Generator.Diagnostics;

/// <summary>The subject of a confirmable message, in a form that still matches when lines move.</summary>
/// <param name="Where">The key of the row and the column (<c>ambiente/telefono</c>), the key of a settings file, or <c>testo</c>.</param>
/// <param name="Value">The value as written; for a different value the message is reported again.</param>
public sealed record Subject(string Where, string Value)
{
    /// <summary>The place name of messages about a text.</summary>
    public const string Text = "testo";

    // The value is quoted for recognition, not for reading in full.
    private const int Longest = 60;

    /// <summary>The value on one line; a long value is reduced to its beginning and end.</summary>
    public string Short { get; } = Shorten(Value);

    /// <summary>Returns the subject of a message about a place in a text: the words there.</summary>
    public static Subject OfText(Place place)
    {
        var line = place.Source?.Line(place.Line) ?? "";
        var from = Math.Clamp(place.Column - 1, 0, line.Length);
        return new Subject(Text, line.Substring(from, Math.Clamp(place.Length, 0, line.Length - from)));
    }

    /// <summary>Returns a line for <c>conferme.csv</c> to copy, with placeholders for what only a person knows.</summary>
    public string Line(string file, string code) => $"{Cell(file)};{Cell(Where)};{code};{Cell(Short)};PERCHÉ;CHI;GIORNO";

    private static string Shorten(string value)
    {
        var plain = string.Join(' ', value.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return plain.Length <= Longest ? plain : $"{plain[..40].TrimEnd()}…{plain[^18..].TrimStart()}";
    }

    private static string Cell(string text) =>
        text.AsSpan().IndexOfAny(';', '"') >= 0 ? $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : text;
}
