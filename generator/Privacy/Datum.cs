using Cremona.Transparency.Generator.Content;

namespace Cremona.Transparency.Generator.Privacy;

/// <summary>A personal datum: its kind, and the normalised form that all its spellings share (one case, no spaces).</summary>
public readonly record struct Datum(PersonalKind Kind, string Key)
{
    /// <summary>The first and last two characters: enough to recognise the datum, too few to misuse it in logs.</summary>
    public string Mask => Key.Length < 6 ? "…" : $"{Key[..2]}…{Key[^2..]}";

    /// <summary>True if this datum cut short gives another one.</summary>
    public bool BeginsWith(Datum cut) => Kind == cut.Kind && Key.StartsWith(cut.Key, StringComparison.Ordinal);
}

/// <summary>A match of a datum in a text.</summary>
/// <param name="Start">The index of its first character.</param>
/// <param name="Length">Its length in characters, including separators.</param>
public readonly record struct Hit(Datum Datum, int Start, int Length);
