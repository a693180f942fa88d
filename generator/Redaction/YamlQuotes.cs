using System.Text.RegularExpressions;

namespace Cremona.Transparency.Generator.Redaction;

/// <summary>A value that begins with the mark of a removal is a list in YAML: quotes make words of it.</summary>
internal static partial class YamlQuotes
{
    /// <summary>The text of a file, with quotes around such values; other files stay as they are.</summary>
    public static string Mend(string path, string text) =>
        Path.GetExtension(path) switch
        {
            ".yml" or ".yaml" => Mended(text),
            ".md"
                when text.StartsWith("---", StringComparison.Ordinal)
                    && text.IndexOf("\n---", StringComparison.Ordinal) is > 0 and var end => Mended(text[..end]) + text[end..],
            _ => text,
        };

    /// <summary>True inside a list or a map on one line, where brackets would begin another one.</summary>
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
                $"{match.Groups["head"].Value}'{match.Groups["value"].Value.Replace("'", "''", StringComparison.Ordinal)}'{match.Groups["rest"].Value}"
            );

    // The value ends where a comment begins, or with the last line that stands further in than its key.
    [GeneratedRegex(
        @"^(?<head>(?<indent>[ \t]*)(?:- +)*(?:[^\s#:'""\[\]{}-][^:\n]*:[ \t]+)?(?<=[:-][ \t]+))(?<value>\[rimosso\](?:[^\n#]|(?<! "
            + @")#)*?(?:\n\k<indent>[ \t]+(?!- )[^\s#:][^:\n]*?(?=\s*(?:\n|$)))*)(?<rest>[ \t]*(?:[ \t]#[^\n]*)?\r?)$",
        RegexOptions.CultureInvariant | RegexOptions.Multiline
    )]
    private static partial Regex Values();
}
