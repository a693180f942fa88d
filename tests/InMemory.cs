using Cremona.Transparency.Generator.Commands;
using Cremona.Transparency.Generator.Diagnostics;
using Cremona.Transparency.Generator.Files;

namespace Cremona.Transparency.Tests;

/// <summary>Builds sites from content in memory.</summary>
internal static class InMemory
{
    /// <summary>Runs the stages; null if the content has errors.</summary>
    public static RenderedSite? Build(SiteOptions options, IReadOnlyList<StoredFile> files, DiagnosticLog log)
    {
        var run = new SiteRun(options, log);
        return SiteSources.Beside(files, run) is { } sources ? BuildCommand.Prepare(sources, run) : null;
    }
}
