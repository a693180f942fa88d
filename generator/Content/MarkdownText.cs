using Cremona.Transparency.Generator.Diagnostics;

namespace Cremona.Transparency.Generator.Content;

/// <summary>A stretch of Markdown, and where it stands.</summary>
/// <param name="text">The Markdown.</param>
/// <param name="whole">Tells the place of the whole stretch.</param>
/// <param name="at">Tells the place of some characters; null where it is the whole.</param>
public sealed class MarkdownText(string text, Func<Place> whole, Func<int, int, Place>? at = null)
{
    /// <summary>The Markdown.</summary>
    public string Text => text;

    /// <summary>The place of the whole stretch.</summary>
    public Place Whole => whole();

    /// <summary>A text in a file of its own.</summary>
    /// <param name="source">The file.</param>
    /// <param name="start">The stretch's first character in <see cref="SourceText.Text"/>.</param>
    public static MarkdownText In(SourceText source, int start) =>
        new(source.Text[start..], () => source.AtLine(1), (offset, length) => source.AtChars(start + offset, length));

    /// <summary>
    /// A field's text: places are those of the whole field, since its characters do not correspond to the file's one to one.
    /// </summary>
    public static MarkdownText OfField(Answers answers, Schema.Field field) => new(answers.Text(field), () => answers.At(field));

    /// <summary>A part of it.</summary>
    public MarkdownText Part(int start, int length) =>
        new(text.Substring(start, length), whole, at is null ? null : (offset, count) => at(start + offset, count));

    /// <summary>The place of some characters of <see cref="Text"/>.</summary>
    public Place At(int offset, int length) => at is null ? whole() : at(offset, length);
}
