using Cremona.Transparency.Generator.Content;
using Markdig;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Cremona.Transparency.Generator.Linking;

/// <summary>Converts Markdown of any year, frozen ones included, to plain text on one line.</summary>
internal static class MarkdownWords
{
    /// <summary>Returns the text.</summary>
    /// <param name="markdown">The text as the clerk wrote it.</param>
    /// <param name="nameOf">Returns the name of a record for a link without words, or null.</param>
    public static string Of(string markdown, Func<Target, string?> nameOf)
    {
        var document = Markdown.Parse(markdown);
        foreach (var link in document.Descendants<LinkInline>().Where(link => link.FirstChild is null).ToArray())
        {
            if (Target.Parse(link.Url ?? "") is { } target)
            {
                link.AppendChild(new LiteralInline(nameOf(target) ?? target.Code));
            }
        }

        return string.Join(' ', document.Descendants<LeafBlock>().Select(WordsOf).Where(words => words.Length > 0));
    }

    private static string WordsOf(LeafBlock block) => block.Inline is { } inline ? PlainWords.Of(inline) : block.Lines.ToString().Trim();
}
