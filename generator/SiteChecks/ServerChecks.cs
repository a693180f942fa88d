using System.Collections.Concurrent;
using Cremona.Transparency.Generator.Archive;
using Cremona.Transparency.Generator.Files;

namespace Cremona.Transparency.Generator.SiteChecks;

/// <summary>
/// A site on a server against the manifest that it publishes in its root, and against the archive: does the server give what was published?
/// </summary>
public static class ServerChecks
{
    private const int AtOnce = 4;
    private const string Packings = "gzip, br";

    /// <summary>Asks for every file that the manifest names.</summary>
    /// <param name="root">The address of the site, ending in a slash.</param>
    /// <param name="archive">The archive to compare with, or null.</param>
    /// <param name="today">The day on which it is asked.</param>
    public static ServerLook Check(Uri root, YearArchive? archive, DateOnly today) => Check(root, archive, today, ServerBounds.Usual);

    /// <summary>The same, within bounds of the caller.</summary>
    internal static ServerLook Check(Uri root, YearArchive? archive, DateOnly today, ServerBounds bounds)
    {
        using var server = new ServerReader(root, bounds);
        var list = server.GetAsync(SiteManifest.FileName).GetAwaiter().GetResult();
        if ((list.Silence ?? (list.Status == 200 ? null : $"«{SiteManifest.FileName}» non si ha (risponde {list.Status})")) is { } silence)
        {
            return new ServerLook(0, [], silence, null);
        }

        var manifest = SiteManifest.Read(list.Bytes.Span);
        if (manifest.Sums.Count == 0)
        {
            return new ServerLook(0, [], $"«{SiteManifest.FileName}» non è un elenco di impronte", null);
        }

        var (faults, silent) = (
            new ConcurrentBag<IntegrityFault>(manifest.Faults),
            new ConcurrentDictionary<string, string>(StringComparer.Ordinal)
        );
        Parallel
            .ForEachAsync(manifest.Sums, new ParallelOptions { MaxDegreeOfParallelism = AtOnce }, async (line, _) =>
                await LookAsync(server, line.Key, line.Value, faults, silent)
            )
            .GetAwaiter()
            .GetResult();
        var years =
            archive is null || server.IsGivenUp
                ? null
                : PublishedYears.Compare(archive, manifest, today, path =>
                    server.GetAsync(path).GetAwaiter().GetResult() is { Status: 200, Packing: "" } answer ? answer.Bytes : null
                );
        return new ServerLook(
            manifest.Sums.Count - silent.Count,
            [.. faults.OrderBy(fault => fault.File, StringComparer.Ordinal)],
            WordsOf(silent, server.IsGivenUp),
            years
        );
    }

    // Browsers get the compressed twin of a file and others the file: both are looked at.
    private static async Task LookAsync(
        ServerReader server,
        string path,
        string sum,
        ConcurrentBag<IntegrityFault> faults,
        ConcurrentDictionary<string, string> silent
    )
    {
        foreach (var packings in new[] { Packings, null })
        {
            var answer = server.IsGivenUp ? new ServerAnswer(0, default, "") { Silence = "" } : await server.SumAsync(path, packings);
            if (answer.Silence is { } silence)
            {
                silent[path] = silence;
                return;
            }

            if (answer.Status is < 200 or > 299 || answer.Sum != sum)
            {
                faults.Add(
                    new IntegrityFault(
                        path,
                        answer.Status is < 200 or > 299 ? $"non si ha: il server risponde {answer.Status}"
                            : answer.Packing.Length == 0 ? "sul server è diverso da come fu pubblicato"
                            : answer.Sum is null ? $"sul server è compresso ({answer.Packing}) in un modo che non si legge"
                            : $"sul server ha una copia compressa ({answer.Packing}) diversa da come fu pubblicato"
                    )
                );
                return;
            }

            if (answer.Packing.Length == 0)
            {
                return;
            }
        }
    }

    private static string? WordsOf(ConcurrentDictionary<string, string> silent, bool isGivenUp)
    {
        if (silent.IsEmpty)
        {
            return null;
        }

        var (path, words) = silent.Where(file => file.Value.Length > 0).OrderBy(file => file.Key, StringComparer.Ordinal).First();
        return $"per «{path}» {words}{(silent.Count > 1 ? $"; non si sono potuti controllare {silent.Count} file" : "")}{(isGivenUp ? ", e non si è chiesto oltre" : "")}";
    }
}

/// <summary>What was found on a server.</summary>
/// <param name="Files">How many files it gave.</param>
/// <param name="Faults">What does not hold, in the order of the paths.</param>
/// <param name="Silence">What could not be asked, and why; null where everything could.</param>
/// <param name="Years">What it shows of the frozen years, where there is an archive.</param>
public sealed record ServerLook(int Files, IReadOnlyList<IntegrityFault> Faults, string? Silence, PublishedYears? Years);
