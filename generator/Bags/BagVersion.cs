using System.Globalization;

namespace Cremona.Transparency.Generator.Bags;

/// <summary>A version of BagIt, and what was different in it.</summary>
/// <param name="Minor">93 to 97 of the drafts, 100 for 1.0.</param>
internal sealed record BagVersion(int Minor)
{
    private static readonly int[] Known = [93, 94, 95, 96, 97, 100];

    /// <summary>BagIt 1.0, RFC 8493.</summary>
    public static BagVersion Newest { get; } = new(100);

    /// <summary>
    /// True from 1.0 on: every manifest lists every file, line breaks in paths are written <c>%0A</c>, no path begins with an asterisk.
    /// </summary>
    public bool IsFinal => Minor >= 100;

    /// <summary>The file of labels and values.</summary>
    public string InfoFile => Minor < 96 ? "package-info.txt" : "bag-info.txt";

    /// <summary>A version as <c>bagit.txt</c> writes it, or null where there is none such.</summary>
    public static BagVersion? Of(string major, string minor) =>
        int.TryParse(major, NumberStyles.None, CultureInfo.InvariantCulture, out var whole)
        && int.TryParse(minor, NumberStyles.None, CultureInfo.InvariantCulture, out var part)
        && Known.Contains((whole * 100) + part)
        && minor.Length <= 2
            ? new BagVersion((whole * 100) + part)
            : null;
}
