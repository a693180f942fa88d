using Cremona.Transparency.Generator.Diagnostics;

namespace Cremona.Transparency.Generator.Content;

/// <summary>A Markdown text and its place in the source.</summary>
/// <param name="text">The Markdown.</param>
/// <param name="whole">Returns the place of the whole text.</param>
/// <param name="at">Returns the place of a range of characters; null to use the whole text's place.</param>
public sealed class MarkdownText(string text, Func<Place> whole, Func<int, int, Place>? at = null)
{
    /// <summary>The Markdown.</summary>
    public string Text => text;

    /// <summary>The place of the whole text.</summary>
    public Place Whole => whole();

    /// <summary>Creates a text from a file of its own.</summary>
    /// <param name="source">The file.</param>
    /// <param name="start">The text's first character in <see cref="SourceText.Text"/>.</param>
    public static MarkdownText In(SourceText source, int start) =>
        new(source.Text[start..], () => source.AtLine(1), (offset, length) => source.AtChars(start + offset, length));

    /// <summary>
    /// Creates the text of a field. Places refer to the whole field, since its characters do not map one to one to the file's.
    /// </summary>
    public static MarkdownText OfField(Answers answers, Schema.Field field) => new(answers.Text(field), () => answers.At(field));

    /// <summary>Returns a part of the text.</summary>
    public MarkdownText Part(int start, int length) =>
        new(text.Substring(start, length), whole, at is null ? null : (offset, count) => at(start + offset, count));

    /// <summary>Returns the place of a range of characters of <see cref="Text"/>.</summary>
    public Place At(int offset, int length) => at is null ? whole() : at(offset, length);
}
