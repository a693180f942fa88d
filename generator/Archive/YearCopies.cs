using Cremona.Transparency.Generator.Files;
using Cremona.Transparency.Generator.Rendering;

namespace Cremona.Transparency.Generator.Archive;

/// <summary>
/// Copies of the frozen years' pages beside the document root, to which each release gives further names in place of writing them again.
/// The archive itself is
/// never linked: whoever edits a published page in its place reaches the copy, and the copy is made again. A seal remembers size and time
/// of each file, so that only what looks
/// different is read. Once a release has come to its end, its folder of a year is set aside beside the copies, and a later release takes it
/// over whole (decision 22).
/// </summary>
/// <param name="folder">Where the copies stand, on the disk of the document root.</param>
/// <param name="withTwins">True where the pages get compressed twins: then each release makes the folders of the years anew.</param>
/// <param name="cores">How many years or files are looked at at once.</param>
public sealed class YearCopies(string folder, bool withTwins, int cores)
{
    private Task<FrozenYearState[]>? _ahead;

    /// <summary>Where the copies for a document root stand.</summary>
    public static YearCopies Beside(string output, bool withTwins, int cores) => new(FolderBeside(output), withTwins, cores);

    /// <summary>Where the copies of a site's frozen years are.</summary>
    public static string FolderBeside(string output) => output.TrimEnd('/') + ".congelati";

    /// <summary>Begins to look at the archive while other work goes on. What goes wrong there comes out of <see cref="Renew"/>.</summary>
    public void LookAhead(YearArchive archive) =>
        _ahead = Task.Run(() => archive.Years.Select(bag => new FrozenYearState(bag, folder)).ToArray());

    /// <summary>Looks whether the archive is as it was, renews copies that are not, and says of each file where its copy is.</summary>
    /// <param name="archive">The frozen years.</param>
    /// <param name="withdrawn">Years in whose place explanations stand.</param>
    /// <param name="files">The files of the site.</param>
    /// <param name="faults">Where to tell what does not hold.</param>
    /// <returns>The same files; what does not hold is told as faults.</returns>
    public IReadOnlyList<OutputFile> Renew(
        YearArchive archive,
        IReadOnlyList<int> withdrawn,
        IReadOnlyList<OutputFile> files,
        ICollection<IntegrityFault> faults
    )
    {
        var years = archive.Years;
        var looks = _ahead?.GetAwaiter().GetResult() ?? new FrozenYearState[years.Count];
        AllCores.Each(
            looks.Length,
            i => (looks[i] ??= new FrozenYearState(years[i], folder)).Settle(!withTwins && !withdrawn.Contains(years[i].Year)),
            cores
        );
        Action[] renewals = [.. looks.SelectMany(year => year.Stale.Select(line => (Action)(() => year.Renew(line))))];
        AllCores.Each(renewals.Length, i => renewals[i](), cores);
        var (kept, unused) = (
            new Dictionary<string, KeptFile>(files.Count, StringComparer.Ordinal),
            new Dictionary<string, KeptFile>(StringComparer.Ordinal)
        );
        for (var i = 0; i < looks.Length; i++)
        {
            looks[i].Finish(faults, withdrawn.Contains(years[i].Year) ? unused : kept);
        }

        var names = years.Select(FrozenYearState.NameOf).ToHashSet(StringComparer.Ordinal);
        foreach (
            var old in Folder
                .Siblings(folder + "/", "")
                .Where(old => FrozenYearState.IsName(Path.GetFileName(old)) && !names.Contains(Path.GetFileName(old)))
        )
        {
            Disk.Delete(old);
        }

        foreach (var seal in YearSealFile.Names(folder).Where(seal => !names.Contains(seal)))
        {
            YearSealFile.Delete(folder, seal);
        }

        return [.. files.Select(file => kept.TryGetValue(file.Path, out var place) ? file with { Kept = place } : file)];
    }
}
