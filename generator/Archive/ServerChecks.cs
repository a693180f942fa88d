using System.Collections.Concurrent;
using Cremona.Transparency.Generator.Files;

namespace Cremona.Transparency.Generator.Archive;

/// <summary>A site on a server against the manifest that it publishes in its root: does the server give what was published?</summary>
public static class ServerChecks
{
    private const int AtOnce = 4;
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    /// <summary>What does not hold, in the order of the paths.</summary>
    /// <param name="root">The address of the site, ending in a slash.</param>
    /// <param name="files">How many files were asked for.</param>
    /// <exception cref="HttpRequestException">The server does not answer, or has no manifest.</exception>
    public static IReadOnlyList<Fault> Check(Uri root, out int files)
    {
        using var http = new HttpClient { Timeout = Patience };
        var lines = BagManifest.Read(http.GetByteArrayAsync(new Uri(root, FrozenBag.ManifestName)).GetAwaiter().GetResult());
        if (lines.Count == 0)
        {
            throw new HttpRequestException($"{FrozenBag.ManifestName} non è un elenco di impronte");
        }

        var faults = new ConcurrentBag<Fault>();
        Parallel.ForEachAsync(lines, new ParallelOptions { MaxDegreeOfParallelism = AtOnce }, async (line, stop) =>
        {
            if (await WhyWrongAsync(http, root, line, stop) is { } why)
            {
                faults.Add(new Fault(line.Path, why));
            }
        }).GetAwaiter().GetResult();
        files = lines.Count;
        return [.. faults.OrderBy(fault => fault.File, StringComparer.Ordinal)];
    }

    private static async Task<string?> WhyWrongAsync(HttpClient http, Uri root, BagLine line, CancellationToken stop)
    {
        // A path may hold signs that mean something else in an address.
        var place = new Uri(root, string.Join('/', line.Path.Split('/').Select(Uri.EscapeDataString)));
        try
        {
            using var answer = await http.GetAsync(place, stop);
            return !answer.IsSuccessStatusCode ? $"il server risponde {(int)answer.StatusCode}"
                : FileSums.Sha256(await answer.Content.ReadAsByteArrayAsync(stop)) == line.Sum ? null : "sul server è diverso da come fu pubblicato";
        }
        catch (Exception cause) when (cause is HttpRequestException or TaskCanceledException)
        {
            return "il server non risponde";
        }
    }
}
