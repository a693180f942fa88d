using System.Text;

namespace Cremona.Transparency.Generator.Bags;

/// <summary>A line of a payload manifest.</summary>
/// <param name="Path">The path relative to the root of the bag.</param>
/// <param name="Sum">The checksum, in lower-case hexadecimal.</param>
public sealed record BagLine(string Path, string Sum);

/// <summary>Reads a manifest of a bag that is known to be valid.</summary>
public static class BagManifest
{
    private const int SumLength = 64;

    // Characters outside this table need a closer check: those that RFC 8493 encodes, path separators of some systems, line ends, and
    // non-ASCII letters.
    private static readonly bool[] Plain = TableOf("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_+,=()' ./"u8);
    private static readonly bool[] Digits = TableOf("0123456789abcdef"u8);

    /// <summary>Returns the valid lines in order. Invalid lines are skipped.</summary>
    public static IReadOnlyList<BagLine> Read(ReadOnlySpan<byte> manifest) =>
        ReadPlain(manifest)
        ??
        [
            .. ManifestReader
                .Lines("", Encoding.UTF8.GetString(manifest), BagVersion.Newest, sumLength: null, [])
                .Select(line => new BagLine(line.Path, line.Sum)),
        ];

    // Fast path for manifests written by this program, which every build reads: lower-case checksums and plain paths in ascending order.
    // Returns null for any other manifest.
    private static List<BagLine>? ReadPlain(ReadOnlySpan<byte> manifest)
    {
        var lines = new List<BagLine>();
        var before = ReadOnlySpan<byte>.Empty;
        while (!manifest.IsEmpty)
        {
            var end = manifest.IndexOf((byte)'\n');
            if (end <= SumLength + 2 || !IsAll(manifest[..SumLength], Digits) || !manifest[SumLength..].StartsWith("  "u8))
            {
                return null;
            }

            var path = manifest[(SumLength + 2)..end];
            if (!IsPlain(path) || before.SequenceCompareTo(path) >= 0)
            {
                return null;
            }

            lines.Add(new BagLine(Encoding.ASCII.GetString(path), Encoding.ASCII.GetString(manifest[..SumLength])));
            before = path;
            manifest = manifest[(end + 1)..];
        }

        return lines;
    }

    private static bool IsPlain(ReadOnlySpan<byte> path) =>
        IsAll(path, Plain)
        && path[0] is not ((byte)' ' or (byte)'/' or (byte)'.')
        && path[^1] != '/'
        && path.IndexOf("//"u8) < 0
        && path.IndexOf("/."u8) < 0;

    // A hand-written loop: the platform's version is compiled again in each run, which takes longer than reading the manifest.
    private static bool IsAll(ReadOnlySpan<byte> bytes, bool[] table)
    {
        foreach (var sign in bytes)
        {
            if (!table[sign])
            {
                return false;
            }
        }

        return true;
    }

    private static bool[] TableOf(ReadOnlySpan<byte> signs)
    {
        var table = new bool[256];
        foreach (var sign in signs)
        {
            table[sign] = true;
        }

        return table;
    }
}
