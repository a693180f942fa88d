using Cremona.Transparency.Generator.Content;
using Cremona.Transparency.Generator.Files;

namespace Cremona.Transparency.Generator.Archive;

/// <summary>An opened archive with the facts of each year, or with the faults that prevent a build.</summary>
/// <param name="Archive">The frozen years.</param>
/// <param name="Facts">What the portal must know about each year, in the same order.</param>
/// <param name="Faults">The integrity faults of the archive.</param>
/// <param name="Unknown">Bag folders that are not registered.</param>
public sealed record OpenedArchive(
    YearArchive Archive,
    IReadOnlyList<FrozenYear> Facts,
    IReadOnlyList<IntegrityFault> Faults,
    IReadOnlyList<string> Unknown
)
{
    /// <summary>True if the archive has no fault that prevents a build.</summary>
    public bool Holds => Faults.Count == 0 && Unknown.Count == 0;

    /// <summary>Opens the archive.</summary>
    /// <param name="folder">The folder that contains the bags; null for no archive.</param>
    /// <exception cref="DiskException">A file cannot be read.</exception>
    public static OpenedArchive Open(ArchiveFolder? folder)
    {
        var archive = YearArchive.Open(folder);
        if (archive.Faults.Count > 0)
        {
            return new OpenedArchive(archive, [], archive.Faults, []);
        }

        var (facts, faults) = (new FrozenYear?[archive.Years.Count], new IntegrityFault?[archive.Years.Count]);
        AllCores.Each(facts.Length, i => facts[i] = archive.Years[i].Facts(out faults[i]));
        IntegrityFault[] found = [.. faults.OfType<IntegrityFault>()];
        return new OpenedArchive(
            archive,
            [.. facts.OfType<FrozenYear>()],
            found,
            found.Length > 0 ? [] : [.. InterruptedRuns.Unknown(archive)]
        );
    }
}
