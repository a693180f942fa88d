namespace Cremona.Transparency.Generator.Changes;

/// <summary>Words that changed in the same way on several pages.</summary>
/// <param name="Old">The former words, one block per line; null if words were only added.</param>
/// <param name="New">The present words, one block per line; null if words were only deleted.</param>
/// <param name="Pages">The pages, relative to the document root, in order.</param>
public sealed record PageEdit(string? Old, string? New, IReadOnlyList<string> Pages)
{
    /// <summary>Returns the differences between two versions of a page, in order.</summary>
    public static IReadOnlyList<(string? Old, string? New)> Between(ReadOnlySpan<byte> before, ReadOnlySpan<byte> after)
    {
        var (old, now) = (VisibleText.Of(before), VisibleText.Of(after));
        return [.. LineDifference.Parts(old, now).Select(part => (Joined(old, part.Old), Joined(now, part.New)))];
    }

    /// <summary>Groups equal differences of several pages. Those on most pages come last, as the least informative.</summary>
    /// <param name="found">The pages with their differences.</param>
    public static IReadOnlyList<PageEdit> Gathered(IEnumerable<(string Page, IReadOnlyList<(string? Old, string? New)> Parts)> found) =>
        [
            .. found
                .OrderBy(page => page.Page, StringComparer.Ordinal)
                .SelectMany(page => page.Parts.Distinct().Select(part => (page.Page, Part: part)))
                .GroupBy(one => one.Part, one => one.Page)
                .Select(group => new PageEdit(group.Key.Old, group.Key.New, [.. group]))
                .OrderBy(edit => edit.Pages.Count)
                .ThenBy(edit => edit.Pages[0], StringComparer.Ordinal),
        ];

    private static string? Joined(IReadOnlyList<string> blocks, Range part) =>
        part.GetOffsetAndLength(blocks.Count) is (var start, > 0 and var length)
            ? string.Join('\n', blocks.Skip(start).Take(length))
            : null;
}
