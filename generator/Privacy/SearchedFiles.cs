using System.Runtime.CompilerServices;
using Cremona.Transparency.Generator.Files;

namespace Cremona.Transparency.Generator.Privacy;

/// <summary>Caches the matches in the files of previous runs, so that unchanged files are not searched again. Thread-safe.</summary>
public sealed class SearchedFiles
{
    // Weak keys: when a file is no longer referenced, its matches are freed too.
    private readonly ConditionalWeakTable<StoredFile, Occurrence[]> _found = [];

    /// <summary>Returns every personal datum in a file.</summary>
    public Occurrence[] FindIn(StoredFile file) => _found.GetValue(file, searched => [.. SourceSearch.FindIn(searched)]);
}
