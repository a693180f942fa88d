using Cremona.Transparency.Generator.Archive;
using Cremona.Transparency.Generator.Redaction;

namespace Cremona.Transparency.Generator.Commands;

/// <summary>An order to remove data or files from a frozen year.</summary>
/// <param name="Year">The frozen year.</param>
/// <param name="Words">The words to redact, one datum each.</param>
/// <param name="Files">The files to delete, with paths as in their addresses.</param>
/// <param name="Ground">The act that orders it.</param>
/// <param name="Day">The day that the register records.</param>
public sealed record RemovalOrder(int Year, IReadOnlyList<RemovalWord> Words, IReadOnlyList<string> Files, string Ground, DateOnly Day)
{
    /// <summary>A file with a private key to sign the replacement bag with, or null.</summary>
    public string? Key { get; init; }

    /// <summary>True for a dry run that only lists what would be removed.</summary>
    public bool IsTrial { get; init; }

    /// <summary>The redactor for the words; null for an order without words.</summary>
    public Redactor? Redaction { get; private init; } = Words.Count == 0 ? null : new Redactor([.. Words.Select(word => word.Text)]);

    /// <summary>Returns the same order as the removal with this number from its year, counted from 1.</summary>
    public RemovalOrder As(int number) =>
        this with
        {
            Redaction = Words.Count == 0 ? null : new Redactor([.. Words.Select(word => word.Text)], Math.Max(number, 1)),
        };

    /// <summary>Returns what was ordered but not found, in words that do not repeat a datum.</summary>
    public IReadOnlyList<string> NotFound(RedactedBag left)
    {
        var found = left.Changes.SelectMany(change => change.Found).ToHashSet();
        return
        [
            .. Words.Where((_, i) => !found.Contains(i)).Select(word => $"il dato alla riga {word.Line} del file delle parole"),
            .. Files
                .Where(file =>
                    !left.Changes.Any(change => change.Before == BagNames.Site + file || change.Before == BagNames.Sources + file)
                )
                .Except(RemovedBefore(left))
                .Select(file => $"il file {file}"),
        ];
    }

    /// <summary>Returns the ordered pages that an earlier act already removed.</summary>
    public IReadOnlyList<string> RemovedBefore(RedactedBag left) =>
        [
            .. Files.Where(page =>
                left.Changes.All(change => change.Before != BagNames.Site + page)
                && left.Payload.FirstOrDefault(file => file.Path == BagNames.Site + page) is { } file
                && RemovedPage.Is(file.Bytes.Span)
            ),
        ];
}
