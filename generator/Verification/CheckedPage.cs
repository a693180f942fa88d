using AngleSharp.Dom;

namespace Cremona.Transparency.Generator.Verification;

/// <summary>The data kept of a parsed page.</summary>
public sealed record CheckedPage(string Path, IReadOnlySet<string> Ids, IReadOnlyList<string> Links, IReadOnlyList<string> Faults)
{
    /// <summary>True if its content was withdrawn, along with the anchors in it.</summary>
    public bool IsEmptied { get; init; }

    /// <summary>The duplicate ids.</summary>
    public IReadOnlyList<string> IdFaults { get; init; } = [];

    /// <summary>Checks a single page.</summary>
    public static CheckedPage Of(string path, IDocument document)
    {
        var walk = new ElementChecks();
        foreach (var element in document.All)
        {
            walk.Check(element);
        }

        return new CheckedPage(path, walk.Ids.ToHashSet(StringComparer.Ordinal), walk.Links, [.. walk.Faults])
        {
            IdFaults =
            [
                .. walk
                    .Ids.CountBy(id => id)
                    .Where(count => count.Value > 1)
                    .Select(count => $"l'identificatore «{count.Key}» compare {count.Value} volte"),
            ],
        };
    }
}
