using Cremona.Transparency.Generator.Content;

namespace Cremona.Transparency.Generator.Privacy;

/// <summary>A personal datum: its kind, and the one form that all its spellings share (upper or lower case, no blanks).</summary>
public readonly record struct Datum(PersonalKind Kind, string Key)
{
    /// <summary>The first and the last two characters: enough to recognise it, too little to use it. Logs are kept.</summary>
    public string Mask => Key.Length < 6 ? "…" : $"{Key[..2]}…{Key[^2..]}";
}

/// <summary>A datum in a text.</summary>
/// <param name="Start">Its first character.</param>
/// <param name="Length">How many characters it takes, with those that part its pieces.</param>
public readonly record struct Hit(Datum Datum, int Start, int Length);
