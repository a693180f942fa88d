using System.Text;
using Cremona.Transparency.Generator.Files;

namespace Cremona.Transparency.Generator.Publishing;

/// <summary>The list of published files with their SHA-256, as <c>sha256sum -c</c> reads it.</summary>
public static class Manifest
{
    /// <summary>Its name, in the document root.</summary>
    public const string FileName = "manifest-sha256.txt";

    private const int SumLength = 64;

    /// <summary>The manifest of some files, in the order of their paths.</summary>
    public static byte[] Of(IEnumerable<WrittenFile> files)
    {
        var text = new StringBuilder();
        foreach (var file in files.OrderBy(file => file.Path, StringComparer.Ordinal))
        {
            text.Append(file.Sha256).Append("  ").Append(file.Path).Append('\n');
        }

        return Encoding.UTF8.GetBytes(text.ToString());
    }

    /// <summary>The paths and sums that a manifest names; lines that are none of ours, or lead out of the folder, are passed over.</summary>
    public static IEnumerable<(string Path, string Sha256)> Lines(ReadOnlySpan<byte> manifest) => Encoding.UTF8.GetString(manifest).Split('\n')
        .Where(line => line.Length > SumLength + 2 && line.AsSpan(SumLength, 2).SequenceEqual("  ") && Folder.IsInside(line[(SumLength + 2)..]))
        .Select(line => (line[(SumLength + 2)..], line[..SumLength]));
}
