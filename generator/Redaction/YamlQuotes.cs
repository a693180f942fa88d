using System.Text.RegularExpressions;

namespace Cremona.Transparency.Generator.Redaction;

/// <summary>Quotes YAML values that begin with the removal mark, which YAML would parse as a list.</summary>
internal static partial class YamlQuotes
{
    /// <summary>Returns the text with such values quoted. Files of other formats are returned unchanged.</summary>
    public static string Mend(string path, string text) =>
        Path.GetExtension(path) switch
        {
            ".yml" or ".yaml" => Mended(text),
            ".md"
                when text.StartsWith("---", StringComparison.Ordinal)
                    && text.IndexOf("\n---", StringComparison.Ordinal) is > 0 and var end => Mended(text[..end]) + text[end..],
            _ => text,
        };

    /// <summary>True inside a flow list or map, where brackets would open another one.</summary>
    public static bool IsInList(string path, string text, int at)
    {
        var line = text.AsSpan(0, at)[(text.AsSpan(0, at).LastIndexOf('\n') + 1)..];
        return Path.GetExtension(path) is ".yml" or ".yaml"
            && !line.Contains('"')
            && !line.Contains('\'')
            && (line.Count('[') > line.Count(']') || line.Count('{') > line.Count('}'));
    }

    private static string Mended(string text) =>
        Values()
            .Replace(text, match =>
            {
                var value = match.Groups["value"].Value.Replace("'", "''", StringComparison.Ordinal);
                return $"{match.Groups["head"].Value}'{value}'{match.Groups["rest"].Value}";
            });

    // The value ends at a comment, or at the last line indented deeper than its key.
    [GeneratedRegex(
        @"^(?<head>(?<indent>[ \t]*)(?:- +)*(?:[^\s#:'""\[\]{}-][^:\n]*:[ \t]+)?(?<=[:-][ \t]+))(?<value>\[rimosso\](?:[^\n#]|(?<! "
            + @")#)*?(?:\n\k<indent>[ \t]+(?!- )[^\s#:][^:\n]*?(?=\s*(?:\n|$)))*)(?<rest>[ \t]*(?:[ \t]#[^\n]*)?\r?)$",
        RegexOptions.CultureInvariant | RegexOptions.Multiline
    )]
    private static partial Regex Values();
}
