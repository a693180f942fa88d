namespace Cremona.Transparency.Generator.Redaction;

/// <summary>Replaces a range of a text with other words.</summary>
internal sealed record Edit(int Start, int End, string Words);
