using Cremona.Transparency.Generator.Content;
using Cremona.Transparency.Generator.Diagnostics;
using Cremona.Transparency.Generator.Reading;

namespace Cremona.Transparency.Generator.Commands;

/// <summary>One run of the stages: what was asked, where faults are reported, what the run before left.</summary>
/// <param name="Options">What was asked.</param>
/// <param name="Log">Receives the diagnostics of all stages.</param>
/// <param name="Cache">The cache of the previous run of a preview, or null. It affects the duration only.</param>
public sealed record SiteRun(SiteOptions Options, DiagnosticLog Log, ReadingCache? Cache = null)
{
    /// <summary>Follows the run for the person who waits for it.</summary>
    public RunProgress Progress { get; init; } = RunProgress.None;

    /// <summary>True for a preview, which publishes nothing.</summary>
    public bool IsPreview => Cache is not null;

    /// <summary>The cached results of rows, or null.</summary>
    public RowCache? Rows => Cache?.Rows;
}
