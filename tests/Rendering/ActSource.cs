using System.Net;
using System.Text.RegularExpressions;

namespace Cremona.Transparency.Tests.Rendering;

/// <summary>
/// The words and the tables of the source act, by a route of its own: marks are stripped with plain code, no Markdown library is asked.
/// </summary>
internal static partial class ActSource
{
    private static readonly string[] Lines = File.ReadAllLines(
        Path.Combine(Repository.Content, "2011", "allegati", "piano-performance-2011.md")
    );

    public static IReadOnlyList<string> Words { get; } =
        WordsOf(
            string.Join(
                '\n',
                Lines.Where(line => !Rule().IsMatch(line)).Select(line => Plain(Leading().Replace(line, "").Replace('|', ' ')))
            )
        );

    /// <summary>Tables as rows of cells, headings included.</summary>
    public static IReadOnlyList<IReadOnlyList<string>> Rows { get; } =
    [
        .. Lines
            .Where(line => line.StartsWith('|') && !Rule().IsMatch(line))
            .Select(line => line.Trim().Trim('|').Split('|').Select(cell => string.Join(' ', WordsOf(Plain(cell)))).ToArray()),
    ];

    public static string[] WordsOf(string text) => text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);

    private static string Plain(string line) =>
        WebUtility
            .HtmlDecode(Tag().Replace(Link().Replace(line, "$1"), ""))
            .Replace("*", "", StringComparison.Ordinal)
            .Replace("\\", "", StringComparison.Ordinal);

    [GeneratedRegex(@"^\|[\s|:-]+\|$")]
    private static partial Regex Rule();

    [GeneratedRegex(@"^\s*(#{1,6}\s+|[-*]\s+|\d+\.\s+|>\s*)+")]
    private static partial Regex Leading();

    [GeneratedRegex(@"\[([^\]]*)\]\([^)]*\)")]
    private static partial Regex Link();

    [GeneratedRegex(@"<[^>]+>")]
    private static partial Regex Tag();
}
