namespace Cremona.Transparency.Generator.Changes;

/// <summary>Words that changed in the same way on some pages.</summary>
/// <param name="Old">The former words, a block a line; null where words were only added.</param>
/// <param name="New">The present words, a block a line; null where words were only taken out.</param>
/// <param name="Pages">The pages, from the document root, in order.</param>
public sealed record PageEdit(string? Old, string? New, IReadOnlyList<string> Pages)
{
    /// <summary>The differences between the two versions of a page, in order.</summary>
    public static IReadOnlyList<(string? Old, string? New)> Between(ReadOnlySpan<byte> before, ReadOnlySpan<byte> after)
    {
        var (old, now) = (VisibleText.Of(before), VisibleText.Of(after));
        return [.. LineDifference.Parts(old, now).Select(part => (Joined(old, part.Old), Joined(now, part.New)))];
    }

    /// <summary>Equal differences of many pages as one; those that come on most pages last: they say least.</summary>
    /// <param name="found">Each page with its differences.</param>
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
