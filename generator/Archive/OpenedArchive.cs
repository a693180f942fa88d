using Cremona.Transparency.Generator.Content;
using Cremona.Transparency.Generator.Files;

namespace Cremona.Transparency.Generator.Archive;

/// <summary>An archive with what the portal must know of each year, or with the reasons why nothing may be made beside it.</summary>
/// <param name="Archive">The frozen years.</param>
/// <param name="Facts">What the portal must know of each, in the same order.</param>
/// <param name="Faults">What does not hold of it.</param>
/// <param name="Unknown">Folders of bags that nobody vouches for.</param>
public sealed record OpenedArchive(
    YearArchive Archive,
    IReadOnlyList<FrozenYear> Facts,
    IReadOnlyList<IntegrityFault> Faults,
    IReadOnlyList<string> Unknown
)
{
    /// <summary>True where there is no reason against making a site.</summary>
    public bool Holds => Faults.Count == 0 && Unknown.Count == 0;

    /// <summary>Opens it.</summary>
    /// <param name="folder">Of the bags; empty for none.</param>
    /// <exception cref="DiskException">A file cannot be read.</exception>
    public static OpenedArchive Open(string folder)
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
