using System.Text;
using Markdig.Extensions.Abbreviations;
using Markdig.Syntax.Inlines;

namespace Cremona.Transparency.Generator.Linking;

/// <summary>Converts formatted text to plain text.</summary>
internal static class PlainWords
{
    /// <summary>Returns the plain text.</summary>
    public static string Of(ContainerInline? inlines)
    {
        var words = new StringBuilder();
        foreach (var inline in inlines?.FindDescendants<Inline>() ?? [])
        {
            words.Append(
                inline switch
                {
                    LiteralInline literal => literal.Content.ToString(),
                    CodeInline code => code.Content,
                    AbbreviationInline abbreviation => abbreviation.Abbreviation.Label,
                    HtmlEntityInline entity => entity.Transcoded.ToString(),
                    LineBreakInline => " ",
                    _ => "",
                }
            );
        }

        return words.ToString().Trim();
    }
}
