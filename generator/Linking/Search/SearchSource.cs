using Cremona.Transparency.Generator.Content;

namespace Cremona.Transparency.Generator.Linking;

/// <summary>A record or a finished entry for the search index, with its maximum size.</summary>
/// <param name="Size">The maximum size in bytes.</param>
/// <param name="Head">The record's head, or null.</param>
/// <param name="Text">The record's longer text, or null.</param>
/// <param name="Entry">The finished entry, or null for a record.</param>
public readonly record struct SearchSource(int Size, Head? Head, MarkdownText? Text, SearchEntry? Entry)
{
    /// <summary>Creates the search entry. Thread-safe.</summary>
    public SearchEntry Make(YearLinks year) => Entry ?? SearchTexts.Entry(year, Head!, Text);
}
