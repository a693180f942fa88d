namespace Cremona.Transparency.Generator.Redaction;

/// <summary>A text after a redaction.</summary>
/// <param name="Text">What stays.</param>
/// <param name="Found">Which of the data stood there, by their number in the list, as often as they did.</param>
/// <param name="IsLeft">True where somebody still reads one of them.</param>
public sealed record RedactedText(string Text, IReadOnlyList<int> Found, bool IsLeft);
