using System.Text.RegularExpressions;

namespace Cremona.Transparency.Liquid;

/// <summary>A name in the commands of a template, such as <c>page.state.text</c>, with the place of each of its parts.</summary>
/// <param name="Parts">The parts, without indexes.</param>
/// <param name="IsFilter">True if it follows a <c>|</c>.</param>
internal sealed record SourceName(IReadOnlyList<(string Text, int Offset)> Parts, bool IsFilter);

/// <summary>
/// The names of a template in the order of its text. The parser keeps no places, so a check that follows its result in the same order
/// asks here for the place of each name.
/// </summary>
internal sealed partial class SourceNames(string text)
{
    private readonly SourceName[] _names =
    [
        .. Commands().Matches(text).Where(command => command.Groups["text"].Success).SelectMany(command => In(command.Groups["text"])),
    ];

    private int _next;

    /// <summary>Begins again at the start of the text.</summary>
    public void Restart() => _next = 0;

    /// <summary>Returns the next occurrence of a name; null if the text has none.</summary>
    public SourceName? Find(IReadOnlyList<string> parts, bool isFilter = false)
    {
        bool Same(SourceName name) =>
            name.IsFilter == isFilter
            && (isFilter || name.Parts.Count == parts.Count)
            && parts.Zip(name.Parts).All(pair => pair.First == pair.Second.Text);

        var at = Array.FindIndex(_names, _next, Same);
        at = at < 0 ? Array.FindIndex(_names, Same) : at;
        if (at < 0)
        {
            return null;
        }

        _next = at + 1;
        return _names[at];
    }

    /// <summary>Returns the last occurrence before the next one: the name that was found last, if it is the same.</summary>
    public SourceName? Last(IReadOnlyList<string> parts)
    {
        var at =
            _names.Length == 0
                ? -1
                : Array.FindLastIndex(_names, Math.Max(_next - 1, 0), name => name.Parts.Select(part => part.Text).SequenceEqual(parts));
        return at < 0 ? Find(parts) : _names[at];
    }

    private static IEnumerable<SourceName> In(Group command)
    {
        var words = Strings().Replace(command.Value, match => new string(' ', match.Length));
        foreach (Match path in Paths().Matches(words))
        {
            var before = words.AsSpan(0, path.Index).TrimEnd();
            yield return new SourceName(
                [.. path.Groups["part"].Captures.Select(part => (part.Value, command.Index + part.Index))],
                before.Length > 0 && before[^1] == '|'
            );
        }
    }

    // Comments and unread text have no names.
    [GeneratedRegex(
        @"\{%-?\s*(?<block>comment|raw)\s*-?%\}.*?\{%-?\s*end\k<block>\s*-?%\}|\{%-?(?<text>.*?)-?%\}|\{\{-?(?<text>.*?)-?\}\}",
        RegexOptions.CultureInvariant | RegexOptions.Singleline
    )]
    private static partial Regex Commands();

    [GeneratedRegex(@"""[^""]*""|'[^']*'", RegexOptions.CultureInvariant)]
    private static partial Regex Strings();

    [GeneratedRegex(@"(?<part>[A-Za-z_][\w-]*)(?:\[[^\]]*\]|\.(?<part>[A-Za-z_][\w-]*))*", RegexOptions.CultureInvariant)]
    private static partial Regex Paths();
}
