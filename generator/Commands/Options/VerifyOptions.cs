using Cremona.Transparency.Generator.Archive;
using Cremona.Transparency.Generator.Publishing;

namespace Cremona.Transparency.Generator.Commands;

/// <summary>What <c>verify</c> verifies; by default the archive with its register, and the built site.</summary>
/// <param name="Site">The options for rebuilding pages.</param>
/// <param name="Root">The document root.</param>
/// <param name="Today">The day from which terms of published years are judged.</param>
public sealed record VerifyOptions(SiteOptions Site, DocumentRoot Root, DateOnly Today)
{
    /// <summary>The folder of the frozen years, or null.</summary>
    public ArchiveFolder? Archive => Site.Archive;

    /// <summary>True if the caller gave the document root: then it must exist.</summary>
    public bool IsRootNamed { get; init; }

    /// <summary>True if the caller gave the folder of the frozen years: then it must exist.</summary>
    public bool IsArchiveNamed { get; init; }

    /// <summary>The folder of a bag or a built site, or null.</summary>
    public string? Folder { get; init; }

    /// <summary>The address of a site on a server, ending in a slash, or null.</summary>
    public Uri? Url { get; init; }

    /// <summary>A page of a frozen year, relative to the document root, or null.</summary>
    public string? Page { get; init; }

    /// <summary>True to rebuild the pages from the sources in the bag and compare them.</summary>
    public bool Rebuilds { get; init; }

    /// <summary>The SHA-256 of the public key that must have signed every bag, or null.</summary>
    public string? Key { get; init; }
}
