using Cremona.Transparency.Generator.Archive;
using Cremona.Transparency.Generator.Content;
using Cremona.Transparency.Generator.Diagnostics;
using Cremona.Transparency.Generator.Linking;
using Cremona.Transparency.Generator.Privacy;
using Cremona.Transparency.Generator.Rendering;
using Cremona.Transparency.Generator.Verification;
using Cremona.Transparency.Generator.Views;

namespace Cremona.Transparency.Generator.Commands;

/// <summary>The files of the site. Each passes the personal-data gate when it is rendered.</summary>
/// <param name="Gate">Consulted after all files were rendered, before anything is published.</param>
public sealed record RenderedSite(IReadOnlyList<OutputFile> Files, PrivacyGate Gate)
{
    /// <summary>The site from which the files are rendered.</summary>
    public required Site Site { get; init; }

    /// <summary>The files of its content, and its frozen years.</summary>
    public required SiteSources Sources { get; init; }

    /// <summary>Its content, including what is no longer published.</summary>
    public required SiteContent Content { get; init; }

    /// <summary>Finds duplicate ids in each page while it is rendered.</summary>
    public required DuplicateIds Ids { get; init; }

    /// <summary>The town's own views, or null.</summary>
    public SiteViews? Views { get; init; }

    /// <summary>Reports what was found in the files, after all were rendered.</summary>
    /// <returns>True if the site may be published.</returns>
    public bool Report(DiagnosticLog log) => (Views?.Report(log) ?? true) & Ids.Report(log, new IdPlaces(Content).Of) & Gate.Report(log);

    /// <summary>Its frozen years.</summary>
    public YearArchive Archive => Sources.Archive;
}
