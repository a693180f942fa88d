using System.Globalization;

namespace Cremona.Transparency.Generator.Archive;

/// <summary>Which year a file of the content belongs to.</summary>
public static class ContentYears
{
    /// <summary>The year, or null for what spans years.</summary>
    /// <param name="path">From the content folder.</param>
    public static int? Of(string path) =>
        path.IndexOf('/', StringComparison.Ordinal) == 4
        && int.TryParse(path.AsSpan(0, 4), NumberStyles.None, CultureInfo.InvariantCulture, out var year)
            ? year
            : null;
}
