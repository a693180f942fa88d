using System.Globalization;
using System.Text;
using Cremona.Transparency.Generator.Linking;

namespace Cremona.Transparency.Generator.Rendering;

/// <summary>
/// Writes search entries as a classic script with one function call, because browsers refuse to fetch data from a folder on disk but load
/// such scripts. An entry is <c>[kind, title, within, address, text, answer]</c>, without an answer if it has none; kinds are indexes into
/// the file's own list. The first file of a year also contains the publisher's name and the vocabulary:
/// <c>[forms, synonyms, addresses]</c>.
/// </summary>
public static class SearchFiles
{
    /// <summary>Writes a search file.</summary>
    public static void Write(SearchDraft draft, OutputWriter write)
    {
        var kinds = new List<string>();
        var lines = new StringBuilder();
        foreach (var entry in draft.Entries())
        {
            if (!kinds.Contains(entry.Kind))
            {
                kinds.Add(entry.Kind);
            }

            lines.Append(lines.Length == 0 ? "" : ",\n").Append(CultureInfo.InvariantCulture, $"[{kinds.IndexOf(entry.Kind)},");
            AppendAll(
                lines,
                [
                    entry.Title,
                    entry.Within ?? "",
                    entry.Address.From(draft.Page),
                    entry.Text,
                    .. entry.Answer is { } answer ? [answer] : Array.Empty<string>(),
                ]
            );
            lines.Append(']');
        }

        var script = new StringBuilder("cremonaSearch({\"kinds\":[");
        AppendAll(script, kinds);
        script.Append(']');
        if (draft.Publisher is { } publisher)
        {
            AppendAll(script.Append(",\"publisher\":"), [publisher]);
        }

        AppendVocabulary(script, draft);
        TextBytes.Write(script.Append(",\"entries\":[\n").Append(lines).Append("\n]});\n"), write);
    }

    // A list is one text, separated as the clerks separate it.
    private static void AppendVocabulary(StringBuilder script, SearchDraft draft)
    {
        var separator = ",\"words\":[\n[";
        foreach (var term in draft.Vocabulary?.Invoke() ?? [])
        {
            AppendAll(
                script.Append(separator),
                [
                    string.Join('|', term.Forms),
                    string.Join('|', term.Synonyms),
                    .. term.Places.Count == 0
                        ? Array.Empty<string>()
                        : [string.Join('|', term.Places.Select(place => place.From(draft.Page)))],
                ]
            );
            separator = "],\n[";
        }

        script.Append(separator[0] == ']' ? "]]" : "");
    }

    private static void AppendAll(StringBuilder script, IReadOnlyList<string> words)
    {
        for (var i = 0; i < words.Count; i++)
        {
            Append(i == 0 ? script : script.Append(','), words[i]);
        }
    }

    /// <summary>Appends a text as a JSON string that is safe in a script, even inside an HTML page.</summary>
    internal static void Append(StringBuilder script, string words)
    {
        script.Append('"');
        foreach (var letter in words)
        {
            // "<" could end a script element; U+2028 and U+2029 are line breaks in older browsers.
            _ =
                letter is '"' or '\\' ? script.Append('\\').Append(letter)
                : letter is < ' ' or '<' or '\u2028' or '\u2029' or '\uFEFF'
                    ? script.Append(CultureInfo.InvariantCulture, $"\\u{(int)letter:X4}")
                : script.Append(letter);
        }

        script.Append('"');
    }
}
