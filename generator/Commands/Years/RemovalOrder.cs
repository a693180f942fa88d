using Cremona.Transparency.Generator.Archive;
using Cremona.Transparency.Generator.Redaction;

namespace Cremona.Transparency.Generator.Commands;

/// <summary>What is to be removed.</summary>
/// <param name="Year">From which frozen year.</param>
/// <param name="Words">The words, one datum each.</param>
/// <param name="Files">Files to be taken out whole, with paths as in their addresses.</param>
/// <param name="Ground">The act that orders it.</param>
/// <param name="Day">The day that the register writes down.</param>
public sealed record RemovalOrder(int Year, IReadOnlyList<RemovalWord> Words, IReadOnlyList<string> Files, string Ground, DateOnly Day)
{
    /// <summary>A file with a private key to sign the successor with, or null.</summary>
    public string? Key { get; init; }

    /// <summary>True where it is only to be told what would be removed.</summary>
    public bool IsTrial { get; init; }

    /// <summary>The words as they are looked for; null where there are none.</summary>
    public Redactor? Redaction { get; private init; } = Words.Count == 0 ? null : new Redactor([.. Words.Select(word => word.Text)]);

    /// <summary>The same order as a certain removal from its year, from 1.</summary>
    public RemovalOrder As(int number) =>
        this with
        {
            Redaction = Words.Count == 0 ? null : new Redactor([.. Words.Select(word => word.Text)], Math.Max(number, 1)),
        };

    /// <summary>What was asked for and was nowhere, in words that do not repeat a datum.</summary>
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
                .Except(GoneBefore(left))
                .Select(file => $"il file {file}"),
        ];
    }

    /// <summary>Pages that were asked for and that an earlier act had removed already.</summary>
    public IReadOnlyList<string> GoneBefore(RedactedBag left) =>
        [
            .. Files.Where(page =>
                left.Changes.All(change => change.Before != BagNames.Site + page)
                && left.Payload.FirstOrDefault(file => file.Path == BagNames.Site + page) is { } file
                && RemovedPage.Is(file.Bytes.Span)
            ),
        ];
}
