using Cremona.Transparency.Generator.Diagnostics;
using Cremona.Transparency.Generator.Files;

namespace Cremona.Transparency.Generator.Commands;

/// <summary>Checks that the folders of a call do not overlap.</summary>
internal static class Places
{
    /// <summary>Returns why the archive cannot be in this folder, or null: neither a release nor a clerk may ever delete it.</summary>
    /// <param name="options">The folders.</param>
    /// <param name="isMade">True if the verb creates a missing archive.</param>
    public static Diagnostic? OfArchive(SiteOptions options, bool isMade)
    {
        if (options.Archive is not { } folder || !(isMade || folder.Exists))
        {
            return null;
        }

        var archive = Folder.ResolveSymlinks(folder.Path);
        var other = new[]
        {
            (Place: options.Root?.Path, Words: "da pubblicare"),
            (Place: Folder.ResolveSymlinks(options.Content), Words: "dei contenuti"),
        }.FirstOrDefault(other => other.Place is { } place && (Folder.IsWithin(archive, place) || Folder.IsWithin(place, archive)));
        return other.Words is { } words ? Problems.OutputInsideArchive.At(Place.Elsewhere(folder.Path), words) : null;
    }
}
