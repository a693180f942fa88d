namespace Cremona.Transparency.Generator.Redaction;

/// <summary>Other words in a place of a text.</summary>
internal sealed record Edit(int Start, int End, string Words);
