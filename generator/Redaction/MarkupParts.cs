using System.Text.RegularExpressions;

namespace Cremona.Transparency.Generator.Redaction;

/// <summary>Splits a page into its readable parts: text across all tags, attribute values, anchor names and addresses.</summary>
internal static partial class MarkupParts
{
    // The only script of a page of ours that holds content, as the theme engine writes it.
    private const string StructuredData = "<script type=\"application/ld+json\">";

    private static readonly HashSet<string> Inline = new(StringComparer.OrdinalIgnoreCase)
    {
        "a",
        "abbr",
        "b",
        "bdi",
        "bdo",
        "cite",
        "code",
        "del",
        "dfn",
        "em",
        "font",
        "i",
        "ins",
        "kbd",
        "mark",
        "q",
        "s",
        "small",
        "span",
        "strong",
        "sub",
        "sup",
        "u",
        "var",
        "wbr",
        "tspan",
    };

    // A name may be spread over the cells of a row or the lines of a paragraph, one word each. Two rows or two list items belong to
    // different persons.
    private static readonly HashSet<string> Side = new(StringComparer.OrdinalIgnoreCase) { "td", "th", "br", "div", "text" };

    private static readonly HashSet<string> Spoken = new(StringComparer.OrdinalIgnoreCase)
    {
        "alt",
        "title",
        "content",
        "aria-label",
        "aria-description",
        "aria-roledescription",
        "placeholder",
        "value",
        "label",
        "summary",
        "abbr",
    };

    private static readonly HashSet<string> Names = new(StringComparer.OrdinalIgnoreCase)
    {
        "id",
        "for",
        "headers",
        "aria-labelledby",
        "aria-describedby",
        "aria-controls",
    };

    private static readonly HashSet<string> Addresses = new(StringComparer.OrdinalIgnoreCase)
    {
        "href",
        "src",
        "srcset",
        "action",
        "cite",
        "poster",
        "xlink:href",
        "data",
    };

    /// <summary>Returns the parts; the last one is the text of the whole page.</summary>
    /// <param name="text">The page.</param>
    /// <param name="isOurs">False for an attached page, whose scripts may contain anything.</param>
    public static IReadOnlyList<TextPart> Of(string text, bool isOurs)
    {
        var (parts, body, at) = (new List<TextPart>(), new ReadableText(), 0);
        foreach (Match tag in Tags().Matches(text))
        {
            EscapeDecoder.Read(text, at, tag.Index, body, hasEscapes: false);
            at = tag.Index + tag.Length;
            var name = tag.Groups["name"].Value;
            if (Side.Contains(name))
            {
                body.AddSpace(tag.Index, at);
            }
            else if (!Inline.Contains(name))
            {
                body.AddEnd(tag.Index, at);
            }

            if (tag.Groups["raw"].Success && !isOurs)
            {
                parts.Add(TextPart.Of(text, PartUse.Words, tag.Index, at, hasEscapes: true));
            }
            else if (tag.ValueSpan.StartsWith(StructuredData, StringComparison.Ordinal))
            {
                parts.AddRange(TextParts.Strings(text, tag.Index + StructuredData.Length, at));
            }

            if (tag.Groups["comment"].Success)
            {
                parts.Add(TextPart.Of(text, PartUse.Words, tag.Index + 4, at - 3));
            }

            if (name.Length > 0 && tag.ValueSpan.Contains('='))
            {
                parts.AddRange(
                    Attributes().Matches(tag.Value, name.Length).Select(attribute => PartOf(text, name, tag, attribute)).OfType<TextPart>()
                );
            }
        }

        EscapeDecoder.Read(text, at, text.Length, body, hasEscapes: false);
        return [.. parts, new TextPart(body, PartUse.Body, 0, text.Length)];
    }

    private static TextPart? PartOf(string text, string element, Match tag, Match attribute)
    {
        var (name, value) = (attribute.Groups["key"].Value, attribute.Groups["value"]);
        var isForPrograms = element == "meta" && ForPrograms().IsMatch(tag.ValueSpan);
        PartUse? use =
            isForPrograms ? null
            : Names.Contains(name) ? PartUse.Name
            : Addresses.Contains(name) || (name == "content" && value.Value.StartsWith("http", StringComparison.Ordinal)) ? PartUse.Address
            : Spoken.Contains(name) || name.StartsWith("data-", StringComparison.OrdinalIgnoreCase) ? PartUse.Words
            : null;
        var start = tag.Index + value.Index;
        return use is not { } known
            ? null
            : TextPart.Of(text, known, start, start + value.Length) with
            {
                Attribute = element == "a" && name == "href" ? tag.Index + attribute.Index : null,
            };
    }

    // A style or script element is matched as one tag, so that its content is not read.
    [GeneratedRegex(
        "(?<comment><!--.*?-->)|<(?<raw>script|style)\\b[^>]*>.*?</\\k<raw>\\s*>|<[!?][^>]*>|"
            + "</?(?<name>[A-Za-z][A-Za-z0-9:-]*)(?:[^>\"']|\"[^\"]*\"|'[^']*')*>",
        RegexOptions.CultureInvariant | RegexOptions.Singleline | RegexOptions.IgnoreCase
    )]
    private static partial Regex Tags();

    [GeneratedRegex(
        "\\s+(?<key>[A-Za-z][A-Za-z0-9:_-]*)\\s*=\\s*(?:\"(?<value>[^\"]*)\"|'(?<value>[^']*)')",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Attributes();

    [GeneratedRegex(
        "\\s(?:http-equiv=|name=\"(?:viewport|robots|color-scheme|twitter:card)\"|"
            + "property=\"og:(?:type|locale|image:width|image:height)\")",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex ForPrograms();
}
