using System.Globalization;

namespace Cremona.Transparency.Generator.Archive;

/// <summary>Maps content files to the year that they belong to.</summary>
public static class ContentYears
{
    /// <summary>Returns the year, or null for a file shared by several years.</summary>
    /// <param name="path">The path, relative to the content folder.</param>
    public static int? Of(string path) =>
        path.IndexOf('/', StringComparison.Ordinal) == 4
        && int.TryParse(path.AsSpan(0, 4), NumberStyles.None, CultureInfo.InvariantCulture, out var year)
            ? year
            : null;
}
