using Cremona.Transparency.Generator.Archive;

namespace Cremona.Transparency.Generator.Commands;

/// <summary>The files that are to be taken out whole, as people name them.</summary>
internal static class RemovalPaths
{
    /// <summary>
    /// A path in the archive or in the content, or the address of a page → the path as in its address, from the year on; without a year in
    /// it, as it stands.
    /// </summary>
    /// <param name="written">As it was written.</param>
    /// <param name="year">The year as it was written, or null.</param>
    public static string FromYear(string written, string? year)
    {
        var path = "/" + written.TrimStart('/');

        // What stands before the parts of a bag may name the year too; a folder of the town's own may be called «data».
        foreach (var part in new[] { BagNames.Data + BagNames.Site, BagNames.Data + BagNames.Sources })
        {
            path = path.IndexOf("/" + part, StringComparison.Ordinal) is >= 0 and var bag ? path[(bag + part.Length)..] : path;
        }

        path = path.Contains("://", StringComparison.Ordinal) && path.IndexOfAny(['?', '#']) is >= 0 and var end ? path[..end] : path;
        return year is not null && path.IndexOf($"/{year}/", StringComparison.Ordinal) is >= 0 and var at ? path[(at + 1)..] : path[1..];
    }
}
