using System.Runtime.CompilerServices;
using Cremona.Transparency.Generator.Files;

namespace Cremona.Transparency.Generator.Privacy;

/// <summary>
/// What was found in the files of a run before: a file that did not change is not searched again. Safe on several threads.
/// </summary>
public sealed class SearchedFiles
{
    // A file that nobody holds any more takes what was found in it with it.
    private readonly ConditionalWeakTable<StoredFile, Occurrence[]> _found = [];

    /// <summary>Every personal datum of one file.</summary>
    public Occurrence[] FindIn(StoredFile file) => _found.GetValue(file, searched => [.. SourceSearch.FindIn(searched)]);
}
