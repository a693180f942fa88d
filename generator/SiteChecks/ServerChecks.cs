using System.Collections.Concurrent;
using Cremona.Transparency.Generator.Archive;
using Cremona.Transparency.Generator.Files;

namespace Cremona.Transparency.Generator.SiteChecks;

/// <summary>Compares a site on a server with the manifest in its root and with the archive.</summary>
public static class ServerChecks
{
    private const int MaxConcurrency = 4;
    private const string AcceptedEncodings = "gzip, br";

    /// <summary>Requests every file listed in the manifest.</summary>
    /// <param name="root">The address of the site, ending in a slash.</param>
    /// <param name="archive">The archive to compare with, or null.</param>
    /// <param name="today">The reference day.</param>
    public static ServerReport Check(Uri root, YearArchive? archive, DateOnly today) => Check(root, archive, today, ServerBounds.Usual);

    /// <summary>Requests every file within the given limits.</summary>
    internal static ServerReport Check(Uri root, YearArchive? archive, DateOnly today, ServerBounds bounds)
    {
        using var server = new ServerReader(root, bounds);
        var list = server.GetAsync(SiteManifest.FileName).GetAwaiter().GetResult();
        if ((list.Silence ?? (list.Status == 200 ? null : $"«{SiteManifest.FileName}» non si ha (risponde {list.Status})")) is { } silence)
        {
            return new ServerReport(0, [], silence, null);
        }

        var manifest = SiteManifest.Read(list.Bytes.Span);
        if (manifest.Sums.Count == 0)
        {
            return new ServerReport(0, [], $"«{SiteManifest.FileName}» non è un elenco di impronte", null);
        }

        var (faults, silent) = (
            new ConcurrentBag<IntegrityFault>(manifest.Faults),
            new ConcurrentDictionary<string, string>(StringComparer.Ordinal)
        );
        Parallel
            .ForEachAsync(manifest.Sums, new ParallelOptions { MaxDegreeOfParallelism = MaxConcurrency }, async (line, _) =>
                await CheckFileAsync(server, line.Key, line.Value, faults, silent)
            )
            .GetAwaiter()
            .GetResult();
        var years =
            archive is null || server.IsGivenUp
                ? null
                : PublishedYears.Compare(archive, manifest, today, path =>
                    server.GetAsync(path).GetAwaiter().GetResult() is { Status: 200, Packing: "" } response ? response.Bytes : null
                );
        return new ServerReport(
            manifest.Sums.Count - silent.Count,
            [.. faults.OrderBy(fault => fault.File, StringComparer.Ordinal)],
            WordsOf(silent, server.IsGivenUp),
            years
        );
    }

    // Browsers receive the compressed twin, other clients the file itself, so both are checked.
    private static async Task CheckFileAsync(
        ServerReader server,
        string path,
        string sum,
        ConcurrentBag<IntegrityFault> faults,
        ConcurrentDictionary<string, string> silent
    )
    {
        foreach (var packings in new[] { AcceptedEncodings, null })
        {
            var response = server.IsGivenUp ? new ServerResponse(0, default, "") { Silence = "" } : await server.SumAsync(path, packings);
            if (response.Silence is { } silence)
            {
                silent[path] = silence;
                return;
            }

            if (response.Status is < 200 or > 299 || response.Sum != sum)
            {
                faults.Add(
                    new IntegrityFault(
                        path,
                        response.Status is < 200 or > 299 ? $"non si ha: il server risponde {response.Status}"
                            : response.Packing.Length == 0 ? "sul server è diverso da come fu pubblicato"
                            : response.Sum is null ? $"sul server è compresso ({response.Packing}) in un modo che non si legge"
                            : $"sul server ha una copia compressa ({response.Packing}) diversa da come fu pubblicato"
                    )
                );
                return;
            }

            if (response.Packing.Length == 0)
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
        var others = silent.Count > 1 ? $"; non si sono potuti controllare {silent.Count} file" : "";
        return $"per «{path}» {words}{others}{(isGivenUp ? ", e non si è chiesto oltre" : "")}";
    }
}

/// <summary>Result of checking a site on a server.</summary>
/// <param name="Files">The number of files received.</param>
/// <param name="Faults">The faults, ordered by path.</param>
/// <param name="Silence">The requests that failed, and why; null if all succeeded.</param>
/// <param name="Years">The comparison of the frozen years, if there is an archive.</param>
public sealed record ServerReport(int Files, IReadOnlyList<IntegrityFault> Faults, string? Silence, PublishedYears? Years);
