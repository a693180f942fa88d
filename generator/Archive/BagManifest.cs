using System.Text;

namespace Cremona.Transparency.Generator.Archive;

/// <summary>A line of a payload manifest.</summary>
/// <param name="Path">From the root of the bag.</param>
/// <param name="Sum">Hexadecimal, lower case.</param>
public sealed record BagLine(string Path, string Sum);

/// <summary>Reads a manifest of a bag that is known to hold.</summary>
public static class BagManifest
{
    /// <summary>The lines that are valid, in their order; others are passed over.</summary>
    public static IReadOnlyList<BagLine> Read(ReadOnlySpan<byte> manifest) =>
    [
        .. ManifestReader.Lines("", Encoding.UTF8.GetString(manifest), BagVersion.Newest, sumLength: null, []).Select(line => new BagLine(line.Path, line.Sum)),
    ];
}
