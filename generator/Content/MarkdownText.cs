using Cremona.Transparency.Generator.Diagnostics;

namespace Cremona.Transparency.Generator.Content;

/// <summary>A stretch of Markdown, and where it stands.</summary>
/// <param name="Source">The text that holds it.</param>
/// <param name="Start">Its first character in <see cref="SourceText.Text"/>; -1 where characters do not correspond one to one.</param>
/// <param name="Text">The Markdown.</param>
/// <param name="Whole">The place of the whole stretch.</param>
public sealed record MarkdownText(SourceText Source, int Start, string Text, Place Whole)
{
    /// <summary>The place of some characters of <see cref="Text"/>.</summary>
    public Place At(int offset, int length) => Start < 0 ? Whole : Source.AtChars(Start + offset, length);

    /// <summary>A field's text: places are those of the whole field.</summary>
    public static MarkdownText OfField(Answers answers, Schema.Field field) =>
        new(answers.Origin.Source, -1, answers.Text(field), answers.At(field));
}
