using Cremona.Transparency.Generator.Archive;

namespace Cremona.Transparency.Generator.Commands;

/// <summary>Normalises paths of files to delete, as users type them.</summary>
internal static class RemovalPaths
{
    /// <summary>
    /// Converts a path in the archive or the content, or the address of a page, to the path in its address, starting with the year. A path
    /// without a year is returned unchanged.
    /// </summary>
    /// <param name="written">The path as typed.</param>
    /// <param name="year">The year as typed, or null.</param>
    public static string FromYear(string written, string? year)
    {
        var path = "/" + written.TrimStart('/');

        // The part before the folders of a bag may contain the year too, and a folder of the site may be called «data».
        foreach (var part in new[] { BagNames.Data + BagNames.Site, BagNames.Data + BagNames.Sources })
        {
            path = path.IndexOf("/" + part, StringComparison.Ordinal) is >= 0 and var bag ? path[(bag + part.Length)..] : path;
        }

        path = path.Contains("://", StringComparison.Ordinal) && path.IndexOfAny(['?', '#']) is >= 0 and var end ? path[..end] : path;
        return year is not null && path.IndexOf($"/{year}/", StringComparison.Ordinal) is >= 0 and var at ? path[(at + 1)..] : path[1..];
    }
}
