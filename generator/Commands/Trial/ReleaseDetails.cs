using System.Collections.Concurrent;
using Cremona.Transparency.Generator.Changes;
using Cremona.Transparency.Generator.Files;
using Cremona.Transparency.Generator.Rendering;

namespace Cremona.Transparency.Generator.Commands;

/// <summary>
/// Changes inside a release: for each page in both releases the changed words, for each other file in both whether its bytes differ.
/// </summary>
/// <param name="Edits">Changed words; those on the fewest pages come first.</param>
/// <param name="ChangedFiles">Files other than pages with different bytes.</param>
/// <param name="EmptiedSections">Pages of sections that had content and are now empty.</param>
internal sealed record ReleaseDetails(
    IReadOnlyList<PageEdit> Edits,
    IReadOnlyList<string> ChangedFiles,
    IReadOnlyList<string> EmptiedSections
)
{
    // The sentence on the page of a section without content.
    private const string Empty = "Questa sezione non è pubblicata in questo portale";

    /// <summary>
    /// Renders each file of the site and compares it with the release. Pages replaced by an explanation are listed, but their words are not
    /// compared.
    /// </summary>
    public static ReleaseDetails Of(PendingChanges pending, IReadOnlyList<OutputFile> files)
    {
        var (online, expired) = (pending.Online, pending.Paths.ExpiredPages.ToHashSet(StringComparer.Ordinal));
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
                // Pages about data repeat what other pages say.
                if (PathChanges.IsOfData(path))
                {
                    changed.Add(path);
                }
                else
                {
                    edits.Add((path, parts));
                }
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
