using System.Globalization;

namespace Cremona.Transparency.Generator.Bags;

/// <summary>A version of BagIt and its differences from other versions.</summary>
/// <param name="Minor">The minor number: 93 to 97 for the drafts, 100 for 1.0.</param>
internal sealed record BagVersion(int Minor)
{
    private static readonly int[] Known = [93, 94, 95, 96, 97, 100];

    /// <summary>BagIt 1.0, RFC 8493.</summary>
    public static BagVersion Newest { get; } = new(100);

    /// <summary>
    /// True since 1.0: every manifest lists every file, line breaks in paths are written <c>%0A</c>, and no path begins with an asterisk.
    /// </summary>
    public bool IsFinal => Minor >= 100;

    /// <summary>The name of the metadata file with labels and values.</summary>
    public string InfoFile => Minor < 96 ? "package-info.txt" : "bag-info.txt";

    /// <summary>Parses a version from <c>bagit.txt</c>, or returns null for an unknown version.</summary>
    public static BagVersion? Of(string major, string minor) =>
        int.TryParse(major, NumberStyles.None, CultureInfo.InvariantCulture, out var whole)
        && int.TryParse(minor, NumberStyles.None, CultureInfo.InvariantCulture, out var part)
        && Known.Contains((whole * 100) + part)
        && minor.Length <= 2
            ? new BagVersion((whole * 100) + part)
            : null;
}
