using Cremona.Transparency.Generator.Archive;
using Cremona.Transparency.Generator.Files;
using Cremona.Transparency.Generator.Redaction;

namespace Cremona.Transparency.Generator.Commands;

/// <summary>A removal order with what it would change.</summary>
/// <param name="Order">The order.</param>
/// <param name="Archive">The archive.</param>
/// <param name="Bag">The bag of the year.</param>
/// <param name="Payload">The files of the bag before the removal, with paths below <c>data/</c>.</param>
/// <param name="Left">The bag after the removal.</param>
internal sealed record Removal(RemovalOrder Order, YearArchive Archive, FrozenBag Bag, IReadOnlyList<StoredFile> Payload, RedactedBag Left)
{
    /// <summary>True if the bag contains something to remove.</summary>
    public bool IsFound => Left.Changes.Count > 0;
}
