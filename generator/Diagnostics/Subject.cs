namespace Cremona.Transparency.Generator.Diagnostics;

/// <summary>What a confirmable message is about, in words that find it again when lines move.</summary>
/// <param name="Where">The key of the row and the column (<c>ambiente/telefono</c>), the key of a settings file, or <c>testo</c>.</param>
/// <param name="Value">The value as written: with another value the message is told again.</param>
public sealed record Subject(string Where, string Value)
{
    /// <summary>The place of what is said in a text.</summary>
    public const string Text = "testo";

    // A value is quoted to be told again, not to be read whole.
    private const int Longest = 60;

    /// <summary>The value on one line; of a long one its beginning and its end.</summary>
    public string Short { get; } = Shorten(Value);

    /// <summary>The subject of a message about a place in a text: the words there.</summary>
    public static Subject OfText(Place place)
    {
        var line = place.Source?.Line(place.Line) ?? "";
        var from = Math.Clamp(place.Column - 1, 0, line.Length);
        return new Subject(Text, line.Substring(from, Math.Clamp(place.Length, 0, line.Length - from)));
    }

    /// <summary>The line of <c>conferme.csv</c> to copy; what only a person knows is left to be filled in.</summary>
    public string Line(string file, string code) => $"{Cell(file)};{Cell(Where)};{code};{Cell(Short)};PERCHÉ;CHI;GIORNO";

    private static string Shorten(string value)
    {
        var plain = string.Join(' ', value.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return plain.Length <= Longest ? plain : $"{plain[..40].TrimEnd()}…{plain[^18..].TrimStart()}";
    }

    private static string Cell(string text) =>
        text.AsSpan().IndexOfAny(';', '"') >= 0 ? $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : text;
}
