using Cremona.Transparency.Generator.OpenData;

namespace Cremona.Transparency.Generator.Linking;

/// <summary>
/// The rows of a list for its files: three formats, their copies in the ZIP, their lengths, and the lists over all years. They are computed
/// once, or each time for a list that is too long to keep in memory.
/// </summary>
/// <param name="count">Counts the rows.</param>
/// <param name="compute">Computes the rows. Thread-safe.</param>
internal sealed class KeptRows(Func<int> count, Func<IEnumerable<PublishedRow>> compute)
{
    private const int Most = 20_000;

    private readonly Lazy<PublishedRow[]?> _kept = new(() => count() > Most ? null : [.. compute()]);

    /// <summary>Returns the rows, in order. Thread-safe.</summary>
    public IEnumerable<PublishedRow> All() => _kept.Value ?? compute();
}
