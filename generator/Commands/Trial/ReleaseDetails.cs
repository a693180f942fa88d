using System.Collections.Concurrent;
using Cremona.Transparency.Generator.Changes;
using Cremona.Transparency.Generator.Files;
using Cremona.Transparency.Generator.Rendering;

namespace Cremona.Transparency.Generator.Commands;

/// <summary>
/// What changes in the bytes of a release: of each page that stays, the words; of each other file that stays, that it is another one.
/// </summary>
/// <param name="Edits">Words that changed, what changed on fewest pages first.</param>
/// <param name="ChangedFiles">Files besides pages that have other bytes.</param>
/// <param name="EmptiedSections">Pages of sections that had something, and have nothing any more.</param>
internal sealed record ReleaseDetails(
    IReadOnlyList<PageEdit> Edits,
    IReadOnlyList<string> ChangedFiles,
    IReadOnlyList<string> EmptiedSections
)
{
    // What the page of a section says that nothing of the portal fills.
    private const string Empty = "Questa sezione non è pubblicata in questo portale";

    /// <summary>
    /// Makes each file of the site, and compares it with that of the release. Pages in whose place an explanation comes are named as such,
    /// and their words are not.
    /// </summary>
    public static ReleaseDetails Of(Outlook outlook, IReadOnlyList<OutputFile> files)
    {
        var (online, expired) = (outlook.Online, outlook.Paths.ExpiredPages.ToHashSet(StringComparer.Ordinal));
        var edits = new ConcurrentBag<(string Page, IReadOnlyList<(string? Old, string? New)> Parts)>();
        var changed = new ConcurrentBag<string>();
        AllCores.Each(files.Count, i =>
        {
            var (path, bytes) = (files[i].Path, files[i].ToBytes());
            if (!online.Sums.TryGetValue(path, out var sum) || sum == FileSums.Sha256(bytes) || expired.Contains(path))
            {
                return;
            }

            if (!PathChanges.IsPage(path))
            {
                changed.Add(path);
            }
            else if (PageEdit.Between(online.Read(path).Span, bytes) is { Count: > 0 } parts)
            {
                edits.Add((path, parts));
            }
        });
        return new ReleaseDetails(
            PageEdit.Gathered(edits),
            [.. changed.Order(StringComparer.Ordinal)],
            [.. edits.Where(page => page.Parts.Any(IsEmptied)).Select(page => page.Page).Order(StringComparer.Ordinal)]
        );
    }

    private static bool IsEmptied((string? Old, string? New) part) =>
        part.New?.Contains(Empty, StringComparison.Ordinal) == true && part.Old?.Contains(Empty, StringComparison.Ordinal) != true;
}
