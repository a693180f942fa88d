using System.Globalization;
using System.Text;
using Cremona.Transparency.Generator.Linking;

namespace Cremona.Transparency.Generator.Rendering;

/// <summary>
/// Writes search entries as a classic script with one function call, because browsers refuse to fetch data from a folder on disk but load
/// such scripts. An entry is <c>[kind, title, within, address, text]</c>; kinds are indexes into the file's own list.
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
            AppendAll(lines, [entry.Title, entry.Within ?? "", entry.Address.From(draft.Page), entry.Text]);
            lines.Append(']');
        }

        var script = new StringBuilder("cremonaSearch({\"kinds\":[");
        AppendAll(script, kinds);
        TextBytes.Write(script.Append("],\"entries\":[\n").Append(lines).Append("\n]});\n"), write);
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
