namespace Cremona.Transparency.Generator.Redaction;

/// <summary>A text after a redaction.</summary>
/// <param name="Text">The redacted text.</param>
/// <param name="Found">Indexes of the data found, one per occurrence.</param>
/// <param name="IsLeft">True if readers can still find any of the data.</param>
public sealed record RedactedText(string Text, IReadOnlyList<int> Found, bool IsLeft);
