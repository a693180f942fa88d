using Cremona.Transparency.Generator.Archive;
using Cremona.Transparency.Generator.Content;
using Cremona.Transparency.Generator.Diagnostics;
using Cremona.Transparency.Generator.Files;
using Cremona.Transparency.Generator.Linking;
using Cremona.Transparency.Generator.Privacy;
using Cremona.Transparency.Generator.Rendering;
using Cremona.Transparency.Generator.Verification;

namespace Cremona.Transparency.Generator.Commands;

/// <summary>The files of the site, each of which passes the gate for personal data when it is made.</summary>
/// <param name="Gate">To be asked once all files were made, before anything is published.</param>
public sealed record RenderedSite(IReadOnlyList<OutputFile> Files, PrivacyGate Gate)
{
    /// <summary>The site that the files were made from.</summary>
    public required Site Site { get; init; }

    /// <summary>The files of the content that it was made from.</summary>
    public required IReadOnlyList<StoredFile> Sources { get; init; }

    /// <summary>The content that it was made from, with what is no longer published.</summary>
    public required SiteContent Content { get; init; }

    /// <summary>Looks for ids that come twice in a page, when the page is made.</summary>
    public required EqualIds Ids { get; init; }

    /// <summary>Reports what was found in the files, once all were made.</summary>
    /// <returns>True where the site may be published.</returns>
    public bool Report(DiagnosticLog log) => Ids.Report(log, new IdPlaces(Content).Of) & Gate.Report(log);

    /// <summary>The frozen years in it.</summary>
    public YearArchive Archive { get; init; } = YearArchive.None;
}
