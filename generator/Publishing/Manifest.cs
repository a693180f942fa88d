using System.Text;

namespace Cremona.Transparency.Generator.Publishing;

/// <summary>The list of published files with their SHA-256, as <c>sha256sum -c</c> reads it.</summary>
public static class Manifest
{
    /// <summary>Its name, in the document root.</summary>
    public const string FileName = "manifest-sha256.txt";

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
}
