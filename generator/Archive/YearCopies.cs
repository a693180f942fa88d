using Cremona.Transparency.Generator.Files;
using Cremona.Transparency.Generator.Rendering;

namespace Cremona.Transparency.Generator.Archive;

/// <summary>
/// Copies of the frozen pages beside the document root, which each release hard-links instead of writing them again. The archive itself is
/// never linked: editing a published page in place changes only the copy, which is then renewed. A seal file records what the system says
/// of each file, so that only files that differ are read (decision 49). After a release is retired, its folder of a year is set aside
/// beside the copies; a later release reuses the whole folder (decision 22).
/// </summary>
/// <param name="folder">The folder of the copies, on the same disk as the document root.</param>
/// <param name="withTwins">True if pages get compressed twins. Each release then recreates the folders of the years.</param>
/// <param name="cores">How many years or files are checked in parallel.</param>
public sealed class YearCopies(string folder, bool withTwins, int cores)
{
    private Task<FrozenYearState[]>? _ahead;

    /// <summary>Returns the copies of a document root.</summary>
    public static YearCopies Beside(string output, bool withTwins, int cores) => new(FolderBeside(output), withTwins, cores);

    /// <summary>Returns the folder of the copies of a site's frozen years.</summary>
    public static string FolderBeside(string output) => output.TrimEnd('/') + ".congelati";

    /// <summary>Starts checking the archive in the background. <see cref="Renew"/> rethrows any error.</summary>
    public void LookAhead(YearArchive archive) =>
        _ahead = Task.Run(() => AllCores.Make(archive.Years, bag => new FrozenYearState(bag, folder)));

    /// <summary>Checks whether the archive is unchanged, renews outdated copies, and records the copy of each file.</summary>
    /// <param name="archive">The frozen years.</param>
    /// <param name="withdrawn">Years replaced by explanatory pages.</param>
    /// <param name="files">The files of the site.</param>
    /// <param name="faults">Receives the integrity faults.</param>
    /// <returns>The same files; integrity faults are added to <paramref name="faults"/>.</returns>
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
        Action[] renewals = [.. looks.SelectMany(year => year.Renewals)];
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
