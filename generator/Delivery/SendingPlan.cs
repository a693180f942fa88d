namespace Cremona.Transparency.Generator.Delivery;

/// <summary>
/// What a target lacks of a release, and in which order it is sent file by file: what pages load, then pages, then the home page, removals
/// last. A visitor then never sees a page whose style or data are missing.
/// </summary>
/// <param name="release">The release.</param>
/// <param name="there">The files of the target, with their SHA-256; empty for a new target.</param>
public sealed class SendingPlan(SentRelease release, IReadOnlyDictionary<string, string> there)
{
    // Marks a file that a step is about to replace or remove. Whether it did is unknown until the next list is written.
    private static readonly string Unknown = new('0', 64);

    // A list as long as the site is written with each step, so steps grow with the site.
    private const int SmallestStep = 100;
    private const int MostSteps = 10;

    /// <summary>The release.</summary>
    public SentRelease Release => release;

    /// <summary>The new and changed files, in the order of sending.</summary>
    public IReadOnlyList<string> Changed { get; } =
    [
        .. release
            .Sums.Where(file => there.GetValueOrDefault(file.Key) != file.Value)
            .Select(file => file.Key)
            .OrderBy(RankOf)
            .ThenBy(path => path, StringComparer.Ordinal),
    ];

    /// <summary>The files that the release no longer has.</summary>
    public IReadOnlyList<string> Removed { get; } =
    [.. there.Keys.Where(path => !release.Sums.ContainsKey(path)).Order(StringComparer.Ordinal)];

    /// <summary>True if the target already has this release.</summary>
    public bool IsEmpty => Changed.Count == 0 && Removed.Count == 0;

    /// <summary>True if nothing is known to be on the target.</summary>
    public bool IsFirst => there.Count == 0;

    /// <summary>
    /// The steps. Each begins with a list in which its own files are unknown: a run that is killed in a step sends or removes them again,
    /// whatever release comes next. The list of the release follows the last step.
    /// </summary>
    public IEnumerable<SendingStep> Steps()
    {
        var known = new Dictionary<string, string>(there, StringComparer.Ordinal);
        var size = Math.Max(SmallestStep, release.Sums.Count / MostSteps);
        var steps = Changed
            .GroupBy(RankOf)
            .SelectMany(group => group.Chunk(size))
            .Select(put => new SendingStep(put, []))
            .Concat(Removed.Count > 0 ? [new SendingStep([], Removed)] : []);
        foreach (var step in steps)
        {
            foreach (var path in step.Put.Concat(step.Removed))
            {
                known[path] = Unknown;
            }

            yield return step with
            {
                List = SentRelease.ListOf(known),
            };
            foreach (var path in step.Put)
            {
                known[path] = release.Sums[path];
            }
        }
    }

    // Names with a fingerprint are new files; a page is complete only if they are there.
    private static int RankOf(string path)
    {
        var page = Publishing.Twins.OriginalOf(path) ?? path;
        return page is "index.html" or Publishing.Manifest.FileName ? 3
            : page.EndsWith(".html", StringComparison.Ordinal) ? 2
            : page.Contains("/risorse/", StringComparison.Ordinal) || page.StartsWith("risorse/", StringComparison.Ordinal) ? 0
            : 1;
    }
}

/// <summary>One step of a transfer.</summary>
/// <param name="Put">The files to send.</param>
/// <param name="Removed">The files to remove.</param>
public sealed record SendingStep(IReadOnlyList<string> Put, IReadOnlyList<string> Removed)
{
    /// <summary>The list to write before the step.</summary>
    public byte[] List { get; init; } = [];
}
