using System.Text;
using Markdig.Syntax;

namespace Cremona.Transparency.Generator.Linking;

/// <summary>A section of a text as plain text.</summary>
/// <param name="Heading">Its heading, or null for the section before the first heading.</param>
public sealed record TextSection(LinkedHeading? Heading, string Words);

/// <summary>Splits a text into sections at its headings. Embedded tables and lists contribute no words.</summary>
internal static class TextSections
{
    /// <summary>Returns the sections.</summary>
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
                sections.Add(new TextSection(heading, Joined(words)));
                words.Clear();
                heading = headings[position++];
            }
            else if (LinkTargets.EmbeddedIn(block) is null)
            {
                words.Add(
                    Pictures.WordsOf(block) is { } seen ? seen
                    : block is CodeBlock ? block.Lines.ToString()
                    : PlainWords.Of(block.Inline)
                );
            }
        }

        sections.Add(new TextSection(heading, Joined(words)));
        return [.. sections.Where(section => section.Heading is not null || section.Words.Length > 0)];
    }

    // List items and table cells often have no final punctuation, so a separator is inserted.
    private static string Joined(IEnumerable<string> words)
    {
        var joined = new StringBuilder();
        foreach (var stretch in words.Where(stretch => stretch.Length > 0))
        {
            joined
                .Append(
                    joined.Length == 0 ? ""
                    : char.IsLetterOrDigit(joined[^1]) || joined[^1] is ')' or '"' or '”' ? " · "
                    : " "
                )
                .Append(stretch);
        }

        return joined.ToString();
    }
}
