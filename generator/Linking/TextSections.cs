using Markdig.Syntax;

namespace Cremona.Transparency.Generator.Linking;

/// <summary>A section of a text as plain words.</summary>
/// <param name="Heading">Its heading, or null before the first.</param>
public sealed record TextSection(LinkedHeading? Heading, string Words);

/// <summary>A text → its sections: a new one at each heading. Tables and lists that are embedded have no words here.</summary>
internal static class TextSections
{
    /// <summary>The sections.</summary>
    public static IReadOnlyList<TextSection> Of(MarkdownDocument document, IReadOnlyList<LinkedHeading> headings)
    {
        var sections = new List<TextSection>();
        var words = new List<string>();
        LinkedHeading? heading = null;
        var position = 0;
        foreach (var block in document.Descendants<LeafBlock>())
        {
            if (block is HeadingBlock)
            {
                sections.Add(new TextSection(heading, string.Join(' ', words)));
                words.Clear();
                heading = headings[position++];
            }
            else if (LinkTargets.EmbeddedIn(block) is null)
            {
                words.Add(block is CodeBlock ? block.Lines.ToString() : PlainWords.Of(block.Inline));
            }
        }

        sections.Add(new TextSection(heading, string.Join(' ', words)));
        return [.. sections.Where(section => section.Heading is not null || section.Words.Length > 0)];
    }
}
