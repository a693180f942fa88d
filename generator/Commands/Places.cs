using Cremona.Transparency.Generator.Diagnostics;
using Cremona.Transparency.Generator.Files;

namespace Cremona.Transparency.Generator.Commands;

/// <summary>Checks that the folders of a call do not overlap.</summary>
internal static class Places
{
    /// <summary>Returns why the archive cannot be in this folder, or null: neither a release nor a clerk may ever delete it.</summary>
    /// <param name="call">The call.</param>
    /// <param name="isMade">True if the verb creates a missing archive.</param>
    public static Diagnostic? OfArchive(Call call, bool isMade)
    {
        if (call.Archive.Length == 0 || !(isMade || Folder.Exists(call.Archive)))
        {
            return null;
        }

        var archive = Folder.FinalPlace(call.Archive);
        var other = new[]
        {
            (Place: Folder.FinalPlace(call.Output), Words: "da pubblicare"),
            (Place: Folder.FinalPlace(call.Content), Words: "dei contenuti"),
        }.FirstOrDefault(other => Folder.IsWithin(archive, other.Place) || Folder.IsWithin(other.Place, archive));
        return other.Words is { } words ? Problems.OutputInsideArchive.At(Place.Elsewhere(call.Archive), words) : null;
    }
}
