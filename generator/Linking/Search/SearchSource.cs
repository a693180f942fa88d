using Cremona.Transparency.Generator.Content;

namespace Cremona.Transparency.Generator.Linking;

/// <summary>Something that can be found, and how many bytes it takes at most: a record, or an entry that is made already.</summary>
/// <param name="Size">In bytes.</param>
/// <param name="Head">Of the record, or null.</param>
/// <param name="Text">Its longer text, or null.</param>
/// <param name="Entry">The entry, or null where there is a record.</param>
public readonly record struct SearchSource(int Size, Head? Head, MarkdownText? Text, SearchEntry? Entry)
{
    /// <summary>Makes it; may be called on any thread.</summary>
    public SearchEntry Make(YearLinks year) => Entry ?? SearchTexts.Entry(year, Head!, Text);
}
